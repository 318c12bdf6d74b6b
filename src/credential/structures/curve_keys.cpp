// Private keys of people, coins and servers that contain a checksum, and what dotenvx encrypts with a key.
#include <algorithm>
#include <optional>
#include <string>

#include "codec/base32.h"
#include "codec/base58.h"
#include "codec/base64.h"
#include "codec/bech32.h"
#include "codec/crc.h"
#include "codec/secp256k1.h"
#include "credential/structure.h"
#include "text/ascii.h"

namespace credlint::structures {
namespace {

constexpr std::size_t key_bytes = 32;

// Base32 of `bytes` and their CRC-16, the least significant byte first; returned without it.
std::optional<std::string> from_base32_crc16(std::string_view value) {
    auto bytes = from_base32(value);
    if (!bytes || bytes->size() < 2) return std::nullopt;
    const std::string check = bytes->substr(bytes->size() - 2);
    bytes->resize(bytes->size() - 2);
    if (little_endian(crc16(*bytes)).substr(0, 2) != check) return std::nullopt;
    return bytes;
}

std::optional<std::string> from_hex(std::string_view text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = to_lower(text[i]);
        const int four = is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (four < 0) return std::nullopt;
        if (i % 2 == 0) bytes += '\0';
        bytes.back() = static_cast<char>(bytes.back() * 16 + four);
    }
    return text.size() % 2 == 0 ? std::optional(bytes) : std::nullopt;
}

DecodeResult not_on_curve(std::string_view detail) {
    DecodeResult result;
    result.state = DecodeResult::State::broken;
    result.fault = Evidence::Fault::content;
    result.detail = detail;
    return result;
}

}  // namespace

// Bech32 in uppercase with 32 bytes in it (age's format, C2SP age.md).
DecodeResult age_secret_key(std::string_view prefix, std::string_view value) {
    const auto bytes = from_bech32("age-secret-key-", folded(value));
    return checksum(bytes && bytes->size() == key_bytes, prefix.size());
}

// Bech32 with 32 bytes in it (Nostr, NIP-19).
DecodeResult nostr_secret_key(std::string_view prefix, std::string_view value) {
    const auto bytes = from_bech32("nsec", value);
    return checksum(bytes && bytes->size() == key_bytes, prefix.size());
}

// Base58Check of a private key: 80 or EF, 32 bytes, and 01 if its public key is compressed (Bitcoin, "Wallet
// import format").
DecodeResult bitcoin_wif(std::string_view, std::string_view value) {
    const auto bytes = from_base58check(value);
    if (!bytes || bytes->empty()) return checksum(false);
    const bool network = bytes->front() == '\x80' || bytes->front() == '\xef';
    const bool size =
        bytes->size() == 1 + key_bytes || (bytes->size() == 2 + key_bytes && bytes->back() == '\x01');
    return checksum(network && size);
}

// Base58Check of 78 bytes, 00 before the 32 of the key (BIP-32).
DecodeResult bip32_private_key(std::string_view prefix, std::string_view value) {
    constexpr std::size_t size = 78, key = 45;
    const auto bytes = from_base58check(value);
    return checksum(bytes && bytes->size() == size && (*bytes)[key] == '\0', prefix.size());
}

// Base32 of two bytes that give the kind of seed, 32 of seed, and their CRC-16 (nats-io/nkeys, strkey.go).
DecodeResult nats_seed(std::string_view prefix, std::string_view value) {
    const auto bytes = from_base32_crc16(value);
    return checksum(bytes && bytes->size() == 2 + key_bytes, prefix.size());
}

// Base32 of a byte, 32 of seed, and their CRC-16 (Stellar, SEP-23).
DecodeResult stellar_seed(std::string_view prefix, std::string_view value) {
    constexpr char seed = '\x90';  // 18 in the upper five bits, so that it begins with `S`
    const auto bytes = from_base32_crc16(value);
    return checksum(bytes && bytes->size() == 1 + key_bytes && bytes->front() == seed, prefix.size());
}

// Hexadecimal digits of a private key of secp256k1, and of a public one; only half of all texts of that form
// are points on the curve (dotenvx, src/lib/helpers/keypair.js).
DecodeResult secp256k1_private_key(std::string_view, std::string_view value) {
    // dotenvx accepts several, separated by commas.
    const std::string_view whole = value;
    while (!value.empty()) {
        const std::string_view key = value.substr(0, value.find(','));
        value.remove_prefix(std::min(value.size(), key.size() + 1));
        const auto bytes = from_hex(key);
        const bool several = key.size() < whole.size();
        if (!bytes || (bytes->size() < key_bytes && !several)) return {};
        if (bytes->size() != key_bytes)
            return not_on_curve("contains a key that does not have 64 hexadecimal digits");
        if (!public_key_of(*bytes))
            return not_on_curve("is 0 or not less than the order of the curve, so it is not a private key");
    }
    return {};
}

DecodeResult secp256k1_public_key(std::string_view, std::string_view value) {
    const auto bytes = from_hex(value);
    if (!bytes || bytes->size() != 1 + key_bytes || is_curve_point(*bytes)) return {};
    return not_on_curve("is not a point on the curve secp256k1: a digit was changed");
}

// `encrypted:` and base64 of a point on the curve, a nonce and a tag of 16 bytes each, and the text (dotenvx
// by eciesjs).
DecodeResult dotenvx_ciphertext(std::string_view prefix, std::string_view value) {
    constexpr std::size_t point = 65, nonce_and_tag = 32;
    if (prefix.empty()) return {};
    DecodeResult result;
    result.head = prefix.size();
    const std::string_view text = value.substr(prefix.size());
    const auto bytes = text.size() % 4 == 0 && canonical_base64(text) ? from_base64(text) : std::nullopt;
    if (bytes && bytes->size() >= point + nonce_and_tag && is_curve_point(bytes->substr(0, point))) {
        result.state = DecodeResult::State::encrypted;
        return result;
    }
    result.state = DecodeResult::State::broken;
    result.fault = Evidence::Fault::structure;
    return result;
}

}  // namespace credlint::structures
