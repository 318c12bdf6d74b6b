// The scan for literals: against a plain search on texts made to be hard, and its rule of words.
#include "rule/scan.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>

using namespace credlint;

namespace {

using Words = std::vector<std::string_view>;

// One token, whose literals these are: beginnings of it, or parts.
class Book {
public:
    explicit Book(Words literals, Words prefixes) : literals_(std::move(literals)), prefixes_(prefixes) {
        token_.anchors = literals_;
        token_.prefixes = prefixes_;
        table_ = *literal_storage({&token_, 1});
        book_.tokens = TokenList({&token_, 1});
        book_.literals = table_.table();
    }
    Book(const Book&) = delete;

    const RuleBook& operator*() const { return book_; }

private:
    Words literals_, prefixes_;
    TokenRule token_;
    LiteralStorage table_;
    RuleBook book_;
};

using Found = std::vector<std::pair<std::uint32_t, std::string_view>>;

Found found(const RuleBook& rules, std::string_view bytes) {
    Found all;
    scan(rules, bytes, [&](const LiteralHit& hit) { all.emplace_back(hit.begin, hit.literal.text); });
    return all;
}

Found searched(const Words& literals, std::string_view bytes) {
    Found all;
    for (const std::string_view literal : literals) {
        for (std::size_t at = bytes.find(literal); at != bytes.npos; at = bytes.find(literal, at + 1))
            all.emplace_back(static_cast<std::uint32_t>(at), literal);
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.first, a.second.size()) < std::tuple(b.first, b.second.size());
    });
    return all;
}

}  // namespace

TEST_CASE("scan: finds what a plain search finds, in order, whatever the size", "[scan]") {
    // Of few letters, so that they overlap, contain each other and are cut by the edges of blocks.
    const Words literals = {"aba",
                            "abab",
                            "bab",
                            "bcab",
                            "abcabcabcabc",
                            "caac",
                            "aa",
                            "\xff"
                            "b"};
    const Book book(literals, {});
    std::mt19937 random(1);
    for (const std::size_t size :
         {0u, 1u, 2u, 3u, 4u, 5u, 11u, 64u, 1000u, 65535u, 65536u, 65537u, 200001u}) {
        std::string text;
        while (text.size() < size) text += "aabbc\xff"[random() % 6];
        CAPTURE(size);
        CHECK((found(*book, text) == searched(literals, text)));
    }
}

TEST_CASE("scan: a literal at every place of a large buffer", "[scan]") {
    const Book book({"glpat-"}, {"glpat-"});
    constexpr std::size_t size = 64 * 1024 + 100;
    for (std::size_t at = 0; at + 6 <= size; at += at % 16384 > 16370 || at % 16384 < 10 ? 1 : 97) {
        std::string text(size, '.');
        text.replace(at, 6, "glpat-");
        CAPTURE(at);
        REQUIRE((found(*book, text) == Found{{static_cast<std::uint32_t>(at), "glpat-"}}));
    }
}

TEST_CASE("scan: prefixes of tokens count only where a word may begin", "[scan]") {
    const Book book({"ghp_", "T3BlbkFJ", "+ASt"}, {"ghp_"});
    const auto count = [&](std::string_view text) { return found(*book, text).size(); };
    for (const std::string_view text :
         {"ghp_", "=ghp_", "\nghp_", "-ghp_", "\"ghp_", "\\nghp_", "%3Dghp_", "\xc3\xa4ghp_"}) {
        CAPTURE(text);
        CHECK(count(text) == 1);
    }
    for (const std::string_view text : {"xghp_", "9ghp_", "_ghp_", "Xghp_", "%zzghp_", "GHP_", "ghp-"}) {
        CAPTURE(text);
        CHECK(count(text) == 0);
    }
    CHECK(count("xT3BlbkFJ") == 1);
    CHECK(count("x+ASt") == 1);
}

TEST_CASE("scan: a literal that several tokens share names them all", "[scan]") {
    const std::string_view plain[] = {"sk-"};
    const std::string_view longer[] = {"sk-", "sk-ant-"};
    TokenRule tokens[3];
    tokens[0].anchors = tokens[0].prefixes = plain;
    tokens[2].anchors = tokens[2].prefixes = longer;
    const std::optional<LiteralStorage> storage = literal_storage(tokens);
    REQUIRE(storage);
    RuleBook book;
    book.tokens = TokenList(tokens);
    book.literals = storage->table();
    std::vector<std::vector<std::uint16_t>> owners;
    scan(book, "KEY=sk-ant-", [&](const LiteralHit& hit) {
        CHECK(hit.begin == 4);
        owners.emplace_back(hit.literal.tokens.begin(), hit.literal.tokens.end());
    });
    CHECK((owners == std::vector<std::vector<std::uint16_t>>{{0, 2}, {2}}));
}

TEST_CASE("scan: too many literals are refused, and a scan with none is allowed", "[scan]") {
    CHECK(found(RuleBook(), "anything").empty());
    std::vector<std::string> texts;
    for (int i = 0; i < 30000; ++i) texts.push_back("lit-" + std::to_string(i * 7919));
    const Words views(texts.begin(), texts.end());
    TokenRule token;
    token.anchors = views;
    CHECK_FALSE(literal_storage({&token, 1}));
}

TEST_CASE("scan: the built-in rules' table finds each of their literals", "[scan]") {
    const RuleBook& rules = builtin_rules();
    std::size_t count = 0;
    for (const TokenRule& token : rules.tokens) {
        for (const std::string_view literal : token.anchors) {
            if (literal == whole_value) continue;
            const std::string text = "KEY=" + std::string(literal) + "\n";
            const auto index = static_cast<std::uint16_t>(rules.tokens.index(token));
            bool named = false;
            scan(rules, text, [&](const LiteralHit& hit) {
                if (hit.begin != 4 || hit.literal.text != literal) return;
                named = std::find(hit.literal.tokens.begin(), hit.literal.tokens.end(), index) !=
                        hit.literal.tokens.end();
            });
            CAPTURE(token.meta.id, literal);
            CHECK(named);
            ++count;
        }
    }
    CHECK(count > 0);
}
