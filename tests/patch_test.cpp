// git itself applies the patches, whatever the edits, the names and the line ends.
#include "fix/patch.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/git_place.h"

using namespace credlint;
using namespace credlint::test;

namespace {

// As many as there are lines.
std::vector<bool> all_open(const std::string& text) {
    std::vector<bool> open;
    for (std::size_t at = 0; at < text.size();
         at = text.find('\n', at) == text.npos ? text.size() : text.find('\n', at) + 1)
        open.push_back(true);
    return open;
}

Patch patch_of(const std::string& name, const std::string& before, const Edits& edits,
               std::vector<bool> open) {
    Patch patch;
    append_patch(patch, {name, false, before, edits, std::move(open)});
    return patch;
}

std::string numbered(int count) {
    std::string out;
    for (int i = 1; i <= count; ++i) out += "line " + std::to_string(i) + "\n";
    return out;
}

// Replaces the text of a line.
Edit line_edit(const std::string& text, int number, const std::string& by) {
    const std::string line = "line " + std::to_string(number) + "\n";
    const auto at = static_cast<std::uint32_t>(text.find(line));
    return {{at, at + static_cast<std::uint32_t>(line.size()) - 1}, by};
}

void check_applies(const GitPlace& place, const std::string& name, const std::string& before,
                   const Edits& edits, const std::vector<bool>& open) {
    place.write("repo/" + name, before);
    const Patch patch = patch_of(name, before, edits, open);
    place.write("patch", patch.text);
    INFO(patch.text);
    std::vector<std::string> words = {"apply", "--whitespace=nowarn", place.at("patch")};
    if (patch.without_context) words.insert(words.begin() + 1, "--unidiff-zero");
    if (!patch.text.empty()) place.git(words, "repo");
    REQUIRE(read_file(place.at("repo/" + name)) == edited(before, edits));
}

}  // namespace

TEST_CASE("patch: three lines of context before and after, as in diff", "[patch]") {
    const std::string text = numbered(20);
    const Edits edits = {line_edit(text, 5, "five"), line_edit(text, 12, "twelve"),
                         line_edit(text, 20, "end")};
    const Patch patch = patch_of("a.env", text, edits, all_open(text));
    CHECK_FALSE(patch.without_context);
    CHECK(patch.text ==
          "diff --git a/a.env b/a.env\n"
          "--- a/a.env\n"
          "+++ b/a.env\n"
          "@@ -2,14 +2,14 @@\n"
          " line 2\n line 3\n line 4\n-line 5\n+five\n line 6\n line 7\n line 8\n"
          " line 9\n line 10\n line 11\n-line 12\n+twelve\n line 13\n line 14\n line 15\n"
          "@@ -17,4 +17,4 @@\n"
          " line 17\n line 18\n line 19\n-line 20\n+end\n");
}

TEST_CASE("patch: it contains only lines that may be shown", "[patch]") {
    const std::string text = numbered(9);
    std::vector<bool> open = all_open(text);
    open[2] = open[5] = false;
    const Patch patch = patch_of("a.env", text, {line_edit(text, 5, "five")}, open);
    CHECK(patch.without_context);
    CHECK(patch.text.substr(patch.text.find("@@")) == "@@ -4,2 +4,2 @@\n line 4\n-line 5\n+five\n");
    open[7] = false;
    const Patch after_last =
        patch_of("a.env", text, {line_edit(text, 7, "seven"), line_edit(text, 9, "nine")}, open);
    CHECK(after_last.text.substr(after_last.text.find("@@")) ==
          "@@ -7,1 +7,1 @@\n-line 7\n+seven\n@@ -9,1 +9,1 @@\n-line 9\n+nine\n");
}

TEST_CASE("patch: changed lines must be ones that may be shown, old and new", "[patch]") {
    const std::string text = numbered(4);
    FilePatch file{
        "a.env", false, text, {line_edit(text, 2, "two"), line_edit(text, 4, "four\nfive")}, all_open(text)};
    std::vector<bool> after(5, true);
    CHECK(may_be_shown(file, after));
    after[0] = after[2] = false;  // they stay
    CHECK(may_be_shown(file, after));
    after[4] = false;
    CHECK_FALSE(may_be_shown(file, after));
    after[4] = true;
    file.open[1] = false;
    CHECK_FALSE(may_be_shown(file, after));
}

TEST_CASE("patch: names as git writes them", "[patch]") {
    const auto header = [](const std::string& name) {
        const std::string text = patch_of(name, "x\n", {{{0, 1}, "y"}}, {true}).text;
        return text.substr(0, text.find("@@"));
    };
    CHECK(header("sub/.env") == "diff --git a/sub/.env b/sub/.env\n--- a/sub/.env\n+++ b/sub/.env\n");
    CHECK(header("a b.env") == "diff --git a/a b.env b/a b.env\n--- a/a b.env\t\n+++ b/a b.env\t\n");
    CHECK(header("\xc3\xa4\x1b\"\\.env") ==
          "diff --git \"a/\\303\\244\\033\\\"\\\\.env\" \"b/\\303\\244\\033\\\"\\\\.env\"\n"
          "--- \"a/\\303\\244\\033\\\"\\\\.env\"\n+++ \"b/\\303\\244\\033\\\"\\\\.env\"\n");
}

TEST_CASE("patch: git applies any edits", "[patch][git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    const std::string name = GENERATE(as<std::string>(), ".env", "sub/a b.env", "\xc3\xa4\n\"\\\t .env");
    std::mt19937 random(7);
    const auto below = [&](std::size_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    for (int i = 0; i < 60; ++i) {
        // To git a CR alone ends no line.
        const std::string line_end = std::vector<std::string>{"\n", "\n", "\r\n", "\r"}[below(4)];
        std::string text;
        // Some lines are the same, so that they do not identify a place.
        for (std::uint32_t j = below(25); j > 0; --j)
            text +=
                "line " + std::to_string(below(6)) + (line_end == "\r" && below(2) == 0 ? "\n" : line_end);
        if (below(3) == 0) text += "open";
        Edits edits;
        for (std::uint32_t j = below(4); j > 0; --j) {
            const std::uint32_t begin = below(text.size() + 1);
            const std::uint32_t end = std::min(begin + below(12), static_cast<std::uint32_t>(text.size()));
            add_edits(edits, Edits{{{begin, end},
                                    std::vector<std::string>{"", "x", "x\n", "\n", "1\n2", "\r"}[below(6)]}});
        }
        std::vector<bool> open = all_open(text);
        for (std::size_t j = 0; j < open.size(); ++j) open[j] = below(3) > 0;
        check_applies(place, name, text, edits, open);
    }
}

TEST_CASE("patch: a new file", "[patch][git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.git({"init", "-q", "repo"});
    Patch patch;
    append_patch(patch, {".gitignore", true, "", {{{0, 0}, "/.env\n"}}, {}});
    append_patch(patch, {"sub/.gitignore", true, "", {{{0, 0}, "/a\n/b"}}, {}});
    CHECK_FALSE(patch.without_context);
    place.write("patch", patch.text);
    place.git({"apply", place.at("patch")}, "repo");
    CHECK(read_file(place.at("repo/.gitignore")) == "/.env\n");
    CHECK(read_file(place.at("repo/sub/.gitignore")) == "/a\n/b");
}
