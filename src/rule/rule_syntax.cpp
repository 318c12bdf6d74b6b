#include "rule/rule_syntax.h"

#include <algorithm>
#include <array>

#include "rule/claim.h"
#include "text/ascii.h"
#include "text/mask.h"
#include "text/nearest.h"
#include "text/printable.h"

namespace credlint {

bool is_kebab(std::string_view text) {
    bool in_word = false;
    for (char c : text) {
        const bool fits = is_lower(c) || is_digit(c);
        if (!fits && !(c == '-' && in_word)) return false;
        in_word = fits;
    }
    return in_word && is_lower(text.front());
}

bool is_claim_name(std::string_view text) {
    const auto fits = [](char c) { return is_letter_or_digit(c) || c == '_' || c == '-' || c == '.'; };
    return !text.empty() && text.size() <= max_claim_length && is_letter_or_digit(text.front()) &&
           is_letter_or_digit(text.back()) && std::all_of(text.begin(), text.end(), fits);
}

bool is_prefix(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

std::optional<Severity> severity_named(std::string_view text) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error})
        if (text == to_string(severity)) return severity;
    return std::nullopt;
}

std::optional<Structure> structure_named(std::string_view text) {
    for (std::size_t i = 0; i < structure_names.size(); ++i)
        if (text == structure_names[i]) return static_cast<Structure>(i + 1);
    return std::nullopt;
}

std::string quoted(std::string_view text) {
    std::string result = "`";
    return result.append(suspicious_runs(text).empty() ? text : mask).append("`");
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known) {
    const std::string_view like = nearest(word, known);
    return like.empty() ? std::string() : "; did you mean " + quoted(like) + "?";
}

std::string unknown_structure(std::string_view word) {
    const std::string like = did_you_mean(word, structure_names);
    return like.empty() ? "unknown `structure`" : "unknown `structure` " + quoted(word) + like;
}

std::string unwrapped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool paragraph = text[at] == '\n' && at > 0 && text[at - 1] == '\n';
        if (paragraph && result.ends_with(' ')) result.back() = '\n';
        result += text[at] == '\n' && !paragraph ? ' ' : text[at];
    }
    return result;
}

}  // namespace credlint
