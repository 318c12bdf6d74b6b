#include "credential/aws/key_id.h"

namespace credlint::aws {

std::optional<KeyId> decode_key_id(std::string_view id) {
    constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    constexpr std::uint64_t largest_account = 999'999'999'999;
    if (id.size() != 20) return std::nullopt;
    // 80 bits: one for the generation, 40 for the account, 39 without meaning. The first 60 are kept.
    std::uint64_t head = 0;
    int bits = 0;
    for (const char c : id.substr(4)) {
        const std::size_t five = base32.find(c);
        if (five == base32.npos) return std::nullopt;
        if (bits < 60) head = head << 5 | five;
        bits += 5;
    }
    constexpr std::uint64_t new_generation = std::uint64_t{1} << 59;
    KeyId key;
    if ((head & new_generation) == 0) return key;
    key.account = (head & (new_generation - 1)) >> 19;
    key.possible = *key.account <= largest_account;
    return key;
}

}  // namespace credlint::aws
