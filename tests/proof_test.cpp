// Rule files carry their own proof: that of the built-in ones holds, and one that does not hold is told.
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/check_examples.h"
#include "rule/rule_file.h"

using namespace credlint;

namespace {

// A rule for `ak_` and eight digits, with these examples.
std::string rule_file(std::string_view good, std::string_view bad) {
    std::string text = R"(
provider = "acme"
[[token]]
id = "acme-malformed-api-key"
title = "value that cannot be an Acme API key"
name = "Acme API key"
role = "api-key"
grade = "B"
severity = "error"
what = "Judges the value."
why = "Acme refuses it."
instead = "Copy it again."
docs = "https://acme.example/"
keys = ["ACME_API_KEY"]
prefixes = ["ak_"]
alphabet = "0-9"
length = 11
)";
    return text.append("good = [\"").append(good).append("\"]\nbad = [\"").append(bad).append("\"]\n");
}

std::vector<ExampleFailure> proof_of(std::string_view good, std::string_view bad) {
    const RuleLoad load = load_rules("acme.toml", rule_file(good, bad));
    for (const Failure& failure : load.failures) FAIL_CHECK(failure.line << ": " << failure.message);
    return check_examples(load.rules.book());
}

constexpr std::string_view good = "ACME_API_KEY=«ak_{digits:8}»";
constexpr std::string_view bad = "ACME_API_KEY=«ak_{digits:7}»";

}  // namespace

TEST_CASE("proof: the examples of the built-in rules hold", "[proof]") {
    const RuleBook& rules = builtin_rules();
    for (const ExampleFailure& disproof : check_examples(rules)) {
        FAIL_CHECK(rules.tokens[disproof.token].meta.id << ": " << to_string(disproof.kind) << ": "
                                                        << (disproof.bad ? "bad" : "good") << " example "
                                                        << disproof.example + 1 << ": " << disproof.message);
    }
    CHECK(!rules.tokens.empty());
}

TEST_CASE("proof: examples that hold say nothing", "[proof]") {
    CHECK(proof_of(good, bad).empty());
    CHECK(proof_of("[acme]\\nacme_api_key = «ak_{digits:8}»", "[acme]\\nacme_api_key = «ak_{digits:7}»")
              .empty());
}

TEST_CASE("proof: a bad example without its finding is missing", "[proof]") {
    const std::vector<ExampleFailure> told = proof_of(good, good);
    REQUIRE(told.size() == 1);
    CHECK(to_string(told[0].kind) == "Missing");
    CHECK(told[0].bad);
    CHECK(told[0].message == "nothing is found");
}

TEST_CASE("proof: a good example with a finding is noisy", "[proof]") {
    const std::vector<ExampleFailure> told = proof_of(bad, bad);
    REQUIRE(told.size() == 1);
    CHECK(to_string(told[0].kind) == "Noisy");
    CHECK(!told[0].bad);
    CHECK(told[0].message.starts_with("is found: `ACME_API_KEY` is 10 characters long"));
}

TEST_CASE("proof: a finding at another place than the mark is wrong", "[proof]") {
    const std::vector<ExampleFailure> told = proof_of(good, "«ACME_API_KEY»=ak_{digits:7}");
    REQUIRE(told.size() == 1);
    CHECK(to_string(told[0].kind) == "Wrong");
    CHECK(told[0].bad);
    CHECK(told[0].message == "the finding marks bytes 13 to 23, not bytes 0 to 12");
}
