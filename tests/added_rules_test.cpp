// Rule files that are added to the built-in rules.
#include <catch2/catch.hpp>

#include "credential/credential.h"
#include "document/document.h"
#include "lint/check_examples.h"
#include "rule/claim.h"
#include "rule/rule_file.h"
#include "rule/scan.h"
#include "template/template.h"

using namespace credlint;

namespace {

constexpr std::string_view acme = R"(provider = "acme"
[[token]]
role = "api-key"
name = "Acme API key"
confidence = "high"
docs = "docs"
prefixes = ["acmekey_"]
length = 20
alphabet = "a-z0-9"
keys = ["ACME_KEY"]
good = ["K=«acmekey_{lower:12}»"]
bad = ["ACME_KEY=«acmekey_short»"]
)";

RuleLoad added(std::string_view text) {
    const RuleText file{"acme.toml", text};
    return load_rules({&file, 1}, builtin_rules());
}

}  // namespace

TEST_CASE("added rules: all built-in rules are kept, and the new one comes after them", "[rule]") {
    const RuleLoad load = added(acme);
    for (const Failure& failure : load.failures) FAIL_CHECK(failure.line << ": " << failure.message);
    const RuleBook &book = load.rules.book(), &built_in = builtin_rules();
    REQUIRE(book.tokens.size() == built_in.tokens.size() + 1);
    CHECK(book.tokens.back().meta.id == "acme-malformed-api-key");
    CHECK(load.rules.places().size() == book.tokens.size());
    CHECK(load.rules.places().back().token.line == 2);
    CHECK(book.claims.size() == built_in.claims.size() + 1);
    CHECK(book.words.size() == built_in.words.size());
    CHECK(book.published.size() == built_in.published.size());
    CHECK(book.sets.size() == built_in.sets.size());
    CHECK(book.literals.literals.size() == built_in.literals.literals.size() + 1);
    for (const Claim& known : built_in.claims) {
        const std::optional<ClaimMatch> match = claim(book, known.name);
        REQUIRE(match);
        CHECK(match->token == &book.tokens[known.token]);
    }
    CHECK(claim(book, "MY_ACME_KEY")->token == &book.tokens.back());
}

TEST_CASE("added rules: every example of all rules still passes", "[rule]") {
    const RuleLoad load = added(acme);
    REQUIRE(load.failures.empty());
    for (const ExampleFailure& failure : check_examples(load.rules.book()))
        FAIL_CHECK(load.rules.book().tokens[failure.token].meta.id << ": " << failure.message);
}

TEST_CASE("added rules: a token is also found by its literal", "[rule]") {
    const RuleLoad load = added(acme);
    const RuleBook& book = load.rules.book();
    std::size_t hits = 0;
    scan(book, "x acmekey_abc ghp_", [&](const LiteralHit& hit) {
        const bool ours = hit.begin == 2;
        CHECK((ours ? "acmekey_" : "ghp_") == hit.literal.text);
        CHECK(book.tokens[hit.literal.tokens.front()].provider == (ours ? "acme" : "github"));
        ++hits;
    });
    CHECK(hits == 2);
}

TEST_CASE("added rules: an id must be new, a key may be overridden", "[rule]") {
    std::string taken(acme);
    taken.replace(taken.find("ACME_KEY"), 8, "GITHUB_TOKEN");
    const RuleLoad over = added(taken);
    REQUIRE(over.failures.empty());
    CHECK(claim(over.rules.book(), "GITHUB_TOKEN")->token->provider == "acme");
    CHECK(over.rules.book().claims.size() == builtin_rules().claims.size());

    std::string again(acme);
    again.replace(again.find("role"), 4, "id = \"aws-malformed-session-token\"\nrole");
    const RuleLoad twice = added(again);
    REQUIRE(twice.failures.size() == 1);
    CHECK(twice.failures[0].path == "acme.toml");
    CHECK(twice.failures[0].line == 3);
    CHECK(twice.failures[0].message ==
          "duplicate id `aws-malformed-session-token`; first defined in the built-in rules");
    CHECK(twice.rules.book().tokens.empty());
}
