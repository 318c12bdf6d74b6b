#include "credential/structures/github.h"

#include "codec/base32.h"
#include "codec/sha256.h"
#include "credential/structures/crc.h"
#include "credential/structures/jwt.h"

namespace credlint::structures {

Inside github_fine_grained(std::string_view prefix, std::string_view value) {
    constexpr std::size_t covered = 77, digits = 8;
    if (value.size() < covered + digits) return checksum(false, prefix.size());
    const auto hash = sha256(value.substr(0, covered));
    const std::string_view first(reinterpret_cast<const char*>(hash.data()), digits * 5 / 8);
    return checksum(to_base32(first) == value.substr(covered, digits), prefix.size());
}

Inside github_installation(std::string_view prefix, std::string_view value) {
    constexpr std::size_t classic = 40;
    const std::string_view body = value.substr(prefix.size());
    if (body.find('.') != body.npos) {
        const std::size_t app = body.find('_');
        if (app == body.npos) return checksum(false, prefix.size());
        Inside inside = jwt({}, body.substr(app + 1));
        const std::size_t begin = prefix.size() + app + 1;
        inside.head += begin;
        if (inside.position != 0) inside.position += static_cast<std::uint32_t>(begin);
        return inside;
    }
    if (value.size() != classic) return {};
    const Inside inside = crc32_base62(prefix, value);
    return inside.state == Inside::State::proven ? inside : Inside{};
}

}  // namespace credlint::structures
