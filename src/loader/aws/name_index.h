// Finds the items of a list by name without going through the list for each: a file may have a hundred
// thousand profiles. The list may grow by others' hands, but its items keep their places and names.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace credlint::loader {

class NameIndex {
public:
    // The place of the first item whose `member` is the name; the list's size if there is none.
    template <typename Item>
    std::size_t find(const std::vector<Item>& list, std::string Item::*member, std::string_view name) {
        if (list.size() <= few) {
            const auto at = std::find_if(list.begin(), list.end(),
                                         [&](const Item& item) { return item.*member == name; });
            return static_cast<std::size_t>(at - list.begin());
        }
        for (; known_ < list.size(); ++known_) places_.try_emplace(list[known_].*member, known_);
        const auto at = places_.find(std::string(name));
        return at == places_.end() ? list.size() : at->second;
    }

private:
    static constexpr std::size_t few = 16;

    std::unordered_map<std::string, std::size_t> places_;
    std::size_t known_ = 0;  // so many items are in it
};

}  // namespace credlint::loader
