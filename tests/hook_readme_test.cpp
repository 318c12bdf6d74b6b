// The page on hooks: each text to copy is copied, and stops a commit.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "support/hook_place.h"
#include "support/packages.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

// The block of code whose first line is `# <file>`.
std::string block_for(const std::string& file) {
    const std::string page = read_file(fs::path(CREDLINT_SOURCE_DIR) / "docs/hooks.md");
    const std::size_t at = page.find("\n# " + file + "\n");
    REQUIRE(at != page.npos);
    return page.substr(at + 1, page.find("```", at) - at - 1);
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("docs: the configuration for pre-commit and prek works", "[hook]") {
    if (!git_is_here() || !is_static_build()) return;
    const Packages packages;
    for (const char* name : {"pre-commit", "prek"}) {
        INFO(name);
        HookPlace place;
        std::string text = block_for(".pre-commit-config.yaml");
        text = replaced(text, "https://git.example.com/credlint", place.hooks_repository());
        CHECK(text.find("rev: " + HookPlace::hooks_tag + "\n") != text.npos);
        place.write_here(".pre-commit-config.yaml", text);
        place.stage(".pre-commit-config.yaml");
        const auto installed = place.install_hooks(name, packages.folder());
        if (!installed) continue;
        INFO(installed->out << installed->error);
        REQUIRE(installed->exit_code == 0);
        place.check_commits();
    }
}

TEST_CASE("docs: the configuration for lefthook works", "[hook]") {
    if (!git_is_here()) return;
    const auto lefthook = tool("lefthook");
    if (!lefthook) return;
    HookPlace place;
    place.write_here("lefthook.yml", block_for("lefthook.yml"));
    place.stage("lefthook.yml");
    const Outcome outcome = place.in_repository({*lefthook, "install"});
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    place.check_commits();
}

TEST_CASE("docs: the hook for husky works", "[hook]") {
    if (!git_is_here()) return;
    HookPlace place;
    // What husky 9 puts there, in short.
    place.git({"config", "core.hooksPath", ".husky/_"}, "repo");
    place.write_here(".husky/_/.gitignore", "*\n");
    place.write_here(".husky/_/pre-commit", "#!/usr/bin/env sh\n. \"$(dirname \"$0\")/h\"\n");
    place.write_here(".husky/_/h", "sh -e \"$(dirname \"$(dirname \"$0\")\")/$(basename \"$0\")\" \"$@\"\n");
    fs::permissions(place.at("repo/.husky/_/pre-commit"), fs::perms::owner_all);
    place.write_here(".husky/pre-commit", block_for(".husky/pre-commit"));
    place.stage(".husky/pre-commit");
    place.check_commits();
}
