#include "codec/pbkdf2.h"

#include <nettle/pbkdf2.h>

namespace credlint {

std::array<std::uint8_t, 32> pbkdf2_sha256(std::string_view password, std::string_view salt,
                                           std::uint32_t iterations) {
    std::array<std::uint8_t, 32> out{};
    const auto* key = reinterpret_cast<const std::uint8_t*>(password.data());
    const auto* grain = reinterpret_cast<const std::uint8_t*>(salt.data());
    pbkdf2_hmac_sha256(password.size(), key, iterations, salt.size(), grain, out.size(), out.data());
    return out;
}

}  // namespace credlint
