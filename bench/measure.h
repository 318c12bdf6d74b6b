// Ratios that are stable on a noisy machine: base and subject alternate, and medians are compared.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace credlint::bench {

inline double median(std::vector<double> numbers) {
    const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

struct Comparison {
    double base;     // median seconds
    double subject;  // median seconds
    double ratio;    // median of the pairs' ratios
};

// Both return the seconds that they took.
template <typename Base, typename Subject>
Comparison compare(int pairs, Base base, Subject subject) {
    std::vector<double> bases;
    std::vector<double> subjects;
    std::vector<double> ratios;
    for (int pair = 0; pair < pairs; ++pair) {
        bases.push_back(base());
        subjects.push_back(subject());
        ratios.push_back(subjects.back() / bases.back());
    }
    return {median(bases), median(subjects), median(ratios)};
}

}  // namespace credlint::bench
