// Lists in sentences and command lines.
#pragma once

#include <iterator>
#include <string>
#include <string_view>

namespace credlint {

// `a, b and c`; each is between `quotes`.
std::string listed(const auto& words, std::string_view before_last = " and ", std::string_view quote = {}) {
    std::string out;
    std::size_t left = std::size(words);
    for (const auto& word : words) {
        out.append(quote).append(word).append(quote);
        --left;
        if (left > 0) out.append(left == 1 ? before_last : ", ");
    }
    return out;
}

// The same between all of them.
std::string joined(const auto& words, std::string_view between) {
    std::string out;
    for (const auto& word : words) out.append(out.empty() ? std::string_view() : between).append(word);
    return out;
}

}  // namespace credlint
