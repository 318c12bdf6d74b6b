#include "lint/support/public_prefix.h"

#include <algorithm>
#include <array>

#include "rule/byte_set.h"

namespace credlint {
namespace {

// What build tools compile into pages.
constexpr auto public_prefixes = std::to_array<std::string_view>({
    "NEXT_PUBLIC_", "VITE_",      "REACT_APP_",   "GATSBY_",        "VUE_APP_",         "NUXT_PUBLIC_",
    "NUXT_ENV_",    "PUBLIC_",    "EXPO_PUBLIC_", "SANITY_STUDIO_", "SANITY_APP_",      "REDWOOD_ENV_",
    "NG_APP_",      "NX_PUBLIC_", "STORYBOOK_",   "PLASMO_PUBLIC_", "SNOWPACK_PUBLIC_", "BUN_PUBLIC_",
    "UMI_APP_",     "TARO_APP_",  "WXT_",
});

// Few names begin like any of them.
constexpr ByteSet first_letters = [] {
    ByteSet out;
    for (const std::string_view prefix : public_prefixes) {
        const auto first = static_cast<unsigned char>(prefix.front());
        out.add(first, first);
    }
    return out;
}();

}  // namespace

std::string_view public_prefix(std::string_view key) {
    if (key.empty() || !first_letters.has(key.front())) return {};
    const auto found = std::find_if(public_prefixes.begin(), public_prefixes.end(),
                                    [&](std::string_view prefix) { return key.starts_with(prefix); });
    return found != public_prefixes.end() ? *found : std::string_view();
}

}  // namespace credlint
