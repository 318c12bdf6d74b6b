// Points and keys of the curve secp256k1, from a library. Knows no token.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace credlint {

// Whether the bytes are a point on the curve as SEC 1 writes it: 02 or 03 and x, or 04 and x and y.
bool is_curve_point(std::string_view bytes);

enum class Point : std::uint8_t {
    compressed,  // 33 bytes
    whole,       // 65
};

// The public key of a private key of 32 bytes; nothing for 0 and for numbers past the order of the curve.
std::optional<std::string> public_key_of(std::string_view private_key, Point form = Point::compressed);

}  // namespace credlint
