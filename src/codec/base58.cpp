#include "codec/base58.h"

#include <algorithm>
#include <cstdint>

#include "codec/sha256.h"

namespace credlint {
namespace {

constexpr std::size_t check_bytes = 4;
constexpr std::size_t longest = 128;

std::string check(std::string_view bytes) {
    const auto once = sha256(bytes);
    const auto twice = sha256({reinterpret_cast<const char*>(once.data()), once.size()});
    return {reinterpret_cast<const char*>(twice.data()), check_bytes};
}

// A number of one base as digits of another, both most significant first. Leading zeros are kept.
std::string converted(std::string_view digits, std::uint32_t from, std::uint32_t to) {
    std::string out;  // least significant first
    for (const char digit : digits) {
        std::uint32_t carry = static_cast<unsigned char>(digit);
        for (char& c : out) {
            carry += static_cast<unsigned char>(c) * from;
            c = static_cast<char>(carry % to);
            carry /= to;
        }
        for (; carry > 0; carry /= to) out += static_cast<char>(carry % to);
    }
    const std::size_t first = std::min(digits.find_first_not_of('\0'), digits.size());
    out.append(first, '\0');
    std::reverse(out.begin(), out.end());
    return out;
}

}  // namespace

std::string to_base58check(std::string_view bytes) {
    std::string out = converted(std::string(bytes) + check(bytes), 256, 58);
    for (char& c : out) c = base58_digits[static_cast<unsigned char>(c)];
    return out;
}

std::optional<std::string> from_base58check(std::string_view text) {
    if (text.size() > longest) return std::nullopt;
    std::string digits;
    for (const char c : text) {
        const std::size_t digit = base58_digits.find(c);
        if (digit == base58_digits.npos) return std::nullopt;
        digits += static_cast<char>(digit);
    }
    std::string bytes = converted(digits, 58, 256);
    if (bytes.size() < check_bytes) return std::nullopt;
    const std::string tail = bytes.substr(bytes.size() - check_bytes);
    bytes.resize(bytes.size() - check_bytes);
    return check(bytes) == tail ? std::optional(bytes) : std::nullopt;
}

}  // namespace credlint
