// The English mnemonics of BIP-39, which encode a key as 12 to 24 words of a list, with a checksum in the
// last one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace credlint {

enum class Mnemonic : std::uint8_t {
    none,            // not 12, 15, 18, 21 or 24 words of the list
    wrong_checksum,  // words of the list, and another last word is needed
    valid,
};

Mnemonic read_mnemonic(std::string_view words);

// Of 16, 20, 24, 28 or 32 bytes.
std::string to_mnemonic(std::string_view entropy);

}  // namespace credlint
