// What can be written inside a value, by name: which decoder reads it. Rule files use the names. The list is
// generated from the decoders in credential/structures/ (CMakeLists.txt); this file knows none of them.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace credlint {

// The place of a name in structure_names, from 1.
enum class Structure : std::uint8_t { none };

// Sorted. `none` has no name.
inline constexpr auto structure_names = std::to_array<std::string_view>({
#define CREDLINT_FOUND(name, function) name,
#include "structures.def"
#undef CREDLINT_FOUND
});

}  // namespace credlint
