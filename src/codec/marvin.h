// Marvin32, the keyed hash with which Azure marks its keys. Not suitable for protecting anything: the keys
// are published. (Gaur et al., "Marvin32", US patent 8886932; SymCrypt, lib/marvin32.c.)
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint {

// Both halves, the second in the upper bits.
std::uint64_t marvin64(std::string_view bytes, std::uint64_t seed);

// Both halves in one.
std::uint32_t marvin32(std::string_view bytes, std::uint64_t seed);

}  // namespace credlint
