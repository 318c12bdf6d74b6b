// What git ignores, we do: written cases from git's own documentation, and made-up rules over made-up folders
// that are compared with what the installed git says about them.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/git_place.h"
#include "template/random.h"
#include "workspace/discover.h"
#include "workspace/glob.h"
#include "workspace/ignore_rules.h"
#include "workspace/path_rules.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

template <typename Items>
auto pick(Random& random, const Items& items) {
    return items[random.below(static_cast<std::uint32_t>(items.size()))];
}

// Names that patterns can mean, and that patterns are made of.
const std::vector<std::string> names{"a",  "b",   "ab", "abc",  "a.c", "foo",     "Foo",  "x y",
                                     "a ", "#a",  "!a", "[a]",  "a]",  "-",       "a\\b", "*",
                                     "**", "a-c", "1",  "a\tb", ".b",  "\xc3\xa4"};
const std::vector<std::string> pieces{"a",           "b",
                                      "ab",          "c",
                                      "foo",         ".",
                                      "*",           "*",
                                      "*",           "?",
                                      "**",          "/",
                                      "/",           "/**/",
                                      "**/",         "/**",
                                      "[ab]",        "[!a]",
                                      "[^b]",        "[a-c]",
                                      "[]a]",        "[a-]",
                                      "[[:alpha:]]", "[[:space:]#]",
                                      "[\\]]",       "[!a-b-c]",
                                      "[c-a]",       "[a/b]",
                                      "[[:x:]",      "[[:]",
                                      "[[:nope:]]",  "[",
                                      "]",           "\\",
                                      "\\a",         "\\*",
                                      "\\[",         " ",
                                      "\\ ",         "#",
                                      "!",           "-",
                                      "x y",         "***",
                                      "\\/",         "[--a]",
                                      "[!]]",        "[a\\-c]",
                                      "\xc3\xa4",    "[[:upper:][:digit:]]",
                                      "a**",         "**b",
                                      "*a*b*",       "\t"};

// Few, so that patterns and paths of many parts match.
const std::vector<std::string> few_names{"a", "b", "ab", "ba"};
const std::vector<std::string> few_pieces{"a", "a", "b", "*",    "**",  "**",
                                          "/", "/", "?", "[!b]", "\\a", "\\/"};

std::string pattern_of_few(Random& random) {
    std::string out;
    const std::uint32_t parts = 2 + random.below(7);
    for (std::uint32_t i = 0; i < parts; ++i) out += pick(random, few_pieces);
    return out;
}

std::string pattern(Random& random) {
    if (random.below(2) == 0) return pattern_of_few(random);
    std::string out;
    if (random.below(6) == 0) out += '!';
    if (random.below(6) == 0) out += '/';
    // Names of the tree match often; pieces seldom, but in unusual ways.
    const std::uint32_t parts = 1 + random.below(random.below(2) == 0 ? 2 : 5);
    for (std::uint32_t i = 0; i < parts; ++i) {
        if (random.below(3) == 0)
            out += pick(random, names) + (random.below(2) == 0 ? "/" : "");
        else
            out += pick(random, pieces);
    }
    if (random.below(5) == 0) out += '/';
    if (random.below(8) == 0) out += "  ";
    if (random.below(16) == 0) out += '\r';
    return out;
}

std::string ignore_file(Random& random) {
    std::string out = random.below(20) == 0 ? "\xef\xbb\xbf" : "";
    const std::size_t lines = 1 + random.below(4);
    for (std::size_t i = 0; i < lines; ++i) {
        out += pattern(random);
        if (i + 1 < lines || random.below(4) != 0) out += '\n';
    }
    return out;
}

struct Path {
    std::string name;  // below the tree
    bool is_folder;
};

// Some of the names in each folder. What is below `root`, which ends with a slash or is empty.
void make_tree(Random& random, const GitPlace& place, const std::string& root, int depth,
               std::vector<Path>& out) {
    std::set<std::string> here;
    const auto& some = random.below(2) == 0 ? names : few_names;
    for (int i = 0; i < 5; ++i) here.insert(pick(random, some));
    for (const std::string& name : here) {
        const bool is_folder = depth > 1 && random.below(2) == 0;
        out.push_back({root + name, is_folder});
        if (is_folder) {
            fs::create_directories(place.at(root + name));
            make_tree(random, place, root + name + "/", depth - 1, out);
        } else {
            place.write(root + name, "");
        }
    }
}

// Those of the paths that git ignores.
std::set<std::string> ignored_by_git(const GitPlace& place, const std::vector<std::string>& paths) {
    std::string input;
    for (const std::string& path : paths) input.append(path).push_back('\0');
    place.write("asked", input);
    const std::string out =
        place.git({"-c", "alias.ask=!git check-ignore -z --stdin < asked || test $? = 1", "ask"});
    std::set<std::string> ignored;
    for (std::size_t at = 0; at < out.size();) {
        const std::size_t end = out.find('\0', at);
        ignored.insert(out.substr(at, end - at));
        at = end + 1;
    }
    return ignored;
}

bool ignores(std::string_view text, std::string_view path) {
    const bool is_folder = path.ends_with('/');
    if (is_folder) path.remove_suffix(1);
    return IgnoreRules(text).ignores(path, is_folder);
}

}  // namespace

TEST_CASE("ignore rules: what git's documentation says") {
    struct Case {
        std::string_view rules;
        std::vector<std::string_view> ignored;
        std::vector<std::string_view> kept;
    };
    const std::vector<Case> cases{
        {"# a comment\n\n  \n\\#a\n\\!b\n", {"#a", "!b", "x/#a"}, {"a", "b", "# a comment"}},
        {"hello.*\n", {"hello.txt", "a/hello.java"}, {"hello", "xhello.c"}},
        {"/hello.*\n", {"hello.txt"}, {"a/hello.java"}},
        {"foo/\n", {"foo/", "a/foo/", "foo/x", "a/foo/b/c"}, {"foo", "a/foo"}},
        {"doc/frotz/\n", {"doc/frotz/", "doc/frotz/x"}, {"a/doc/frotz/", "doc/frotz"}},
        {"foo/*\n", {"foo/test.json", "foo/bar/", "foo/bar/hello.c"}, {"foo/", "a/foo/x"}},
        {"**/foo\n", {"foo", "a/foo/", "a/b/foo"}, {"a/xfoo"}},
        {"**/foo/bar\n", {"foo/bar", "a/foo/bar"}, {"foo/a/bar"}},
        {"abc/**\n", {"abc/x", "abc/x/y"}, {"abc/", "x/abc/y"}},
        {"a/**/b\n", {"a/b", "a/x/b", "a/x/y/b"}, {"ab", "a/xb"}},
        // As git does it, not as documented: what precedes the stars is compared by itself.
        {"a**/b\n", {"ab", "a/b", "ax/b", "a/x/b"}, {"b", "x/ab"}},
        {"a**b\n", {"ab", "axb", "x/axb"}, {"a/b"}},
        {"/*\n!/foo\n/foo/*\n!/foo/bar\n", {"x", "foo/x", "x/foo/bar"}, {"foo/", "foo/bar/", "foo/bar/x"}},
        {"vendor/\n!vendor/keep/\n", {"vendor/", "vendor/keep/", "vendor/keep/x"}, {}},
        {"*.env\n!example.env\n", {"a.env", "x/a.env"}, {"example.env", "x/example.env"}},
        {"a \nb\\ \nc\t\n\xc3\xa9?\r\n", {"a", "b ", "c\t", "\xc3\xa9x"}, {"a ", "b", "c", "\xc3\xa9"}},
        {"[a-c]?\n[!0-9]z\n[]-]\n", {"ax", "cc", "az", "]", "-"}, {"dx", "5z", "a", "a/"}},
        {"[[:digit:]_]x\n[[:nope:]]\n[z\ny\\\n", {"1x", "_x"}, {"ax", "n", "z", "y", "y\\"}},
        {"\xef\xbb\xbf"
         "a\n",
         {"a"},
         {"\xef\xbb\xbf"
          "a"}},
        {"!\n/\n//\n!!x\n", {}, {"x", "!x", "a/"}},
        {"a\nb", {"a", "b"}, {"c"}},
    };
    for (const Case& each : cases) {
        for (const std::string_view path : each.ignored) {
            INFO(each.rules << " on " << path);
            CHECK(ignores(each.rules, path));
        }
        for (const std::string_view path : each.kept) {
            INFO(each.rules << " on " << path);
            CHECK_FALSE(ignores(each.rules, path));
        }
    }
}

TEST_CASE("ignore rules: the same as git has, for any rules and any path", "[git]") {
    if (!git_is_here()) return;
    Random random(5);
    GitPlace place;
    place.git({"init", "-q"});
    std::vector<std::vector<Path>> trees(40);
    std::vector<std::string> asked;
    for (std::size_t i = 0; i < trees.size(); ++i) {
        make_tree(random, place, std::to_string(i) + "/", 3, trees[i]);
        for (const Path& path : trees[i]) asked.push_back(path.name);
    }
    std::size_t ignored_ones = 0;
    for (int round = 0; round < 10; ++round) {
        std::vector<std::string> rules;
        for (std::size_t i = 0; i < trees.size(); ++i) {
            rules.push_back(ignore_file(random));
            place.write(std::to_string(i) + "/.gitignore", rules.back());
        }
        const std::set<std::string> ignored = ignored_by_git(place, asked);
        ignored_ones += ignored.size();
        for (std::size_t i = 0; i < trees.size(); ++i) {
            const IgnoreRules ours(rules[i]);
            for (const Path& path : trees[i]) {
                const bool by_git = ignored.contains(path.name);
                const std::string below = path.name.substr(path.name.find('/') + 1);
                if (ours.ignores(below, path.is_folder) == by_git) continue;
                FAIL_CHECK("git " << (by_git ? "ignores " : "keeps ") << below << (path.is_folder ? "/" : "")
                                  << " by the rules\n"
                                  << rules[i]);
            }
        }
    }
    CHECK(ignored_ones > asked.size());
}

TEST_CASE("folders: entered where git does not ignore them, for any rules anywhere", "[git]") {
    if (!git_is_here()) return;
    Random random(7);
    GitPlace place;
    place.git({"init", "-q"});
    place.git({"config", "core.excludesFile", place.at("everyone")});
    std::vector<Path> paths;
    make_tree(random, place, "", 5, paths);
    std::erase_if(paths, [](const Path& path) { return !path.is_folder; });
    std::vector<std::string> folders;
    for (const Path& path : paths) {
        folders.push_back(path.name);
        place.write(path.name + "/x.env", "");
    }
    for (int round = 0; round < 30; ++round) {
        place.write(".gitignore", ignore_file(random));
        place.write(".git/info/exclude", ignore_file(random));
        place.write("everyone", ignore_file(random));
        for (const std::string& folder : folders) {
            if (random.below(2) == 0) place.write(folder + "/.gitignore", ignore_file(random));
        }
        const std::set<std::string> ignored = ignored_by_git(place, folders);
        const Discovery found = discover({place.path().string()}, DiskFiles());
        const std::set<std::string> files(found.files.begin(), found.files.end());
        for (const std::string& folder : folders) {
            INFO(folder << " in round " << round);
            CHECK(files.contains(place.at(folder + "/x.env")) != ignored.contains(folder));
        }
    }
}

TEST_CASE("path rules: the same path, however it is written") {
    const std::string here = fs::current_path().string();
    const PathRules rules("", {"build/", "/top.env", "*.sample", "!keep.sample", "docs/**/x"});
    for (const std::string path :
         {"build/.env", "./build/.env", "a/../build/.env", "a//build/b/.env", "top.env", "./top.env",
          "a.sample", "a/b.sample", "docs/x", "docs/a/b/x/y", "../other/build/.env", "../other/a.sample"}) {
        INFO(path);
        CHECK(rules.cover(path, false));
        CHECK(rules.cover(here + "/" + path, false));
    }
    for (const std::string path :
         {"build", "a/top.env", "../top.env", "keep.sample", "docs/y", ".", "..", "../x", "builds/.env"}) {
        INFO(path);
        CHECK_FALSE(rules.cover(path, path == "." || path == ".."));
        CHECK_FALSE(rules.cover(here + "/" + path, path == "." || path == ".."));
    }
    CHECK(rules.cover("build", true));
    CHECK(rules.cover("build/", true));
    CHECK_FALSE(PathRules("", {"*"}).cover(".", true));
    CHECK_FALSE(PathRules("", {}).cover("build/.env", false));

    const PathRules below("sub", {"/a.env"});
    CHECK(below.cover("sub/a.env", false));
    CHECK(below.cover(here + "/sub/a.env", false));
    CHECK_FALSE(below.cover("a.env", false));
    CHECK(PathRules(here + "/sub/", {"/a.env"}).cover("./sub/a.env", false));
}

TEST_CASE("globs: no pattern takes long") {
    const std::string text(4000, 'a');
    std::string stars;
    for (int i = 0; i < 500; ++i) stars += "*a";
    CHECK_FALSE(Glob(stars + "b").matches(text));
    CHECK_FALSE(Glob(stars + "[b]").matches(text));
    std::string deep;
    for (int i = 0; i < 2000; ++i) deep += "a/";
    std::string folders;
    for (int i = 0; i < 300; ++i) folders += "**/*a*/";
    CHECK_FALSE(Glob(folders + "[b]").matches(deep + "a"));
    CHECK(Glob(folders + "a").matches(deep + "a"));
    CHECK_FALSE(Glob(folders + "*b*").matches(deep + "a"));
}

TEST_CASE("ignore rules: a file above the limit is not applied, and a note says so", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    std::string large = "build/\n*.env\n";
    while (large.size() <= (1U << 20)) large += "a?b*c" + std::to_string(large.size()) + "\n";
    place.write("repo/sub/.gitignore", large);
    place.write_key("repo/sub/build/x.env");
    place.write_key("repo/.env");
    const Outcome outcome = place.credlint({}, "repo");
    INFO(outcome.error);
    CHECK(outcome.error.find("`sub/.gitignore` was ignored: the ignore rules for a folder exceed 1 MiB") !=
          std::string::npos);
    // Its folder was entered, but git knows that what is in it is ignored.
    CHECK(place.severities({}, "repo") == std::vector<std::string>{".env warning"});
    // Without git, it is unknown.
    const Variables no_git{{"PATH", place.at("empty")}};
    CHECK(place.severities({}, "repo", no_git) ==
          std::vector<std::string>{".env warning", "sub/build/x.env warning"});

    // As many in parts.
    place.write("repo/sub/.gitignore", large.substr(0, 1U << 19));
    place.write("repo/sub/build/.gitignore", "");
    place.write("repo/.gitignore", large.substr(large.find('a'), 1U << 19));
    CHECK(place.credlint({}, "repo").error.find("was ignored") == std::string::npos);
    place.write("repo/.gitignore", large.substr(large.find('a'), (1U << 19) + 1));
    CHECK(place.credlint({}, "repo").error.find("`sub/.gitignore` was ignored") != std::string::npos);
}

TEST_CASE("ignore rules: no pattern makes the largest file slow") {
    const auto seconds = [](const std::string& line) {
        std::string text;
        while (text.size() < (1U << 20)) text += line;
        const std::clock_t start = std::clock();
        const IgnoreRules rules(text);
        CHECK_FALSE(rules.ignores("folders/of/some/depth/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.nev", true));
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    const double ordinary = seconds("*.ordinary-ending\n") + 0.01;
    const std::string many(100, '*');
    for (const std::string& line : std::vector<std::string>{"a?\n", "[a]\n", "x/**/" + many + "a\n",
                                                            "*a*a*a*a*a*a*a*b\n", "**/*a*/**/*a*/**/[b]\n"}) {
        INFO(line);
        CHECK(seconds(line) < 50 * ordinary);
    }
}
