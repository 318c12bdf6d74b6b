// How decoders return what they have read. Knows none of them.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

inline DecodeResult proven(std::string_view proof) {
    DecodeResult result;
    result.state = DecodeResult::State::proven;
    result.proof = proof;
    return result;
}

// Its end is missing, or something within it was changed. `head`: see DecodeResult.
inline DecodeResult not_whole(std::size_t head = 0) {
    DecodeResult result;
    result.state = DecodeResult::State::broken;
    result.fault = Evidence::Fault::structure;
    result.head = head;
    return result;
}

// `detail` follows the key: "is not signed".
inline DecodeResult wrong(std::string_view detail, std::size_t head = 0) {
    DecodeResult result;
    result.state = DecodeResult::State::broken;
    result.fault = Evidence::Fault::content;
    result.detail = detail;
    result.head = head;
    return result;
}

// Has the structure of such a value, but is filled up with words, as in documentation.
inline DecodeResult sample() {
    DecodeResult result;
    result.state = DecodeResult::State::sample;
    return result;
}

}  // namespace credlint::structures
