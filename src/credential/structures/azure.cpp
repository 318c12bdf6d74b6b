// Keys of Azure in which four letters identify the service, and which end in a Marvin32 of everything before
// (microsoft/security-utilities, IdentifiableMetadata.cs and IdentifiableSecrets.cs).
#include <algorithm>
#include <array>
#include <chrono>
#include <span>
#include <string>

#include "codec/base32.h"
#include "codec/base64.h"
#include "codec/crc.h"
#include "codec/marvin.h"
#include "credential/structure.h"
#include "text/ascii.h"

namespace credlint::structures {
namespace {

// Eight letters, of which the first is the most significant.
constexpr std::uint64_t seed(std::string_view letters) {
    std::uint64_t value = 0;
    for (const char c : letters) value = value << 8 | static_cast<unsigned char>(c);
    return value;
}

constexpr std::array storage_seeds = {seed("Default0")};
constexpr std::array cosmos_seeds = {seed("MastRW00"), seed("MastRO00"), seed("SystRW00"), seed("SystRO00"),
                                     seed("SysAll00"), seed("Resour00"), seed("Encryp00")};
constexpr std::array batch_seeds = {seed("AbAcct00")};
constexpr std::array messaging_seeds = {seed("Send0000"), seed("Listen00"), seed("Manage00"),
                                        seed("System00"), seed("Unknown0")};
constexpr std::array function_seeds = {seed("Functi00"), seed("System00"), seed("Master00")};
constexpr std::array search_seeds = {seed("PAdmin00"), seed("Query000")};
constexpr std::array iot_seeds = {seed("IoTHub00"), seed("DpsKey00"), seed("Device00")};
constexpr std::array apim_seeds = {seed("IoTHub00"), seed("Tenant00"), seed("Gateway0"), seed("GitKey00")};
constexpr std::array registry_seeds = {seed("ACRDflt0")};
constexpr std::array redis_seeds = {seed("Access00")};
constexpr std::array learning_seeds = {seed("Classic0")};
constexpr std::array sql_seeds = {seed("UsrPwd00")};

struct Service {
    std::string_view letters;
    std::span<const std::uint64_t> seeds;
};

constexpr std::array services = {
    Service{"+ABa", batch_seeds},    Service{"+ACR", registry_seeds},  Service{"+AEh", messaging_seeds},
    Service{"+AMC", learning_seeds}, Service{"+ARm", messaging_seeds}, Service{"+ASb", messaging_seeds},
    Service{"+ASt", storage_seeds},  Service{"+SQL", sql_seeds},       Service{"ACDb", cosmos_seeds},
    Service{"AIoT", iot_seeds},      Service{"APIM", apim_seeds},      Service{"AZEG", storage_seeds},
    Service{"AzCa", redis_seeds},    Service{"AzFu", function_seeds},  Service{"AzSe", search_seeds},
};

constexpr std::size_t letters_size = 4, check_bytes = 4, check_digits = 6;

bool letters_or_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_letter_or_digit);
}

}  // namespace

// Base64 of 32, 39, 40 or 64 bytes with the letters right before the checksum. Without known letters: silent,
// because older keys have none.
DecodeResult azure_key(std::string_view, std::string_view value) {
    const std::string_view text = value.substr(0, value.find_last_not_of('=') + 1);
    if (text.size() < letters_size + check_digits) return {};
    const std::string_view letters = text.substr(text.size() - check_digits - letters_size, letters_size);
    const auto service = std::find_if(services.begin(), services.end(),
                                      [&](const Service& candidate) { return candidate.letters == letters; });
    if (service == services.end()) return {};
    const Base64 alphabet = letters == "AzFu" ? Base64::url : Base64::standard;
    const auto bytes = from_base64(text, alphabet);
    if (!bytes || !canonical_base64(text, alphabet)) return checksum(false);
    const std::string_view covered = std::string_view(*bytes).substr(0, bytes->size() - check_bytes);
    const std::string_view check = std::string_view(*bytes).substr(covered.size());
    const bool matches = std::any_of(service->seeds.begin(), service->seeds.end(), [&](std::uint64_t each) {
        return little_endian(marvin32(covered, each)) == check;
    });
    // The cache for Redis finally replaces `+` and `/` by P and F, even in the checksum.
    if (!matches && letters == "AzCa") return {};
    return checksum(matches);
}

// Common annotated security keys, 84 or 88 characters: contain the month in which they were made, and the
// service.
DecodeResult azure_cask(std::string_view, std::string_view value) {
    constexpr std::size_t mark = 52, kind = 57, year = 58, month = 59, provider = 76, check = 80;
    constexpr std::size_t short_form = 84, long_form = 88;
    constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const std::string_view text = value.substr(0, value.find('='));
    if (value.size() != short_form && value.size() != long_form) return {};
    if (value.substr(mark, 5) != "JQQJ9") return {};
    // Derived keys and hashes were written in more than one way.
    const bool primary = value[kind] == '9';
    const auto unproven = [&] { return primary ? checksum(false) : DecodeResult{}; };
    const auto covered = from_base64(value.substr(0, check));
    if (!covered || !letters_or_digits(text) || value[month] < 'A' || value[month] > 'L') return unproven();
    const std::string bytes = little_endian(marvin32(*covered, seed("Default0")));
    // The bytes as a big-endian number, in base 62, with zeros after it up to six digits; each leading zero
    // byte is a leading zero digit.
    std::uint32_t number = 0;
    for (const char c : bytes) number = number << 8 | static_cast<unsigned char>(c);
    std::string digits = to_base62(number);
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    digits.insert(0, std::min(bytes.find_first_not_of('\0'), bytes.size() - 1), '0');
    digits.resize(check_digits, '0');
    const auto first_bytes = from_base64(digits);
    const std::string_view tail = value.substr(check);
    const auto spells = [&](std::string_view sum) {
        return to_base64(sum.substr(0, value.size() == short_form ? 3 : check_bytes)) == tail;
    };
    if (!spells(bytes) && !(first_bytes && spells(*first_bytes))) return unproven();
    DecodeResult result = checksum(true);
    const std::chrono::year_month_day first(
        std::chrono::year(2024 + static_cast<int>(base64.find(value[year]))),
        std::chrono::month(1 + static_cast<unsigned>(value[month] - 'A')), std::chrono::day(1));
    result.decoded.issued = std::chrono::seconds(std::chrono::sys_days(first).time_since_epoch()).count();
    result.decoded.project = value.substr(provider, letters_size);
    std::transform(result.decoded.project.begin(), result.decoded.project.end(),
                   result.decoded.project.begin(), to_upper);
    return result;
}

// Client secrets of Entra: `8Q~` at the fourth character, and three of the checksum's six digits at the end.
// One of 287,496 texts has them by chance.
DecodeResult entra_client_secret(std::string_view, std::string_view value) {
    constexpr std::size_t digits = 3, size = 40;
    constexpr std::string_view alphabet =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
    if (value.size() != size || value.substr(3, 3) != "8Q~") return {};
    const std::string_view covered = value.substr(0, size - digits);
    const std::string sum = to_digits(marvin32(covered, seed("AadPwd00")), alphabet, check_digits);
    return checksum(sum.substr(0, digits) == value.substr(size - digits));
}

// Personal access tokens of Azure DevOps until 2025: base32 in lowercase, four bytes of which are a CRC-32
// with a constant for users or for applications (SEC101_102_AdoPat.cs).
DecodeResult azure_devops_pat(std::string_view, std::string_view value) {
    constexpr std::size_t size = 52;
    if (value.size() != size) return {};
    std::string text(value);
    std::transform(text.begin(), text.end(), text.begin(), to_upper);
    // 52 characters have four bits more than 32 bytes.
    const std::size_t last = base32_digits.find(text.back());
    if (last == base32_digits.npos) return checksum(false);
    text.back() = base32_digits[last & 16];
    const auto bytes = from_base32(text);
    if (!bytes) return checksum(false);
    const std::string covered =
        bytes->substr(0, 2) + bytes->substr(3, 4) + bytes->substr(9, 13) + bytes->substr(23);
    const std::string check = {(*bytes)[22], (*bytes)[8], (*bytes)[7], (*bytes)[2]};
    constexpr std::array<std::uint32_t, 2> constants = {0xe0b9692d,
                                                        0x1019f92e};  // of a user, of an application
    return checksum(std::any_of(constants.begin(), constants.end(), [&](std::uint32_t constant) {
        return little_endian(crc32(covered) ^ constant) == check;
    }));
}

}  // namespace credlint::structures
