// Made-up keys of Azure, and private keys of people, coins and servers.
#include <algorithm>
#include <array>
#include <charconv>

#include "codec/base32.h"
#include "codec/base58.h"
#include "codec/base64.h"
#include "codec/bech32.h"
#include "codec/bip39.h"
#include "codec/crc.h"
#include "codec/marvin.h"
#include "codec/secp256k1.h"
#include "template/synthetic.h"
#include "template/synthetic_checksums.h"

namespace credlint::synthetic {
namespace {

constexpr std::string_view base64_digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string bytes(Random& random, std::size_t length) {
    std::string out(length, '\0');
    for (char& c : out) c = static_cast<char>(random.below(256));
    return out;
}

std::string in_case(std::string text, char from, char to) {
    for (char& c : text) {
        if (c >= from && c <= from + 25) c = static_cast<char>(c - from + to);
    }
    return text;
}

template <std::size_t size>
bool split(std::string_view words, std::array<std::string_view, size>& out) {
    std::size_t count = 0;
    while (!words.empty() && count < size) {
        out[count] = words.substr(0, words.find(','));
        words.remove_prefix(std::min(out[count++].size() + 1, words.size()));
    }
    return words.empty();
}

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::uint64_t seed(std::string_view letters) {
    std::uint64_t value = 0;
    for (const char c : letters) value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

std::string with_crc16(std::string bytes) {
    return to_base32(bytes + little_endian(crc16(bytes)).substr(0, 2));
}

}  // namespace

Made azure_key(Random& random, std::string_view words) {
    std::array<std::string_view, 3> word = {"+ASt", "64", "Default0"};
    const auto size = split(words, word) ? number(word[1]) : std::nullopt;
    if (!size || *size < 24 || *size > 64 || word[0].size() != 4 || word[2].size() != 8) return std::nullopt;
    const Base64 alphabet = word[0] == "AzFu" ? Base64::url : Base64::standard;
    std::string out = to_base64(bytes(random, *size), alphabet);
    out.resize(std::min(out.find('='), out.size()));
    // The remaining bits of the byte before the checksum are zero.
    out.replace(out.size() - 10, 5, std::string(word[0]) + 'A');
    const auto decoded = from_base64(out, alphabet);
    if (!decoded) return std::nullopt;
    const std::string covered = decoded->substr(0, *size - 4);
    out = to_base64(covered + little_endian(marvin32(covered, seed(word[2]))), alphabet);
    return out.append((4 - out.size() % 4) % 4, '=');
}

Made azure_cask(Random& random, std::string_view words) {
    std::array<std::string_view, 3> word = {"ACOG", "2025-10", "84"};
    if (!split(words, word) || word[0].size() != 4 || word[1].size() != 7 || word[1][4] != '-')
        return std::nullopt;
    const auto year = number(word[1].substr(0, 4)), month = number(word[1].substr(5));
    const bool fits = year && *year >= 2024 && *year <= 2085 && month && *month >= 1 && *month <= 12;
    if (!fits || (word[2] != "84" && word[2] != "88")) return std::nullopt;
    std::string out = text(random, base62_digits, 52) + "JQQJ99";
    out += base64_digits[*year - 2024];
    out += base64_digits[*month - 1];
    out += text(random, base62_digits, 16);
    out += word[0];
    const auto covered = from_base64(out);
    if (!covered) return std::nullopt;
    std::uint32_t sum = 0;
    for (const char c : little_endian(marvin32(*covered, seed("Default0")))) {
        sum = sum << 8 | static_cast<unsigned char>(c);
    }
    if (sum < 1U << 24) return azure_cask(random, words);  // leading zeros are written differently
    std::string digits = to_base62(sum);
    digits.erase(0, digits.find_first_not_of('0'));
    digits.resize(6, '0');
    const auto tail = from_base64(digits);
    if (!tail) return std::nullopt;
    return out + to_base64(word[2] == "84" ? tail->substr(0, 3) : *tail);
}

Made entra_secret(Random& random, std::string_view words) {
    constexpr std::string_view alphabet =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
    if (!words.empty()) return std::nullopt;
    std::string out = text(random, alphabet, 3) + "8Q~";
    out += text(random, alphabet, 31);
    return out + to_digits(marvin32(out, seed("AadPwd00")), alphabet, 6).substr(0, 3);
}

Made azure_devops_pat(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string covered = bytes(random, 28);
    const std::string check = little_endian(crc32(covered) ^ 0xe0b9692d);
    std::string all = covered.substr(0, 2) + check[3] + covered.substr(2, 4) + check[2] + check[1];
    all += covered.substr(6, 13) + check[0] + covered.substr(19);
    return in_case(to_base32(all), 'A', 'a');
}

Made age_key(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    return in_case(to_bech32("age-secret-key-", bytes(random, 32)), 'a', 'A');
}

Made nostr_key(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    return to_bech32("nsec", bytes(random, 32));
}

Made bitcoin_wif(Random& random, std::string_view words) {
    const std::string_view first = words.empty() ? "K" : words;
    if (first != "K" && first != "5" && first != "c" && first != "9") return std::nullopt;
    const bool test = first == "c" || first == "9", compressed = first == "K" || first == "c";
    const std::string key = (test ? '\xef' : '\x80') + bytes(random, 32);
    return to_base58check(compressed ? key + '\x01' : key);
}

Made bitcoin_xprv(Random& random, std::string_view words) {
    std::string content;
    if (words.empty() || words == "xprv") content = "\x04\x88\xad\xe4";
    if (words == "tprv") content = "\x04\x35\x83\x94";
    if (content.empty()) return std::nullopt;
    content.append(1 + 4 + 4, '\0');  // the master: no depth, no parent, no number
    content += bytes(random, 32);
    content += '\0';
    return to_base58check(content + bytes(random, 32));
}

Made mnemonic(Random& random, std::string_view words) {
    const auto count = number(words.empty() ? "12" : words);
    if (!count || *count < 12 || *count > 24 || *count % 3 != 0) return std::nullopt;
    return to_mnemonic(bytes(random, *count / 3 * 4));
}

Made nats_seed(Random& random, std::string_view words) {
    constexpr std::string_view kinds = "ACNOPUX";
    const std::string_view kind = words.empty() ? "U" : words;
    if (kind.size() != 1 || kinds.find(kind) == kinds.npos) return std::nullopt;
    const auto type = static_cast<unsigned>(kind[0] - 'A');
    std::string content;
    content += static_cast<char>(0x90 | type >> 2);
    content += static_cast<char>((type & 3) << 6);
    return with_crc16(content + bytes(random, 32));
}

Made stellar_seed(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    return with_crc16('\x90' + bytes(random, 32));
}

Made dotenvx_public_key(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    std::string out;
    for (const char c : public_key_of(bytes(random, 32)).value_or("")) {
        out += to_hex(static_cast<unsigned char>(c)).substr(6);
    }
    return out;
}

Made dotenvx_value(Random& random, std::string_view words) {
    if (!words.empty()) return std::nullopt;
    const std::string point = public_key_of(bytes(random, 32), Point::whole).value_or("");
    return "encrypted:" + to_base64(point + bytes(random, 16 + 16 + 20));
}

}  // namespace credlint::synthetic
