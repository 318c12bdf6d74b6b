// Appending to a list that may grow as large as a file. A vector doubles, and while it grows it is in memory
// three times; this one takes an eighth more at a time.
#pragma once

#include <utility>
#include <vector>

namespace credlint {

template <typename T>
T& append(std::vector<T>& list, T value) {
    if (list.size() == list.capacity()) list.reserve(list.size() + list.size() / 8 + 4);
    return list.emplace_back(std::move(value));
}

}  // namespace credlint
