// Git's index and configuration as bytes: damaged ones are left to git, and crash nothing.
#include "workspace/git_index.h"

#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/git_place.h"
#include "template/random.h"
#include "workspace/git_config.h"

using namespace credlint;
using namespace credlint::test;

namespace {

using Lines = std::vector<std::string>;

struct Listing {
    bool complete = false;
    Lines paths;
};

Listing list(const std::string& bytes) {
    Listing out;
    out.complete = read_index(bytes, 20, [&](const IndexEntry& entry) {
        REQUIRE(entry.path.size() <= 4096);
        out.paths.emplace_back(entry.path);
    });
    return out;
}

// An index as git writes it, of that version.
std::string index_of(const GitPlace& place, const std::string& version, const Lines& paths) {
    place.git({"init", "-q", version});
    std::string entries;
    for (const std::string& path : paths) entries += "100644 " + std::string(40, '1') + " 0\t" + path + '\0';
    REQUIRE(place
                .run({"git", "update-index", "--index-version=" + version, "-z", "--index-info"}, version, {},
                     entries)
                .exit_code == 0);
    // Version 3 is for entries with more flags.
    if (version == "3") place.git({"update-index", "--skip-worktree", paths.front()}, version);
    return read_file(place.at(version + "/.git/index"));
}

const Lines some_paths{"a", "aa", "b/c", "b/c.env", std::string(200, 'l'), std::string(4095, 'm'), "z\n"};

}  // namespace

TEST_CASE("git index: all versions, and what is cut off or changed", "[git]") {
    if (!git_is_here()) return;
    const std::string version = GENERATE(as<std::string>(), "2", "3", "4");
    CAPTURE(version);
    GitPlace place;
    const std::string bytes = index_of(place, version, some_paths);
    REQUIRE(bytes[7] == version[0] - '0');
    const Listing whole = list(bytes);
    CHECK(whole.complete);
    CHECK(whole.paths == some_paths);
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        const Listing part = list(bytes.substr(0, size));
        if (part.complete) CHECK(part.paths == some_paths);  // without an extension
    }
    Random random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string changed = bytes;
        for (std::uint32_t i = 1 + random.below(4); i > 0; --i) {
            changed[random.below(static_cast<std::uint32_t>(changed.size()))] =
                static_cast<char>(random.below(256));
        }
        list(changed);
    }
}

TEST_CASE("git index: what an index of version 4 expands to is bounded") {
    // Each entry keeps the whole path before it, and adds a letter.
    std::string bytes("DIRC\0\0\0\4\0\1\0\0", 12);
    std::string entry(62, '\0');
    entry[25] = '\x81';
    for (int i = 0; i < 0x10000; ++i) bytes.append(entry).append("\0a\0", 3);
    bytes.append(20, '\0');
    const Listing listing = list(bytes);
    CHECK_FALSE(listing.complete);
    CHECK(listing.paths.size() == 4096);
}

TEST_CASE("git index: extensions that must be understood are left to git", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    const std::string bytes = index_of(place, "2", some_paths);
    const auto with = [&](const std::string& extension) {
        std::string out = bytes;
        return list(out.insert(out.size() - 20, extension)).complete;
    };
    CHECK(with(std::string("NEWX\0\0\0\2ab", 10)));
    CHECK_FALSE(with(std::string("NEWX\0\0\0\3ab", 10)));
    CHECK_FALSE(with(std::string("link\0\0\0\0", 8)));
    CHECK_FALSE(with(std::string("sdir\0\0\0\0", 8)));
    CHECK_FALSE(with("NEWX"));
}

TEST_CASE("git configuration: as git reads it") {
    const auto value_of = [](const std::string& text, const std::string& key) -> std::string {
        std::vector<GitConfigEntry> entries;
        if (!parse_git_config(text, entries)) return "refused";
        for (const GitConfigEntry& entry : entries) {
            if (entry.key == key) return entry.value.value_or("alone");
        }
        return "missing";
    };
    CHECK(value_of("[Core]\n\tExcludesFile = a\n", "core.excludesfile") == "a");
    CHECK(value_of("\xef\xbb\xbf[core] excludesFile=  a b \t; c\n", "core.excludesfile") == "a b");
    CHECK(value_of("[a \"B.c\\\"d\"]e=1", "a.B.c\"d.e") == "1");
    CHECK(value_of("[a.B]\r\nc = \"x # y\" # z\r\n", "a.b.c") == "x # y");
    CHECK(value_of("[a]\nb = x\\\n y\\t\\\\\n", "a.b") == "x y\t\\");
    CHECK(value_of("[a]\nb\n# c\n;d\n[c]d=\n", "a.b") == "alone");
    CHECK(value_of("[a]\nb\n# c\n;d\n[c]d=\n", "c.d") == "");
    for (const char* refused : {"[a", "[a]\nb c\n", "[a]\n1=2\n", "[a]\nb = \"c\n", "[a]\nb = \\x\n",
                                "[a \"b\nc\"]\n", "[a b]\n", "[a]\nb ; c\n", "\x01"}) {
        INFO(refused);
        CHECK(value_of(refused, "a.b") == "refused");
    }
    CHECK(git_config_key("Core.IgnoreCase") == "core.ignorecase");
    CHECK(git_config_key("Remote.My.Origin.URL") == "remote.My.Origin.url");
    for (const char* refused : {"", "core", ".a", "a.", "a b.c", "a.1", "a.b c", "a.x\ny.b"}) {
        INFO(refused);
        CHECK_FALSE(git_config_key(refused));
    }
    CHECK(git_boolean(std::nullopt) == true);
    CHECK(git_boolean("Yes") == true);
    CHECK(git_boolean("0") == false);
    CHECK(git_boolean("") == false);
    CHECK(git_boolean("-3") == true);
    CHECK_FALSE(git_boolean("maybe"));
}
