// What is written inside a value, read by the decoder that its token rule names. A decoder is a function in
// structures/*.cpp; it has the name of the structure and the two parameters below. CMake finds it by these,
// so no list names it. Knows nothing of keys, placeholders or verdicts.
#pragma once

#include <cstddef>
#include <string_view>

#include "credential/credential.h"

namespace credlint {

struct DecodeResult {
    enum class State : std::uint8_t {
        silent,     // nothing to read
        broken,     // begins like such a value and is not one
        known,      // `decoded`; another value of that form could contain as much by chance
        proven,     // `decoded`; nothing else has that structure
        encrypted,  // encrypted by a known tool, complete
        sample,     // has the structure, but is filled up with words
        published,  // of an emulator or a demonstration: anyone can make it
    };
    State state = State::silent;
    Evidence::Fault fault = Evidence::Fault::none;  // broken
    std::uint32_t position = 0;                     // broken: as Evidence::position; 0: not known
    std::size_t head = 0;                           // broken: characters that all such values begin with
    std::string_view detail;                        // broken, Fault::content, and published: constant text
    std::string_view proof;                         // proven: constant text, "valid checksum"
    Decoded decoded;
};

// The result of a checksum: proven if it matches, else broken. `head`: see DecodeResult.
DecodeResult checksum(bool matches, std::size_t head = 0);

// `prefix` is the token's prefix that the value begins with; empty: none.
DecodeResult read_structure(const TokenRule& token, std::string_view prefix, std::string_view value);

namespace structures {
#define CREDLINT_FOUND(name, function) DecodeResult function(std::string_view prefix, std::string_view value);
#include "structures.def"
#undef CREDLINT_FOUND
}  // namespace structures

}  // namespace credlint
