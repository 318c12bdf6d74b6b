// Private keys of people, coins and servers that carry a checksum of their own, and what dotenvx makes of a
// key.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// Bech32 in upper case with 32 bytes in it (age's format, C2SP age.md).
Inside age_secret_key(std::string_view prefix, std::string_view value);

// Bech32 with 32 bytes in it (Nostr, NIP-19).
Inside nostr_secret_key(std::string_view prefix, std::string_view value);

// Base58Check of a private key: 80 or EF, 32 bytes, and 01 where its public key is written short (Bitcoin,
// "Wallet import format").
Inside bitcoin_wif(std::string_view prefix, std::string_view value);

// Base58Check of 78 bytes, 00 before the 32 of the key (BIP-32).
Inside bip32_private_key(std::string_view prefix, std::string_view value);

// Base32 of two bytes that say whose seed it is, 32 of seed, and their CRC-16 (nats-io/nkeys, strkey.go).
Inside nats_seed(std::string_view prefix, std::string_view value);

// Base32 of a byte, 32 of seed, and their CRC-16 (Stellar, SEP-23).
Inside stellar_seed(std::string_view prefix, std::string_view value);

// Hexadecimal digits of a private key of secp256k1, and of the public one, of which only half of all such
// texts are points on the curve (dotenvx, src/lib/helpers/keypair.js).
Inside secp256k1_private_key(std::string_view prefix, std::string_view value);
Inside secp256k1_public_key(std::string_view prefix, std::string_view value);

// `encrypted:` and base64 of a point on the curve, a nonce and a tag of 16 bytes each, and the text (dotenvx
// by eciesjs).
Inside dotenvx_ciphertext(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
