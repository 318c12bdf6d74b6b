// Tokens with readable content, as plain text or in base64: an ID, a time, a host, a mark. One function each;
// they have little in common but their size.
#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

#include "codec/base64.h"
#include "credential/structures/decode_result.h"
#include "text/ascii.h"

namespace credlint::structures {
namespace {

bool digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit);
}

std::uint64_t number(std::string_view text) {
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

}  // namespace

// `reftkn:01:`, the time of its expiry or zeros, `:` and more, in base64 (Samsung/CredSweeper,
// value_jfrog_token_check.py).
DecodeResult jfrog_reference_token(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    constexpr std::string_view begin = "reftkn:";
    const std::optional<std::string> text = from_base64(value);
    const std::string_view body = text ? std::string_view(*text) : std::string_view();
    // `01:0000000000:…`
    const bool whole = body.starts_with(begin) && body.size() == 48 && digits(body.substr(7, 2)) &&
                       body[9] == ':' && digits(body.substr(10, 10)) && body[20] == ':';
    if (!whole) return not_whole(prefix.size());
    DecodeResult result = proven("complete reference token");
    const std::uint64_t end = number(body.substr(10, 10));
    if (end != 0) result.decoded.expires = static_cast<std::int64_t>(end);
    return result;
}

// A bot's ID in base64, `.`, a time, `.`, a checksum with a key that only Discord has. The ID contains the
// time when the bot was created (Discord's API reference, Snowflakes).
DecodeResult discord_bot_token(std::string_view, std::string_view value) {
    constexpr std::int64_t epoch = 1420070400;  // 2015-01-01
    const std::size_t dot = value.find('.');
    if (dot == value.npos || dot < 22 || dot > 28) return {};
    const std::optional<std::string> id = from_base64(value.substr(0, dot), Base64::url);
    if (!id || id->size() < 17 || id->size() > 20 || !digits(*id))
        return wrong("does not begin with a bot ID");
    DecodeResult result = proven("begins with a bot ID");
    result.decoded.issued = static_cast<std::int64_t>((number(*id) >> 22) / 1000) + epoch;
    return result;
}

// `T3BlbkFJ`, which is `OpenAI` in base64, is in the middle.
DecodeResult openai_key(std::string_view prefix, std::string_view value) {
    constexpr std::string_view mark = "T3BlbkFJ";
    const std::string_view body = value.substr(prefix.size());
    const std::size_t at = body.find(mark);
    // Fillers are never that long; a short value is decided by its length.
    if (at == body.npos) return {};
    const std::size_t after = body.size() - at - mark.size();
    if (after == at) {
        DecodeResult result;
        result.state = DecodeResult::State::known;
        return result;
    }
    return after < at
               ? wrong("is truncated: the part after OpenAI's marker is shorter than the part before it")
               : wrong(
                     "is truncated or extended: the part after OpenAI's marker is longer than the part "
                     "before it");
}

// The host of the API, followed by `$`, in base64.
DecodeResult clerk_publishable_key(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    const std::string_view body = value.substr(prefix.size());
    const std::optional<std::string> text = from_base64(body);
    const bool host = text && text->size() > 4 && text->back() == '$' && text->find('.') != text->npos &&
                      std::all_of(text->begin(), text->end() - 1, [](char c) {
                          return is_letter_or_digit(c) || c == '.' || c == '-' || c == ':';
                      });
    if (!host) return not_whole(prefix.size());
    DecodeResult result = proven("valid host");
    result.decoded.project = text->substr(0, text->size() - 1);
    return result;
}

// 32 bytes, of which `wg genkey` sets three bits and clears three others (RFC 7748, 5): so a public key under
// a private key's name is mostly detected.
DecodeResult wireguard_private_key(std::string_view, std::string_view value) {
    const std::optional<std::string> key = from_base64(value);
    if (!key || key->size() != 32) return {};
    const auto first = static_cast<unsigned char>(key->front());
    const auto last = static_cast<unsigned char>(key->back());
    if ((first & 7U) != 0 || (last & 0xc0U) != 0x40U)
        return wrong("is not clamped, unlike every key from `wg genkey`: perhaps it is the public key");
    DecodeResult result;
    result.state = DecodeResult::State::known;
    return result;
}

// 16 or 32 bytes after `base64:` (laravel/framework, Encryption/Encrypter.php).
DecodeResult laravel_key(std::string_view prefix, std::string_view value) {
    if (prefix.empty()) return {};
    const std::optional<std::string> key = from_base64(value.substr(prefix.size()));
    if (!key) return not_whole(prefix.size());
    if (key->size() == 32 || key->size() == 16) return {};
    return wrong("is neither 32 nor 16 bytes long, as AES requires", prefix.size());
}

}  // namespace credlint::structures
