// Which command a command line names, wherever its options stand.
#include "cli/command_words.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace credlint::cli;

namespace {

using Words = std::vector<std::string>;

// The command between brackets, then the other words.
std::string parsed(Words words) {
    const CommandWords out = command_words(std::move(words));
    std::string text = "[" + std::string(out.command) + "]";
    for (const std::string& word : out.words) text += " " + word;
    return text;
}

}  // namespace

TEST_CASE("command words: the command may stand after options", "[cli]") {
    CHECK(parsed({}) == "[]");
    CHECK(parsed({".env"}) == "[] .env");
    CHECK(parsed({"rules", "stripe"}) == "[rules] stripe");
    CHECK(parsed({"--output-format", "json", "rules"}) == "[rules] --output-format json");
    CHECK(parsed({"--output-format=json", "-v", "explain", "x"}) == "[explain] x --output-format=json -v");
    CHECK(parsed({"show", "--format", "ini", "values", "--as", "boto3", "f"}) ==
          "[show] values --format ini --as boto3 f");
}

TEST_CASE("command words: values of options, paths and words after -- are no commands", "[cli]") {
    CHECK(parsed({"--ignore", "rules", "a"}) == "[] --ignore rules a");
    CHECK(parsed({"--as", "show", "f"}) == "[] --as show f");
    CHECK(parsed({"./rules"}) == "[] ./rules");
    CHECK(parsed({"a", "rules"}) == "[] a rules");
    CHECK(parsed({"--", "rules"}) == "[] -- rules");
    CHECK(parsed({"-v", "--", "help"}) == "[] -v -- help");
    CHECK(parsed({"-", "rules"}) == "[] - rules");
}

TEST_CASE("command words: lint, check and help", "[cli]") {
    CHECK(parsed({"lint", ".env"}) == "[] .env");
    CHECK(parsed({"--fix", "check", ".env"}) == "[] .env --fix");
    CHECK(parsed({"lint", "rules"}) == "[] rules");
    CHECK(parsed({"help"}) == "[] --help");
    CHECK(parsed({"help", "show", "values"}) == "[show] values --help");
    CHECK(parsed({"help", "lint"}) == "[] --help");
}
