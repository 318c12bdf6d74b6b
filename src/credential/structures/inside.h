// How decoders return what they have read. Knows none of them.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

inline DecodeResult proven(std::string_view proof) {
    DecodeResult inside;
    inside.state = DecodeResult::State::proven;
    inside.proof = proof;
    return inside;
}

// Its end is missing, or something within it was changed. `head`: see DecodeResult.
inline DecodeResult not_whole(std::size_t head = 0) {
    DecodeResult inside;
    inside.state = DecodeResult::State::broken;
    inside.fault = Evidence::Fault::structure;
    inside.head = head;
    return inside;
}

// `detail` follows the key: "is not signed".
inline DecodeResult wrong(std::string_view detail, std::size_t head = 0) {
    DecodeResult inside;
    inside.state = DecodeResult::State::broken;
    inside.fault = Evidence::Fault::content;
    inside.detail = detail;
    inside.head = head;
    return inside;
}

// Has the structure of such a value, but is filled up with words, as in documentation.
inline DecodeResult sample() {
    DecodeResult inside;
    inside.state = DecodeResult::State::sample;
    return inside;
}

}  // namespace credlint::structures
