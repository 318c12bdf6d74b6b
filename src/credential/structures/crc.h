// Values that end in the CRC-32 of what stands before, in one dress or another.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// GitHub, npm, Vercel: six digits of base 62, over all between the prefix and them.
Inside crc32_base62(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
