#include "fix/patch.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <span>

namespace credlint {
namespace {

constexpr std::size_t context = 3;

// With their line ends.
std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out.push_back(text.substr(0, end == text.npos ? end : end + 1));
        text.remove_prefix(out.back().size());
    }
    return out;
}

// Whole lines that are replaced.
struct Change {
    std::size_t first = 0;  // number of the first old line, from 0
    std::size_t count = 0;
    std::string text;  // the new lines
};

class Lines {
public:
    explicit Lines(std::string_view bytes) : bytes_(bytes), lines_(lines_of(bytes)) {
        std::size_t at = 0;
        for (const std::string_view line : lines_) {
            starts_.push_back(at);
            at += line.size();
        }
    }
    std::size_t count() const { return lines_.size(); }
    std::string_view operator[](std::size_t number) const { return lines_[number]; }
    std::size_t start(std::size_t number) const {
        return number < starts_.size() ? starts_[number] : bytes_.size();
    }
    // After the last newline: one past the last line.
    std::size_t at(std::size_t offset) const {
        if (offset == bytes_.size() && (bytes_.empty() || bytes_.ends_with('\n'))) return count();
        return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), offset) -
                                        starts_.begin()) -
               1;
    }

private:
    std::string_view bytes_;
    std::vector<std::string_view> lines_;
    std::vector<std::size_t> starts_;
};

// Removes unchanged lines at either end.
void trim(Change& change, const Lines& old) {
    std::vector<std::string_view> fresh = lines_of(change.text);
    std::size_t before = 0, after = 0;
    while (before < std::min(change.count, fresh.size()) && old[change.first + before] == fresh[before])
        ++before;
    while (after < std::min(change.count, fresh.size()) - before &&
           old[change.first + change.count - 1 - after] == fresh[fresh.size() - 1 - after])
        ++after;
    std::string text;
    for (std::size_t i = before; i < fresh.size() - after; ++i) text += fresh[i];
    change = {change.first + before, change.count - before - after, std::move(text)};
}

std::vector<Change> changes_of(std::string_view bytes, const Lines& old, const Edits& edits) {
    std::vector<Change> out;
    for (auto edit = edits.begin(); edit != edits.end();) {
        Change change;
        change.first = old.at(edit->span.begin);
        std::size_t last = change.first;
        std::size_t copied = old.start(change.first);
        // Edits that touch its lines belong to the same change.
        for (; edit != edits.end() && (old.at(edit->span.begin) <= last); ++edit) {
            change.text.append(bytes.substr(copied, edit->span.begin - copied)).append(edit->replacement);
            copied = edit->span.end;
            last = std::max(last, old.at(edit->span.end));
        }
        change.text.append(bytes.substr(copied, old.start(last + 1) - copied));
        change.count = std::min(last + 1, old.count()) - change.first;
        trim(change, old);
        if (change.count > 0 || !change.text.empty()) out.push_back(std::move(change));
    }
    return out;
}

// As git does: octal for everything but printable ASCII.
std::string quoted(const std::string& name) {
    std::string out = "\"";
    bool plain = true;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\') {
            out += c;
            continue;
        }
        plain = false;
        out += '\\';
        if (c == '"' || c == '\\') {
            out += c;
            continue;
        }
        for (const int shift : {6, 3, 0}) out += static_cast<char>('0' + ((byte >> shift) & 7));
    }
    return plain ? name : out + '"';
}

void add_header(std::string& out, const FilePatch& file) {
    const std::string before = quoted("a/" + file.name);
    const std::string after = quoted("b/" + file.name);
    // A tab marks the end of a name that contains spaces.
    const std::string_view end = file.name.find(' ') != file.name.npos ? "\t\n" : "\n";
    out += "diff --git " + before + ' ' + after + '\n';
    if (file.is_new) out += "new file mode 100644\n";
    out += "--- ";
    out.append(file.is_new ? "/dev/null" : before).append(file.is_new ? "\n" : end);
    out.append("+++ ").append(after).append(end);
}

class Hunks {
public:
    Hunks(Patch& patch, const FilePatch& file, const Lines& old) : patch_(patch), file_(file), old_(old) {}

    void add(std::span<const Change> changes) {
        const std::size_t begin = above(changes.front().first);
        const std::size_t end = below(changes.back().first + changes.back().count);
        std::string body;
        std::size_t added = 0, removed = 0;
        std::size_t at = begin;
        for (const Change& change : changes) {
            for (; at < change.first; ++at) line(body, ' ', old_[at]);
            for (; at < change.first + change.count; ++at) line(body, '-', old_[at]);
            removed += change.count;
            for (const std::string_view fresh : lines_of(change.text)) {
                line(body, '+', fresh);
                ++added;
            }
        }
        for (; at < end; ++at) line(body, ' ', old_[at]);
        const std::size_t count = end - begin;
        patch_.text += "@@ -" + range(begin, count) + " +" +
                       range(begin + shift_added_ - shift_removed_, count + added - removed) + " @@\n" + body;
        shift_added_ += added;
        shift_removed_ += removed;
        // Git takes a hunk without trailing context for the end of the file.
        const bool at_end = end == old_.count();
        const bool after = end > changes.back().first + changes.back().count;
        const bool in_front = begin < changes.front().first;
        if ((!after && !at_end) || (!in_front && !after && begin > 0)) patch_.without_context = true;
    }

    // Where the context of a change that begins, or ends, at a line ends.
    std::size_t above(std::size_t line) const {
        const std::size_t least = line - std::min(line, context);
        while (line > least && file_.open[line - 1]) --line;
        return line;
    }
    std::size_t below(std::size_t line) const {
        const std::size_t most = std::min(line + context, old_.count());
        while (line < most && file_.open[line]) ++line;
        return line;
    }

private:
    static std::string range(std::size_t first, std::size_t count) {
        return std::to_string(count == 0 ? first : first + 1) + ',' + std::to_string(count);
    }
    static void line(std::string& out, char sign, std::string_view text) {
        out += sign;
        out += text;
        if (!text.ends_with('\n')) out += "\n\\ No newline at end of file\n";
    }

    Patch& patch_;
    const FilePatch& file_;
    const Lines& old_;
    std::size_t shift_added_ = 0;
    std::size_t shift_removed_ = 0;
};

}  // namespace

void append_patch(Patch& patch, const FilePatch& file) {
    const Lines old(file.before);
    assert(file.open.size() == old.count());
    const std::vector<Change> changes = changes_of(file.before, old, file.edits);
    if (changes.empty()) return;
    add_header(patch.text, file);
    Hunks hunks(patch, file, old);
    for (std::size_t i = 0; i < changes.size();) {
        // Changes whose contexts meet share a hunk.
        std::size_t next = i + 1;
        while (next < changes.size() && hunks.above(changes[next].first) <=
                                            hunks.below(changes[next - 1].first + changes[next - 1].count))
            ++next;
        hunks.add(std::span(changes).subspan(i, next - i));
        i = next;
    }
}

bool may_be_shown(const FilePatch& file, const std::vector<bool>& open_after) {
    const Lines old(file.before);
    std::size_t shown = 0, kept = 0;
    for (const Change& change : changes_of(file.before, old, file.edits)) {
        shown += change.first - kept;
        kept = change.first + change.count;
        for (std::size_t i = 0; i < change.count; ++i) {
            if (!file.open[change.first + i]) return false;
        }
        for (std::size_t left = lines_of(change.text).size(); left > 0; --left) {
            if (!open_after[shown++]) return false;
        }
    }
    return true;
}

}  // namespace credlint
