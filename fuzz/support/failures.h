// What the strict loaders of configurations, rules and baselines guarantee about their failures.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <tuple>
#include <vector>

#include "support/require.h"
#include "text/result.h"

namespace credlint::fuzz {

inline void require_sound(const Failure& failure, std::string_view path, std::string_view text) {
    const auto lines = static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    require(failure.path == path, "a failure names its file");
    require(failure.line <= lines + 1, "a failure is in the file");
    require(failure.column <= text.size() + 2, "a failure is in its line");
    require(!failure.message.empty(), "a failure says what is wrong");
}

inline void require_sound(const std::vector<Failure>& failures, std::string_view path,
                          std::string_view text) {
    const auto before = [](const Failure& a, const Failure& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    };
    for (const Failure& failure : failures) require_sound(failure, path, text);
    require(std::is_sorted(failures.begin(), failures.end(), before),
            "failures are in the order of the file");
}

}  // namespace credlint::fuzz
