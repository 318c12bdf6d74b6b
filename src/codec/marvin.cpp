#include "codec/marvin.h"

#include <bit>

namespace credlint {
namespace {

struct State {
    std::uint32_t a, b;

    void add(std::uint32_t word) {
        a += word;
        b ^= a;
        a = std::rotl(a, 20) + b;
        b = std::rotl(b, 9) ^ a;
        a = std::rotl(a, 27) + b;
        b = std::rotl(b, 19);
    }
};

std::uint32_t little_endian_word(std::string_view bytes) {
    std::uint32_t word = 0;
    for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
        word = word << 8 | static_cast<unsigned char>(*byte);
    }
    return word;
}

}  // namespace

std::uint64_t marvin64(std::string_view bytes, std::uint64_t seed) {
    State state{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
    for (; bytes.size() >= 4; bytes.remove_prefix(4)) state.add(little_endian_word(bytes.substr(0, 4)));
    // The remaining bytes, and a bit that marks their end.
    state.add(little_endian_word(bytes) | std::uint32_t{0x80} << (8 * bytes.size()));
    state.add(0);
    return std::uint64_t{state.b} << 32 | state.a;
}

std::uint32_t marvin32(std::string_view bytes, std::uint64_t seed) {
    const std::uint64_t both = marvin64(bytes, seed);
    return static_cast<std::uint32_t>(both) ^ static_cast<std::uint32_t>(both >> 32);
}

}  // namespace credlint
