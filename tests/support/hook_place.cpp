#include "support/hook_place.h"

#include <catch2/catch.hpp>

#include "support/programs.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;

const std::string repository = "repo";
const fs::path source = CREDLINT_SOURCE_DIR;

}  // namespace

std::optional<std::string> tool(const std::string& name) {
    if (std::string found = find_program(name); !found.empty()) return found;
    const fs::path installed = source / "build/tools/node/node_modules/.bin" / name;
    std::error_code ignored;
    if (fs::is_regular_file(installed, ignored)) return installed.string();
    WARN("skipped: " << name << " is not installed");
    return std::nullopt;
}

HookPlace::HookPlace() {
    git({"init", "-q", repository});
    write_here("readme", "x\n");
    stage("readme");
    git({"commit", "-qm", "x"}, repository);
}

Outcome HookPlace::in_repository(std::vector<std::string> words, const Variables& variables) const {
    return run(std::move(words), repository, variables);
}

Outcome HookPlace::lint(std::vector<std::string> words) const {
    return credlint(std::move(words), repository);
}

void HookPlace::write_here(const std::string& name, const std::string& text) const {
    write(repository + "/" + name, text);
}

void HookPlace::write_bad(const std::string& name) {
    write_key(repository + "/" + name);
}

void HookPlace::write_good(const std::string& name) const {
    write_here(name, "PORT=8080\n");
}

void HookPlace::stage(const std::string& name) const {
    git({"add", "--", name}, repository);
}

Outcome HookPlace::commit(std::vector<std::string> words, const Variables& variables) const {
    words.insert(words.begin(), {"git", "commit", "-q", "-m", "y"});
    return in_repository(std::move(words), variables);
}

std::size_t HookPlace::commits() const {
    return std::stoul(git({"rev-list", "--count", "HEAD"}, repository));
}

void HookPlace::check_commits() {
    const std::size_t before = commits();
    write_good("good.env");
    stage("good.env");
    const Outcome good = commit();
    INFO(good.out << good.error);
    CHECK(good.exit_code == 0);
    CHECK(commits() == before + 1);

    write_bad("bad.env");
    stage("bad.env");
    const Outcome bad = commit();
    const std::string said = bad.out + bad.error;
    INFO(said);
    CHECK(bad.exit_code == 1);
    CHECK(said.find("committed-secret") != said.npos);
    CHECK(said.find("bad.env") != said.npos);
    CHECK(said.find("good.env") == said.npos);
    CHECK(commits() == before + 1);

    // Fixed where it was staged.
    write_good("bad.env");
    stage("bad.env");
    CHECK(commit().exit_code == 0);
    CHECK(commits() == before + 2);
}

std::string HookPlace::hooks_repository() const {
    git({"init", "-q", "hooks"});
    for (const char* name : {".pre-commit-hooks.yaml", "dev", "CMakeLists.txt", "CMakePresets.json"})
        fs::copy_file(source / name, path() / "hooks" / name);
    for (const char* name : {"src/x", "rules/x", "cmake/x"}) write("hooks/" + std::string(name), "");
    git({"add", "."}, "hooks");
    git({"commit", "-qm", "x"}, "hooks");
    return at("hooks");
}

std::optional<std::string> HookPlace::our_repository() const {
    if (!fs::exists(source / ".git")) {
        WARN("skipped: " << source << " is no git repository");
        return std::nullopt;
    }
    // It may belong to someone else.
    git({"config", "--global", "safe.directory", source.string()});
    return source.string();
}

}  // namespace credlint::test
