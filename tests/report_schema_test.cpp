// Reports of a repository full of awkward files, checked with the schemas and validators of their readers.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/git_place.h"
#include "support/process.h"
#include "support/programs.h"
#include "support/validators.h"
#include "text/printable.h"

using namespace credlint;
using namespace credlint::test;
using namespace std::string_literals;
using nlohmann::json;

namespace {

const std::string remote = "https://me:secret-of-the-remote@example.com/org/repo.git?x=1";

// Every severity, notes and fixes in the same file and in others, names and bytes of all kinds.
class Awkward : public GitPlace {
public:
    Awkward() {
        git({"init", "-q"});
        git({"remote", "add", "origin", remote});
        write(".env", "A=1\nA=2\nB=\"x\nAWS_REGION=eu-centrl-1\nAWS_USE_FIPS_ENDPOINT=1\n");
        write("a b/#1 %.env", "É=1\nÉ=2\n");
        write("caf\xE9.env", "K\xC3=1\nK\xC3=2\n");
        write("crlf.env",
              "\xEF\xBB\xBF"
              "A=1\r\n\tB=😀\r\nB=2\r\n");
        write("nul.env", "A=1\0\nA=2\n"s);
        write("web/config.ini", "[default]\naws_access_key_id = x\n[default]\nregion = 1\n");
        write_key("tracked.env");
        write_key("untracked/.env");
        git({"add", "tracked.env"});
    }

    std::string sarif(const std::vector<std::string>& paths, const std::string& in = "") const {
        return written("sarif", paths, in);
    }
    std::string written(const std::string& format, const std::vector<std::string>& paths,
                        const std::string& in = "") const {
        std::vector<std::string> words = {"--output-format", format, "--now", "1761655638"};
        words.insert(words.end(), paths.begin(), paths.end());
        return credlint(words, in).out;
    }
};

// What is known, and why it stays:
const std::vector<std::string> allowed = {
    "SARIF2002 note",     // wants messages as arguments, which GitHub does not read
    "SARIF2005 warning",  // wants a home page, which credlint does not have
    "SARIF2006 note",     // asks the network whether links lead somewhere; off
    "SARIF2009 note",     // wants rules called `ABC1234`; ours have names that people type
    "SARIF2010 note",     // wants the lines themselves, which contain secrets
    "SARIF2011 note",     // and those around them
    "SARIF2012 note",     // wants a link for every rule; some are known from no page
    "SARIF2013 note",     // wants the whole file
};

std::vector<std::string> complaints(const std::string& document) {
    std::vector<std::string> results = judged_by_multitool(document);
    std::erase_if(results, [](const std::string& each) {
        return std::find(allowed.begin(), allowed.end(), each) != allowed.end();
    });
    return results;
}

}  // namespace

TEST_CASE("sarif: fits the schema, and Microsoft's multitool has nothing to say", "[sarif]") {
    if (!git_is_here()) return;
    const Awkward place;
    for (const std::string& out :
         {place.sarif({".", "gone.env", "untracked/.env"}), place.sarif({"crlf.env"}),
          place.sarif({"config.ini", "../.env"}, "web")}) {
        CHECK(problems_by_json_schema(out, sarif_schema_file()).empty());
        CHECK(complaints(out) == std::vector<std::string>{});
        CHECK(out.find("secret-of-the-remote") == out.npos);
        CHECK(out.find(place.path().string()) == out.npos);
    }
    const json run = json::parse(place.sarif({"config.ini"}, "web"))["runs"][0];
    CHECK(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
          "web/config.ini");
    CHECK(run["versionControlProvenance"][0]["repositoryUri"] == "https://example.com/org/repo.git");
}

TEST_CASE("formats of CI systems fit their schemas", "[report]") {
    if (!git_is_here()) return;
    const Awkward place;
    const std::vector<std::vector<std::string>> runs = {{".", "gone.env"}, {"clean.env"}, {"gone.env"}};
    place.write("clean.env", "A=1\n");
    for (const std::vector<std::string>& paths : runs) {
        for (const std::string format : {"gitlab", "gitlab-secret-detection", "rdjson"}) {
            INFO(format);
            CHECK(
                problems_by_json_schema(place.written(format, paths), schema_file(format + ".json")).empty());
        }
        for (const std::string format : {"junit", "checkstyle"}) {
            INFO(format);
            CHECK(problems_by_xml_schema(place.written(format, paths), schema_file(format + ".xsd")).empty());
        }
    }
    const json secrets = json::parse(place.written("gitlab-secret-detection", {"."}));
    CHECK(secrets["vulnerabilities"].size() >= 1);
    CHECK(secrets["vulnerabilities"][0]["location"]["file"] == "tracked.env");
}

TEST_CASE("json: fits its schema", "[report]") {
    if (!git_is_here()) return;
    const Awkward place;
    const std::filesystem::path schema =
        std::filesystem::path(CREDLINT_SOURCE_DIR) / "schemas/credlint-output.schema.json";
    place.write("clean.env", "A=1\n");
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {".", "gone.env"}, {"clean.env"}, {".", "--show-suppressed"}}) {
        CHECK(problems_by_json_schema(place.written("json", words), schema).empty());
    }
    // A schema that accepts everything would pass, too.
    json report = json::parse(place.written("json", {"."}));
    REQUIRE(report["findings"].size() > 8);
    report["findings"][0]["line"] = 0;
    report["findings"][1]["severity"] = "info";
    report["summary"].erase("exit_code");
    const std::string problems = problems_by_json_schema(report.dump(), schema);
    const bool validated =
        is_installed("python3") && run({{"python3", "-c", "import jsonschema"}, {}, {}, {}}).exit_code == 0;
    if (validated) CHECK(std::count(problems.begin(), problems.end(), '\n') == 3);
}

TEST_CASE("gitlab: no fingerprint twice", "[report]") {
    if (!git_is_here()) return;
    const Awkward place;
    const json issues = json::parse(place.written("gitlab", {"."}));
    std::vector<std::string> names;
    for (const json& issue : issues) names.push_back(issue["fingerprint"]);
    CHECK(names.size() > 8);
    std::sort(names.begin(), names.end());
    CHECK(std::adjacent_find(names.begin(), names.end()) == names.end());
}
