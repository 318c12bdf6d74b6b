// Whether a value that has no form of its own is too random to be anything but a secret: a fair draw from
// its alphabet explains its characters better than words do. Knows how characters follow each other in words
// and identifiers (randomness/README.md), and the is_benign_format forms that numbers give to values; no
// keys, no tokens and no placeholders.
#pragma once

#include <string_view>

namespace credlint {

bool looks_random(std::string_view value);

// By how many bits a fair draw explains the value better than words do; negative: words explain it better.
double excess_bits(std::string_view value);

}  // namespace credlint
