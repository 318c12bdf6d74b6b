// The hooks that .pre-commit-hooks.yaml describes, in the programs that read it: pre-commit,
// prek.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include "support/hook_place.h"
#include "support/packages.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> runners{"pre-commit", "prek"};

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

// The configuration of a user of one hook. `more`: further lines of it.
void write_configuration(const HookPlace& place, const std::string& id, const std::string& more = "") {
    const std::string hooks = place.at("hooks");
    place.write_here(".pre-commit-config.yaml", "repos:\n- repo: " + hooks +
                                                    "\n  rev: " + HookPlace::hooks_tag +
                                                    "\n  hooks:\n  - id: " + id + "\n" + more);
    place.stage(".pre-commit-config.yaml");
    place.git({"commit", "-qm", "hook"}, "repo");
}

void configure(const HookPlace& place, const std::string& id, const std::string& more = "") {
    place.hooks_repository();
    write_configuration(place, id, more);
}

// In place of packaging/python, which needs minutes: a project that is built in an instant.
void write_quick_build(const HookPlace& place) {
    place.write("hooks/packaging/python/pyproject.toml",
                "[build-system]\nrequires = []\nbuild-backend = \"quick\"\nbackend-path = [\".\"]\n"
                "[project]\nname = \"credlint\"\nversion = \"" CREDLINT_VERSION "\"\n");
    place.write("hooks/packaging/python/quick.py", R"(import os, sys
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import wheel
def build_wheel(folder, config_settings=None, metadata_directory=None):
    program = ("{stem}.data/scripts/credlint", b"#!/bin/sh\necho built from source: $*\nexit 1\n", 0o755)
    metadata = "Metadata-Version: 2.1\nName: credlint\nVersion: )" CREDLINT_VERSION R"(\n"
    return wheel.write_wheel(folder, "credlint", ")" CREDLINT_VERSION
                                                   R"(", "py3-none-any", metadata, [program])
)");
    place.git({"add", "."}, "hooks");
    place.git({"commit", "-qm", "quick"}, "hooks");
    place.git({"tag", "--force", HookPlace::hooks_tag}, "hooks");
}

double cpu_seconds_of_children() {
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

}  // namespace

TEST_CASE("hook: tried from this very repository", "[hook]") {
    if (!git_is_here()) return;
    for (const std::string& name : runners) {
        const auto runner = tool(name);
        HookPlace place;
        const auto hooks = place.our_repository();
        if (!runner || !hooks) continue;
        place.write_good("good.env");
        place.write_bad("bad.env");
        place.write_here("elsewhere.txt", "A B\n");
        place.git({"add", "."}, "repo");
        const Outcome outcome =
            place.in_repository({*runner, "try-repo", *hooks, "credlint-system", "--all-files"});
        INFO(name << ": " << outcome.out << outcome.error);
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.find("bad.env:") != std::string::npos);
        CHECK(outcome.out.find("in 1 of 2 files") != std::string::npos);
    }
}

TEST_CASE("hook: the wheel is installed in seconds, and no commit waits for a build", "[hook]") {
    if (!git_is_here() || !is_static_build()) return;
    const Packages packages;
    for (const std::string& name : runners) {
        INFO(name);
        HookPlace place;
        configure(place, "credlint");
        const double before = cpu_seconds_of_children();
        const auto installed = place.install_hooks(name, packages.folder());
        if (!installed) continue;
        INFO(installed->out << installed->error);
        REQUIRE(installed->exit_code == 0);
        CHECK(cpu_seconds_of_children() - before < 10);
        place.check_commits();
    }
}

TEST_CASE("hook: credlint-src builds the Python package of the clone when it is installed", "[hook]") {
    if (!git_is_here()) return;
    const TempFolder no_packages;
    for (const std::string& name : runners) {
        INFO(name);
        HookPlace place;
        place.hooks_repository();
        write_quick_build(place);
        write_configuration(place, "credlint-src");
        const auto installed = place.install_hooks(name, no_packages.path());
        if (!installed) continue;
        INFO(installed->out << installed->error);
        REQUIRE(installed->exit_code == 0);
        place.write_good(".env");
        place.stage(".env");
        const Outcome outcome = place.commit();
        CHECK((outcome.out + outcome.error).find("built from source: -- .env") != std::string::npos);
    }
}

TEST_CASE("hook: installed, it stops a commit and lets a clean one pass", "[hook]") {
    if (!git_is_here()) return;
    for (const std::string& name : runners) {
        const auto runner = tool(name);
        if (!runner) continue;
        INFO(name);
        HookPlace place;
        configure(place, "credlint-system");
        REQUIRE(place.in_repository({*runner, "install"}).exit_code == 0);
        place.check_commits();
    }
}

TEST_CASE("hook: what is not staged does not count", "[hook]") {
    if (!git_is_here()) return;
    for (const std::string& name : runners) {
        const auto runner = tool(name);
        if (!runner) continue;
        INFO(name);
        HookPlace place;
        configure(place, "credlint-system");
        REQUIRE(place.in_repository({*runner, "install"}).exit_code == 0);
        place.write_good("a.env");
        place.stage("a.env");
        place.write_bad("a.env");
        CHECK(place.commit().exit_code == 0);

        place.stage("a.env");
        place.write_good("a.env");
        CHECK(place.commit().exit_code == 1);
    }
}

TEST_CASE("hook: a long list of files is split between several processes, and nothing is lost", "[hook]") {
    if (!git_is_here()) return;
    for (const std::string& name : runners) {
        const auto runner = tool(name);
        if (!runner) continue;
        INFO(name);
        HookPlace place;
        // As a user may set it; otherwise this would need thousands of files.
        configure(place, "credlint-system",
                  "    require_serial: false\n    args: [--output-format=concise, --]\n");
        for (int i = 0; i < 400; ++i) place.write_good("a" + std::to_string(i) + "/.env");
        // Each is checked against the other, whichever process it is in.
        place.write_here("a7/.env", "AWS_ACCESS_KEY_ID=\n# AWS_SESSION_TOKEN\n");
        for (const char* bad : {"a1/.env", "a111/.env", "a222/.env", "a333/.env", "a399/.env"})
            place.write_bad(bad);
        place.git({"add", "."}, "repo");
        const Outcome outcome = place.in_repository({*runner, "run"});
        INFO(outcome.out << outcome.error);
        CHECK(outcome.exit_code == 1);
        for (const char* bad : {"a1/.env:", "a111/.env:", "a222/.env:", "a333/.env:", "a399/.env:"})
            CHECK(count(outcome.out, std::string("\n") + bad) + count(outcome.out, std::string("  ") + bad) ==
                  1);
        CHECK(count(outcome.out, "[committed-secret]") == 5);
        CHECK(count(outcome.out, "credlint: ") >= 2);
    }
}

TEST_CASE("hook: lefthook names a file twice, and it is linted once", "[hook]") {
    if (!git_is_here()) return;
    const auto lefthook = tool("lefthook");
    if (!lefthook) return;
    HookPlace place;
    place.write_here("lefthook.yml",
                     "pre-commit:\n  jobs:\n    - run: echo {staged_files}; credlint --staged "
                     "--output-format concise -- {staged_files}\n      glob: [\"*.env\", \".env*\"]\n");
    place.stage("lefthook.yml");
    REQUIRE(place.in_repository({*lefthook, "install"}).exit_code == 0);
    place.write_bad(".env");
    place.write_bad("with blank.env");
    place.git({"add", "-A"}, "repo");
    const Outcome outcome = place.commit();
    const std::string said = outcome.out + outcome.error;
    INFO(said);
    CHECK(outcome.exit_code == 1);
    CHECK(count(said, ".env .env") == 1);
    CHECK(count(said, "[committed-secret]") == 2);
    CHECK(count(said, "2 errors in 2 files") == 1);
}
