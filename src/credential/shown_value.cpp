#include "credential/shown_value.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "credential/shown_name.h"
#include "schema/aws/region_typo.h"
#include "text/ascii.h"
#include "text/nearest.h"
#include "text/timestamp.h"

namespace credlint {
namespace {

constexpr std::string_view switches[] = {"true", "false", "on", "off", "yes", "no", "enabled", "disabled"};

std::string_view without_quotes(std::string_view text) {
    constexpr std::string_view off = " \t\"'";
    const std::size_t first = text.find_first_not_of(off);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(off) + 1 - first);
}

bool among(std::span<const std::string_view> words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_number(std::string_view value, std::size_t most_digits) {
    return value.size() <= most_digits && std::all_of(value.begin(), value.end(), is_digit);
}

// `123456789012`, `1234-5678-9012`.
bool is_account(std::string_view value) {
    std::string digits(value);
    std::erase_if(digits, [](char c) { return c == '-' || c == ' '; });
    return digits.size() == 12 && std::all_of(digits.begin(), digits.end(), is_digit);
}

// A region, or an obvious typo of one: not a text that only begins or ends like one (`frankfurt` and other
// words, `us-east-1-` and anything).
bool nearly_region(std::string_view value) {
    using Kind = aws::RegionTypo::Kind;
    const Kind kind = aws::region_typo(value).kind;
    constexpr std::array open{Kind::none, Kind::white_space, Kind::quotes,    Kind::upper_case,
                              Kind::zone, Kind::punctuation, Kind::no_number, Kind::mistyped};
    return std::find(open.begin(), open.end(), kind) != open.end();
}

}  // namespace

bool may_show_value(const Source& source, const Entry& entry) {
    const std::string_view value = without_quotes(source.text(entry.value));
    // More digits than in a port or a year may be a secret, and so may three letters under the name of one.
    constexpr std::size_t least_secret = 4, most_digits = 5;
    const bool common = value.size() < least_secret || value == "null" || value == "none" ||
                        among(switches, value) || is_number(value, most_digits);
    return common && !names_a_secret(entry_name(source, entry));
}

bool may_show_value(const Source& source, const SettingField& setting) {
    using Kind = Type::Kind;
    constexpr std::size_t digits_of_a_time = 10;
    const std::string_view value = without_quotes(source.text(setting.entry.value));
    const std::string word = folded(value);
    const Type& type = setting.rule->type;
    switch (type.kind) {
        case Kind::region:
            return nearly_region(value);
        case Kind::enumeration:
            return among(type.values, word) || among(type.values, value) ||
                   !nearest(word, type.values, 1).empty();
        case Kind::boolean:
            return among(switches, word);
        case Kind::integer:
            return is_number(value, digits_of_a_time);
        case Kind::account_id:
            return is_account(value);
        case Kind::date_time:
            return is_number(value, digits_of_a_time) || parse_timestamp(value).has_value();
        default:
            return false;
    }
}

}  // namespace credlint
