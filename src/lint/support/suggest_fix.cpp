#include "lint/support/suggest_fix.h"

#include <algorithm>
#include <string>

#include "credential/form.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;

// A fix under construction, by deleting and replacing pieces of the value.
class FixBuilder {
public:
    FixBuilder(const CheckContext& context, const Field& field, Span span)
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

std::optional<Fix> trimmed(FixBuilder builder, std::string_view off, std::string title, Fix::Safety safety) {
    const std::string_view text = builder.text();
    const std::size_t first = text.find_first_not_of(off);
    if (first == text.npos) return std::nullopt;
    builder.keep(first, text.find_last_not_of(off) + 1 - first);
    return builder.as(std::move(title), safety);
}

// Whitespace inside: all of it was added by wrapping, or the only space was a `+`.
std::optional<Fix> without_spaces(const FixBuilder& start, std::string title) {
    const std::string_view text = start.text();
    constexpr std::string_view whitespace = " \t\r\n";
    FixBuilder joined = start;
    FixBuilder plus = start;
    for (std::size_t at = text.find_first_of(whitespace); at != text.npos;
         at = text.find_first_of(whitespace, at + 1)) {
        joined.replace(at, 1, {});
        plus.replace(at, 1, "+");
    }
    if (auto fix = joined.as(std::move(title), Fix::Safety::unsafe)) return fix;
    if (std::count(text.begin(), text.end(), ' ') != 1) return std::nullopt;
    return plus.as("replace the space with `+`", Fix::Safety::unsafe);
}

std::optional<Fix> decoded(FixBuilder builder) {
    const std::string_view text = builder.text();
    for (std::size_t at = text.find('%'); at != text.npos; at = text.find('%', at + 1)) {
        const std::string_view escape = text.substr(at, 3);
        if (escape == "%2F" || escape == "%2f") builder.replace(at, 3, "/");
        if (escape == "%2B" || escape == "%2b") builder.replace(at, 3, "+");
    }
    return builder.as("decode the percent escapes", Fix::Safety::safe);
}

}  // namespace

std::optional<Fix> fix_value(const CheckContext& context, const Field& field) {
    // For a token of any length, every shortened value would pass.
    if (field.token->max_length == 0) return std::nullopt;
    const Span place = context.value(field.entry).place;
    if (place.empty()) return std::nullopt;
    FixBuilder builder(context, field, place);
    constexpr std::string_view whitespace = " \t\r\n";
    switch (field.evidence->fault) {
        case Fault::white_space:
        case Fault::line_break: {
            const bool lines = field.evidence->fault == Fault::line_break;
            if (auto fix = trimmed(builder, whitespace, "remove the whitespace around the value",
                                   Fix::Safety::safe)) {
                return fix;
            }
            return without_spaces(builder, lines ? "join the value into one line" : "remove the whitespace");
        }
        case Fault::quote:
            if (auto fix = trimmed(builder, "\"'`", "remove the quote; it is not part of the key",
                                   Fix::Safety::safe))
                return fix;
            return trimmed(builder, "\"'`,;", "remove the quote and what was pasted with it",
                           Fix::Safety::unsafe);
        case Fault::percent_escape:
            return decoded(builder);
        case Fault::doubled:
            builder.keep(0, builder.text().size() / 2);
            return builder.as("remove the second half", Fix::Safety::safe);
        case Fault::comment:
            builder.keep(0, builder.text().find_first_of(whitespace));
            return builder.as("remove the comment", Fix::Safety::unsafe);
        case Fault::character:
            return trimmed(builder, "=,;", "remove the extra characters", Fix::Safety::unsafe);
        default:
            return std::nullopt;
    }
}

Fix exchange_keys(const CheckContext& context, const Entry& first, const Entry& second) {
    Fix fix{"swap the two values", Fix::Safety::safe, {}};
    fix.edits.push_back({first.key, std::string(context.source.text(second.key))});
    fix.edits.push_back({second.key, std::string(context.source.text(first.key))});
    return fix;
}

}  // namespace credlint
