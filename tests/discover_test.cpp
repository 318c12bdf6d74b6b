// Which files a search finds, on a real disk: what git ignores, links, nested repositories, folders
// that are deep or closed, and what is excluded.
#include "workspace/discover.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "support/fixture.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

class Place {
public:
    fs::path at(const std::string& name) const { return fs::canonical(folder_.path()) / name; }
    void write(const std::string& name, const std::string& text = "A=1\n") const {
        fs::create_directories(at(name).parent_path());
        write_file(at(name), text);
    }
    void make_repository(const std::string& name = ".") const {
        write(name + "/.git/HEAD", "ref: refs/heads/main\n");
    }
    void link(const std::string& target, const std::string& name) const {
        fs::create_symlink(target, at(name));
    }
    Discovery search(const Names& paths = {"."}, const Search& search = {}) const {
        Names full;
        for (const std::string& path : paths) full.push_back(path == "." ? at("") : at(path));
        return discover(full, DiskFiles(), search);
    }
    Names found(const Names& paths = {"."}, const Search& how = {}) const {
        const Discovery all = search(paths, how);
        CHECK(all.failures.empty());
        return below(all.files);
    }
    // As they are called in this place.
    Names below(const Names& files) const {
        Names out;
        for (const std::string& file : files)
            out.push_back(fs::path(file).lexically_relative(at("")).string());
        return out;
    }

private:
    TempFolder folder_;
};

Search everything() {
    Search out;
    out.no_ignore = true;
    return out;
}

}  // namespace

TEST_CASE("search: ignored folders are not entered, ignored files are taken") {
    const Place place;
    place.write(".gitignore", ".env\n*.env\nbuild/\n/out\n");
    for (const char* name :
         {".env", "a.env", "build/.env", "sub/build/.env", "out/.env", "sub/out/.env", "node_modules/.env"}) {
        place.write(name);
    }
    const Names all{".env",     "a.env",          "build/.env",  "node_modules/.env",
                    "out/.env", "sub/build/.env", "sub/out/.env"};
    // Outside of a repository .gitignore means nothing.
    CHECK(place.found() ==
          Names{".env", "a.env", "build/.env", "out/.env", "sub/build/.env", "sub/out/.env"});
    place.make_repository();
    CHECK(place.found() == Names{".env", "a.env", "sub/out/.env"});
    CHECK(place.found({"."}, everything()) == all);
    // A named folder is entered, and the rules apply below it.
    CHECK(place.found({"build"}) == Names{"build/.env"});
    CHECK(place.found({"sub"}) == Names{"sub/out/.env"});
    CHECK(place.found({"build/.env"}) == Names{"build/.env"});
}

TEST_CASE("search: rules of each folder, of the repository and of its parts") {
    const Place place;
    place.make_repository();
    place.write(".gitignore", "a/\nlogs/*\n!logs/kept/\n");
    place.write(".git/info/exclude", "hidden\n");
    place.write("sub/.gitignore", "!a/\nb/\n");
    for (const char* name :
         {"a/.env", "sub/a/.env", "b/.env", "sub/b/.env", "hidden/.env", "logs/x/.env", "logs/kept/.env"}) {
        place.write(name);
    }
    CHECK(place.found() == Names{"b/.env", "logs/kept/.env", "sub/a/.env"});
    CHECK(place.found({"sub"}) == Names{"sub/a/.env"});

    // A link is no .gitignore.
    place.write("linked/c/.env");
    place.write("rules", "c/\n");
    place.link("../rules", "linked/.gitignore");
    CHECK(place.found({"linked"}) == Names{"linked/c/.env"});
    CHECK(place.found({"linked/c"}) == Names{"linked/c/.env"});

    // A repository in it has rules of its own; a submodule's `.git` is a file.
    place.make_repository("inner");
    place.write("inner/a/.env");
    place.write("module/.git", "gitdir: ../.git/modules/module\n");
    place.write(".git/modules/module/HEAD", "");
    place.write(".git/modules/module/info/exclude", "x\n");
    place.write("module/a/.env");
    place.write("module/x/.env");
    CHECK(place.found({"inner"}) == Names{"inner/a/.env"});
    CHECK(place.found() ==
          Names{"b/.env", "inner/a/.env", "linked/c/.env", "logs/kept/.env", "module/a/.env", "sub/a/.env"});
}

TEST_CASE("search: links are followed to files in the folder, each file once") {
    const Place place;
    place.write("outside.env");
    place.write("tree/real.env");
    place.write("tree/settings.txt");
    place.link("real.env", "tree/again.env");
    place.link("settings.txt", "tree/.env");
    place.link("settings.txt", "tree/b.env");
    place.link("../outside.env", "tree/out.env");
    place.link("none", "tree/dangling.env");
    place.link("..", "tree/up");
    place.link("self.env", "tree/self.env");
    CHECK(place.found({"tree"}) == Names{"tree/.env", "tree/real.env"});
    // A named link is read wherever it leads, but once.
    CHECK(place.found({"tree/out.env", "outside.env"}) == Names{"tree/out.env"});
    CHECK(place.found({"tree/real.env", "tree"}) == Names{"tree/real.env", "tree/.env"});
    CHECK(place.found({"tree", "tree/../tree/real.env"}) == Names{"tree/.env", "tree/real.env"});
}

TEST_CASE("search: excluded paths are left out, named or not") {
    const Place place;
    for (const char* name : {".env", "a/.env", "a/b.env", "c/d/.env"}) place.write(name);
    Search search;
    search.excluded = [&](const std::string& path, bool is_folder) {
        return path == place.at(is_folder ? "c" : "a/b.env");
    };
    CHECK(place.found({"."}, search) == Names{".env", "a/.env"});
    CHECK(place.found({"a/b.env", "a/.env"}, search) == Names{"a/.env"});
    CHECK(place.found({"c"}, search).empty());
}

TEST_CASE("search: deep folders, and folders that cannot be read") {
    const Place place;
    std::string deep = "x";
    for (int i = 0; i < 900; ++i) deep += "/d";
    place.write(deep + "/.env");
    CHECK(place.found() == Names{deep + "/.env"});

    place.write("closed/.env");
    place.write("open/.env");
    fs::permissions(place.at("closed"), fs::perms::none);
    const Discovery all = place.search();
    fs::permissions(place.at("closed"), fs::perms::owner_all);
    if (::geteuid() == 0) return;  // who may read everything
    REQUIRE(all.failures.size() == 1);
    CHECK(place.below({all.failures[0].path}) == Names{"closed"});
    CHECK(place.below(all.files) == Names{"open/.env", deep + "/.env"});
}
