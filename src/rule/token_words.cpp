#include "rule/token_words.h"

#include <cstdint>
#include <limits>
#include <optional>

namespace credlint {

std::string_view read_lifetime(const toml::node& node, TokenRule& rule) {
    const std::optional<std::int64_t> seconds = node.value_exact<std::int64_t>();
    if (!seconds || *seconds <= 0 || *seconds > std::numeric_limits<std::uint32_t>::max())
        return "`lifetime` must be a positive number of seconds";
    rule.lifetime = static_cast<std::uint32_t>(*seconds);
    return {};
}

std::string_view read_length(const toml::node& node, TokenRule& rule) {
    constexpr std::int64_t most = 1 << 20;
    const auto number = [&](const toml::node* n) {
        return n ? n->value_exact<std::int64_t>() : std::nullopt;
    };
    std::optional<std::int64_t> min = number(&node), max = min;
    bool fits = min && *min > 0;
    if (const toml::array* array = node.as_array()) {
        min = array->size() == 2 ? number(array->get(0)) : std::nullopt;
        max = array->size() == 2 ? number(array->get(1)) : std::nullopt;
        fits = min && max && *min >= 0 && *max >= 0 && (*max == 0 ? *min > 0 : *min <= *max);
    }
    if (!fits || *min > most || *max > most)
        return "`length` must be a positive number of bytes, or `[minimum, maximum]` with 0 for no bound";
    rule.min_length = static_cast<std::uint32_t>(*min);
    rule.max_length = static_cast<std::uint32_t>(*max);
    return {};
}

bool has_names(const toml::table& token) {
    return token.contains("keys") || token.contains("ambiguous_keys") || token.contains("keywords");
}

std::set<std::string_view> claimed_roles(const std::vector<const toml::table*>& tokens) {
    std::set<std::string_view> out;
    for (const toml::table* token : tokens) {
        const auto role = (*token)["role"].value<std::string_view>();
        if (role && has_names(*token)) out.insert(*role);
    }
    return out;
}

}  // namespace credlint
