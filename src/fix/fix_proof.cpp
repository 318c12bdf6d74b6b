#include "fix/fix_proof.h"

#include <algorithm>
#include <set>
#include <utility>

#include "text/ascii.h"
#include "text/line.h"

namespace credlint {
namespace {

using Spans = std::vector<Span>;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool adds_line(std::string_view bytes, const Edit& edit) {
    const std::string& text = edit.replacement;
    return edit.span.empty() && (text.ends_with('\n') || text.ends_with('\r')) &&
           line_at(bytes, edit.span.begin).begin == edit.span.begin;
}

bool removes_lines(std::string_view bytes, const Edit& edit) {
    return !edit.span.empty() && edit.replacement.empty() &&
           line_at(bytes, edit.span.begin).begin == edit.span.begin &&
           (edit.span.end == bytes.size() || line_at(bytes, edit.span.end).begin == edit.span.end);
}

// Sorted and disjoint.
Spans merged(Spans spans) {
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    Spans out;
    for (const Span span : spans) {
        if (out.empty() || span.begin > out.back().end) {
            out.push_back(span);
        } else {
            out.back().end = std::max(out.back().end, span.end);
        }
    }
    return out;
}

// Both ends belong to a span here, so that insertions there do as well.
bool contain(const Spans& spans, std::uint32_t offset) {
    const auto next = std::upper_bound(spans.begin(), spans.end(), offset,
                                       [](std::uint32_t a, Span b) { return a < b.begin; });
    return next != spans.begin() && offset <= std::prev(next)->end;
}

bool overlap(Span place, Span edit) {
    return edit.empty() ? place.begin <= edit.begin && edit.begin <= place.end
                        : place.begin < edit.end && edit.begin < place.end;
}

bool any_overlap(const Spans& edits, Span place) {
    auto next = std::lower_bound(edits.begin(), edits.end(), place.begin,
                                 [](Span a, std::uint32_t b) { return a.end < b; });
    for (; next != edits.end() && next->begin <= place.end; ++next) {
        if (overlap(place, *next)) return true;
    }
    return false;
}

// One state of the file.
struct State {
    const Source& source;
    const std::vector<Document>& documents;

    std::string_view text(Span span) const { return source.text(span); }
};

// Iterates over all entries of a state, in all parts.
class Cursor {
public:
    explicit Cursor(const State& state) : documents_(state.documents) {
        if (!documents_.empty()) entry_ = documents_.front().entries.begin();
        skip_ends();
    }

    bool done() const { return part_ == documents_.size(); }
    const Entry& operator*() const { return *entry_; }
    const Entry* operator->() const { return &*entry_; }
    const Document& document() const { return documents_[part_]; }
    const Section& section() const { return document().sections[entry_->section]; }
    Cursor& operator++() {
        ++entry_;
        skip_ends();
        return *this;
    }

private:
    void skip_ends() {
        while (!done() && entry_ == document().entries.end()) {
            if (++part_ < documents_.size()) entry_ = document().entries.begin();
        }
    }

    const std::vector<Document>& documents_;
    std::size_t part_ = 0;
    EntryList::Iterator entry_;
};

// With the indentation, where a line is commented out.
Span with_indentation(std::string_view bytes, Span span) {
    while (span.begin > 0 && is_space_or_tab(bytes[span.begin - 1])) --span.begin;
    return span;
}

class Comparison {
public:
    Comparison(const State& before, const State& after, const Edits& edits)
        : before_(before), after_(after), places_(edits) {
        const std::string_view bytes = before.source.bytes();
        Spans about;
        for (const Edit& edit : edits) {
            const bool adds = adds_line(bytes, edit);
            const bool removes = removes_lines(bytes, edit);
            if (!adds) edits_before_.push_back(edit.span);
            if (!removes)
                edits_after_.push_back({places_.before(edit.span.begin), places_.after(edit.span.end)});
            if (!adds && !removes) about.push_back(edit.span);
        }
        for (Cursor entry(before_); !entry.done(); ++entry) {
            if (touched(*entry)) about.push_back(with_indentation(bytes, entry->whole));
        }
        about_before_ = merged(std::move(about));
        for (const Span span : about_before_)
            about_after_.push_back({places_.before(span.begin), places_.after(span.end)});
    }

    // Whether the untouched entries are still there, and no others.
    bool same_entries() const {
        Cursor after(after_);
        for (Cursor before(before_); !before.done(); ++before) {
            if (touched(*before)) continue;
            const std::uint32_t place = places_.after(before->whole.begin);
            for (; !after.done() && after->whole.begin < place; ++after) {
                if (!contain(about_after_, after->whole.begin)) return false;
            }
            if (after.done() || !same(before, after)) return false;
            ++after;
        }
        for (; !after.done(); ++after) {
            if (!contain(about_after_, after->whole.begin)) return false;
        }
        return true;
    }

    // Finds the keys and lines that the edits are about. Must be called before same_values().
    void find_names() {
        lines_before_ = lines_about(before_, about_before_, edits_before_);
        lines_after_ = lines_about(after_, about_after_, edits_after_);
        for (Cursor entry(before_); !entry.done(); ++entry) {
            if (touched(*entry)) add_key(before_.text(entry->key));
        }
        for (Cursor entry(after_); !entry.done(); ++entry) {
            if (contain(about_after_, entry->whole.begin)) add_key(after_.text(entry->key));
        }
        for (Cursor entry(after_); !entry.done(); ++entry) {
            std::string key(after_.text(entry->key));
            if (keys_.contains(key)) keys_left_.insert(std::move(key));
        }
        any_header_ = header_is_touched(before_, edits_before_) || header_is_touched(after_, edits_after_);
    }

    // Whether an entry that is not touched has the key of one that is.
    bool keys_are_reused() const {
        for (Cursor entry(before_); !entry.done(); ++entry) {
            if (!touched(*entry) && keys_.contains(std::string(before_.text(entry->key)))) return true;
        }
        return false;
    }

    // For one program. `for_each`: a value may change only if both its old and its new line are edited.
    bool same_values(const ProgramValues& before, const ProgramValues& after, bool for_each) const {
        std::set<ProgramValues::key_type> named;
        add_named(named, before, lines_before_);
        add_named(named, after, lines_after_);
        if (for_each) {
            const auto keep_named = [&](const ProgramValues& values, const Spans& lines) {
                std::erase_if(named, [&](const auto& name) {
                    const auto found = values.find(name);
                    return found != values.end() && found->second.line &&
                           !contain(lines, *found->second.line);
                });
            };
            keep_named(before, lines_before_);
            keep_named(after, lines_after_);
        }
        const auto missing = [&](const ProgramValues& from, const ProgramValues& in) {
            return std::any_of(from.begin(), from.end(), [&](const auto& each) {
                if (named.contains(each.first)) return false;
                const auto found = in.find(each.first);
                return found == in.end() || found->second.value != each.second.value;
            });
        };
        return !missing(before, after) && !missing(after, before) && still_read(before, after);
    }

private:
    bool touched(const Entry& entry) const {
        return any_overlap(edits_before_, with_indentation(before_.source.bytes(), entry.whole));
    }

    bool same(const Cursor& before, const Cursor& after) const {
        const Entry& a = *before;
        const Entry& b = *after;
        if (places_.after(a.whole) != b.whole || places_.after(a.key) != b.key ||
            places_.after(a.value) != b.value || a.quote != b.quote || a.unterminated != b.unterminated ||
            a.implied != b.implied || before_.text(a.parent) != after_.text(b.parent) ||
            before.document().format != after.document().format)
            return false;
        return before_.text(before.section().name) == after_.text(after.section().name) ||
               any_overlap(edits_before_, before.section().header) ||
               any_overlap(edits_after_, after.section().header);
    }

    static bool header_is_touched(const State& state, const Spans& edits) {
        return std::any_of(state.documents.begin(), state.documents.end(), [&](const Document& document) {
            return std::any_of(document.sections.begin(), document.sections.end(),
                               [&](const Section& section) {
                                   return !section.header.empty() && any_overlap(edits, section.header);
                               });
        });
    }

    // The lines of a state that the edits are about: those of touched entries, with that of the entry that
    // they are nested in, and all below a header that is touched.
    static Spans lines_about(const State& state, const Spans& about, const Spans& edits) {
        Spans out;
        for (Cursor entry(state); !entry.done(); ++entry) {
            if (!contain(about, entry->whole.begin)) continue;
            const std::uint32_t first = entry->parent.empty() ? entry->whole.begin : entry->parent.begin;
            out.push_back({line_at(state.source.bytes(), first).begin, entry->whole.end});
        }
        for (const Document& document : state.documents) {
            for (std::size_t i = 0; i < document.sections.size(); ++i) {
                const Span header = document.sections[i].header;
                if (header.empty() || !any_overlap(edits, header)) continue;
                const bool last = i + 1 == document.sections.size();
                out.push_back(
                    {header.begin, last ? document.extent.end : document.sections[i + 1].header.begin});
            }
        }
        return merged(std::move(out));
    }

    // Some programs take a byte order mark for the beginning of the first key.
    void add_key(std::string_view key) {
        keys_.emplace(key);
        if (before_.source.bytes().starts_with(byte_order_mark))
            keys_.insert(std::string(byte_order_mark).append(key));
    }

    void add_named(std::set<ProgramValues::key_type>& named, const ProgramValues& values,
                   const Spans& lines) const {
        for (const auto& [name, value] : values) {
            const auto& [profile, key] = name;
            const bool is_profile = key.empty() && !profile.empty();
            const bool is_named = is_profile   ? any_header_
                                  : value.line ? contain(lines, *value.line)
                                               : keys_.contains(key);
            if (is_named) named.insert(name);
        }
    }

    // A key of a .env file that the edits are about, and that is still there, must still be read.
    bool still_read(const ProgramValues& before, const ProgramValues& after) const {
        return std::all_of(keys_left_.begin(), keys_left_.end(), [&](const std::string& key) {
            const ProgramValues::key_type name{{}, key};
            return !before.contains(name) || after.contains(name);
        });
    }

    State before_, after_;
    PlacesAfter places_;
    Spans edits_before_, edits_after_;  // without those that only add lines, or only remove them
    Spans about_before_, about_after_;  // entries that are touched, and what is edited in other lines
    Spans lines_before_, lines_after_;
    std::set<std::string> keys_, keys_left_;
    bool any_header_ = false;
};

}  // namespace

FixProof::FixProof(std::string path, std::string bytes, Format format)
    : before_(std::move(path), std::move(bytes)),
      format_(format),
      documents_(parse_parts(before_, format)),
      programs_(programs_of(before_, documents_)) {}

bool FixProof::holds(const Edits& edits) {
    return holds(edits, false);
}

bool FixProof::holds_for_each(const Edits& edits) {
    return holds(edits, true);
}

bool FixProof::holds(const Edits& edits, bool for_each) {
    const Source after(before_.path(), edited(before_.bytes(), edits));
    const std::vector<Document> documents = parse_parts(after, format_);
    Comparison comparison({before_, documents_}, {after, documents}, edits);
    if (!comparison.same_entries()) return false;
    if (programs_.empty()) return true;
    if (values_.empty()) {
        for (const Program& program : programs_) values_.push_back(program(before_.bytes()));
    }
    comparison.find_names();
    if (for_each && format_ == Format::dotenv && comparison.keys_are_reused()) return false;
    for (std::size_t i = 0; i < programs_.size(); ++i) {
        // A program that refused the file read nothing that could change.
        if (!values_[i]) continue;
        const std::optional<ProgramValues> after_values = programs_[i](after.bytes());
        if (!after_values || !comparison.same_values(*values_[i], *after_values, for_each)) return false;
    }
    return true;
}

}  // namespace credlint
