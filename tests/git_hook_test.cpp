// What hooks and dotfile managers put into the environment is about one repository only, and the index that
// a commit is made from need not be the repository's own.
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/git_place.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// A repository with one commit whose pre-commit hook keeps what credlint says.
class Hooked {
public:
    explicit Hooked(GitPlace& place, std::string repository = "repo")
        : place_(place), repository_(std::move(repository)) {
        place_.git({"init", "-q", repository_});
        place_.write(repository_ + "/readme", "x\n");
        place_.git({"add", "."}, repository_);
        place_.git({"commit", "-qm", "x"}, repository_);
    }
    // `script` runs in the hook; what it prints is the report.
    void hook(const std::string& script) const {
        const std::string file = repository_ + "/.git/hooks/pre-commit";
        place_.write(file, "#!/bin/sh\n(\n" + script + "\n) > '" + place_.at("report") + "'\nexit 0\n");
        fs::permissions(place_.at(file), fs::perms::owner_all);
    }
    Lines commit(std::vector<std::string> words, const std::string& in) const {
        fs::remove(place_.at("report"));
        words.insert(words.begin(), {"commit", "-q", "--allow-empty", "-m", "y"});
        place_.git(words, in);
        return severities_in(read_file(place_.at("report")));
    }

private:
    GitPlace& place_;
    std::string repository_;
};

const std::string lint = "credlint --output-format json ";

}  // namespace

TEST_CASE("git: a commit is judged by the index that it is made from", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    const Hooked repo(place);
    repo.hook("[ -n \"$GIT_INDEX_FILE\" ] || exit 9\n" + lint + ".");
    place.write_key("repo/staged.env");
    place.write_key("repo/untracked.env");
    place.write_key("repo/sub/staged.env");
    place.git({"add", "staged.env", "sub"}, "repo");

    SECTION("all that is staged") {
        CHECK(repo.commit({}, "repo") ==
              Lines{"staged.env error", "sub/staged.env error", "untracked.env warning"});
        CHECK(repo.commit({}, "repo/sub") ==
              Lines{"staged.env error", "sub/staged.env error", "untracked.env warning"});
    }
    SECTION("some of it") {
        // Git makes an index for this commit alone.
        CHECK(repo.commit({"sub/staged.env"}, "repo") ==
              Lines{"staged.env warning", "sub/staged.env error", "untracked.env warning"});
        CHECK(repo.commit({"staged.env"}, "repo/sub") ==
              Lines{"staged.env warning", "sub/staged.env error", "untracked.env warning"});
    }
    SECTION("with what has changed") {
        place.write_key("repo/staged.env");
        CHECK(repo.commit({"-a"}, "repo") ==
              Lines{"staged.env error", "sub/staged.env error", "untracked.env warning"});
    }
    SECTION("from another folder of it") {
        repo.hook("cd sub && " + lint + ". ../untracked.env");
        CHECK(repo.commit({}, "repo") == Lines{"../untracked.env warning", "staged.env error"});
    }
}

TEST_CASE("git: a hook's environment does not apply to other repositories", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    const Hooked repo(place);
    const Hooked other(place, "repo/other");
    place.write("repo/.gitignore", "other/\n");
    for (const char* name :
         {"repo/.env", "repo/untracked.env", "repo/other/.env", "repo/other/untracked.env"}) {
        place.write_key(name);
    }
    place.git({"add", ".env"}, "repo");
    place.git({"add", ".env"}, "repo/other");
    const Lines all{".env error", "other/.env error", "other/untracked.env warning", "untracked.env warning"};
    SECTION("a plain commit") {
        repo.hook(lint + ". other");
        CHECK(repo.commit({"-a"}, "repo") == all);
    }
    SECTION("a commit with GIT_DIR") {
        repo.hook("[ -n \"$GIT_DIR\" ] || exit 9\n" + lint + ". other");
        place.git({"commit", "-q", "-m", "y"}, "repo",
                  {{"GIT_DIR", place.at("repo/.git")}, {"GIT_WORK_TREE", place.at("repo")}});
        CHECK(severities_in(read_file(place.at("report"))) == all);
        fs::remove(place.at("report"));
        place.git({"commit", "-q", "--allow-empty", "-m", "y"}, "repo", {{"GIT_DIR", ".git"}});
        CHECK(severities_in(read_file(place.at("report"))) == all);
    }
    SECTION("from the other's folder") {
        repo.hook("export GIT_DIR=\"$PWD/.git\"; cd other && " + lint + ". ../.env");
        CHECK(repo.commit({}, "repo") == Lines{"../.env error", ".env error", "untracked.env warning"});
    }
}

TEST_CASE("git: hooks in worktrees and submodules", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    const Hooked repo(place);
    SECTION("worktree") {
        place.git({"worktree", "add", "-q", place.at("tree")}, "repo");
        place.write_key("tree/staged.env");
        place.write_key("tree/sub/untracked.env");
        place.write_key("repo/staged.env");  // of the same name, and not staged
        place.git({"add", "staged.env"}, "tree");
        repo.hook("[ -n \"$GIT_DIR\" ] || exit 9\n" + lint + ". ../repo/staged.env");
        CHECK(repo.commit({}, "tree") ==
              Lines{"../repo/staged.env warning", "staged.env error", "sub/untracked.env warning"});
        repo.hook("cd sub && " + lint + ". ../staged.env");
        CHECK(repo.commit({}, "tree") == Lines{"../staged.env error", "untracked.env warning"});
    }
    SECTION("submodule") {
        place.git({"init", "-q", "outer"});
        place.git({"submodule", "--quiet", "add", place.at("repo"), "sub"}, "outer");
        place.write_key("outer/.env");
        place.write_key("outer/sub/staged.env");
        place.write_key("outer/sub/.env");
        place.git({"add", ".env"}, "outer");
        place.git({"add", "staged.env"}, "outer/sub");
        const std::string hook = "outer/.git/modules/sub/hooks/pre-commit";
        place.write(hook, "#!/bin/sh\n[ -n \"$GIT_DIR\" ] || exit 9\n" + lint + ". ../.env > '" +
                              place.at("report") + "'\nexit 0\n");
        fs::permissions(place.at(hook), fs::perms::owner_all);
        CHECK(repo.commit({}, "outer/sub") == Lines{"../.env error", ".env warning", "staged.env error"});
    }
}

TEST_CASE("git: dotfiles whose repository is in another folder", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "--bare", "dotfiles"});
    const Variables bare{{"GIT_DIR", place.at("dotfiles")}, {"GIT_WORK_TREE", place.at("home")}};
    for (const char* name : {"home/.env", "home/sub/.env", "home/untracked.env", "home/project/.env",
                             "home/project/untracked.env", "elsewhere/.env"}) {
        place.write_key(name);
    }
    place.git({"init", "-q"}, "home/project");
    place.git({"add", ".env"}, "home/project");
    place.git({"add", ".env", "sub/.env"}, "home", bare);

    const Lines all{"project/.env error", "project/untracked.env warning", ".env error", "sub/.env error",
                    "untracked.env warning"};
    const auto sorted = [](Lines lines) {
        std::sort(lines.begin(), lines.end());
        return lines;
    };
    CHECK(sorted(place.severities({}, "home", bare)) == sorted(all));
    CHECK(place.severities({"../../elsewhere/.env", ".env", "../.env"}, "home/sub", bare) ==
          Lines{"../../elsewhere/.env warning", "../.env error", ".env error"});
    // Nothing names a repository: there is none.
    const std::string report = place.report({".env"}, "home");
    CHECK(reported_in(report).at(".env").second.find("outside of any git repository") != std::string::npos);
    // What these name does not exist.
    CHECK(place.severities({".env"}, "home", {{"GIT_DIR", place.at("nowhere")}}) == Lines{".env warning"});

    SECTION("said by its configuration") {
        place.git({"config", "core.bare", "false"}, "dotfiles");
        place.git({"config", "core.worktree", place.at("home")}, "dotfiles");
        const Variables named{{"GIT_DIR", "../../dotfiles"}};
        CHECK(place.severities({".env", "../.env", "../untracked.env"}, "home/sub", named) ==
              Lines{"../.env error", "../untracked.env warning", ".env error"});
        CHECK(place.severities({"../project/.env", "../project/untracked.env"}, "home/sub", named) ==
              Lines{"../project/.env error", "../project/untracked.env warning"});
    }
    SECTION("with an index of its own") {
        Variables with_index = bare;
        with_index.emplace_back("GIT_INDEX_FILE", place.at("index"));
        place.git({"read-tree", "--empty"}, "home", with_index);
        CHECK(place.severities({".env", "project/.env"}, "home", with_index) ==
              Lines{".env warning", "project/.env error"});
    }
}
