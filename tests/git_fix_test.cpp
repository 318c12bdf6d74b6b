// The .gitignore entry that fixes an untracked file with a key: how reports show it, and that git then
// ignores this file and no other.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/git_place.h"
#include "support/one_file.h"

using namespace credlint;
using namespace credlint::test;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

json fix_of(const GitPlace& place, const std::string& path, const std::string& in = "") {
    const json report = json::parse(place.report({"--format", "dotenv", path}, in));
    REQUIRE(report["findings"].size() == 1);
    return report["findings"][0]["fix"];
}

// As an editor would.
void write_fix(const GitPlace& place, const json& fix, const std::string& in = "") {
    const fs::path file = fs::path(place.at(in)) / std::string(fix["path"]);
    std::string text = fs::exists(file) ? read_file(file) : std::string();
    for (const json& edit : fix["edits"])
        text.replace(edit["byte_offset"], edit["byte_length"], edit["replacement"]);
    write_file(file, text);
}

}  // namespace

TEST_CASE("git fix: git ignores the file, and no other", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q"});
    const std::string name = GENERATE(as<std::string>(), ".env", "sub/deep/.env", "a b.env", "a*[1]?\\.env",
                                      "blank ", "#x", "!x", "sub/\xc3\xa4.env", "-x");
    CAPTURE(name);
    place.write_key(name);
    place.write_key("other.env");
    place.write_key("more/" + name);
    const json fix = fix_of(place, "./" + name);
    REQUIRE(fix.is_object());
    CHECK(fix["path"] == ".gitignore");
    CHECK(fix["safety"] == "safe");
    write_fix(place, fix);
    CHECK(place.severities({"--format", "dotenv", "./" + name}).empty());
    CHECK(place.severities({"other.env"}).size() == 1);
    CHECK(place.severities({"--format", "dotenv", "more/" + name}).size() == 1);
}

TEST_CASE("git fix: the .gitignore that has the last word", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    place.write_key("repo/sub/.env");
    const auto fixed_with = [&](const std::string& path, const std::string& in) {
        const json fix = fix_of(place, path, in);
        write_fix(place, fix, in);
        CHECK(place.severities({path}, in).empty());
        return fix;
    };
    SECTION("none") {
        const json fix = fixed_with(".env", "repo/sub");
        CHECK(fix["path"] == "../.gitignore");
        CHECK(fix["title"] == "create `../.gitignore` with the line `/sub/.env`");
        CHECK(read_file(place.at("repo/.gitignore")) == "/sub/.env\n");
    }
    SECTION("at the top, without a line end") {
        place.write("repo/.gitignore", ".env\n!.env");
        const json fix = fixed_with(place.at("repo/sub/.env"), "repo");
        CHECK(fix["path"] == place.at("repo/.gitignore"));
        CHECK(read_file(place.at("repo/.gitignore")) == ".env\n!.env\n/sub/.env\n");
    }
    SECTION("the nearest") {
        place.write("repo/.gitignore", "x\n");
        place.write("repo/sub/.gitignore", "!.env\r\n");
        const json fix = fixed_with("repo/sub/.env", "");
        CHECK(fix["path"] == "repo/sub/.gitignore");
        CHECK(fix["title"] == "add the line `/.env` to `repo/sub/.gitignore`");
        CHECK(read_file(place.at("repo/sub/.gitignore")) == "!.env\r\n/.env\n");
    }
    SECTION("a link, which git does not follow") {
        place.write("elsewhere", "x\n");
        fs::create_symlink("../elsewhere", place.at("repo/.gitignore"));
        CHECK(fix_of(place, "repo/sub/.env").is_null());
    }
    SECTION("in a worktree that hooks name") {
        place.git({"init", "-q", "--bare", "dotfiles"});
        place.write_key("home/a/.env");
        const Variables bare{{"GIT_DIR", place.at("dotfiles")}, {"GIT_WORK_TREE", place.at("home")}};
        const json report = json::parse(place.report({"a/.env"}, "home", bare));
        CHECK(report["findings"][0]["fix"]["edits"][0]["replacement"] == "/a/.env\n");
        CHECK(report["findings"][0]["fix"]["path"] == ".gitignore");
    }
}

TEST_CASE("git fix: none where no .gitignore entry helps", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q"});
    place.write_key("new\nline.env");
    place.write_key("tracked.env");
    place.git({"add", "tracked.env"});
    CHECK(fix_of(place, "new\nline.env").is_null());
    CHECK(fix_of(place, "tracked.env").is_null());
    const Outcome input =
        place.credlint({"-", "--stdin-filename", "no-such.env"}, "", {}, read_file(place.at("tracked.env")));
    CHECK(input.out.find("in an untracked file that is not ignored") != std::string::npos);
    CHECK(input.out.find("fix:") == std::string::npos);
}

TEST_CASE("a fix of another file is reported with its place there", "[git][report]") {
    OneFile file("A=one\n", "sub/.env");
    file.hide("one");
    const auto ignore = std::make_shared<const Source>("sub/.gitignore", "x\n\xF0\x9F\x98\x80");
    Finding& finding = file.find(token_rule(), file.span("one"));
    finding.fixes.push_back({"add the line", Fix::Safety::safe, {{{6, 6}, "\n/.env\n"}}, ignore});

    const json fix = json::parse(write("json", file.report()))["findings"][0]["fix"];
    const json expected = {
        {"title", "add the line"},
        {"safety", "safe"},
        {"path", "sub/.gitignore"},
        {"edits", {{{"byte_offset", 6}, {"byte_length", 0}, {"replacement", "\n/.env\n"}}}}};
    CHECK(fix == expected);

    const json sarif = json::parse(write("sarif", file.report()));
    const json& change = sarif["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0];
    CHECK(change["artifactLocation"]["uri"] == "sub/.gitignore");
    const json& region = change["replacements"][0]["deletedRegion"];
    CHECK(region["startLine"] == 2);
    CHECK(region["startColumn"] == 3);
    CHECK(region["byteOffset"] == 6);
    CHECK(write("full", file.report()).find("= fix: add the line\n") != std::string::npos);

    // Names may contain anything.
    finding.fixes[0].edits[0].replacement = "/\x1b[31m.env\n";
    CHECK(json::parse(write("json", file.report()))["findings"][0]["fix"].is_null());
}
