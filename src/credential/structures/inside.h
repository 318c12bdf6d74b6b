// How decoders say what they have read. Knows none of them.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

inline Inside proven(std::string_view proof) {
    Inside inside;
    inside.state = Inside::State::proven;
    inside.proof = proof;
    return inside;
}

// Its end is missing, or something within it was changed. `head`: see Inside.
inline Inside not_whole(std::size_t head = 0) {
    Inside inside;
    inside.state = Inside::State::broken;
    inside.fault = Evidence::Fault::structure;
    inside.head = head;
    return inside;
}

// `detail` goes on behind the key: "is not signed".
inline Inside wrong(std::string_view detail, std::size_t head = 0) {
    Inside inside;
    inside.state = Inside::State::broken;
    inside.fault = Evidence::Fault::content;
    inside.detail = detail;
    inside.head = head;
    return inside;
}

// Built like such a value and filled up with words: what documents show.
inline Inside sample() {
    Inside inside;
    inside.state = Inside::State::sample;
    return inside;
}

}  // namespace credlint::structures
