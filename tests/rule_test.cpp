// The rule module without its templates: loading, claims, alphabets, shapes, and what the build makes of
// rules/*.toml.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "codec/crc.h"
#include "credential/structure.h"
#include "rule/byte_set.h"
#include "rule/claim.h"
#include "rule/literal_words.h"
#include "rule/pattern.h"
#include "rule/rule_book.h"
#include "rule/rule_file.h"
#include "rule/rule_syntax.h"
#include "support/rule_texts.h"
#include "template/template.h"
#include "text/files.h"

using namespace credlint;
using namespace credlint::test;

namespace {

// A token without faults; `more` are further lines of its table, `keys` its claims.
std::string token(std::string_view id, std::string_view keys, std::string_view more = "length = 8\n") {
    return "[[token]]\nid = \"" + std::string(id) +
           "\"\ntitle = \"bad key\"\nname = \"key\"\nrole = \"key\"\nconfidence = \"high\"\nseverity = "
           "\"error\"\n"
           "description = \"description\"\nrationale = \"why\"\ndocs = \"docs\"\nkeys = [" +
           std::string(keys) + "]\ngood = [\"K={hex:8}\"]\nbad = [\"K=«{hex:7}»\"]\n" + std::string(more);
}

std::string file(std::string_view tokens) {
    return "provider = \"acme\"\n" + std::string(tokens);
}

std::string failures(std::string_view text) {
    return failure_lines(load_rules("r.toml", text).failures, "r.toml");
}

// The error for the fault in `line`, the last line of an otherwise valid token: column and message.
std::string fault(std::string_view line) {
    const std::string all =
        failures(file(token("acme-key", "\"K\"", "length = 8\n" + std::string(line) + "\n")));
    return all.starts_with("16:") ? all.substr(3) : all;
}

const std::string sound = file(token("acme-key", "\"ACME_KEY\""));

}  // namespace

TEST_CASE("rule file: a valid file loads", "[rule]") {
    const RuleLoad load = load_rules(
        "r.toml", file(token("acme-key", "\"ACME_KEY\", \"acme.key-two\"",
                             "tags = [\"acme\", \"cwe-798\"]\nprefixes = [\"ak_\"]\n"
                             "alphabet = \"a-f0-9\"\nlength = [8, 12]\n"
                             "shape = 'ak_[a-f]+'\nerror_message = \"bang\"\nsymptoms = \"boom\"\n") +
                       "[[set]]\nid = \"acme\"\nroles = [\"key\"]\n"));
    REQUIRE(load.failures.empty());
    const RuleBook& book = load.rules.book();
    REQUIRE(book.tokens.size() == 1);
    const TokenRule& rule = book.tokens[0];
    CHECK(rule.meta.id == "acme-key");
    CHECK(rule.meta.severity == Severity::error);
    CHECK(rule.meta.tags.size() == 2);
    CHECK(rule.meta.error_message == "bang");
    CHECK(rule.meta.symptoms == "boom");
    CHECK(rule.meta.example == "K=«{hex:7}»");
    CHECK(rule.provider == "acme");
    CHECK(rule.keys[1] == "acme.key-two");
    CHECK(rule.prefixes[0] == "ak_");
    CHECK(rule.allowed.has('a'));
    CHECK_FALSE(rule.allowed.has('g'));
    CHECK(rule.min_length == 8);
    CHECK(rule.max_length == 12);
    REQUIRE(rule.pattern != nullptr);
    CHECK(rule.pattern->matches("ak_abc"));
    REQUIRE(book.sets.size() == 1);
    CHECK(book.sets[0].provider == "acme");
    CHECK(book.sets[0].roles[0] == "key");
    REQUIRE(load.rules.places().size() == 1);
    CHECK(load.rules.places()[0].token.line == 2);
    CHECK(load.rules.places()[0].good[0].line == 13);
    CHECK(load.rules.places()[0].bad[0].line == 14);
    CHECK(load.rules.places()[0].bad[0].column == 8);
}

TEST_CASE("rule file: a name that ends in a full stop needs no title", "[rule]") {
    const std::string text =
        with(with(sound, "title = \"bad key\"\n", ""), "name = \"key\"", "name = \"key of Acme Inc.\"");
    CHECK(failures(text).empty());
}

TEST_CASE("rule file: views survive a move", "[rule]") {
    RuleLoad load = load_rules("r.toml", std::string(sound));
    const LoadedRules moved = std::move(load.rules);
    CHECK(moved.book().tokens[0].keys[0] == "ACME_KEY");
    CHECK(claim(moved.book(), "ACME_KEY")->token == &moved.book().tokens[0]);
}

TEST_CASE("rule file: prose loses its wrapping", "[rule]") {
    const RuleLoad load = load_rules(
        "r.toml", with(sound, "\"description\"", "\"\"\"\nOne line\nand its rest.\n\nA paragraph.\n\"\"\""));
    REQUIRE(load.failures.empty());
    CHECK(load.rules.book().tokens[0].meta.description == "One line and its rest.\n\nA paragraph.");
}

TEST_CASE("rule file: TOML errors keep their place", "[rule]") {
    const auto load = load_rules("r.toml", "provider = \"acme\"\n[[token]]\nid = oops\n");
    REQUIRE(load.failures.size() == 1);
    CHECK(load.failures[0].line == 3);
    CHECK(load.failures[0].column == 6);
    CHECK_FALSE(load.failures[0].message.empty());
    CHECK(load_rules("r.toml", "a = \"\xff\"").failures.size() == 1);
    CHECK(load.rules.book().tokens.empty());
}

TEST_CASE("rule file: what the TOML library cannot handle is reported like any error", "[rule]") {
    // On each of these toml++ 3.3.0 by itself asserts or has undefined behaviour.
    CHECK(failures("a = [}\n").starts_with("1:6: "));
    CHECK(failures("[=]\n").starts_with("1:2: "));
    CHECK(failures("a = «\n").starts_with("1:5: "));
    CHECK(failures("a = 1 # «\né = 2\n").starts_with("2:1: "));
    CHECK(failures("a = 1979-05-27T07:32:0\"«\"\n").starts_with("1:23: "));
    CHECK(failures("a = 1e[\"«\"\n").starts_with("1:7: "));
    CHECK(failures("a = \"\"\"\\«\"\"\"\n").starts_with("1:9: "));
    CHECK(failures("a = 1\nb = \"\xff\"\n").starts_with("2:"));
    CHECK(failures("«a» = 1\n").find("saw '«'") != std::string::npos);
    // Valid, and read as it is.
    const RuleLoad load = load_rules(
        "r.toml", "\xef\xbb\xbf# «\n" + with(sound, "\"description\"",
                                             "\"\"\"«\\\n  é\\u00ab\xf0\x9f\x94\x91\xef\xbf\xbd\"\"\""));
    REQUIRE(load.failures.empty());
    CHECK(load.rules.book().tokens[0].meta.description == "«é«\xf0\x9f\x94\x91\xef\xbf\xbd");
    CHECK(failures(with(sound, "id =", "\"é\" = 1\nid =")).find("unknown key `é`") != std::string::npos);
}

TEST_CASE("rule file: unknown keys", "[rule]") {
    CHECK(fault("titel = \"x\"") == "1: unknown key `titel`; did you mean `title`?\n");
    CHECK(fault("structure = \"aws-sesion-token\"") ==
          "13: unknown `structure` `aws-sesion-token`; did you mean `aws-session-token`?\n");
    CHECK(fault("  regex = \"x\"") == "3: unknown key `regex`\n");
    CHECK(failures(with(sound, "provider", "provder")) ==
          "1:1: unknown key `provder`; did you mean `provider`?\n1:1: missing `provider`\n");
    CHECK(failures(sound + "[[set]]\nid = \"s\"\nroles = [\"key\"]\nrole = 1\n") ==
          "19:1: unknown key `role`; did you mean `roles`?\n");
    CHECK(failures(sound + "[token2]\n").starts_with("16:2: unknown key `token2`"));
}

TEST_CASE("rule file: missing keys", "[rule]") {
    CHECK(failures("") == "1:1: missing `provider`\n1:1: missing `[[token]]`\n");
    CHECK(failures(file("token = []\n")).find("`token` must be written as `[[token]]`") != std::string::npos);
    CHECK(failures(file("[token]\n")).find("2:1: `token` must be written as `[[token]]`") !=
          std::string::npos);
    for (const std::string key : {"name", "role", "confidence", "docs", "good", "bad"}) {
        std::string text = sound;
        const std::size_t at = text.find("\n" + key + " = ") + 1;
        text.erase(at, text.find('\n', at) + 1 - at);
        CHECK(failures(text) == "2:1: missing `" + key + "`\n");
    }
    CHECK(failures(with(sound, "keys = [\"ACME_KEY\"]\n", "")) ==
          "2:1: missing `keys`, `keywords`, `prefixes` or `anchors`: no value would match this token\n");
    CHECK(failures(with(sound, "length = 8\n", "")) ==
          "2:1: missing `prefixes`, `alphabet`, `length` or `shape`\n");
}

TEST_CASE("rule file: wrong types", "[rule]") {
    CHECK(failures(with(sound, "\"bad key\"", "3")) == "4:9: `title` must be a string, not an integer\n");
    CHECK(failures(with(sound, "[\"ACME_KEY\"]", "\"K\"")) ==
          "12:8: `keys` must be an array of strings, not a string\n");
    CHECK(failures(with(sound, "[\"ACME_KEY\"]", "[\"K\", true]")) ==
          "12:14: `keys` must be a string, not a boolean\n");
    CHECK(fault("tags = []") == "8: `tags` must not be empty\n");
    CHECK(failures(with(sound, "\"bad key\"", "\"\"")) == "4:9: `title` must not be empty\n");
    CHECK(failures(with(sound, "\"bad key\"", "\"a\\nb\"")) == "4:9: `title` must be a single line\n");
    CHECK(failures(with(sound, "\"description\"", "\"a\\u0000b\"")) ==
          "9:15: `description` must not contain NUL\n");
    CHECK(failures(file("token = [3]\n")) == "2:10: `token` must be a table, not an integer\n");
    for (const std::string length : {"0", "-1", "\"8\"", "8.0", "[8]", "[9, 8]", "[0, 0]", "[1, 2, 3]",
                                     "[1, \"2\"]", "9223372036854775807"})
        CHECK(failures(with(sound, "length = 8", "length = " + length)) ==
              "15:10: `length` must be a positive number of bytes, or `[minimum, maximum]` with 0 for no "
              "bound\n");
    CHECK(failures(with(sound, "length = 8", "length = [8, 0]")).empty());
}

TEST_CASE("rule file: invalid values", "[rule]") {
    for (const std::string id : {"Acme", "acme_key", "-acme", "acme-", "acme--key", "1acme"})
        CHECK(failures(with(sound, "\"acme-key\"", "\"" + id + "\"")) ==
              "3:6: `id` must be kebab-case, like `acme-api-key`\n");
    CHECK(failures(with(sound, "\"error\"", "\"eror\"")) ==
          "8:12: `severity` must be one of `error`, `warning`, `note`; did you mean `error`?\n");
    CHECK(failures(with(sound, "bad key", "bad key.")) == "4:9: `title` must not end in a full stop\n");
    for (const std::string& key : {std::string("A KEY"), std::string("_KEY"), std::string("KEY_"),
                                   std::string("K[A-Z]"), std::string(129, 'K')})
        CHECK(failures(with(sound, "ACME_KEY", key)).starts_with("12:9: a key must be letters and digits"));
    CHECK(fault("prefixes = [\"a b\"]") == "13: a prefix must be printable ASCII without spaces\n");
    CHECK(fault("prefixes = [\"ak_\", \"ak_345678\"]") == "20: prefix is longer than the value\n");
    CHECK(fault("alphabet = \"Z-A\"") == "12: invalid `alphabet`: range out of order\n");
    CHECK(fault("tags = [\"No\"]") == "9: a tag must be kebab-case, like `cwe-798`\n");
}

TEST_CASE("rule file: literals that would slow every scan are rejected", "[rule]") {
    // Prefixes of tokens, and parts that only tokens have.
    for (const std::string_view literal :
         {"sk-",    "SG.",      "hf_",      "pk_",  "AKIA", "ASIA",  "AIza", "xoxb-",
          "ghp_",   "sk_live_", "T3BlbkFJ", "+ASt", "ACDb", "JQQJ9", "8Q~",  "dckr_pat_",
          "glpat-", "eyJh",     "shpat_",   "$2b$", "npm_", "dapi",  "cflt", "xprv"}) {
        CAPTURE(literal);
        CHECK(literal_fault(literal) == "");
    }
    struct Refused {
        std::string_view why;
        std::vector<std::string_view> literals;
    };
    const std::vector<Refused> refused = {
        {"four characters", {"s", "sk", "k-", "abc", "eyJ", "KEY"}},
        {"punctuation and digits", {"---", "1234", "://", "=\"\"", "2024-", "a--"}},
        {"ordinary files",
         {"host", "secret", "redis", "Basic", "Bearer", "HOST", "DATA", "SECR", "atabas", "database",
          "postgres://", "https://", "api_key_", "key-", "us-", "Test-", "app.", "PASSWORD"}},
        {"without spaces", {"a b c d", "\xff\xff\xff\xff"}},
    };
    for (const auto& [why, literals] : refused) {
        for (const std::string_view literal : literals) {
            CAPTURE(literal);
            CHECK(literal_fault(literal).find(why) != std::string::npos);
        }
    }
    CHECK(fault("anchors = [\"ak_1\", \"host\"]").find("a word that is common in ordinary files") !=
          std::string::npos);
    CHECK(fault("anchors = [\"host\"]").find("or `keys`") != std::string::npos);
    CHECK(fault("anchors = []") == "");
}

TEST_CASE("rule file: identifying prefixes are literals, and others are not", "[rule]") {
    const RuleLoad load = load_rules(
        "r.toml", file(token("acme-key", "\"K\"", "length = 8\nprefixes = [\"ak_\", \"key-\"]\n")));
    REQUIRE(load.failures.empty());
    const RuleBook& book = load.rules.book();
    REQUIRE(book.tokens[0].anchors.size() == 1);
    CHECK(book.tokens[0].anchors[0] == "ak_");
    REQUIRE(book.literals.literals.size() == 1);
    CHECK(book.literals.literal(0).text == "ak_");
    CHECK_FALSE(book.literals.literals[0].inside);
}

TEST_CASE("rule file: shapes that are slow to compile are refused", "[rule]") {
    CHECK(fault("shape = 'ak_[0-9a-f]{32}|ak_[A-Za-z0-9+/_-]{64}={0,2}'") == "");
    for (const std::string_view shape : {"[0-9a-z]{80,800}", "([a-z]{1,30}){1,30}", "[a-z]{1000}"}) {
        CAPTURE(shape);
        CHECK(fault("shape = '" + std::string(shape) + "'")
                  .find("steps, at most 400 are allowed; give the length") != std::string::npos);
    }
}

TEST_CASE("rule file: shapes that RE2 refuses are explained", "[rule]") {
    CHECK(fault("shape = 'a('").starts_with("9: invalid `shape`: missing )"));
    CHECK(fault("shape = '(?=a)b'").find("look-around is not supported") != std::string::npos);
    CHECK(fault("shape = '(?<!a)b'").find("look-around is not supported") != std::string::npos);
    CHECK(fault("shape = '(?<name>a)'").find("(?P<name>") != std::string::npos);
    CHECK(fault("shape = '(a)\\1'").find("back-references are not supported") != std::string::npos);
    CHECK(fault("shape = 'a++'").find("possessive") != std::string::npos);
    CHECK(fault("shape = 'a{1001}'").find("at most 1000") != std::string::npos);
    CHECK(fault("shape = '((a{100}){100}){100}'").find("at most 1000") != std::string::npos);
    CHECK(fault("shape = '[a'").starts_with("9: invalid `shape`: missing ]"));
}

TEST_CASE("rule file: examples", "[rule]") {
    CHECK(failures(with(sound, "good = [\"K={hex:8}\"]", "good = [\"K=1\", \"\"\"\nA=1\nB={hxe:8}\"\"\"]")) ==
          "13:16: invalid example: unknown template `hxe`; did you mean `hex`? (line 2 of the example, "
          "column 3)\n");
    CHECK(failures(with(sound, "«{hex:7}»", "«{hex}»")) ==
          "14:8: invalid example: invalid template; the syntax is `{hex:32}` (line 1 of the example, column "
          "4)\n");
    CHECK(failures(with(sound, "«{hex:7}»", "{hex:7}")) ==
          "14:8: a `bad` example must have `«»` around what the finding must mark\n");
    CHECK(failures(with(sound, "«{hex:7}»", "«»")) ==
          "14:8: a `bad` example must have `«»` around what the finding must mark\n");
    CHECK(failures(with(sound, "[\"K={hex:8}\"]", "[]")) == "13:8: `good` must not be empty\n");
}

TEST_CASE("rule file: sets", "[rule]") {
    CHECK(failures(sound + "[[set]]\nid = \"s\"\nroles = [\"key\", \"kex\"]\n") ==
          "18:17: unknown role `kex`; did you mean `key`?\n");
    CHECK(failures(sound + "[[set]]\nid = \"s\"\nroles = [\"key\", \"key\"]\n") ==
          "18:17: duplicate role `key`; first defined in r.toml:18\n");
    CHECK(failures(sound + "[[set]]\nid = \"S\"\n") ==
          "16:1: missing `roles`\n17:6: `id` must be kebab-case, like `acme-api-key`\n");
}

TEST_CASE("rule file: all errors are reported, in the order of their lines", "[rule]") {
    std::string text = with(sound, "\"bad key\"", "1");
    text = with(text, "[\"ACME_KEY\"]", "2");
    text = with(text, "length = 8", "length = 0\nx = 1");
    CHECK(failures(text) ==
          "4:9: `title` must be a string, not an integer\n"
          "12:8: `keys` must be an array of strings, not an integer\n"
          "15:10: `length` must be a positive number of bytes, or `[minimum, maximum]` with 0 for no bound\n"
          "16:1: unknown key `x`\n");
}

TEST_CASE("rule files: duplicates are errors", "[rule]") {
    CHECK(failures(sound + token("acme-key", "\"OTHER\"")) ==
          "17:6: duplicate id `acme-key`; first defined in r.toml:3\n");
    CHECK(failures(sound + token("acme-other", "\"X\", \"acme-key\"")) ==
          "26:14: duplicate key `ACME_KEY`; first defined in r.toml:12\n");

    const std::string other = "provider = \"b\"\n" + token("acme-key", "\"acme.key\"");
    const std::vector<RuleText> files = {{"a.toml", sound}, {"b.toml", other}};
    const RuleLoad load = load_rules(files);
    REQUIRE(load.failures.size() == 2);
    CHECK(load.failures[0].path == "b.toml");
    CHECK(load.failures[0].message == "duplicate id `acme-key`; first defined in a.toml:3");
    CHECK(load.failures[1].line == 12);
    CHECK(load.failures[1].message == "duplicate key `ACME_KEY`; first defined in a.toml:12");
    CHECK(load.rules.book().claims.size() == 0);
}

TEST_CASE("rule file: the one that rules/README.md shows is valid", "[rule]") {
    const auto read = DiskFiles().read(CREDLINT_SOURCE_DIR "/rules/README.md");
    REQUIRE(read);
    const std::size_t begin = read->find("```toml\n") + 8;
    const std::string text = read->substr(begin, read->find("\n```", begin) + 1 - begin);
    CHECK(failures(text).empty());
    CHECK(load_rules("r.toml", text).rules.book().tokens.size() == 1);
}

TEST_CASE("claim: which token a key claims", "[rule]") {
    const RuleLoad load =
        load_rules("r.toml", file(token("a", "\"AWS_ACCESS_KEY_ID\"") + token("b", "\"ID\", \"KEY\"") +
                                  token("c", "\"api.secret-key\"") + token("d", "\"SECRET_KEY\"")));
    REQUIRE(load.failures.empty());
    const RuleBook& book = load.rules.book();
    // `id/group`, or nothing.
    const auto claimed = [&](std::string_view key) {
        const auto match = claim(book, key);
        return match ? std::string(match->token->meta.id) + "/" + std::string(match->group) : "";
    };
    CHECK(claimed("AWS_ACCESS_KEY_ID") == "a/");
    CHECK(claimed("aws_access_key_id") == "a/");
    CHECK(claimed("aws.access-key.id") == "a/");
    CHECK(claimed("PROD_AWS_ACCESS_KEY_ID") == "a/PROD");
    CHECK(claimed("My-app.aws-access-key-id") == "a/My-app");
    CHECK(claimed("_AWS_ACCESS_KEY_ID") == "a/");
    CHECK(claimed("MYAWS_ACCESS_KEY_ID") == "b/MYAWS_ACCESS_KEY");
    CHECK(claimed("AWS_ACCESS_KEY_ID_FILE").empty());
    CHECK(claimed("AWS_ACCESS_KEY") == "b/AWS_ACCESS");
    CHECK(claimed("ID") == "b/");
    CHECK(claimed("KID").empty());
    CHECK(claimed("API_SECRET_KEY") == "c/");
    CHECK(claimed("MYAPI_SECRET_KEY") == "d/MYAPI");
    CHECK(claimed("X_API_SECRET_KEY") == "c/X");
    CHECK(claimed("SECRET_KEY") == "d/");
    CHECK(claimed("D").empty());
    CHECK(claimed("").empty());
    CHECK(claimed("_").empty());
    CHECK(claimed("\xc3\xa9_ID") == "b/\xc3\xa9");
    CHECK(claimed(std::string(125, 'X') + "_ID") == "b/" + std::string(125, 'X'));
    CHECK(claimed(std::string(1000, 'X') + "_ID") == "b/" + std::string(1000, 'X'));

    const std::string key = "prod_aws_access_key_id";
    CHECK(claim(book, key)->group.data() == key.data());
    CHECK_FALSE(claim(RuleBook{}, "ID"));
}

TEST_CASE("alphabet: the inside of a class", "[rule]") {
    const auto bytes = [](std::string_view text) {
        const Alphabet alphabet = parse_alphabet(text);
        if (!alphabet.error.empty()) return "error: " + std::string(alphabet.error);
        std::string all;
        for (int byte = 0; byte < 256; ++byte)
            if (alphabet.bytes.has(static_cast<char>(byte))) all += static_cast<char>(byte);
        return all;
    };
    CHECK(bytes("A-Z2-7") == "234567ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    CHECK(bytes("-a+/") == "+-/a");
    CHECK(bytes("a-c-") == "-abc");
    CHECK(bytes("a-a") == "a");
    CHECK(bytes("\\]\\[\\\\\\-a^") == "-[\\]^a");
    CHECK(bytes("\\^") == "^");
    CHECK(bytes("").starts_with("error"));
    CHECK(bytes("^a").starts_with("error"));
    CHECK(bytes("z-a").starts_with("error"));
    CHECK(bytes("a]").starts_with("error"));
    CHECK(bytes("[:alpha:]").starts_with("error"));
    CHECK(bytes("\\d").starts_with("error"));
    CHECK(bytes("a\\").starts_with("error"));
    CHECK(bytes("a-\\").starts_with("error"));
    CHECK(bytes("\xc3\xa9").starts_with("error"));

    constexpr ByteSet base32 = parse_alphabet("A-Z2-7").bytes;
    static_assert(base32.first_outside("ABC1") == 3);
    static_assert(base32.first_outside("ABC") == std::string_view::npos);
    static_assert(ByteSet{}.empty() && !base32.empty());
}

TEST_CASE("alphabet: means the same to RE2", "[rule]") {
    for (const std::string text :
         {"A-Z2-7", "-a+/", "a-c-", "A-Z-9", "--9", "\\]\\[\\\\\\-a^", " -~", "a-\\]"}) {
        const Alphabet alphabet = parse_alphabet(text);
        if (text == "a-\\]") {
            CHECK_FALSE(alphabet.error.empty());
            continue;
        }
        if (text == " -~") {  // a range includes brackets
            CHECK(alphabet.bytes.has('['));
        }
        const std::string shape = "[" + text + "]";
        const Pattern pattern{shape};
        REQUIRE(pattern.error().empty());
        for (int byte = 0; byte < 256; ++byte) {
            const char c = static_cast<char>(byte);
            INFO(text << " " << byte);
            CHECK(alphabet.bytes.has(c) == pattern.matches({&c, 1}));
        }
    }
}

TEST_CASE("pattern: the whole value, byte by byte", "[rule]") {
    const Pattern pattern("[a-z]+.");
    CHECK(pattern.error().empty());
    CHECK(pattern.matches("abc1"));
    CHECK(pattern.matches("abc\xff"));
    CHECK_FALSE(pattern.matches(" abc1"));
    CHECK_FALSE(pattern.matches("abc1 "));
    CHECK_FALSE(pattern.matches(""));
    CHECK_FALSE(Pattern("a|b").matches("ab"));
    CHECK(Pattern("a|b").matches("b"));
    CHECK(Pattern("").matches(""));

    const Pattern broken("(");
    CHECK_FALSE(broken.error().empty());
    CHECK_FALSE(broken.matches("("));
}

TEST_CASE("pattern: moves, compiled or not", "[rule]") {
    Pattern first("a+");
    Pattern second(std::move(first));
    CHECK(second.matches("aa"));
    Pattern third("b");
    CHECK(third.matches("b"));
    third = std::move(second);
    CHECK(third.matches("aaa"));
    CHECK_FALSE(third.matches("b"));
}

TEST_CASE("checksums", "[rule]") {
    CHECK(crc32("") == 0);
    CHECK(crc32("123456789") == 0xcbf43926);
    CHECK(to_base62(crc32("")) == "000000");
    // Calculated by hand and in Python; the last one shows the padding.
    CHECK(to_base62(crc32("123456789")) == "3jZRME");
    CHECK(to_base62(crc32(std::string(30, 'A'))) == "0uCPlr");
    CHECK(to_base62(crc32(std::string(29, '0') + "1")) == "010Ohw");
}

TEST_CASE("values of rule files", "[rule]") {
    CHECK(is_kebab("aws-missing-session-token"));
    CHECK(is_kebab("cwe-798"));
    CHECK_FALSE(is_kebab(""));
    CHECK(severity_named("warning") == Severity::warning);
    CHECK_FALSE(severity_named("Warning"));
    CHECK(to_string(Severity::note) == "note");
}

TEST_CASE("built-in rules are what their files say", "[rule]") {
    const std::string folder = CREDLINT_SOURCE_DIR "/rules/";
    const DiskFiles disk;
    const auto entries = disk.list(folder, [](std::string_view name) { return name.ends_with(".toml"); });
    REQUIRE(entries);
    std::vector<std::string> texts;
    for (const DirectoryEntry& entry : *entries) {
        if (entry.kind == DirectoryEntry::Kind::file) texts.push_back(*disk.read(folder + entry.name));
    }
    std::vector<RuleText> files;
    for (const std::string& text : texts) files.push_back({"rules", text});
    const RuleLoad load = load_rules(files);
    for (const Failure& failure : load.failures) FAIL_CHECK(failure.line << ": " << failure.message);

    const RuleBook &loaded = load.rules.book(), &built_in = builtin_rules();
    const auto same = [](auto a, auto b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); };
    REQUIRE(loaded.tokens.size() == built_in.tokens.size());
    for (std::size_t i = 0; i < loaded.tokens.size(); ++i) {
        const TokenRule &a = loaded.tokens[i], &b = built_in.tokens[i];
        INFO(a.meta.id);
        CHECK(a.meta.id == b.meta.id);
        CHECK(a.meta.title == b.meta.title);
        CHECK(a.meta.description == b.meta.description);
        CHECK(a.meta.rationale == b.meta.rationale);
        CHECK(a.meta.example == b.meta.example);
        CHECK(a.meta.remedy == b.meta.remedy);
        CHECK(a.meta.error_message == b.meta.error_message);
        CHECK(a.meta.symptoms == b.meta.symptoms);
        CHECK(a.meta.docs == b.meta.docs);
        CHECK(a.meta.severity == b.meta.severity);
        CHECK(same(a.meta.tags, b.meta.tags));
        CHECK(a.provider == b.provider);
        CHECK(a.role == b.role);
        CHECK(a.name == b.name);
        CHECK(same(a.keys, b.keys));
        CHECK(same(a.ambiguous_keys, b.ambiguous_keys));
        CHECK(same(a.prefixes, b.prefixes));
        CHECK(a.alphabet == b.alphabet);
        CHECK(a.allowed == b.allowed);
        CHECK(a.min_length == b.min_length);
        CHECK(a.max_length == b.max_length);
        CHECK(a.shape == b.shape);
        CHECK((b.pattern ? b.pattern->shape() : std::string_view()) == b.shape);
        CHECK(same(a.good, b.good));
        CHECK(same(a.bad, b.bad));
    }
    REQUIRE(loaded.sets.size() == built_in.sets.size());
    for (std::size_t i = 0; i < loaded.sets.size(); ++i) {
        CHECK(loaded.sets[i].id == built_in.sets[i].id);
        CHECK(same(loaded.sets[i].roles, built_in.sets[i].roles));
    }
    REQUIRE(loaded.claims.size() == built_in.claims.size());
    for (std::size_t i = 0; i < loaded.claims.size(); ++i) {
        CHECK(loaded.claims[i].name == built_in.claims[i].name);
        CHECK(loaded.claims[i].token == built_in.claims[i].token);
    }
}

TEST_CASE("built-in rules: every key and every bad example leads to its token", "[rule]") {
    for (const TokenRule& rule : builtin_rules().tokens) {
        for (const std::string_view key : rule.keys) CHECK(claim(builtin_rules(), key)->token == &rule);
        if (!rule.keywords.empty()) continue;
        for (const std::string_view bad : rule.bad) {
            const std::string text = expand(bad, 1)->text;
            const auto match = claim(builtin_rules(), std::string_view(text).substr(0, text.find('=')));
            INFO(bad);
            // A key accepts all forms of a role.
            CHECK((match && match->token->provider == rule.provider && match->token->role == rule.role));
        }
    }
    CHECK_FALSE(claim(builtin_rules(), "MYAWS_SECURITY_TOKENS"));
    CHECK(claim(builtin_rules(), "MYAWS_ACCESS_KEY_ID")->hint);
    CHECK(claim(builtin_rules(), "MYSTORE_ACCESS_KEY_ID")->hint);
    CHECK_FALSE(claim(builtin_rules(), "AWS_ACCESS_KEY_ID")->hint);
    CHECK_FALSE(claim(builtin_rules(), "ALIBABA_CLOUD_ACCESS_KEY_ID")->hint);
    CHECK(claim(builtin_rules(), "cloud.aws.credentials.secret-key")->group == "cloud");
}

TEST_CASE("built-in rules: templates of good examples fit, marked values of bad ones do not", "[rule]") {
    const auto fits = [](const TokenRule& rule, std::string_view value) {
        const auto begins = [&](std::string_view prefix) { return value.starts_with(prefix); };
        const auto prefix = std::find_if(rule.prefixes.begin(), rule.prefixes.end(), begins);
        if (!rule.prefixes.empty() && prefix == rule.prefixes.end()) return false;
        if (value.size() < rule.min_length || (rule.max_length > 0 && value.size() > rule.max_length))
            return false;
        const std::string_view head = rule.prefixes.empty() ? std::string_view() : *prefix;
        if (!rule.allowed.empty() &&
            rule.allowed.first_outside(value.substr(head.size())) != std::string_view::npos)
            return false;
        return (!rule.pattern || rule.pattern->matches(value)) &&
               read_structure(rule, head, value).state != DecodeResult::State::broken;
    };
    const auto fits_a_form = [&](const TokenRule& rule, std::string_view value) {
        const auto tokens = builtin_rules().tokens;
        return std::any_of(tokens.begin(), tokens.end(), [&](const TokenRule& form) {
            return form.provider == rule.provider && form.role == rule.role && fits(form, value);
        });
    };
    for (const TokenRule& rule : builtin_rules().tokens) {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            for (const std::string_view example : rule.bad) {
                const auto expansion = expand(example, seed);
                REQUIRE(expansion->marks.size() == 1);
                const Span mark = expansion->marks[0];
                INFO(example);
                // A token without a form is found by statistics, and what keywords claim may have any form.
                if (rule.random || !rule.keywords.empty()) continue;
                CHECK_FALSE(fits(rule, expansion->text.substr(mark.begin, mark.size())));
            }
            for (const std::string_view example : rule.good) {
                const auto expansion = expand(example, seed);
                const auto key = example.substr(0, example.find('='));
                const auto match = claim(builtin_rules(), key.substr(key.find(' ') + 1));
                const bool made = example.find("«{") != std::string_view::npos &&
                                  example.find("«{{") == std::string_view::npos;
                if (example == expansion->text || !made || !match) continue;
                const Span mark = expansion->marks.at(0);
                INFO(example);
                CHECK(fits_a_form(rule, std::string_view(expansion->text).substr(mark.begin, mark.size())));
            }
        }
    }
}

TEST_CASE("built-in rules: the form of an AWS session token", "[rule]") {
    const TokenRule& rule = *claim(builtin_rules(), "AWS_SESSION_TOKEN")->token;
    REQUIRE(rule.pattern != nullptr);
    const auto fits = [&](std::string_view value) {
        return rule.allowed.first_outside(value) == std::string_view::npos && rule.pattern->matches(value);
    };
    CHECK(fits(expand("{aws-session-token}", 1)->text));
    CHECK(fits("x"));
    CHECK(fits("eyJhIjoxfQ.eyJiIjoyfQ.c2ln"));
    CHECK_FALSE(fits("IQoJb3JpZ2luX2Vj..."));
    CHECK_FALSE(fits("IQoJb3...2Vj"));
    CHECK_FALSE(fits("IQoJ b3J"));
    CHECK_FALSE(fits("IQoJ\nb3J"));
    CHECK_FALSE(fits("IQoJ\xe2\x80\xa6"));
    CHECK_FALSE(fits("IQoJ%2Bb3J"));
}
