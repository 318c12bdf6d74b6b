// Made-up files of every format with faults that have fixes, and with what may come between a fix and its
// neighbors: every line end, open quotes, indentation, byte order marks. The same for the same seed.
#pragma once

#include <cstdint>
#include <string>

#include "document/document.h"

namespace credlint::test {

struct FixableFile {
    std::string name;
    Format format;
    std::string text;
};

// `size`: times as many lines as a short file has, which is at most ten.
FixableFile fixable_file(std::uint32_t seed, std::size_t size = 1);
FixableFile fixable_dotenv_file(std::uint32_t seed);

}  // namespace credlint::test
