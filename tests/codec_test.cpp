// Checksums, digits and keys against the vectors that their authors published.
#include <cstdint>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "codec/base32.h"
#include "codec/base58.h"
#include "codec/base64.h"
#include "codec/bech32.h"
#include "codec/crc.h"
#include "codec/marvin.h"
#include "codec/pbkdf2.h"
#include "codec/secp256k1.h"

using namespace credlint;

namespace {

std::string from_hex(std::string_view digits) {
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes += static_cast<char>(std::stoi(std::string(digits.substr(i, 2)), nullptr, 16));
    }
    return bytes;
}

std::string hex_of(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (const char c : bytes) {
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 15];
    }
    return out;
}

}  // namespace

TEST_CASE("codec: CRC-32 and CRC-16 of their check text", "[codec]") {
    CHECK(crc32("123456789") == 0xcbf43926);
    CHECK(crc32("") == 0);
    CHECK(crc16("123456789") == 0x31c3);
    CHECK(crc16("") == 0);
}

TEST_CASE("codec: a checksum in each of its encodings", "[codec]") {
    // facts/tokens.md, 1a: CRC-32 of thirty `A`, of 29 zeros and a one, of 37 bytes of a Grafana token.
    CHECK(to_base62(crc32(std::string(30, 'A'))) == "0uCPlr");
    CHECK(to_base62(crc32(std::string(29, '0') + "1")) == "010Ohw");
    CHECK(to_base62(0xffffffff) == "4gfFC3");
    CHECK(to_base62(2883656711) == "399Wq7");
    CHECK(to_hex(crc32(std::string(40, 'A'))) == "2ae98c30");
    CHECK(to_upper_hex(crc32("ATBB" + std::string(24, 'A'))) == "161F510F");
    const std::string grafana = little_endian(crc32("glsa_" + std::string(32, 'A')));
    CHECK(hex_of(grafana + '_').substr(0, 8) == "d8dc8af3");
    CHECK(to_base64(little_endian(crc32(std::string(54, 'A')))).substr(0, 6) == "FZQbVQ");
    CHECK(to_base36(0) == "0000000");
    CHECK(to_base36(0xffffffff) == "1z141z3");
    CHECK(to_digits(5, "ab", 4) == "abab");
}

TEST_CASE("codec: Marvin with SymCrypt's vectors", "[codec]") {
    struct Vector {
        std::uint64_t seed;
        std::string_view bytes;
        std::uint64_t hash;
    };
    constexpr std::uint64_t seed0 = 0x004fb61a001bdbcc;
    for (const Vector& vector : {
             Vector{0xd53cd9cecd0893b7, "abc", 0x22c74339492769bf},
             Vector{0x0ddddeeeeffff000, "abcdefghijklmnopqrstuvwxyz", 0xa128eb7e7260aca2},
             Vector{seed0, "", 0x30ed35c100cd3c7d},
             Vector{seed0, "\xaf", 0x48e73fc77d75ddc1},
             Vector{seed0, "\xe7\x0f", 0xb5f6e1fc485dbff8},
             Vector{seed0, "\x37\xf4\x95", 0xf0b07c789b8cf7e8},
             Vector{seed0, "\x86\x42\xdc\x59", 0x7008f2e87e9cf556},
             Vector{seed0, "\x15\x3f\xb7\x98\x26", 0xe6c08c6da2afa997},
         }) {
        CHECK(marvin64(vector.bytes, vector.seed) == vector.hash);
    }
    CHECK(marvin32("abc", 0xd53cd9cecd0893b7) == 0x6be02a86);
    CHECK(marvin32("abcdefghijklmnopqrstuvwxyz", 0x0ddddeeeeffff000) == 0xd34847dc);
}

TEST_CASE("codec: base32 with the vectors of RFC 4648", "[codec]") {
    for (const auto& [bytes, text] : {std::pair<std::string_view, std::string_view>{"", ""},
                                      {"f", "MY"},
                                      {"fo", "MZXQ"},
                                      {"foo", "MZXW6"},
                                      {"foob", "MZXW6YQ"},
                                      {"fooba", "MZXW6YTB"},
                                      {"foobar", "MZXW6YTBOI"}}) {
        CHECK(to_base32(bytes) == text);
        CHECK(from_base32(text) == bytes);
    }
    for (const std::string_view text : {"A", "MZ", "AAA", "MZXW6Y", "mzxq", "MZ1Q", "MZXQ===="}) {
        INFO(text);
        CHECK(!from_base32(text));
    }
}

TEST_CASE("codec: bech32 with the vectors of BIP-173", "[codec]") {
    CHECK(from_bech32("a", "a12uel5l") == "");
    CHECK(from_bech32("abcdef", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw") ==
          from_hex("00443214c74254b635cf84653a56d7c675be77df"));
    const std::string split = from_hex("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d");
    CHECK(from_bech32("split", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w") == split);
    CHECK(to_bech32("split", split) == "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w");
    CHECK(to_bech32("a", "") == "a12uel5l");
    CHECK(!from_bech32("a", "a12uel5m"));
    CHECK(!from_bech32("b", "a12uel5l"));
    CHECK(!from_bech32("a", "a1lqfn3a"));
    CHECK(!from_bech32("a", "a12uel"));
    CHECK(!from_bech32("a", ""));
    CHECK(!from_bech32("split", "split1cheo2y9e2w"));
}

TEST_CASE("codec: base58 with Bitcoin's first address", "[codec]") {
    const std::string bytes = from_hex("0062e907b15cbf27d5425399ebf6f0fb50ebb88f18");
    CHECK(to_base58check(bytes) == "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    CHECK(from_base58check("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa") == bytes);
    CHECK(to_base58check(std::string(21, '\0')) == "1111111111111111111114oLvT2");
    CHECK(from_base58check("1111111111111111111114oLvT2") == std::string(21, '\0'));
    CHECK(!from_base58check("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb"));
    CHECK(!from_base58check("0A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"));
    CHECK(!from_base58check("11"));
    CHECK(!from_base58check(""));
    CHECK(!from_base58check(std::string(100000, 'z')));
}

TEST_CASE("codec: points of secp256k1", "[codec]") {
    // SEC 2: the generator, which is the public key of 1.
    const std::string x = from_hex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
    const std::string y = from_hex("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8");
    CHECK(is_curve_point("\x02" + x));
    CHECK(is_curve_point("\x03" + x));
    CHECK(is_curve_point("\x04" + x + y));
    CHECK(!is_curve_point("\x04" + y + x));
    CHECK(!is_curve_point("\x05" + x));
    CHECK(!is_curve_point("\x02" + from_hex(std::string(63, '0') + "5")));  // 5^3 + 7 is no square
    CHECK(!is_curve_point(x));
    CHECK(!is_curve_point(""));
    CHECK(public_key_of(std::string(31, '\0') + '\x01') == "\x02" + x);
    CHECK(public_key_of(std::string(31, '\0') + '\x01', Point::whole) == "\x04" + x + y);
    CHECK(!public_key_of(std::string(32, '\0')));
    CHECK(!public_key_of(std::string(32, '\xff')));  // past the order
    CHECK(!public_key_of("\x01"));
}

TEST_CASE("codec: the checksum of Microsoft's made-up client secret", "[codec]") {
    // microsoft/security-utilities, SEC101_156_AzureClientAppIdentifiableCredentialsCurrent.cs
    constexpr std::string_view digits = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
    constexpr std::uint64_t seed = 0x4161645077643030;  // AadPwd00
    const std::string covered = "zzz" + std::string("8Q~") + std::string(31, 'z');
    CHECK(to_digits(marvin32(covered, seed), digits, 6).substr(0, 3) == "blP");
}

TEST_CASE("codec: PBKDF2 with the vectors of RFC 7914", "[codec]") {
    const auto derived = [](std::string_view password, std::string_view salt, std::uint32_t iterations) {
        const auto key = pbkdf2_sha256(password, salt, iterations);
        return hex_of({reinterpret_cast<const char*>(key.data()), key.size()});
    };
    CHECK(derived("passwd", "salt", 1) == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    CHECK(derived("Password", "NaCl", 80000) ==
          "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56");
}
