#include "template/synthetic.h"

#include <algorithm>
#include <array>

#include "codec/base64.h"
#include "codec/crc.h"
#include "text/ascii.h"
#include "text/timestamp.h"

namespace credlint::synthetic {
namespace {

constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Substrings that make a person or a program take the text for a placeholder.
bool looks_made_up(std::string_view text) {
    constexpr std::array<std::string_view, 14> words = {"EXAMPLE", "SAMPLE", "DUMMY", "FAKE", "TEST",
                                                        "TODO",    "XXX",    "YOUR",  "DEMO", "CHANGE",
                                                        "SECRET",  "TOKEN",  "1234",  "ABCD"};
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), to_upper);
    std::size_t run = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        run = at > 0 && folded[at] == folded[at - 1] ? run + 1 : 1;
        if (run == 4) return true;
    }
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

// Some texts cannot avoid it: four digits of a single one, or thousands of any characters.
template <typename Draw>
std::string redraw(Draw draw) {
    std::string text = draw();
    for (int tries = 0; tries < 32 && looks_made_up(text); ++tries) text = draw();
    return text;
}

std::string bytes(Random& random, std::size_t length) {
    std::string text(length, '\0');
    for (char& c : text) c = static_cast<char>(random.below(256));
    return text;
}

// The two kinds of protobuf fields that a token has.
std::string varint(std::uint64_t value) {
    std::string text;
    for (; value > 0x7f; value >>= 7) text += static_cast<char>((value & 0x7f) | 0x80);
    return text += static_cast<char>(value);
}

std::string field(std::uint64_t number, std::uint64_t value) {
    return varint(number << 3) + varint(value);
}

std::string field(std::uint64_t number, std::string_view value) {
    return varint(number << 3 | 2) + varint(value.size()) + std::string(value);
}

// One number of an ECDSA signature in DER: positive, and as long as its first byte allows.
std::string der_integer(Random& random) {
    std::string text = "\x02\x20";
    text += static_cast<char>(1 + random.below(0x7e));
    return text += bytes(random, 31);
}

}  // namespace

std::string text(Random& random, std::string_view alphabet, std::size_t length) {
    return redraw([&] {
        std::string text(length, '\0');
        for (char& c : text) c = alphabet[random.below(static_cast<std::uint32_t>(alphabet.size()))];
        return text;
    });
}

std::string aws_key_id(Random& random, std::string_view prefix, std::uint64_t account) {
    return redraw([&] {
        // The 80 bits as two words of 40: flag and upper 39 bits of the account; its last bit and the rest.
        const std::uint64_t high = std::uint64_t{1} << 39 | account >> 1;
        const std::uint64_t low = (account & 1) << 39 | random.next() >> 25;
        std::string text(prefix);
        for (const std::uint64_t word : {high, low})
            for (int shift = 35; shift >= 0; shift -= 5) text += base32[word >> shift & 31];
        return text;
    });
}

std::string aws_secret(Random& random) {
    return text(random, base64, 40);
}

std::string aws_session_token(Random& random, std::string_view account, std::string_view region,
                              std::uint64_t issued) {
    // Drawn one by one: the order in which an expression's operands are made differs between compilers.
    const std::uint64_t signing_key = 2 + random.below(97);
    std::string signature = "\x30\x44";
    signature += der_integer(random);
    signature += der_integer(random);
    const std::uint64_t encryption_key = std::uint64_t{0} - (1 + random.below(98));
    std::string content = field(1, encryption_key) + field(2, 0) + field(3, account);
    content += field(4, bytes(random, 12));
    content += field(5, bytes(random, 381));

    std::string token = "\x21";
    token += field(1, "origin_ec") + field(2, signing_key) + field(3, region);
    token += field(4, signature) + field(5, content) + field(6, issued);
    token += field(7, bytes(random, 165));
    return to_base64(token);
}

std::string aws_bedrock_key(Random& random) {
    const std::string content =
        "BedrockAPIKey-" + text(random, base62_digits, 4) + "-at-123456789012:" + text(random, base64, 64);
    return "ABSK" + to_base64(content);
}

std::string aws_bedrock_url(Random& random, std::int64_t issued, std::uint32_t lifetime) {
    std::string time = format_timestamp(issued);
    std::erase_if(time, [](char c) { return c == '-' || c == ':'; });
    const std::string id = aws_key_id(random, "ASIA", 123456789012);
    std::string url = "bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256";
    url += "&X-Amz-Credential=" + id + "%2F" + time.substr(0, 8) + "%2Fus-east-1%2Fbedrock%2Faws4_request";
    url += "&X-Amz-Date=" + time + "&X-Amz-Expires=" + std::to_string(lifetime);
    url += "&X-Amz-Security-Token=" + text(random, base62_digits, 320) + "&X-Amz-SignedHeaders=host";
    url += "&X-Amz-Signature=" + text(random, "0123456789abcdef", 64) + "&Version=1";
    return to_base64(url);
}

std::string aws_session_token_v1(Random& random, std::uint64_t issued) {
    const std::uint64_t key = std::uint64_t{0} - (1 + random.below(98));
    std::string token = "\x17";
    token += field(1, "er/aws") + field(2, key);
    token += field(3, bytes(random, 12));
    token += field(4, bytes(random, 112));
    token += field(5, issued);
    token += field(6, bytes(random, 40));
    return to_base64(token);
}

std::string github_token(Random& random, std::string_view prefix) {
    const std::string body = text(random, base62_digits, 30);
    return std::string(prefix) + body + to_base62(crc32(body));
}

}  // namespace credlint::synthetic
