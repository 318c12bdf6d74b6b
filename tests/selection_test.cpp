// Which rules a selection enables, and their severity.
#include "lint/selection.h"

#include <catch2/catch.hpp>

#include "lint/lint.h"

using namespace credlint;

namespace {

constexpr std::string_view aws_tags[] = {"aws", "security"};
constexpr std::string_view github_tags[] = {"github", "correctness"};

RuleMeta meta(std::string_view id, std::span<const std::string_view> tags) {
    RuleMeta rule;
    rule.id = id;
    rule.tags = tags;
    return rule;
}

const RuleMeta aws_key = meta("aws-missing-session-token", aws_tags);
const RuleMeta aws_region = meta("aws-unknown-region", aws_tags);
const RuleMeta github = meta("github-malformed-token", github_tags);

SelectionLayer select(std::vector<std::string> selectors, std::vector<std::string> ignored = {}) {
    return {std::move(selectors), std::move(ignored), {}};
}
SelectionLayer ignore(std::vector<std::string> selectors) {
    return {std::nullopt, std::move(selectors), {}};
}
SelectionLayer severities(std::vector<SeverityChoice> choices) {
    return {std::nullopt, {}, std::move(choices)};
}

}  // namespace

TEST_CASE("selection: a selector is all, an id, a tag or ids with a star", "[selection]") {
    CHECK(matches("all", github));
    CHECK(matches("github-malformed-token", github));
    CHECK(matches("correctness", github));
    CHECK(matches("github", github));
    for (const char* like : {"*", "github-*", "*-token", "*malformed*", "g*-*-t*", "**github**token"})
        CHECK(matches(like, github));
    for (const char* other : {"", "aws", "git", "github-", "aws-*", "github-*x", "x*", "GITHUB", "github?",
                              "security", "github-malformed-tokens", "*github"})
        CHECK_FALSE(matches(other, github));
    // A star is about ids only.
    CHECK_FALSE(matches("correct*", github));
}

TEST_CASE("selection: without layers all rules are enabled", "[selection]") {
    CHECK(Selection{}.enabled(github));
    CHECK_FALSE(Selection{}.severity(github));
}

TEST_CASE("selection: ignore disables, and overrides select in the same place", "[selection]") {
    const Selection ignored{{ignore({"aws"})}};
    CHECK_FALSE(ignored.enabled(aws_key));
    CHECK(ignored.enabled(github));
    const Selection both{{select({"aws"}, {"aws-missing-session-token"})}};
    CHECK_FALSE(both.enabled(aws_key));
    CHECK(both.enabled(aws_region));
    CHECK_FALSE(both.enabled(github));
    CHECK_FALSE(Selection{{select({})}}.enabled(github));
}

TEST_CASE("selection: a later layer overrides", "[selection]") {
    const Selection again{{ignore({"all"}), select({"aws-*"}), ignore({"aws-unknown-region"})}};
    CHECK(again.enabled(aws_key));
    CHECK_FALSE(again.enabled(aws_region));
    CHECK_FALSE(again.enabled(github));
    const Selection louder{{severities({{"aws", Severity::note}}), severities({{"all", Severity::warning}})}};
    CHECK(louder.severity(aws_key) == Severity::warning);
    const Selection on{{severities({{"aws", std::nullopt}}), select({"aws-unknown-region"})}};
    CHECK(on.enabled(aws_region));
    CHECK_FALSE(on.severity(aws_region));
}

TEST_CASE("selection: the most exact selector decides on the severity", "[selection]") {
    const Selection selection{{severities({{"aws-unknown-region", Severity::error},
                                           {"aws-*", Severity::note},
                                           {"aws", std::nullopt},
                                           {"security", Severity::warning},
                                           {"all", Severity::warning}})}};
    CHECK(selection.severity(aws_region) == Severity::error);
    CHECK(selection.severity(aws_key) == Severity::note);
    CHECK(selection.enabled(aws_key));
    CHECK(selection.severity(github) == Severity::warning);
    const Selection twice{{severities({{"aws", std::nullopt}, {"security", Severity::warning}})}};
    CHECK(twice.severity(aws_key) == Severity::warning);
    CHECK(twice.enabled(aws_key));
    CHECK_FALSE(Selection{{severities({{"github", std::nullopt}})}}.enabled(github));
}

TEST_CASE("selection: findings are removed and changed", "[selection]") {
    std::vector<Finding> findings(3);
    findings[0].rule = &aws_key;
    findings[1].rule = &github;
    findings[2].rule = &aws_region;
    const Selection selection{
        {ignore({"github"}), severities({{"aws-missing-session-token", Severity::note}})}};
    filter_selected(findings, selection);
    REQUIRE(findings.size() == 2);
    apply_severities(findings, selection);
    CHECK(findings[0].severity == Severity::note);
    CHECK(findings[1].severity == Severity::error);
}

TEST_CASE("selection: an unknown selector is reported, with a suggestion", "[selection]") {
    const std::vector<const RuleMeta*> rules = all_rules(builtin_rules());
    for (const char* fine : {"all", "aws", "security", "aws-*", "aws-unknown-region", "stripe", "cwe-732"})
        CHECK(selector_fault(fine, rules).empty());
    CHECK(selector_fault("aws-unknwon-region", rules) ==
          "unknown rule or tag `aws-unknwon-region`; did you mean `aws-unknown-region`?");
    CHECK(selector_fault("securty", rules) == "unknown rule or tag `securty`; did you mean `security`?");
    CHECK(selector_fault("nothing-like-any", rules) == "unknown rule or tag `nothing-like-any`");
    CHECK(selector_fault("awz-*", rules) == "no rule ID matches `awz-*`");
    CHECK(selector_fault("", rules) == "unknown rule or tag ``");
}
