// --fix over any document: entries and keys that no edit touches are read as before, by credlint and by the
// programs that read .env files; the edits make the bytes that are written, and fixing again changes nothing.
// In memory, without git.
#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fix/apply_fixes.h"
#include "fix/program_values.h"
#include "loader/entry_values.h"
#include "run/run.h"
#include "run/run_cache.h"
#include "support/documents.h"
#include "support/memory_files.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;

const std::string path = "linted.env";

class Fixer {
public:
    explicit Fixer(Format format) {
        cache_.read = [](auto source, Format of, const RuleBook& rules, const loader::Loader* loader) {
            return std::make_shared<const ParsedFile>(read(std::move(source), of, rules, loader));
        };
        cache_.ask_git = [](const std::vector<std::string>& paths) {
            return std::vector<GitAnswer>(paths.size(), {GitState::tracked});
        };
        request_.paths = {path};
        request_.format = format;
        request_.now = fuzz::now;
        request_.cache = &cache_;
    }

    // Empty: nothing to fix.
    std::vector<FixedFile> fixed(const std::string& bytes, Fix::Safety permitted) const {
        test::MemoryFiles files;
        files.add(path, bytes);
        const Report report = run(request_, files, builtin_rules());
        return apply_fixes(report, request_, files, builtin_rules(), permitted);
    }

private:
    RunCache cache_;
    Request request_;
};

// What is read from an entry.
struct Read {
    std::string section, key, value;
    friend bool operator==(const Read&, const Read&) = default;
};

struct Place {
    Span whole;
    Span header;  // of its section
    Read read;
};

std::vector<Place> places_of(const std::string& bytes, Format format) {
    const Source source(path, bytes);
    std::vector<Place> out;
    for (const Document& document : parse_parts(source, format)) {
        for (const Entry& entry : document.entries) {
            const Section& section = document.sections[entry.section];
            out.push_back({entry.whole,
                           section.header,
                           {std::string(source.text(section.name)), std::string(entry_name(source, entry)),
                            EntryValues(source, document.format)(entry).text}});
        }
    }
    return out;
}

// A line that is inserted before an entry is not part of it.
bool touches(const Edit& edit, Span place) {
    if (!edit.span.empty()) return edit.span.begin < place.end && place.begin < edit.span.end;
    const bool line = edit.replacement.ends_with('\n') || edit.replacement.ends_with('\r');
    return edit.span.begin <= place.end &&
           (line ? edit.span.begin > place.begin : edit.span.begin >= place.begin);
}

bool touched(const Place& place, const FixedFile& file) {
    Span line = place.whole;
    while (line.begin > 0 && (file.before[line.begin - 1] == ' ' || file.before[line.begin - 1] == '\t'))
        --line.begin;
    return std::any_of(file.edits.begin(), file.edits.end(), [&](const Edit& edit) {
        return touches(edit, line) || (!place.header.empty() && touches(edit, place.header));
    });
}

// Where an untouched offset is after the edits.
std::uint32_t moved(std::uint32_t offset, const Edits& edits) {
    std::int64_t by = 0;
    for (const Edit& edit : edits) {
        if (edit.span.end <= offset)
            by += static_cast<std::int64_t>(edit.replacement.size()) - edit.span.size();
    }
    return static_cast<std::uint32_t>(offset + by);
}

using Keys = std::set<std::string>;

// The keys that a program reads, with their effective values.
std::map<std::string, std::optional<std::string>> values_of(const loader::Bindings& bindings) {
    std::map<std::string, std::optional<std::string>> out;
    for (const loader::Binding& binding : bindings.all) out[binding.key] = binding.value;
    return out;
}

// Keys that no edit is about have the same values in every program as before, and no others appear.
void require_same_values(const FixedFile& file, const Keys& about) {
    for (const loader::Loader* program : loader::all_loaders()) {
        if (program->name == "plain" || !program->reads(Format::dotenv)) continue;
        if (!sees_lines(*program, file.before)) continue;
        const loader::Input old_file{file.before}, new_file{file.after};
        const loader::Bindings before = program->read({&old_file, 1});
        const loader::Bindings after = program->read({&new_file, 1});
        if (before.refusal) continue;
        require(!after.refusal, "a program that reads a file reads it after a fix");
        const auto without = [&](auto values) {
            std::erase_if(values, [&](const auto& each) { return about.contains(each.first); });
            return values;
        };
        require(without(values_of(before)) == without(values_of(after)),
                "a program reads a key that no edit is about as before");
    }
}

// Some programs read a byte order mark as part of the first key.
void add_key(Keys& keys, const std::string& key) {
    keys.insert(key);
    keys.insert("\xEF\xBB\xBF" + key);
}

void require_untouched(const FixedFile& file, Format format) {
    const std::vector<Place> before = places_of(file.before, format);
    const std::vector<Place> after = places_of(file.after, format);
    Keys keys, about;
    for (const Place& place : before) {
        keys.insert(place.read.key);
        if (touched(place, file)) {
            add_key(about, place.read.key);
            continue;
        }
        const std::uint32_t begin = moved(place.whole.begin, file.edits);
        const bool kept = std::any_of(after.begin(), after.end(), [&](const Place& other) {
            return other.whole.begin == begin && other.read == place.read;
        });
        require(kept, "an entry that no edit touches is read as before");
    }
    for (const Place& place : after) {
        if (!keys.contains(place.read.key)) add_key(about, place.read.key);
    }
    if (format == Format::dotenv) require_same_values(file, about);
}

void require_sound(const std::string& bytes, Format format, Fix::Safety permitted) {
    const Fixer fixer(format);
    const std::vector<FixedFile> fixed = fixer.fixed(bytes, permitted);
    if (fixed.empty()) return;
    require(fixed.size() == 1 && fixed.front().path == path, "only the linted file is fixed");
    const FixedFile& file = fixed.front();
    require(file.before == bytes && edited(bytes, file.edits) == file.after,
            "the edits make what is written");
    require(file.fixed > 0 && file.after != bytes, "what is fixed has changed");
    if (permitted == Fix::Safety::safe) require_untouched(file, format);
    require(fixer.fixed(file.after, permitted).empty(), "fixing again changes nothing");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(4 * size);  // each round lints the file again
    std::string_view rest = input;
    const Format format = fuzz::take_format(rest);
    const std::string bytes = fuzz::expanded(rest);
    require_sound(bytes, format, size % 4 == 0 ? Fix::Safety::unsafe : Fix::Safety::safe);
    return 0;
}
