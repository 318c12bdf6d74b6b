// The sample files that the project's example writer makes, where it is available: credlint finds what it
// promises for the rules there are, and nothing else at error level.
#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <stdlib.h>

#include "lint/parsed_file.h"
#include "rule/rule_book.h"
#include "text/files.h"
#include "text/line_index.h"
#include "workspace/discover.h"
#include "workspace/process.h"

using namespace credlint;

namespace {

namespace fs = std::filesystem;

// Lines with an error, by the rule's id.
std::map<std::string, std::set<std::string>> errors_in(const fs::path& path) {
    const auto source = std::make_shared<const Source>(path.string(), *DiskFiles().read(path.string()));
    FileContext file_context;
    file_context.now = std::time(nullptr);
    std::vector<Finding> findings =
        lint(read(source, *format_of_name(source->path()), builtin_rules()), file_context);
    apply_exposure(findings, Exposure::unknown);
    const LineIndex lines(source->bytes());
    std::map<std::string, std::set<std::string>> out;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::error) {
            out[std::to_string(lines.line_of(finding.span.begin))].insert(std::string(finding.rule->id));
        }
    }
    return out;
}

// The rule that reports it; empty: a future rule, or any.
struct Kept {
    const char* promise;
    const char* rule;
};
constexpr Kept kept_by[] = {
    {"expired session token", "aws-expired-session-token"},
    {"account mismatch", "aws-account-mismatch"},
    {"expiration in the past", "aws-credential-expiration"},
    {"stray session token", "aws-stray-session-token"},
    {"missing session token", "aws-missing-session-token"},
    {"malformed session token", "aws-malformed-session-token"},
};

bool later(const std::string& promise) {
    return promise.find("malformed token (checksum") != promise.npos;
}

// The writer promises for tokens that were issued long ago; young ones have not expired.
std::set<std::string> rules_promised(const std::string& promise, bool young) {
    std::set<std::string> rules;
    for (const Kept& kept : kept_by) {
        const bool expiry = std::string(kept.rule) == "aws-expired-session-token";
        if (promise.find(kept.promise) != promise.npos && !(young && expiry)) rules.insert(kept.rule);
    }
    return rules;
}

void check_examples(const fs::path& writer, int seed, std::int64_t issued) {
    const bool young = std::time(nullptr) - issued < 12 * 3600;
    std::string folder = (fs::temp_directory_path() / "credlint-XXXXXX").string();
    REQUIRE(::mkdtemp(folder.data()) != nullptr);
    const ProcessOutput written = run_process({{"python3", writer.string(), folder, "--seed",
                                                std::to_string(seed), "--issued", std::to_string(issued)},
                                               {}});
    if (written.end == ProcessOutput::End::not_found) {
        WARN("skipped: python3 is not installed");
        fs::remove_all(folder);
        return;
    }
    REQUIRE(written.ok());
    std::ifstream in(folder + "/expected.json");
    const nlohmann::json expected = nlohmann::json::parse(in);
    int checked = 0;
    for (const auto& [name, promise] : expected.items()) {
        if (!format_of_name(name)) continue;  // a future format
        auto errors = errors_in(fs::path(folder) / name);
        for (const auto& [line, what] : promise["errors"].items()) {
            INFO(name << ":" << line << " " << what << ", seed " << seed << ", issued " << issued);
            const std::set<std::string> rules = rules_promised(what, young);
            for (const std::string& rule : rules) CHECK(errors[line].contains(rule));
            if (young && what == "expired session token") {
                CHECK_FALSE(errors.contains(line));
            } else if (!later(what)) {
                CHECK(!errors[line].empty());
            }
            errors.erase(line);
        }
        INFO(name << " " << promise["says"]);
        CHECK(errors.empty());
        ++checked;
    }
    CHECK(checked >= 10);
    fs::remove_all(folder);
}

}  // namespace

TEST_CASE("the example writer's files give what it expects") {
    const fs::path writer = fs::path(CREDLINT_SOURCE_DIR) / "../shared/tools/make_examples.py";
    if (!fs::exists(writer)) {
        WARN("skipped: ../shared/tools/make_examples.py is not here");
        return;
    }
    check_examples(writer, 1, 1761655038);
    check_examples(writer, 2, std::time(nullptr) - 3600);
    check_examples(writer, 3, std::time(nullptr) - 40 * 3600);
}
