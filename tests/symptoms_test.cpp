// From an error to the rules that report its cause.
#include "rule/symptoms.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/lint.h"

using namespace credlint;

namespace {

RuleMeta rule(std::string_view id, std::string_view seen, std::string_view symptom) {
    RuleMeta meta;
    meta.id = id;
    meta.description = "Finds a lost key.";
    meta.error_message = seen;
    meta.symptoms = symptom;
    return meta;
}

const RuleMeta gone =
    rule("gone", "KeyGone: The key is gone", "`KeyGone: The key is gone`, \"No such\nkey here.\"");
const RuleMeta late = rule("late", "", "`TooLate` or TooLateException from the server.");
const RuleMeta* const both[] = {&gone, &late};

std::vector<std::string_view> ids(std::string_view asked) {
    std::vector<std::string_view> out;
    for (const RuleMeta* found : symptoms(both, asked).rules) out.push_back(found->id);
    return out;
}

using Ids = std::vector<std::string_view>;

}  // namespace

TEST_CASE("symptoms: a code, in any case, alone or in a line", "[symptoms]") {
    CHECK(ids("KeyGone") == Ids{"gone"});
    CHECK(ids("keygone") == Ids{"gone"});
    CHECK(ids("TooLate") == Ids{"late"});
    CHECK(ids("TooLateException") == Ids{"late"});
    CHECK(ids("An error occurred (TooLate) when calling Ask: It is over") == Ids{"late"});
    CHECK(symptoms(both, "botocore: (TooLate)").asked == "TooLate");
    CHECK(ids("TooLat").empty());
    CHECK(ids("XKeyGone").empty());
}

TEST_CASE("symptoms: a phrase of a text, and a line with a phrase in it", "[symptoms]") {
    CHECK(ids("no such key") == Ids{"gone"});
    CHECK(ids("the  Key\tis gone") == Ids{"gone"});
    CHECK(ids("error: the key is gone, sorry") == Ids{"gone"});
    CHECK(ids("ERROR No such key here. (7)") == Ids{"gone"});
    CHECK(ids("lost key") == Ids{"gone", "late"});
    CHECK(ids("such").size() == 1);
    CHECK(ids("uch").empty());
    CHECK(ids("").empty());
    CHECK(ids(" \n").empty());
}

TEST_CASE("symptoms: the nearest code is suggested", "[symptoms]") {
    CHECK(symptoms(both, "KeyGon").suggestion == "KeyGone");
    CHECK(symptoms(both, "an error (ToLate) when asking").suggestion == "TooLate");
    CHECK(symptoms(both, "frobnicate").suggestion.empty());
}

TEST_CASE("symptoms: names in a message are not part of it", "[symptoms]") {
    const auto of = [](std::string_view asked) {
        Ids out;
        for (const RuleMeta* rule : symptoms(all_rules(builtin_rules()), asked).rules)
            out.push_back(rule->id);
        return out;
    };
    CHECK(of("The config profile (prod) could not be found") == Ids{"aws-ignored-section"});
    CHECK(of("error: The source profile \"base\" does not exist.") == Ids{"aws-source-profile"});
    CHECK(of("The source profile could not be found").empty());
}

TEST_CASE("symptoms: every rule is found by its runtime error", "[symptoms]") {
    const std::vector<const RuleMeta*> all = all_rules(builtin_rules());
    for (const RuleMeta* each : all) {
        if (each->error_message.empty()) continue;
        INFO(each->id);
        const Symptoms found = symptoms(all, "ERROR " + std::string(each->error_message) + " (12)");
        CHECK(std::find(found.rules.begin(), found.rules.end(), each) != found.rules.end());
    }
}
