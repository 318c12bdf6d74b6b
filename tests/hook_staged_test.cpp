// `credlint --staged` on real repositories: it reads what the next commit will contain, and nothing else of
// them.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/hook_place.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

const std::string repository = "repo";

// Of committed-secret: path and severity.
Lines staged(const HookPlace& place, Lines words = {}, const std::string& in = repository,
             const Variables& variables = {}) {
    words.insert(words.begin(), "--staged");
    return place.severities(words, in, variables);
}

// Of any rule: path and rule.
Lines rules_of(const HookPlace& place) {
    const Outcome outcome = place.lint({"--staged", "--output-format", "concise"});
    Lines out;
    for (std::size_t at = 0; at < outcome.out.size();) {
        const std::size_t end = std::min(outcome.out.find('\n', at), outcome.out.size());
        const std::string line = outcome.out.substr(at, end - at);
        out.push_back(line.substr(0, line.find(':')) + " " + line.substr(line.rfind('[')));
        at = end + 1;
    }
    return out;
}

void stage_all(const HookPlace& place) {
    place.git({"add", "-A"}, repository);
}

}  // namespace

TEST_CASE("staged: the index counts, and not what is in the folder", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    place.write_bad("bad-in-index.env");
    place.write_good("good-in-index.env");
    place.write_bad("sub/gone.env");
    stage_all(place);
    place.write_good("bad-in-index.env");
    place.write_bad("good-in-index.env");
    place.write_bad("untracked.env");
    fs::remove_all(place.at("repo/sub"));
    CHECK(staged(place) == Lines{"bad-in-index.env error", "sub/gone.env error"});

    // What is committed is no longer staged.
    place.git({"commit", "-qm", "y", "--no-verify"}, repository);
    CHECK(staged(place).empty());
    const Outcome nothing = place.lint({"--staged", "-q"});
    CHECK(nothing.exit_code == 0);
    CHECK((nothing.out + nothing.error).empty());
}

TEST_CASE("staged: names are as seen from the current folder", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    place.write_bad(".env");
    place.write_bad("a/.env");
    place.write_bad("b/c/.env");
    place.write_here("b/notes.txt", "KEY=x\n");
    stage_all(place);
    CHECK(staged(place, {}, "repo/b") == Lines{"../.env error", "../a/.env error", "c/.env error"});
    CHECK(staged(place, {"c"}, "repo/b") == Lines{"c/.env error"});
    CHECK(staged(place, {"../.env", "./c/../c/.env", "c/"}, "repo/b") ==
          Lines{"../.env error", "c/.env error"});
    CHECK(staged(place, {place.at("repo/a")}, "repo/b") == Lines{"../a/.env error"});
    CHECK(staged(place, {".."}, "repo/b").size() == 3);
    CHECK(staged(place, {"notes.txt"}, "repo/b").empty());

    // By way of a link to the repository.
    fs::create_directory_symlink(place.at("repo"), place.at("link"));
    CHECK(staged(place, {place.at("link/a/.env")}, "link/b") == Lines{"../a/.env error"});

    const Outcome missing = place.lint({"--staged", "none.env"});
    CHECK(missing.exit_code == 2);
    CHECK(missing.error.find("none.env: no such file") != std::string::npos);
}

TEST_CASE("staged: what a search leaves out is left out", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    for (const char* name : {".env", "a/.env", "a/b/c.env", "node_modules/x/.env"}) place.write_bad(name);
    stage_all(place);
    CHECK(staged(place) == Lines{".env error", "a/.env error", "a/b/c.env error"});
    CHECK(staged(place, {"--exclude", "b/"}) == Lines{".env error", "a/.env error"});
    CHECK(staged(place, {"--exclude", "a", "a/.env", ".env"}) == Lines{".env error"});
    CHECK(staged(place, {"--no-ignore"}).size() == 4);
    const Outcome files = place.lint({"--staged", "--show-files", "--exclude", "c.env"});
    CHECK(files.out == ".env\na/.env\n");
}

TEST_CASE("staged: the first commit, worktrees, submodules, bare repositories", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    SECTION("the first commit") {
        place.git({"init", "-q", "new"});
        place.write_key("new/.env");
        place.git({"add", "."}, "new");
        CHECK(staged(place, {}, "new") == Lines{".env error"});
    }
    SECTION("other hashes") {
        place.git({"init", "-q", "--object-format=sha256", "new"});
        place.write_key("new/.env");
        place.git({"add", "."}, "new");
        CHECK(staged(place, {}, "new") == Lines{".env error"});
    }
    SECTION("a worktree") {
        place.git({"worktree", "add", "-q", "../tree"}, repository);
        place.write_key("tree/.env");
        place.git({"add", "."}, "tree");
        CHECK(staged(place, {}, "tree") == Lines{".env error"});
        CHECK(staged(place).empty());
    }
    SECTION("a submodule") {
        place.git({"init", "-q", "outer"});
        place.git({"submodule", "--quiet", "add", place.at("repo"), "sub"}, "outer");
        place.write_key("outer/sub/.env");
        place.git({"add", "."}, "outer/sub");
        CHECK(staged(place, {}, "outer/sub") == Lines{".env error"});
        CHECK(staged(place, {}, "outer").empty());
    }
    SECTION("files in other folders") {
        place.git({"init", "-q", "--bare", "dotfiles"});
        place.write_key("home/.env");
        const Variables bare{{"GIT_DIR", place.at("dotfiles")}, {"GIT_WORK_TREE", place.at("home")}};
        place.git({"add", "."}, "home", bare);
        CHECK(staged(place, {}, "home", bare) == Lines{".env error"});
    }
    SECTION("none") {
        fs::create_directory(place.at("plain"));
        const Outcome outcome = place.credlint({"--staged"}, "plain");
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.error.find("`--staged` requires a git repository") != std::string::npos);
    }
    SECTION("no git") {
        const Outcome outcome = place.credlint({"--staged"}, repository, {{"PATH", "/nowhere"}});
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.error.find("git is not installed") != std::string::npos);
    }
}

TEST_CASE("staged: a commit is judged by the index that it is made from", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    place.write("repo/.git/hooks/pre-commit",
                "#!/bin/sh\ncredlint --staged --output-format json > '" + place.at("report") + "'\nexit 0\n");
    fs::permissions(place.at("repo/.git/hooks/pre-commit"), fs::perms::owner_all);
    for (const char* name : {"a.env", "b.env", "c.env"}) place.write_good(name);
    stage_all(place);
    place.git({"commit", "-qm", "x"}, repository);
    for (const char* name : {"a.env", "b.env", "c.env"}) place.write_bad(name);
    place.stage("a.env");
    const auto reported = [&](const Lines& words) {
        REQUIRE(place.commit(words).exit_code == 0);
        return severities_in(read_file(place.at("report")));
    };
    SECTION("what is staged") {
        CHECK(reported({}) == Lines{"a.env error"});
    }
    SECTION("one file and no other") {
        CHECK(reported({"b.env"}) == Lines{"b.env error"});
    }
    SECTION("one more") {
        CHECK(reported({"-i", "b.env"}) == Lines{"a.env error", "b.env error"});
    }
    SECTION("all") {
        CHECK(reported({"-a"}) == Lines{"a.env error", "b.env error", "c.env error"});
    }
    SECTION("the last commit amended") {
        CHECK(reported({"--amend"}) == Lines{"a.env error"});
    }
}

TEST_CASE("staged: what is not the content of a file is left alone", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    for (const char* name : {"deleted.env", "both.env", "renamed.env"}) place.write_bad(name);
    stage_all(place);
    place.git({"commit", "-qm", "x"}, repository);
    SECTION("deleted") {
        place.git({"rm", "-q", "deleted.env"}, repository);
        CHECK(staged(place).empty());
    }
    SECTION("renamed: the new name counts as a new file") {
        place.git({"mv", "renamed.env", "other.env"}, repository);
        CHECK(staged(place) == Lines{"other.env error"});
    }
    SECTION("a link") {
        fs::create_symlink("both.env", place.at("repo/link.env"));
        place.stage("link.env");
        CHECK(rules_of(place).empty());
    }
    SECTION("only meant to be added") {
        place.write_bad("intended.env");
        place.git({"add", "-N", "intended.env"}, repository);
        CHECK(staged(place).empty());
    }
    SECTION("in conflict") {
        place.git({"checkout", "-qb", "other"}, repository);
        place.write_bad("both.env");
        place.git({"commit", "-qam", "y"}, repository);
        place.git({"checkout", "-q", "main"}, repository);
        place.write_bad("both.env");
        place.git({"commit", "-qam", "z"}, repository);
        CHECK(place.in_repository({"git", "merge", "-q", "other"}).exit_code == 1);
        place.write_bad("new.env");
        place.stage("new.env");
        CHECK(staged(place) == Lines{"new.env error"});
        place.stage("both.env");
        CHECK(staged(place) == Lines{"both.env error", "new.env error"});
    }
    SECTION("a file in the place of a link") {
        fs::create_symlink("both.env", place.at("repo/link.env"));
        stage_all(place);
        place.git({"commit", "-qm", "y"}, repository);
        fs::remove(place.at("repo/link.env"));
        place.write_bad("link.env");
        place.stage("link.env");
        CHECK(staged(place) == Lines{"link.env error"});
    }
    SECTION("a Git LFS pointer refers to the file in the folder") {
        place.write_here("large.env", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
        place.stage("large.env");
        place.write_bad("large.env");
        CHECK(staged(place) == Lines{"large.env error"});
    }
}

TEST_CASE("staged: any name", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    for (const char* name :
         {"a\nb.env", "with blank/.env", "-x.env", "\"quoted\".env", "*.env", ":(top).env"})
        place.write_bad(name);
    place.write_bad("latin\xe9.env");
    place.git({"add", "--", "."}, repository);
    const Outcome outcome = place.lint({"--staged", "--output-format", "concise"});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.error.find("7 errors in 7 files") != std::string::npos);
    CHECK(staged(place, {"./*.env"}) == Lines{"*.env error"});
    CHECK(staged(place, {"with blank"}) == Lines{"with blank/.env error"});
}

TEST_CASE("staged: files are judged together with those that are committed with them", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    const Expanded key("AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n", 7);
    const Expanded token("AWS_SESSION_TOKEN={aws-session-token}\n", 7);
    const Lines missing{".env.local [aws-missing-session-token]"};
    const auto reported = [&] {
        Lines out;
        for (const std::string& line : rules_of(place)) {
            if (line.find("missing-session-token") != line.npos) out.push_back(line);
        }
        return out;
    };
    place.write_here(".env.local", key.text());
    place.stage(".env.local");
    REQUIRE(reported() == missing);
    SECTION("staged, whatever is in the folder") {
        place.write_here(".env", token.text());
        place.stage(".env");
        place.write_good(".env");
        CHECK(reported().empty());
    }
    SECTION("in the folder, but not as it is staged") {
        place.write_good(".env");
        place.stage(".env");
        place.write_here(".env", token.text());
        CHECK(reported() == missing);
    }
    SECTION("not tracked: as it is in the folder") {
        place.write_here(".env", token.text());
        CHECK(reported().empty());
    }
}

TEST_CASE("staged: the configuration counts as it is staged", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    place.write_bad(".env");
    place.write_here(".credlint.toml", "ignore = [\"committed-secret\"]\n");
    place.stage(".env");
    SECTION("not tracked: as it is in the folder") {
        CHECK(staged(place).empty());
    }
    SECTION("staged, whatever is in the folder") {
        place.stage(".credlint.toml");
        place.write_here(".credlint.toml", "");
        CHECK(staged(place).empty());
    }
    SECTION("in the folder, but not as it is staged") {
        place.write_here(".credlint.toml", "");
        place.stage(".credlint.toml");
        place.write_here(".credlint.toml", "ignore = [\"committed-secret\"]\n");
        CHECK(staged(place) == Lines{".env error"});
    }
}

TEST_CASE("staged: nothing runs that a repository configures, and git is started three times",
          "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    const std::string trap = place.at("trap");
    place.write("trap", "#!/bin/sh\ntouch '" + place.at("sprung") + "'\ncat\n");
    fs::permissions(trap, fs::perms::owner_all);
    for (int i = 0; i < 400; ++i) place.write_good("a" + std::to_string(i) + "/.env");
    place.write_bad(".env");
    stage_all(place);
    place.write_here(".gitattributes", "*.env filter=trap diff=trap\n");
    for (const char* name :
         {"core.fsmonitor", "diff.external", "diff.trap.command", "diff.trap.textconv", "filter.trap.smudge",
          "filter.trap.clean", "filter.trap.process", "core.pager", "pager.diff", "core.sshCommand"})
        place.git({"config", name, trap}, repository);
    place.git({"config", "diff.relative", "true"}, repository);
    place.git({"config", "core.quotePath", "false"}, repository);
    fs::remove(place.at("sprung"));
    write_counting_git(place, "bin", "log");
    const Outcome outcome =
        place.credlint({"--staged"}, "repo/a1", {{"PATH", place.at("bin") + ":/usr/bin:/bin"}});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.error.find("1 error in 1 of 401 files") != std::string::npos);
    CHECK_FALSE(fs::exists(place.at("sprung")));
    CHECK(read_file(place.at("log")) == "call\ncall\ncall\n");
}

TEST_CASE("staged: what git has lost is reported, and the rest is linted", "[hook][staged]") {
    if (!git_is_here()) return;
    HookPlace place;
    for (const char* name : {"a.env", "b.env", "c.env"}) place.write_bad(name);
    stage_all(place);
    const std::string id = place.git({"rev-parse", ":b.env"}, repository);
    const std::string object = "repo/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2, id.find('\n') - 2);
    SECTION("missing") {
        fs::remove(place.at(object));
    }
    SECTION("broken") {
        fs::permissions(place.at(object), fs::perms::owner_all);
        place.write(object, "x");
    }
    const Outcome outcome = place.lint({"--staged", "--output-format", "concise"});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.error.find("b.env: cannot read") != std::string::npos);
    CHECK(outcome.out.find("a.env:") != std::string::npos);
    CHECK(outcome.out.find("c.env:") != std::string::npos);
}

TEST_CASE("staged: options that it cannot be combined with", "[hook][staged]") {
    if (!git_is_here()) return;
    const HookPlace place;
    for (const char* word : {"-", "--fix", "--diff"}) {
        const Outcome outcome = place.lint({"--staged", word});
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.error.find("staged") != std::string::npos);
    }
}
