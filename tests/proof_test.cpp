// Rule files contain examples that test them: those of the built-in rules pass, failing ones are reported.
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
title = "malformed Acme API key"
name = "Acme API key"
role = "api-key"
confidence = "medium"
severity = "error"
description = "Checks the value."
rationale = "Acme rejects it."
remedy = "Copy it again."
docs = "https://acme.example/"
keys = ["ACME_API_KEY"]
prefixes = ["ak_"]
alphabet = "0-9"
length = 11
)";
    return text.append("good = [\"").append(good).append("\"]\nbad = [\"").append(bad).append("\"]\n");
}

std::vector<ExampleFailure> failures_of(std::string_view good, std::string_view bad) {
    const RuleLoad load = load_rules("acme.toml", rule_file(good, bad));
    for (const Failure& failure : load.failures) FAIL_CHECK(failure.line << ": " << failure.message);
    return check_examples(load.rules.book());
}

constexpr std::string_view good = "ACME_API_KEY=«ak_{digits:8}»";
constexpr std::string_view bad = "ACME_API_KEY=«ak_{digits:7}»";

}  // namespace

TEST_CASE("examples: those of the built-in rules pass", "[examples]") {
    const RuleBook& rules = builtin_rules();
    for (const ExampleFailure& failure : check_examples(rules)) {
        FAIL_CHECK(rules.tokens[failure.token].meta.id << ": " << to_string(failure.kind) << ": "
                                                       << (failure.bad ? "bad" : "good") << " example "
                                                       << failure.example + 1 << ": " << failure.message);
    }
    CHECK(!rules.tokens.empty());
}

TEST_CASE("examples: those that pass report nothing", "[examples]") {
    CHECK(failures_of(good, bad).empty());
    CHECK(failures_of("[acme]\\nacme_api_key = «ak_{digits:8}»", "[acme]\\nacme_api_key = «ak_{digits:7}»")
              .empty());
}

TEST_CASE("examples: a bad one without its finding is missing", "[examples]") {
    const std::vector<ExampleFailure> failures = failures_of(good, good);
    REQUIRE(failures.size() == 1);
    CHECK(to_string(failures[0].kind) == "Missing");
    CHECK(failures[0].bad);
    CHECK(failures[0].message == "no finding");
}

TEST_CASE("examples: a good one with a finding is noisy", "[examples]") {
    const std::vector<ExampleFailure> failures = failures_of(bad, bad);
    REQUIRE(failures.size() == 1);
    CHECK(to_string(failures[0].kind) == "Noisy");
    CHECK(!failures[0].bad);
    CHECK(failures[0].message.starts_with("unexpected finding: `ACME_API_KEY` is 10 characters long"));
}

TEST_CASE("examples: a finding in another place than the mark is wrong", "[examples]") {
    const std::vector<ExampleFailure> failures = failures_of(good, "«ACME_API_KEY»=ak_{digits:7}");
    REQUIRE(failures.size() == 1);
    CHECK(to_string(failures[0].kind) == "Wrong");
    CHECK(failures[0].bad);
    CHECK(failures[0].message == "the finding marks bytes 13 to 23, not bytes 0 to 12");
}
