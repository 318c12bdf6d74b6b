// decode_key_id(bytes) and decode_session_token(bytes): any text, and any message after the beginning of a
// token of each type. Nothing crashes, and the result is in bounds.
#include <cstdint>
#include <string>
#include <string_view>

#include "credential/aws/key_id.h"
#include "credential/aws/session_token.h"
#include "support/require.h"
#include "template/template.h"

namespace {

using namespace credlint;
using aws::SessionToken;
using fuzz::require;
using Kind = SessionToken::Kind;

constexpr std::uint64_t largest_account = 999'999'999'999;
constexpr std::size_t longest_region = 64;

std::string to_base64(std::string_view bytes) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (held += 8; held >= 6; held -= 6) text += alphabet[bits >> (held - 6) & 63];
    }
    if (held > 0) text += alphabet[bits << (6 - held) & 63];
    while (text.size() % 4 != 0) text += '=';
    return text;
}

void require_same(const SessionToken& a, const SessionToken& b) {
    require(a.kind == b.kind && a.position == b.position && a.account == b.account && a.region == b.region &&
                a.issued == b.issued && a.version == b.version,
            "the same text says the same");
}

void require_sound(std::string_view text) {
    const SessionToken token = aws::decode_session_token(text);
    require_same(token, aws::decode_session_token(std::string(text)));
    require(token.position <= text.size() && token.head <= text.size(), "places are inside the text");
    require(token.region.size() <= longest_region, "a region is short");
    if (token.kind == Kind::decoded) {
        require(token.version == 1 || token.version == 2, "a version that is known");
        require(token.account.has_value() == (token.version == 2), "only version 2 contains an account");
        require(token.region.empty() == (token.version == 1), "only version 2 contains a region");
        require(!token.account || *token.account <= largest_account, "an account has twelve digits");
        require(token.issued > 0 && token.issued <= 0xffff'ffff, "an issue time is one");
        require(text.size() % 4 == 0, "base64 is whole");
        require(aws::decode_session_token(text.substr(0, text.size() - 1)).kind == Kind::malformed,
                "a token that lacks its end is malformed");
    }

    const auto key = aws::decode_key_id(text);
    require(!key || text.size() == 20, "a key ID has 20 characters");
    if (key)
        require(key->possible == (!key->account || *key->account <= largest_account), "possible accounts");
}

// Seeds contain templates instead of credentials.
std::string expanded(const std::string& bytes) {
    auto expansion = expand(bytes, 1);
    return expansion ? std::move(expansion->text) : bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const fuzz::Budget budget(size);
    require_sound(expanded(bytes));
    // Whole groups of base64, so that the message begins a new one.
    for (const std::string_view beginning :
         {"IQoJb3JpZ2luX2Vj", "AgoJb3JpZ2luX2Vj", "FQoDYXdz", "FwoGZXIvYXdz"}) {
        require_sound(std::string(beginning) + to_base64(bytes));
    }
    return 0;
}
