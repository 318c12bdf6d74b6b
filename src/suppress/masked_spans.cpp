#include "suppress/masked_spans.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "credential/shown_name.h"
#include "credential/shown_value.h"
#include "lint/lint.h"
#include "lint/rule_names.h"
#include "lint/support/bare_names.h"
#include "suppress/suppression_comments.h"
#include "text/printable.h"

namespace credlint {
namespace {

// The first line of each span that a reporter shows, sorted and merged.
std::vector<Span> shown_lines(std::string_view bytes, std::span<const Finding> findings) {
    std::vector<Span> lines;
    const auto add = [&](Span span) {
        // One line may be the whole file.
        if (!lines.empty() && lines.back().begin <= span.begin && span.begin <= lines.back().end) return;
        const std::size_t before = span.begin == 0 ? bytes.npos : bytes.rfind('\n', span.begin - 1);
        const std::size_t after = bytes.find('\n', span.begin);
        lines.push_back({before == bytes.npos ? 0 : static_cast<std::uint32_t>(before + 1),
                         static_cast<std::uint32_t>(after == bytes.npos ? bytes.size() : after)});
    };
    for (const Finding& finding : findings) {
        add(finding.span);
        for (const Note& note : finding.notes) {
            if (note.elsewhere == nullptr) add(note.span);
        }
    }
    std::sort(lines.begin(), lines.end(), [](Span a, Span b) { return a.begin < b.begin; });
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

class Masker {
public:
    Masker(const Source& source, const RuleBook& rules, std::vector<Span> lines)
        : source_(source), rules_(rules), lines_(std::move(lines)) {}

    void hide(Span span) {
        if (is_shown(span)) masked_.push_back(span);
    }
    // Text after a value or in a comment: everything except whitespace, the comment's marker and a directive.
    // Where it is not shown, it is not even looked for.
    void hide_text(Span span) {
        if (!is_shown(span)) return;
        const std::string_view text = source_.text(span);
        std::size_t skip = std::min(text.find_first_not_of(" \t"), text.size());
        if (const std::size_t head =
                shown_head(text.substr(skip), [&](std::string_view name) { return names_a_rule(name); });
            head != 0) {
            skip = std::min(text.find_first_not_of(" \t", skip + head), text.size());
            return hide({span.begin + static_cast<std::uint32_t>(skip), span.end});
        }
        if (skip < text.size() && (text[skip] == '#' || text[skip] == ';')) ++skip;
        if (text.substr(skip).starts_with("//") || text.substr(skip).starts_with("/*")) skip += 2;
        constexpr std::size_t least_secret = 4;
        if (text.size() >= skip + least_secret)
            hide({span.begin + static_cast<std::uint32_t>(skip), span.end});
    }
    void hide_long_words(Span text) {
        constexpr std::size_t longest_shown = 16;
        for (const Span line : lines_) {
            const Span shown{std::max(line.begin, text.begin), std::min(line.end, text.end)};
            if (shown.begin >= shown.end) continue;
            const std::string_view bytes = source_.text(shown);
            for (std::size_t at = 0; at < bytes.size();) {
                const std::size_t end = std::min(bytes.find_first_of(" \t\r\n", at), bytes.size());
                if (end - at > longest_shown)
                    masked_.push_back({shown.begin + static_cast<std::uint32_t>(at),
                                       shown.begin + static_cast<std::uint32_t>(end)});
                at = end + 1;
            }
        }
    }
    // `setting`: what the entry is in the schema; null: nothing.
    void hide_value(const Entry& entry, const SettingField* setting) {
        if (!is_shown(entry.value)) return;
        const bool open =
            may_show_value(source_, entry) || (setting != nullptr && may_show_value(source_, *setting));
        (open ? open_ : masked_).push_back(entry.value);
    }
    // What a program reads as the value of an entry.
    void hide_unless_open(Span span) {
        const auto at =
            std::partition_point(open_.begin(), open_.end(), [&](Span each) { return each.end < span.end; });
        if (at == open_.end() || at->begin > span.begin) hide(span);
    }
    void hide_unless_name(const Entry& entry) {
        if (is_shown(entry.key) && (!may_show_name(source_, entry) || is_cut(entry.key))) hide(entry.key);
    }
    void hide_unless_name(Span span) {
        if (is_shown(span) && (!looks_like_a_name(source_.text(span)) || is_cut(span))) hide(span);
    }
    std::vector<Span> sorted() {
        std::sort(masked_.begin(), masked_.end(), [](Span a, Span b) { return a.begin < b.begin; });
        // Elements of a JSON array share its name, and a program may read a value from several entries.
        std::vector<Span> out;
        for (const Span span : masked_) {
            if (out.empty() || span.begin >= out.back().end) {
                out.push_back(span);
            } else {
                out.back().end = std::max(out.back().end, span.end);
            }
        }
        return out;
    }

private:
    bool is_shown(Span span) const {
        const auto line = std::lower_bound(lines_.begin(), lines_.end(), span.begin,
                                           [](Span l, std::uint32_t offset) { return l.end < offset; });
        return !span.empty() && line != lines_.end() && line->begin < span.end;
    }
    bool is_cut(Span span) const {
        const std::string_view text = source_.text(span);
        return printable_key(text) != text;
    }
    bool names_a_rule(std::string_view name) {
        if (!names_) names_.emplace(unsorted_rules(rules_));
        return names_->shows(name);
    }

    const Source& source_;
    const RuleBook& rules_;
    std::optional<RuleNames> names_;  // created on first use
    std::vector<Span> lines_;
    std::vector<Span> masked_;
    std::vector<Span> open_;  // values that may be shown, in file order
};

std::vector<Span> hidden_in(const Source& source, const Part& part, Masker masker) {
    const Document& document = part.document;
    BareNames names(source, document);
    auto setting = part.credentials.settings.begin();
    for (const Entry& entry : document.entries) {
        masker.hide_unless_name(entry);
        while (setting != part.credentials.settings.end() && setting->entry.whole.begin < entry.whole.begin)
            ++setting;
        const bool is_setting =
            setting != part.credentials.settings.end() && setting->entry.value == entry.value;
        masker.hide_value(entry, is_setting ? &*setting : nullptr);
        masker.hide_text({entry.value.end, entry.whole.end});
    }
    // Of prose, what has the length of a secret.
    if (document.format == Format::markdown) masker.hide_long_words(document.extent);
    for (const Field& field : part.credentials.hidden) masker.hide(field.place);
    for (const Span span : part.values.parts()) masker.hide_unless_open(span);
    // A comment may contain the value that was there before.
    for (const Span& comment : document.comments) masker.hide_text(comment);
    for (const Section& section : document.sections) masker.hide_unless_name(section.name);
    for (const SyntaxError& error : document.errors) {
        switch (error.kind) {
            case SyntaxError::Kind::missing_separator:
                if (!names.shows(error.span)) masker.hide(error.span);
                break;
            case SyntaxError::Kind::utf16:
            case SyntaxError::Kind::binary:
                return {{0, source.size()}};
            case SyntaxError::Kind::junk:
            case SyntaxError::Kind::text_after_section:
            case SyntaxError::Kind::line_too_long:
            case SyntaxError::Kind::too_slow:
            case SyntaxError::Kind::too_many:
                masker.hide(error.span);
                break;
            default:
                break;
        }
    }
    return masker.sorted();
}

}  // namespace

std::vector<Span> masked_spans(const Source& source, const Part& part, const RuleBook& rules) {
    return hidden_in(source, part, Masker(source, rules, {{0, source.size()}}));
}

std::vector<Span> masked_spans(const ParsedFile& parsed, const std::vector<Finding>& findings) {
    const Source& source = *parsed.source;
    std::vector<Span> masked;
    auto first = findings.begin();
    for (const Part& part : parsed.parts) {
        // Both are in file order; a finding may be at the very end of its part.
        const std::uint32_t end = part.document.extent.end;
        const auto last = std::find_if(first, findings.end(),
                                       [&](const Finding& finding) { return finding.span.begin > end; });
        if (first == last) continue;
        const std::vector<Span> more = hidden_in(
            source, part, Masker(source, *parsed.rules, shown_lines(source.bytes(), {first, last})));
        first = last;
        masked.insert(masked.end(), more.begin(), more.end());
    }
    return masked;
}

}  // namespace credlint
