// Whether a value that has no form of its own is too random to be anything but a secret: a fair draw from
// its alphabet explains its characters better than words do. Knows how characters follow each other in words
// and identifiers (randomness/README.md), and benign formats of values; no keys, no tokens and no
// placeholders.
#pragma once

#include <string_view>

namespace credlint {

bool looks_random(std::string_view value);

// How many bits better a fair draw explains the value than words do; negative: words explain it better.
double excess_bits(std::string_view value);

}  // namespace credlint
