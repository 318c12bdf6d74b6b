#include "credential/structures/crc.h"

#include <algorithm>
#include <string>

#include "codec/base64.h"
#include "codec/crc.h"

namespace credlint::structures {
namespace {

struct Parts {
    std::string_view body, tail;
};

Parts split(std::string_view value, std::size_t tail) {
    const std::size_t end = value.size() - std::min(tail, value.size());
    return {value.substr(0, end), value.substr(end)};
}

}  // namespace

Inside crc32_base62(std::string_view prefix, std::string_view value) {
    const auto [body, tail] = split(value.substr(prefix.size()), 6);
    return checksum(to_base62(crc32(body)) == tail, prefix.size());
}

Inside crc32_hex(std::string_view prefix, std::string_view value) {
    auto [body, tail] = split(value.substr(prefix.size()), 8);
    if (body.ends_with('_')) body.remove_suffix(1);
    return checksum(to_hex(crc32(body)) == tail, prefix.size());
}

Inside crc32_hex_swapped(std::string_view prefix, std::string_view value) {
    auto [body, tail] = split(value, 8);
    if (!body.ends_with('_')) return checksum(false, prefix.size());
    body.remove_suffix(1);
    const std::uint32_t sum = crc32(body);
    const std::uint32_t swapped = sum >> 24 | (sum >> 8 & 0xff00) | (sum << 8 & 0xff0000) | sum << 24;
    return checksum(to_hex(swapped) == tail, prefix.size());
}

Inside crc32_upper_hex(std::string_view prefix, std::string_view value) {
    const auto [body, tail] = split(value, 8);
    return checksum(to_upper_hex(crc32(body)) == tail, prefix.size());
}

Inside crc32_base64(std::string_view prefix, std::string_view value) {
    const auto [body, tail] = split(value.substr(prefix.size()), 6);
    return checksum(to_base64(little_endian(crc32(body))).substr(0, 6) == tail, prefix.size());
}

}  // namespace credlint::structures
