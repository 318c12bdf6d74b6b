#include "suppress/baseline.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "codec/pbkdf2.h"
#include "credential/shown_name.h"
#include "text/printable.h"

namespace credlint {
namespace {

constexpr std::uint32_t rounds = 1000;
// Of a text that is not an entry's value: shorter texts are not secrets, and a hash would reveal them.
constexpr std::uint32_t least_text = 8;

std::uint16_t hash_of(std::string_view value, const std::string& salt) {
    const auto digest = pbkdf2_sha256(value, salt, rounds);
    return static_cast<std::uint16_t>(digest[0] << 4 | digest[1] >> 4);
}

bool has_tag(const RuleMeta& rule, std::string_view tag) {
    return std::find(rule.tags.begin(), rule.tags.end(), tag) != rule.tags.end();
}

// Rules that find only values from a known list: even a few bits would reveal which one it is.
bool finds_listed_values(const RuleMeta& rule) {
    return rule.id == "weak-secret" || rule.id == "known-public-secret";
}

// The location of a finding, and the value there.
struct Mark {
    BaselineEntry entry;  // without hash
    std::string value;    // empty: nothing to hash
};

// Walks through a parsed file along with its findings, which are in the same order.
class Marks {
public:
    Marks(const ParsedFile& parsed, const std::string& path) : source_(*parsed.source), path_(path) {
        for (const Part& part : parsed.parts) parts_.push_back(&part);
        open();
    }

    Mark of(const Finding& finding) {
        if (finding.rest != 0)
            return {{printable(path_), std::string(finding.rule->id), {}, {}, {}, finding.rest}, {}};
        const std::uint32_t at = finding.span.begin;
        while (part_ + 1 < parts_.size() && parts_[part_]->document.extent.end < at) {
            ++part_;
            open();
        }
        while (entry_ != end_ && entry_->whole.end < at) ++entry_;
        const bool inside = entry_ != end_ && entry_->whole.begin <= at;
        Mark mark{{printable(path_), std::string(finding.rule->id), {}, {}, {}, 0}, {}};
        mark.entry.section = shown_name(source_.text(finding.section));
        if (inside) {
            mark.entry.name = shown_name(source_, *entry_);
            if (finding.span.end > entry_->value.begin) mark.value = parts_[part_]->values(*entry_).text;
        } else if (has_tag(*finding.rule, "security") && finding.span.size() >= least_text) {
            mark.value = source_.text(finding.span);  // in a comment
        }
        if (finds_listed_values(*finding.rule)) mark.value.clear();
        return mark;
    }

private:
    void open() {
        entry_ = parts_[part_]->document.entries.begin();
        end_ = parts_[part_]->document.entries.end();
    }

    const Source& source_;
    const std::string& path_;
    std::vector<const Part*> parts_;
    std::size_t part_ = 0;
    EntryList::Iterator entry_, end_;
};

bool same_place(const BaselineEntry& a, const BaselineEntry& b) {
    return a.path == b.path && a.rule == b.rule && a.section == b.section && a.name == b.name;
}

// It is known how many are accepted, but not which ones: only findings beyond that number are new.
void mark_rest(const std::vector<BaselineEntry>& entries, BaselineEntry entry, Finding& finding,
               std::vector<std::size_t>& found) {
    entry.rest = 1;
    std::uint32_t accepted = 0;
    auto at = std::lower_bound(entries.begin(), entries.end(), entry);
    for (; at != entries.end() && same_place(*at, entry) && at->rest != 0; ++at) {
        accepted += at->rest;
        found.push_back(static_cast<std::size_t>(at - entries.begin()));
    }
    if (finding.rest <= accepted) {
        finding.suppressed = Suppressed::in_baseline;
    } else if (accepted != 0) {
        set_rest(finding, finding.rest - accepted);
    }
}

}  // namespace

std::vector<BaselineEntry> baseline_entries(const ParsedFile& parsed, const std::string& path,
                                            const std::vector<Finding>& findings, const std::string& salt) {
    std::vector<BaselineEntry> out;
    Marks marks(parsed, path);
    for (const Finding& finding : findings) {
        Mark mark = marks.of(finding);
        if (!mark.value.empty()) mark.entry.hash = hash_of(mark.value, salt);
        out.push_back(std::move(mark.entry));
    }
    return out;
}

std::vector<std::size_t> mark_known(const Baseline& baseline, const ParsedFile& parsed,
                                    const std::string& path, std::vector<Finding>& findings) {
    const std::vector<BaselineEntry>& entries = baseline.entries;
    const auto first_like = [&](const BaselineEntry& entry) {
        return static_cast<std::size_t>(std::lower_bound(entries.begin(), entries.end(), entry) -
                                        entries.begin());
    };
    std::vector<std::size_t> found;
    std::map<std::size_t, std::size_t> taken;  // of identical entries, by the first of them
    Marks marks(parsed, path);
    for (Finding& finding : findings) {
        if (finding.suppressed != Suppressed::no) continue;  // does not use up another one's entry
        Mark mark = marks.of(finding);
        if (finding.rest != 0) {
            mark_rest(entries, mark.entry, finding, found);
            continue;
        }
        // Without a hash it sorts before those with one.
        const std::size_t place = first_like(mark.entry);
        if (place == entries.size() || !same_place(entries[place], mark.entry)) continue;
        if (!mark.value.empty()) mark.entry.hash = hash_of(mark.value, baseline.salt);
        const std::size_t first = first_like(mark.entry);
        if (first == entries.size() || entries[first] != mark.entry) {
            finding.notes.push_back({finding.span, "the value differs from the one in the baseline"});
            continue;
        }
        const std::size_t index = first + taken[first];
        if (index == entries.size() || entries[index] != mark.entry) continue;
        ++taken[first];
        finding.suppressed = Suppressed::in_baseline;
        found.push_back(index);
    }
    return found;
}

}  // namespace credlint
