#include "credential/ambiguous_keys.h"

#include <algorithm>
#include <string>

#include "credential/aws/identifiers.h"
#include "credential/form.h"
#include "text/ascii.h"

namespace credlint {

std::string_view without_quote(std::string_view raw) {
    return raw.substr(std::min(raw.size(), raw.find_first_not_of("\"'` \t")));
}

bool identifies_provider(const TokenRule& token, std::string_view raw) {
    if (token.prefixes.empty()) return false;
    std::string_view value = without_quote(raw);
    // A prefix with punctuation at its end is not a word: `pypi-`, `base64:`.
    const bool marked =
        std::any_of(token.prefixes.begin(), token.prefixes.end(), [&](std::string_view prefix) {
            return prefix.size() > 4 && value.size() > prefix.size() && value.starts_with(prefix) &&
                   !is_letter_or_digit(prefix.back());
        });
    if (marked) return true;
    const auto end = std::find_if_not(value.begin(), value.end(), is_letter_or_digit);
    value = value.substr(0, static_cast<std::size_t>(end - value.begin()));
    // Shorter ones may be words, and so may lowercase ones without the complete form.
    if (value.size() < 12) return false;
    if (std::any_of(token.prefixes.begin(), token.prefixes.end(),
                    [&](std::string_view prefix) { return value.starts_with(prefix); })) {
        return true;
    }
    if (token.provider == "aws" && !aws::identifier_kind(value).empty()) return true;
    std::string upper(value.substr(0, 64));
    std::transform(upper.begin(), upper.end(), upper.begin(), to_upper);
    return has_form(token, upper);
}

}  // namespace credlint
