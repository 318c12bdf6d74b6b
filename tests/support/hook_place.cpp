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
    for (const char* folder : {"build/tools/node/node_modules/.bin", "build/tools/python/bin"}) {
        const fs::path installed = source / folder / name;
        std::error_code ignored;
        if (fs::is_regular_file(installed, ignored)) return installed.string();
    }
    WARN("skipped: " << name << " is not installed");
    return std::nullopt;
}

const std::string HookPlace::hooks_tag = "v" CREDLINT_VERSION;

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
    for (const char* name : {".pre-commit-hooks.yaml", "CMakeLists.txt", "pyproject.toml",
                             "packaging/hook_backend.py", "packaging/wheel.py"}) {
        write("hooks/" + std::string(name), read_file(source / name));
    }
    git({"add", "."}, "hooks");
    git({"commit", "-qm", "x"}, "hooks");
    git({"tag", hooks_tag}, "hooks");
    return at("hooks");
}

std::optional<Outcome> HookPlace::install_hooks(const std::string& runner, const fs::path& packages) const {
    const auto program = tool(runner);
    // With uv, prek installs packages; it would download one.
    const auto uv = runner == "prek" ? tool("uv") : std::optional<std::string>("");
    if (!program || !uv) return std::nullopt;
    Variables variables{{"PIP_NO_INDEX", "1"},
                        {"PIP_FIND_LINKS", packages.string()},
                        {"UV_NO_INDEX", "1"},
                        {"UV_FIND_LINKS", packages.string()}};
    if (!uv->empty())
        variables.emplace_back("PATH", fs::path(*uv).parent_path().string() + ":" + path_with_credlint());
    return in_repository({*program, "install", "--install-hooks"}, variables);
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
