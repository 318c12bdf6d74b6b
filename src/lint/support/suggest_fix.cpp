#include "lint/support/suggest_fix.h"

#include <algorithm>
#include <string>

#include "credential/form.h"
#include "document/value.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;

// The value without its quotes, if it stands in the file as a program sees it.
std::optional<Span> plain_text(const CheckContext& context, const Field& field) {
    Span span = field.entry.value;
    if (field.entry.quote != Quote::none && span.end - span.begin >= 2) {
        ++span.begin;
        --span.end;
    }
    const std::string seen = read_value(context.source, context.document.format, field.entry).text;
    if (context.source.text(span) != seen) return std::nullopt;
    return span;
}

// A fix in the making, by deleting and replacing pieces of the value.
class Mend {
public:
    Mend(const CheckContext& context, const Field& field, Span span)
        : token_(*field.token), text_(context.source.text(span)), begin_(span.begin) {}

    std::string_view text() const { return text_; }
    void replace(std::size_t at, std::size_t length, std::string_view by) {
        if (length == 0) return;
        result_.append(text_.substr(done_, at - done_)).append(by);
        done_ = at + length;
        edits_.push_back(
            {{begin_ + static_cast<std::uint32_t>(at), begin_ + static_cast<std::uint32_t>(done_)},
             std::string(by)});
    }
    // Keeps only this part.
    void keep(std::size_t at, std::size_t length) {
        replace(0, at, {});
        replace(at + length, text_.size() - at - length, {});
    }
    std::optional<Fix> as(std::string title, Fix::Safety safety) {
        result_.append(text_.substr(std::min(done_, text_.size())));
        if (edits_.empty() || !has_form(token_, result_)) return std::nullopt;
        return Fix{std::move(title), safety, std::move(edits_)};
    }

private:
    const TokenRule& token_;
    std::string_view text_;
    std::uint32_t begin_;
    std::size_t done_ = 0;
    std::string result_;
    std::vector<Edit> edits_;
};

std::optional<Fix> trimmed(Mend mend, std::string_view off, std::string title, Fix::Safety safety) {
    const std::string_view text = mend.text();
    const std::size_t first = text.find_first_not_of(off);
    if (first == text.npos) return std::nullopt;
    mend.keep(first, text.find_last_not_of(off) + 1 - first);
    return mend.as(std::move(title), safety);
}

// Blanks inside: all of them came in by wrapping, or the only one was a `+`.
std::optional<Fix> without_blanks(const Mend& start) {
    const std::string_view text = start.text();
    constexpr std::string_view blanks = " \t\r\n";
    Mend joined = start;
    Mend plus = start;
    for (std::size_t at = text.find_first_of(blanks); at != text.npos;
         at = text.find_first_of(blanks, at + 1)) {
        joined.replace(at, 1, {});
        plus.replace(at, 1, "+");
    }
    if (auto fix = joined.as("delete the white space", Fix::Safety::unsafe)) return fix;
    if (std::count(text.begin(), text.end(), ' ') != 1) return std::nullopt;
    return plus.as("write `+` for the space", Fix::Safety::unsafe);
}

std::optional<Fix> decoded(Mend mend) {
    const std::string_view text = mend.text();
    for (std::size_t at = text.find('%'); at != text.npos; at = text.find('%', at + 1)) {
        const std::string_view escape = text.substr(at, 3);
        if (escape == "%2F" || escape == "%2f") mend.replace(at, 3, "/");
        if (escape == "%2B" || escape == "%2b") mend.replace(at, 3, "+");
    }
    return mend.as("decode the percent escapes", Fix::Safety::safe);
}

}  // namespace

std::optional<Fix> fix_value(const CheckContext& context, const Field& field) {
    // A token of any length would pass whatever is cut from it.
    if (field.token->max_length == 0) return std::nullopt;
    const std::optional<Span> span = plain_text(context, field);
    if (!span) return std::nullopt;
    Mend fix_text(context, field, *span);
    constexpr std::string_view blanks = " \t\r\n";
    switch (field.evidence->fault) {
        case Fault::white_space:
        case Fault::line_break:
            if (auto fix =
                    trimmed(mend, blanks, "delete the white space round the value", Fix::Safety::safe)) {
                return fix;
            }
            return without_blanks(mend);
        case Fault::quote:
            if (auto fix = trimmed(mend, "\"'`", "take the quote off", Fix::Safety::safe)) return fix;
            return trimmed(mend, "\"'`,;", "take off what came with the quote", Fix::Safety::unsafe);
        case Fault::percent_escape:
            return decoded(mend);
        case Fault::doubled:
            mend.keep(0, mend.text().size() / 2);
            return mend.as("delete the second half", Fix::Safety::safe);
        case Fault::comment:
            mend.keep(0, mend.text().find_first_of(blanks));
            return mend.as("delete the comment", Fix::Safety::unsafe);
        case Fault::character:
            return trimmed(mend, "=,;", "delete what was added", Fix::Safety::unsafe);
        default:
            return std::nullopt;
    }
}

Fix exchange_keys(const CheckContext& context, const Entry& first, const Entry& second) {
    Fix fix{"exchange the two keys", Fix::Safety::safe, {}};
    fix.edits.push_back({first.key, std::string(context.source.text(second.key))});
    fix.edits.push_back({second.key, std::string(context.source.text(first.key))});
    return fix;
}

}  // namespace credlint
