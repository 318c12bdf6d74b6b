// What session tokens and key IDs say, and that damage to a token is detected. Tokens are built
// here, of every known type and with parts of many lengths.
#include "credential/aws/session_token.h"

#include <array>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/aws/key_id.h"
#include "credential/judge.h"
#include "rule/claim.h"
#include "rule/rule_book.h"
#include "support/pipeline.h"
#include "template/random.h"
#include "template/synthetic.h"
#include "template/template.h"

using namespace credlint;
using aws::SessionToken;
using Kind = SessionToken::Kind;

namespace {

std::string bytes(Random& random, std::size_t length) {
    std::string out(length, '\0');
    for (char& c : out) c = static_cast<char>(random.below(256));
    return out;
}

std::string to_base64(std::string_view bytes, bool padded = true) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : bytes) {
        bits = bits << 8 | static_cast<unsigned char>(c);
        for (held += 8; held >= 6; held -= 6) text += alphabet[bits >> (held - 6) & 63];
    }
    if (held > 0) text += alphabet[bits << (6 - held) & 63];
    while (padded && text.size() % 4 != 0) text += '=';
    return text;
}

std::string varint(std::uint64_t value) {
    std::string out;
    for (; value > 0x7f; value >>= 7) out += static_cast<char>((value & 0x7f) | 0x80);
    return out += static_cast<char>(value);
}
std::string field(std::uint64_t number, std::uint64_t value) {
    return varint(number << 3) + varint(value);
}
std::string field(std::uint64_t number, const std::string& value) {
    return varint(number << 3 | 2) + varint(value.size()) + value;
}

std::string signature(Random& random) {
    std::string numbers;
    for (int i = 0; i < 2; ++i) {
        const bool high = random.below(2) == 0;
        std::string number = bytes(random, high ? 33 : 32);
        number[0] = high ? '\0' : static_cast<char>(1 + random.below(0x7f));
        if (high) number[1] = static_cast<char>(0x80 | random.below(0x80));
        numbers += "\x02" + varint(number.size()) + number;
    }
    return "\x30" + varint(numbers.size()) + numbers;
}

struct Parts {
    int type = 0x21;
    std::string account = "123456789012";
    std::string region = "us-east-1";
    std::uint64_t issued = 1761655038;
    std::string last;  // the last part
};

std::string built_bytes(Random& random, const Parts& parts) {
    const auto key = [&] { return std::uint64_t{random.below(200)} - 100; };  // may be negative
    std::string out(1, static_cast<char>(parts.type));
    if (parts.type == 0x15 || parts.type == 0x17) {
        out += field(1, parts.type == 0x15 ? std::string("aws") : std::string("er/aws")) + field(2, key());
        out += field(3, bytes(random, 12));
        out += field(4, bytes(random, 60 + random.below(200))) + field(5, parts.issued);
        if (parts.type == 0x17) out += field(6, bytes(random, 40));
        return out + parts.last;
    }
    std::string content = field(1, key()) + field(2, std::uint64_t{random.below(2)});
    content += field(3, parts.account) + field(4, bytes(random, 12));
    content += field(5, bytes(random, 40 + random.below(500)));
    out += field(1, std::string("origin_ec")) + field(2, key()) + field(3, parts.region);
    out += field(4, signature(random)) + field(5, content) + field(6, parts.issued);
    return out + field(7, bytes(random, 149 + random.below(32))) + parts.last;
}

std::string built(Random& random, const Parts& parts) {
    return to_base64(built_bytes(random, parts));
}

constexpr std::array<int, 4> types{0x21, 0x02, 0x15, 0x17};
constexpr std::array<const char*, 4> some_regions{"us-east-1", "eu-central-1", "us-gov-west-1", "cn-north-1"};

// Tokens of every type.
std::vector<std::string> tokens(int of_each) {
    std::vector<std::string> out;
    Random random(7);
    for (const int type : types) {
        for (int i = 0; i < of_each; ++i) {
            Parts parts;
            parts.type = type;
            parts.region = some_regions[random.below(4)];
            out.push_back(built(random, parts));
        }
    }
    return out;
}

Kind kind_of(std::string_view text) {
    return aws::decode_session_token(text).kind;
}

Judgement judged(std::string_view key, std::string_view value) {
    return judge(builtin_rules(), *claim(builtin_rules(), key)->token, value, key);
}

std::string twelve_digits(std::uint64_t account) {
    const std::string digits = std::to_string(account);
    return std::string(12 - digits.size(), '0') + digits;
}

std::vector<std::string> rules_found(const std::string& text) {
    std::vector<std::string> out;
    for (const Finding& finding :
         test::lint_text(".env", expand(text, 1)->text, Format::dotenv, Exposure::ignored).findings) {
        out.emplace_back(finding.rule->id);
    }
    return out;
}

}  // namespace

TEST_CASE("session token: says version, account, region and issue time") {
    Random random(1);
    for (const int type : types) {
        for (int i = 0; i < 200; ++i) {
            Parts parts;
            parts.type = type;
            parts.region = some_regions[random.below(4)];
            parts.account = twelve_digits(random.next() % 1'000'000'000'000);
            parts.issued = 1'400'000'000 + random.below(1'000'000'000);
            const SessionToken token = aws::decode_session_token(built(random, parts));
            REQUIRE(token.kind == Kind::decoded);
            CHECK(token.type == type);
            CHECK(token.issued == static_cast<std::int64_t>(parts.issued));
            const bool second = type == 0x21 || type == 0x02;
            CHECK(token.version == (second ? 2 : 1));
            CHECK(token.region == (second ? parts.region : ""));
            CHECK(token.account.has_value() == second);
            if (second) CHECK(*token.account == std::stoull(parts.account));
        }
    }
}

TEST_CASE("session token: nothing is said about values of unknown types") {
    Random random(2);
    const std::string token = built_bytes(random, {});
    for (const std::string& text :
         {std::string(), std::string("IQo"), expand("eyJ{base62:33}.eyJ{base62:80}.{base62:40}", 1)->text,
          expand("AQoDYXdz{base64:200}", 1)->text, expand("AQoEXAMPLE{base64:90}", 1)->text,
          expand("FQoGZXIvYXdzEBYaD{base64:240}", 1)->text, expand("{base64:400}", 1)->text,
          std::string("your_session_token")}) {
        CHECK(kind_of(text) == Kind::unknown);
    }
    // In the alphabet for URLs, and with a part that AWS may add one day.
    std::string for_urls = to_base64(token, false);
    REQUIRE(for_urls.find('+') != for_urls.npos);
    for (char& c : for_urls) c = c == '+' ? '-' : c == '/' ? '_' : c;
    CHECK(kind_of(for_urls) == Kind::unknown);
    CHECK(kind_of(to_base64(token + field(8, "something new") + field(9, 5))) == Kind::unknown);
    CHECK(kind_of(to_base64(token + "something else")) == Kind::malformed);
}

TEST_CASE("session token: base64 must be as its writer leaves it") {
    Random random(3);
    Parts parts;
    std::string token;
    while (!token.ends_with("==")) token = built(random, parts);
    CHECK(kind_of(token) == Kind::decoded);
    CHECK(kind_of(token.substr(0, token.size() - 1)) == Kind::malformed);
    CHECK(kind_of(token.substr(0, token.size() - 2)) == Kind::malformed);
    CHECK(kind_of(token + "=") == Kind::malformed);
    std::string stray_bits = token;
    ++stray_bits[token.size() - 3];
    CHECK(kind_of(stray_bits) == Kind::malformed);
    std::string mixed = token;
    mixed[mixed.find('+')] = '-';
    REQUIRE(mixed.find('/') != mixed.npos);
    CHECK(kind_of(mixed) == Kind::malformed);
}

TEST_CASE("session token: the place of the fault") {
    std::string token = expand("{aws-session-token}", 1)->text;
    token.insert(200, 1, '.');
    const SessionToken dot = aws::decode_session_token(token);
    CHECK(dot.kind == Kind::malformed);
    CHECK(dot.invalid_character);
    CHECK(dot.position == 201);
    CHECK(aws::decode_session_token(token.substr(0, 160)).position == 0);  // its end is missing
    CHECK(aws::decode_session_token("QoJb3JpZ2luX2Vj").position == 1);
}

TEST_CASE("session token: every truncation is detected") {
    const TokenRule& rule = *claim(builtin_rules(), "AWS_SESSION_TOKEN")->token;
    for (const std::string& token : tokens(12)) {
        for (std::size_t length = 4; length < token.size(); ++length) {
            const std::string_view cut = std::string_view(token).substr(0, length);
            INFO(length << " of " << token.size());
            REQUIRE(kind_of(cut) == Kind::malformed);
            // A short one may be in a document: `IQoJb3JpZ2luX2VjE`.
            if (length >= 40)
                REQUIRE(judge(builtin_rules(), rule, cut, "AWS_SESSION_TOKEN").verdict == Verdict::malformed);
        }
    }
}

TEST_CASE("session token: every lost character is detected") {
    for (const std::string& token : tokens(8)) {
        for (std::size_t at = 0; at < token.size(); ++at) {
            std::string text = token;
            text.erase(at, 1);
            INFO(at << " of " << token.size());
            REQUIRE(kind_of(text) == Kind::malformed);
        }
    }
}

TEST_CASE("session token: four lost characters, which leave base64 whole, are nearly always detected") {
    std::size_t tried = 0, passed = 0;
    for (const std::string& token : tokens(8)) {
        for (std::size_t at = 0; at + 4 <= token.size(); ++at) {
            std::string text = token;
            text.erase(at, 4);
            ++tried;
            passed += kind_of(text) == Kind::decoded ? 1U : 0U;
        }
    }
    CHECK(tried > 15'000);
    CHECK(passed * 1000 <= tried);
}

TEST_CASE("session token: every added character is detected") {
    const TokenRule& rule = *claim(builtin_rules(), "AWS_SESSION_TOKEN")->token;
    for (const std::string& token : tokens(2)) {
        for (const char added : {' ', '\n', '"', '.', 'A'}) {
            for (std::size_t at = 0; at <= token.size(); ++at) {
                std::string text = token;
                text.insert(at, 1, added);
                INFO(at << " of " << token.size() << " '" << added << "'");
                REQUIRE(kind_of(text) == Kind::malformed);
                if (added != 'A') {
                    REQUIRE(judge(builtin_rules(), rule, text, "AWS_SESSION_TOKEN").verdict ==
                            Verdict::malformed);
                }
            }
        }
    }
}

TEST_CASE("session token: a whole one is no placeholder, and a filled-up prefix is no token") {
    CHECK(judged("AWS_SESSION_TOKEN", expand("{aws-session-token-v1}", 1)->text).verdict == Verdict::proven);
    for (const char* value : {"IQoJb3JpZ2luX2Vj...", "IQoJb3JpZ2luX2Vj_your_token_here",
                              "IQoJb3JpZ2luX2VjXXXXXXXXXXXXXXXX", "FwoGZXIvYXdzTOKEN"}) {
        INFO(value);
        CHECK(judged("AWS_SESSION_TOKEN", value).verdict == Verdict::placeholder);
    }
    CHECK(judged("AWS_SESSION_TOKEN", "IQoJb3JpZ2luX2VjEPT//////////wEXAMPLE/and/so/on").verdict ==
          Verdict::known_public);
    CHECK(judged("AWS_SESSION_TOKEN",
                 "IQoJb3JpZ2luX2IQoJb3JpZ2luX2IQoJb3JpZ2luX2IQoJb3JpZVERYLONGSTRINGEXAMPLE")
              .verdict == Verdict::known_public);
}

TEST_CASE("made-up credentials of any account are never malformed") {
    Random random(11);
    for (int i = 0; i < CREDLINT_ROUNDS; ++i) {
        const std::uint64_t account = random.next() % 1'000'000'000'000;
        const std::string id = synthetic::aws_key_id(random, i % 2 == 0 ? "AKIA" : "ASIA", account);
        REQUIRE(aws::decode_key_id(id)->account == account);
        REQUIRE(judged("AWS_ACCESS_KEY_ID", id).decoded.account == account);
        REQUIRE(judged("AWS_SECRET_ACCESS_KEY", synthetic::aws_secret(random)).verdict ==
                Verdict::well_formed);
        Parts parts;
        parts.type = types[static_cast<std::size_t>(i) % types.size()];
        parts.account = twelve_digits(account);
        const Judgement token = judged("AWS_SESSION_TOKEN", built(random, parts));
        REQUIRE(token.verdict == Verdict::proven);
        REQUIRE(token.decoded.issued == 1761655038);
        if (token.decoded.version == 2) REQUIRE(token.decoded.account == account);
    }
}

TEST_CASE("one changed digit of an account is reported") {
    const std::string account = "123456789012";
    const auto file = [](const std::string& other) {
        return "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
               "AWS_SESSION_TOKEN={aws-session-token:" +
               other + "}\n";
    };
    CHECK(rules_found(file(account)).empty());
    for (std::size_t at = 0; at < account.size(); ++at) {
        std::string other = account;
        other[at] = other[at] == '9' ? '0' : static_cast<char>(other[at] + 1);
        CHECK(rules_found(file(other)) == std::vector<std::string>{"aws-account-mismatch"});
    }
}

TEST_CASE("a token with a key of another account is reported once") {
    const std::string expired = "AWS_SESSION_TOKEN={aws-session-token:123456789012,us-east-1,1759276800}\n";
    const std::string secret = "AWS_SECRET_ACCESS_KEY={aws-secret}\n";
    using Rules = std::vector<std::string>;
    CHECK(rules_found("AWS_ACCESS_KEY_ID={aws-asia:123456789012}\n" + secret + expired) ==
          Rules{"aws-expired-session-token"});
    CHECK(rules_found("AWS_ACCESS_KEY_ID={aws-akia:123456789012}\n" + secret + expired) ==
          Rules{"aws-stray-session-token"});
    CHECK(rules_found("AWS_ACCESS_KEY_ID={aws-asia:123456789012}\n" + secret +
                      "AWS_SESSION_TOKEN={aws-session-token:123456789012,us-east-1,1759276800}A\n") ==
          Rules{"aws-malformed-session-token"});
}
