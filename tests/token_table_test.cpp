// rules/TOKENS.md, the table of all tokens: made from the rules themselves, and from what judging their own
// examples shows. `./dev goldens` writes it.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "credential/credential.h"
#include "document/document.h"
#include "rule/rule_book.h"
#include "support/golden.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

constexpr std::string_view head = R"(# Tokens

The tokens that credlint recognizes, one per row; generated from the rule files in this folder. **Confidence**: how well
the format is known ([details](README.md#keys-of-a-token)); malformed values of a low-confidence format are warnings, never
errors. **Proof**: what can be verified offline. **Time**: the times that the token contains, or how long such tokens are
valid.

| provider | token | keys (selection) | begins with | confidence | proof | time | source |
|---|---|---|---|---|---|---|---|
)";

// What the first good example shows: the judged field of the token.
Field shown(const TokenRule& token) {
    for (const std::string_view good : token.good) {
        const Result<Expansion> example = expand(good, 0);
        if (!example) continue;
        const Source source("example", example->text);
        const Format format = example->text.starts_with('[') ? Format::ini : Format::dotenv;
        const Document document = parse(source, format);
        for (const Credential& credential :
             recognise(source, document, {source, document.format}, builtin_rules()).credentials) {
            for (const Field& field : credential.fields) {
                if (field.token == &token && field.real()) return field;
            }
        }
    }
    return {};
}

std::string listed(std::span<const std::string_view> words, std::size_t most) {
    std::string out;
    for (std::size_t i = 0; i < words.size() && i < most; ++i) {
        out.append(out.empty() ? "" : ", ").append("`").append(words[i]).append("`");
    }
    return words.size() > most ? out + " …" : out;
}

std::string cell(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '|') out += '\\';
        out += c;
    }
    return out;
}

std::string time_of(const TokenRule& token, const Field& field) {
    if (field.decoded->expires) return "contains its expiration time";
    if (field.decoded->issued) return "contains its issue time";
    if (token.lifetime == 0) return "";
    const std::uint32_t hours = token.lifetime / 3600;
    return hours > 0 ? "valid for " + std::to_string(hours) + " h"
                     : "valid for " + std::to_string(token.lifetime / 60) + " min";
}

std::string source_of(std::string_view docs) {
    return docs.starts_with("https://") ? "[link](" + std::string(docs) + ")" : std::string(docs);
}

std::string row(const TokenRule& token) {
    const Field field = shown(token);
    std::string proof(field.verdict == Verdict::proven ? field.evidence->proof : std::string_view());
    if (token.random) proof = "statistics";
    std::string out = "| ";
    for (const std::string& text : {std::string(token.provider), std::string(token.name),
                                    listed(token.keys.empty() ? token.keywords : token.keys, 3),
                                    listed(token.prefixes, 4), std::string(to_string(token.confidence)),
                                    proof, time_of(token, field), source_of(token.meta.docs)}) {
        out.append(cell(text)).append(" | ");
    }
    out.back() = '\n';
    return out;
}

}  // namespace

TEST_CASE("rules/TOKENS.md lists every token as its rule and its examples have it") {
    std::string table(head);
    for (const TokenRule& token : builtin_rules().tokens) table += row(token);
    check_golden(std::filesystem::path(CREDLINT_SOURCE_DIR) / "rules" / "TOKENS.md", table);
}
