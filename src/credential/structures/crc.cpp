#include "credential/structures/crc.h"

#include "codec/crc.h"

namespace credlint::structures {

Inside crc32_base62(std::string_view prefix, std::string_view value) {
    constexpr std::size_t digits = 6;
    const std::string_view body = value.substr(prefix.size());
    if (body.size() <= digits) return {};
    const std::size_t end = body.size() - digits;
    return checksum(to_base62(crc32(body.substr(0, end))) == body.substr(end));
}

}  // namespace credlint::structures
