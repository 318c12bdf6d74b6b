// Git state as severity: real repositories, the real git and the real program. What hooks put into the
// environment is in git_hook_test.cpp.
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <unistd.h>

#include "support/git_place.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

const std::string away = "in an untracked file that is not ignored";

bool says(const Reported& reported, const std::string& path, const std::string& words) {
    const auto found = reported.find(path);
    INFO((found != reported.end() ? found->second.second : std::string("nothing")));
    return found != reported.end() && found->second.second.find(words) != std::string::npos;
}

// For everyone but root.
void give_away(const fs::path& folder) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        REQUIRE(::lchown(entry.path().c_str(), 12345, 12345) == 0);
    }
    REQUIRE(::lchown(folder.c_str(), 12345, 12345) == 0);
}

}  // namespace

TEST_CASE("git: tracked is an error, ignored is fine, anything between is a warning", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q"});
    place.write(".gitignore", "ignored.env\nforced.env\nfolder/\nlogs/*.env\n!logs/kept.env\n");
    for (const char* name : {"committed.env", "staged.env", "intended.env", "ignored.env", "forced.env",
                             "untracked.env", "excluded.env", "folder/deep/.env", "logs/a.env",
                             "logs/kept.env", "new/deep/.env", "taken-out.env"}) {
        place.write_key(name);
    }
    place.write(".git/info/exclude", "excluded.env\n");
    place.git({"add", "committed.env", "taken-out.env"});
    place.git({"commit", "-qm", "x"});
    place.git({"add", "staged.env"});
    place.git({"add", "--intent-to-add", "intended.env"});
    place.git({"add", "--force", "forced.env"});
    place.git({"rm", "-q", "--cached", "taken-out.env"});
    place.write_key("committed.env");  // changed since

    const std::string report = place.report({});
    CHECK(severities_in(report) == Lines{"committed.env error", "forced.env error", "intended.env error",
                                         "logs/kept.env warning", "new/deep/.env warning", "staged.env error",
                                         "taken-out.env warning", "untracked.env warning"});
    CHECK(says(reported_in(report), "staged.env", "in a file that git tracks"));
    CHECK(says(reported_in(report), "untracked.env", away));
    // From another folder, by other names.
    CHECK(place.severities({"../committed.env", "../ignored.env", place.at("untracked.env")}, "new") ==
          Lines{"../committed.env error", place.at("untracked.env") + " warning"});

    place.write("everywhere", "untracked.env\n");
    place.git({"config", "core.excludesFile", place.at("everywhere")});
    CHECK(place.severities({"untracked.env"}).empty());
}

TEST_CASE("git: a template is an error wherever it is", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.write_key("outside/.env.example");
    place.write_key("outside/.aws/credentials.sample");
    fs::create_directory(place.at("repo"));
    place.git({"init", "-q"}, "repo");
    place.write("repo/.gitignore", "ignored.env.dist\n");
    for (const char* name : {"repo/.env.example", "repo/.env.sample", "repo/ignored.env.dist"})
        place.write_key(name);
    place.git({"add", ".env.example"}, "repo");
    const std::string report = place.report({"outside", "outside/.aws/credentials.sample", "repo"});
    CHECK(severities_in(report) == Lines{"outside/.aws/credentials.sample error",
                                         "outside/.env.example error", "repo/.env.example error",
                                         "repo/.env.sample error", "repo/ignored.env.dist error"});
    for (const auto& [path, said] : reported_in(report)) {
        CHECK(says(reported_in(report), path, "in a template file, which is meant to be committed"));
    }
    const Outcome input = place.credlint({"-", "--stdin-filename", ".env.example"}, "", {},
                                         read_file(place.at("repo/.env.example")));
    CHECK(input.out.find("error[committed-secret]") == 0);
}

TEST_CASE("git: names with a meaning of their own, and case", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q"});
    const Lines odd{"sub/a b [1]*?.env", ":(top)x.env",     "-dash.env", "\xc3\xbc.env", "!not.env",
                    "#hash.env",         "back\\slash.env", ".ENV",      "new\nline.env"};
    for (const std::string& name : odd) {
        place.write_key(name);
        place.write_key("other/" + name);
    }
    for (const std::string& name : odd) place.git({"--literal-pathspecs", "add", "--", name});
    place.write_key(".env");
    place.write_key("sub/a b 1xy.env");
    for (const std::string& name : odd) {
        INFO(name);
        const auto severity_of = [&](const std::string& path) {
            const Reported reported = reported_in(place.report({"--format", "dotenv", "./" + path}));
            return reported.size() == 1 ? reported.begin()->second.first : std::string("nothing");
        };
        CHECK(severity_of(name) == "error");
        CHECK(severity_of("other/" + name) == "warning");
    }
    CHECK(place.severities({".env", "sub/a b 1xy.env"}) == Lines{".env warning", "sub/a b 1xy.env warning"});
}

TEST_CASE("git: links are followed to the real file", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    place.write("repo/.gitignore", "ignored.env\n");
    for (const char* name : {"repo/tracked.env", "repo/ignored.env", "outside.env"}) place.write_key(name);
    fs::create_directory_symlink("repo", place.at("link"));
    fs::create_symlink("ignored.env", place.at("repo/a.env"));
    fs::create_symlink("../outside.env", place.at("repo/b.env"));
    fs::create_symlink("tracked.env", place.at("repo/c.env"));
    place.git({"add", "tracked.env", "a.env", "b.env", "c.env"}, "repo");
    CHECK(place.severities({"link/tracked.env", "link/ignored.env"}) == Lines{"link/tracked.env error"});
    // Git contains a link, not the key.
    CHECK(place.severities({"repo/a.env", "repo/b.env", "repo/c.env"}) ==
          Lines{"repo/b.env warning", "repo/c.env error"});
}

TEST_CASE("git: worktrees, sparse checkouts and submodules", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "inner"});
    place.write_key("inner/tracked.env");
    place.git({"add", "."}, "inner");
    place.git({"commit", "-qm", "x"}, "inner");
    place.git({"init", "-q", "repo"});
    place.write("repo/.gitignore", "ignored.env\nsub/untracked.env\n");
    place.write_key("repo/tracked.env");
    place.write_key("repo/apart/tracked.env");
    place.git({"submodule", "--quiet", "add", place.at("inner"), "sub"}, "repo");
    place.git({"add", "."}, "repo");
    place.git({"commit", "-qm", "x"}, "repo");

    SECTION("worktree") {
        place.git({"worktree", "add", "-q", place.at("tree")}, "repo");
        for (const char* name : {"tree/ignored.env", "tree/untracked.env"}) place.write_key(name);
        CHECK(place.severities({"tree"}) ==
              Lines{"tree/apart/tracked.env error", "tree/tracked.env error", "tree/untracked.env warning"});
    }
    SECTION("sparse checkout") {
        place.git({"sparse-checkout", "set", "--cone", "--sparse-index", "none"}, "repo");
        CHECK(!fs::exists(place.at("repo/apart/tracked.env")));
        // Written again by hand: the index still has it.
        place.write_key("repo/apart/tracked.env");
        place.write_key("repo/apart/untracked.env");
        CHECK(place.severities({"repo/apart"}) ==
              Lines{"repo/apart/tracked.env error", "repo/apart/untracked.env warning"});
    }
    SECTION("submodule") {
        // What the outer repository ignores does not matter to the inner one.
        place.write_key("repo/sub/untracked.env");
        CHECK(place.severities({"repo"}) ==
              Lines{"repo/apart/tracked.env error", "repo/sub/tracked.env error",
                    "repo/sub/untracked.env warning", "repo/tracked.env error"});
    }
    SECTION("the folder of a submodule that is not checked out affects nothing else") {
        place.git({"submodule", "--quiet", "deinit", "sub"}, "repo");
        place.write_key("repo/sub/.env");
        const std::string report = place.report({"repo"});
        CHECK(severities_in(report) ==
              Lines{"repo/apart/tracked.env error", "repo/sub/.env warning", "repo/tracked.env error"});
        CHECK(says(reported_in(report), "repo/sub/.env", "git could not determine whether it is committed"));
    }
}

TEST_CASE("git: where it cannot tell, a warning says why", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    place.write_key("repo/.env");
    place.git({"add", "."}, "repo");
    const auto warned = [&](const std::string& words, const Variables& variables = {}) {
        const Reported reported = reported_in(place.report({"repo/.env"}, "", variables));
        REQUIRE(reported.size() == 1);
        CHECK(reported.begin()->second.first == "warning");
        CHECK(says(reported, "repo/.env", "git could not determine whether it is committed: " + words));
        CHECK(place.severities({"--assume-committed", "repo/.env"}, "", variables) ==
              Lines{"repo/.env error"});
    };
    // Something that only git itself follows.
    const auto ask_git = [&] { place.git({"config", "include.path", "more"}, "repo"); };
    SECTION("not installed") {
        CHECK(place.severities({"repo/.env"}, "", {{"PATH", place.at("empty")}}) == Lines{"repo/.env error"});
        place.git({"config", "remote.origin.url", "https://user:pass@example.com/org/repo.git"}, "repo");
        const Outcome sarif =
            place.credlint({"--output-format", "sarif"}, "repo", {{"PATH", place.at("empty")}});
        CHECK(sarif.out.find("\"https://example.com/org/repo.git\"") != std::string::npos);
        ask_git();
        warned("git is not installed", {{"PATH", place.at("empty")}});
    }
    SECTION("fails") {
        ask_git();
        place.write("bin/git", "#!/bin/sh\necho 'fatal: no' >&2\nexit 128\n");
        fs::permissions(place.at("bin/git"), fs::perms::owner_all);
        warned("git cannot read the repository", {{"PATH", place.at("bin")}});
    }
    SECTION("dies") {
        ask_git();
        place.write("bin/git", "#!/bin/sh\nkill -9 $$\n");
        fs::permissions(place.at("bin/git"), fs::perms::owner_all);
        warned("git did not answer", {{"PATH", place.at("bin")}});
    }
    SECTION("a broken index") {
        place.write("repo/.git/index", "no index");
        warned("git cannot read the repository");
    }
    SECTION("the repository of another user") {
        const std::string reason =
            "the repository belongs to another user and is not listed in safe.directory";
        if (::geteuid() == 0) {
            give_away(place.path() / "repo");
            warned(reason);
            const Variables safe{{"GIT_CONFIG_COUNT", "1"},
                                 {"GIT_CONFIG_KEY_0", "safe.directory"},
                                 {"GIT_CONFIG_VALUE_0", place.at("repo")}};
            CHECK(place.severities({"repo/.env"}, "", safe).size() == 1);
            place.git({"config", "--global", "safe.directory", place.at("repo")});
            CHECK(place.severities({"repo/.env"}) == Lines{"repo/.env error"});
        } else {
            // Git's own tests have a switch for it.
            warned(reason, {{"GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"}});
        }
    }
}

TEST_CASE("git: outside of a repository", "[git]") {
    GitPlace place;
    for (const char* name : {".env", ".aws/credentials"}) place.write_key(name);
    place.write(".aws/credentials", "[default]\n" + read_file(place.at(".aws/credentials")));
    CHECK(place.severities({".env", ".aws"}) == Lines{".env warning"});
    CHECK(says(reported_in(place.report({".env"})), ".env", "in a file outside of any git repository"));
    const std::string report = place.report({"--assume-committed", ".env", ".aws"});
    CHECK(severities_in(report) == Lines{".aws/credentials error", ".env error"});
    CHECK(says(reported_in(report), ".env", "in a file that is treated as committed"));

    const std::string key = read_file(place.at(".env"));
    CHECK(place.credlint({"-", "--stdin-filename", ".env"}, "", {}, key).out.starts_with("warning["));
    const Outcome nameless = place.credlint({"-"}, "", {}, key);
    CHECK(nameless.out.find("standard input has no file name") != std::string::npos);
    CHECK(place.credlint({"-", "--assume-committed"}, "", {}, key).out.starts_with("error["));
}

TEST_CASE("git: it is asked once, and only for what cannot be read without it", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    write_counting_git(place, "bin", "log");
    const auto calls = [&](const std::vector<std::string>& words) {
        fs::remove(place.at("log"));
        CHECK(place.credlint(words, "repo", {{"PATH", place.at("bin")}}).exit_code < 2);
        return fs::exists(place.at("log")) ? fs::file_size(place.at("log")) / std::string("call\n").size()
                                           : 0;
    };
    place.git({"config", "include.path", "more"}, "repo");
    place.write("repo/.env", "A=1\nA=2\n");
    place.write_key("repo/.env.example");
    CHECK(calls({}) == 0);  // no finding depends on it
    place.write("repo/.gitignore", "b.env\n");
    for (const char* name : {"repo/a.env", "repo/b.env", "repo/sub/c.env"}) place.write_key(name);
    place.git({"add", "a.env"}, "repo");
    CHECK(calls({}) == 1);
    for (int i = 0; i < 201; ++i) place.write_key("repo/many/" + std::to_string(i) + ".env");
    CHECK(calls({}) == 2);

    place.git({"config", "--unset", "include.path"}, "repo");
    CHECK(calls({}) == 0);
    CHECK(calls({"--output-format", "sarif"}) == 0);
}
