// Example templates: what they expand to, that it is the same everywhere, and what a reader is shown.
#include "template/template.h"

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "codec/crc.h"
#include "template/random.h"

using namespace credlint;

namespace {

constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string expanded(std::string_view text, std::uint64_t seed = 1) {
    const auto result = expand(text, seed);
    return result ? result->text : "failed: " + result.failure().message;
}

std::string failed(std::string_view text) {
    const auto result = expand(text, 1);
    if (result) return "expanded: " + result->text;
    CHECK(result.failure().path.empty());
    return std::to_string(result.failure().line) + ":" + std::to_string(result.failure().column) + ": " +
           result.failure().message;
}

std::string from_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    int held = 0;
    for (char c : text.substr(0, text.find('='))) {
        bits = bits << 6 | static_cast<std::uint32_t>(base64.find(c));
        if ((held += 6) >= 8) bytes += static_cast<char>(bits >> (held -= 8) & 0xff);
    }
    return bytes;
}

bool only(std::string_view text, std::string_view alphabet) {
    return text.find_first_not_of(alphabet) == std::string_view::npos;
}

// The account that a key id's 16 last characters contain: bits 78 to 39 of the 80 (Be'ery 2023).
std::uint64_t account_of(std::string_view id) {
    std::uint64_t account = 0;
    for (int bit = 78; bit >= 39; --bit) {
        const auto value = base32.find(id[4 + static_cast<std::size_t>(79 - bit) / 5]);
        account = account << 1 | (value >> (bit % 5) & 1);
    }
    return account;
}

// One field of a protobuf message: its number, and its number or its bytes.
struct Field {
    std::uint64_t number = 0, value = 0;
    std::string_view bytes;
};

std::uint64_t take_varint(std::string_view& rest) {
    std::uint64_t value = 0;
    for (int shift = 0; !rest.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80) break;
    }
    return value;
}

Field take_field(std::string_view& rest) {
    const std::uint64_t tag = take_varint(rest);
    Field field{tag >> 3, take_varint(rest), {}};
    if ((tag & 7) == 2) {
        REQUIRE(field.value <= rest.size());
        field.bytes = rest.substr(0, field.value);
        rest.remove_prefix(field.value);
    }
    return field;
}

}  // namespace

TEST_CASE("template: random text has its length and alphabet", "[template]") {
    struct Case {
        std::string_view text;
        std::size_t length;
        std::string_view alphabet;
    };
    for (const Case& c : {Case{"{base62:35}", 35, base62_digits}, Case{"{base64:40}", 40, base64},
                          Case{"{base32:16}", 16, base32}, Case{"{hex:32}", 32, "0123456789abcdef"},
                          Case{"{upper:10}", 10, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
                          Case{"{lower:10}", 10, "abcdefghijklmnopqrstuvwxyz"},
                          Case{"{digits:12}", 12, "0123456789"}, Case{"{aws-secret}", 40, base64}}) {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::string text = expanded(c.text, seed);
            INFO(c.text);
            CHECK(text.size() == c.length);
            CHECK(only(text, c.alphabet));
        }
    }
}

TEST_CASE("template: AWS key ids contain their account", "[template]") {
    for (const std::uint64_t account :
         {std::uint64_t{123456789012}, std::uint64_t{999999999999}, std::uint64_t{1}}) {
        std::string digits = std::to_string(account);
        digits.insert(0, 12 - digits.size(), '0');
        for (const std::string prefix : {"akia", "asia"}) {
            const std::string id = expanded("{aws-" + prefix + ":" + digits + "}");
            CHECK(id.size() == 20);
            CHECK(id.substr(0, 4) == (prefix == "akia" ? "AKIA" : "ASIA"));
            CHECK(only(id.substr(4), base32));
            CHECK(base32.find(id[4]) >= 16);  // the generation flag
            CHECK(account_of(id) == account);
        }
    }
    CHECK(account_of(expanded("{aws-akia}")) == 123456789012);
}

TEST_CASE("template: AWS session tokens have the structure of type 33", "[template]") {
    const std::string text = expanded("{aws-session-token:210987654321,eu-central-1,1700000000}");
    CHECK(text.substr(0, 16) == "IQoJb3JpZ2luX2Vj");
    CHECK(text.size() % 4 == 0);
    CHECK(expanded("{aws-session-token}").size() == 932);  // as a full sample from the wild
    const std::string bytes = from_base64(text);
    REQUIRE(bytes[0] == 0x21);

    std::string_view rest = std::string_view(bytes).substr(1);
    std::array<Field, 8> fields{};
    for (std::uint64_t number = 1; number <= 7; ++number) {
        fields[number] = take_field(rest);
        REQUIRE(fields[number].number == number);
    }
    CHECK(rest.empty());
    CHECK(fields[1].bytes == "origin_ec");
    CHECK(fields[3].bytes == "eu-central-1");
    CHECK(fields[4].bytes.size() == 70);
    CHECK(fields[4].bytes.substr(0, 4) == "\x30\x44\x02\x20");
    CHECK(fields[6].value == 1700000000);
    CHECK(fields[7].bytes.size() == 165);

    std::string_view inner = fields[5].bytes;
    CHECK(static_cast<std::int64_t>(take_field(inner).value) < 0);
    const Field small = take_field(inner);
    CHECK((small.number == 2 && small.value == 0));
    CHECK(take_field(inner).bytes == "210987654321");
    CHECK(take_field(inner).bytes.size() == 12);
    CHECK(take_field(inner).bytes.size() == 381);
    CHECK(inner.empty());
}

TEST_CASE("template: GitHub tokens contain their checksum", "[template]") {
    for (const std::string prefix : {"ghp_", "gho_", "npm_"}) {
        const std::string token = expanded("{github-crc32:" + prefix + "}");
        REQUIRE(token.size() == 40);
        CHECK(token.substr(0, 4) == prefix);
        CHECK(only(token.substr(4), base62_digits));
        CHECK(token.substr(34) == to_base62(crc32(token.substr(4, 30))));
    }
}

TEST_CASE("template: the same everywhere", "[template]") {
    // Noted once: a change here changes every fixture.
    Random random(0);
    CHECK(random.next() == 0xe220a8397b1dcdaf);  // the published first number of SplitMix64 for seed 0
    CHECK(expanded("{hex:16}", 1) == "673b1ebdda503591");
    CHECK(expanded("{digits:12}", 7) == "748940492028");
    CHECK(crc32(expanded("{aws-session-token} {github-crc32:ghp_} {aws-asia}", 5)) == 0x90880666);
    const std::string_view text = "a={base62:35} b={aws-asia:123456789012} c={aws-session-token}";
    CHECK(expanded(text, 3) == expanded(text, 3));
    CHECK(expanded(text, 3) != expanded(text, 4));
}

TEST_CASE("template: values differ, labelled ones repeat", "[template]") {
    const auto halves = [](std::string_view text, std::uint64_t seed = 1) {
        const std::string all = expanded(text, seed);
        const std::size_t space = all.find(' ');
        return std::pair(all.substr(0, space), all.substr(space + 1));
    };
    const auto [a, b] = halves("{hex:32} {hex:32}");
    CHECK(a != b);
    const auto [c, d] = halves("{aws-asia:123456789012#1} {aws-asia:123456789012#1}");
    CHECK(c == d);
    const auto [e, f] = halves("{aws-asia:123456789012#1} {aws-asia:123456789012#2}");
    CHECK(e == c);
    CHECK(f != e);
    const auto [g, h] = halves("{aws-secret#x} {aws-secret}");
    CHECK(g != h);
    // Also in another text, whatever precedes it; but not for another seed.
    CHECK(halves("{hex:9} {aws-asia:123456789012#1}").second == c);
    CHECK(halves("{hex:9} {aws-asia:123456789012#1}", 2).second != c);
    // The same random part for another prefix would link unrelated values.
    const auto [i, j] = halves("{aws-asia#1} {aws-akia#1}");
    CHECK(i.substr(13) != j.substr(13));
}

TEST_CASE("template: marks become spans of the expanded text", "[template]") {
    const auto result = expand("A=«{hex:8}»\nB=«»é«x y»", 1);
    REQUIRE(result);
    CHECK(result->text.size() == 2 + 8 + 1 + 2 + 2 + 3);
    REQUIRE(result->marks.size() == 3);
    CHECK(result->marks[0] == Span{2, 10});
    CHECK(result->marks[1] == Span{13, 13});
    CHECK(result->text.substr(result->marks[2].begin, result->marks[2].size()) == "x y");
    CHECK(failed("a «b") == "1:3: `«` without a matching `»`");
    CHECK(failed("a\nb»") == "2:2: `»` without a matching `«`");
    CHECK(failed("«a«b»»") == "1:3: nested `«`");
}

TEST_CASE("template: other braces are kept", "[template]") {
    for (const std::string_view text :
         {"{foo}",       "${X}",      "${hex}",     "${upper:10}", "${a:-b}", "$${hex:3}", "{\"a\":1}",
          "{\"hex\":3}", "{ hex:3 }", "{}",         "{",           "a{",      "{hex",      "{hex 3}",
          "{{ foo }}",   "{a: 1}",    "{a:}",       "{a:\"b\"}",   "{A:1}",   "{1:2}",     "{-a:2}",
          "{nope#1}",    "{nope:3",   "{nope:{x}}", "«»"}) {
        INFO(text);
        CHECK(expanded(text) == (text == "«»" ? "" : text));
    }
    CHECK(expanded("{{hex:4}}").size() == 6);
}

TEST_CASE("template: errors are reported with their position", "[template]") {
    CHECK(failed("{nope:3}") == "1:1: unknown template `nope`");
    CHECK(failed("é\nab {base46:3}") == "2:4: unknown template `base46`; did you mean `base64`?");
    for (const std::string text :
         {"{hex}", "{hex:}", "{hex:0}", "{hex:-1}", "{hex:x}", "{hex:1,2}", "{hex:99999999999}",
          "{hex:65537}", "{hex:3#}", "{hex:3", "{hex:3 }", "{hex:3\n}", "{hex:{hex:3}}"}) {
        INFO(text);
        CHECK(failed(text) == "1:1: invalid template; the syntax is `{hex:32}`");
    }
    for (const std::string text :
         {"{aws-akia:12345678901}", "{aws-akia:1234567890123}", "{aws-asia:12345678901x}",
          "{aws-asia:123456789012,us-east-1}", "{aws-secret:40}", "{github-crc32}", "{github-crc32:ghp}",
          "{aws-session-token:1}", "{aws-session-token:123456789012,US}",
          "{aws-session-token:123456789012,us-east-1,x}", "{aws-session-token:123456789012,us-east-1,1,2}",
          "{aws-session-token-v1:x}", "{aws-session-token-v1:1,2}"}) {
        INFO(text);
        CHECK(failed(text).starts_with("1:1: invalid template; the syntax is `{"));
    }
    CHECK(expanded("{aws-session-token:,eu-west-1,}").size() == 932);
}

TEST_CASE("template: nothing looks like a placeholder", "[template]") {
    std::set<std::string> seen;
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        for (const std::string_view text : {"{digits:12}", "{upper:10}", "{lower:16}", "{aws-akia}"}) {
            const std::string value = expanded(text, seed);
            CHECK(seen.insert(value).second);
            for (std::size_t at = 3; at < value.size(); ++at)
                CHECK_FALSE(
                    (value[at] == value[at - 1] && value[at] == value[at - 2] && value[at] == value[at - 3]));
            CHECK(value.find("1234") == std::string::npos);
            CHECK(value.find("TEST") == std::string::npos);
        }
    }
}

TEST_CASE("template: a sketch contains no value", "[template]") {
    CHECK(sketch("AWS_ACCESS_KEY_ID=«{aws-asia:123456789012#1}»") == "AWS_ACCESS_KEY_ID=ASIA…");
    CHECK(sketch("{aws-akia} {github-crc32:ghp_} {base62:35}") == "AKIA… ghp_… …");
    CHECK(sketch("K=«{base64:20} {base64:19}» # ${X} {foo}") == "K=… … # ${X} {foo}");
    CHECK(sketch("T={aws-session-token:123456789012,us-east-1,1761655038}\n") == "T=…\n");
    CHECK(sketch("«") == "");
    CHECK(sketch("{hex:3") == "{hex:3");
    CHECK(sketch("{nope:3}") == "{nope:3}");
}
