// The address of a run's repository, and the paths of its files from its top.
#include "workspace/repository_info.h"

#include <catch2/catch.hpp>

using namespace credlint;

TEST_CASE("the address of a repository contains no user and no password", "[workspace]") {
    CHECK(public_uri("https://example.com/org/repo.git") == "https://example.com/org/repo.git");
    CHECK(public_uri("https://user:pass@example.com:8443/org/repo") == "https://example.com:8443/org/repo");
    CHECK(public_uri("https://token@example.com/org/repo?private_token=x#y") ==
          "https://example.com/org/repo");
    CHECK(public_uri("ssh://git@example.com/org/repo.git") == "ssh://example.com/org/repo.git");
    CHECK(public_uri("git@example.com:org/repo.git") == "ssh://example.com/org/repo.git");
    CHECK(public_uri("example.com:/srv/repo.git") == "ssh://example.com/srv/repo.git");
    // On this machine, or no address at all.
    for (const char* text : {"", "/srv/git/repo.git", "../repo", "./a:b", "file:///srv/repo", "C:\\repo",
                             "ext::sh -c id", "https://example.com", "https://user:p/ss@example.com/x",
                             "https://example.com/a b", "user:p@ss@host:path", "git@:path"}) {
        INFO(text);
        CHECK(public_uri(text).empty());
    }
}

TEST_CASE("paths from the top of the repository", "[workspace]") {
    const RepositoryInfo sub{"/home/me/p", "a/b/", ""};
    CHECK(path_from_top(".env", sub) == "a/b/.env");
    CHECK(path_from_top("./x//y/../.env", sub) == "a/b/x/.env");
    CHECK(path_from_top("../.env", sub) == "a/.env");
    CHECK(path_from_top("../../.env", sub) == ".env");
    CHECK(path_from_top("../../../.env", sub) == "../../../.env");
    CHECK(path_from_top("/home/me/p/c/.env", sub) == "c/.env");
    CHECK(path_from_top("/home/me/p2/.env", sub) == "/home/me/p2/.env");
    CHECK(path_from_top("/home/me/p/../.env", sub) == "/home/me/p/../.env");
    CHECK(path_from_top("<stdin>", sub) == "<stdin>");
    CHECK(path_from_top("<environment>", sub) == "<environment>");
    CHECK(path_from_top("./a", {}) == "a");
    CHECK(path_from_top("/a", {}) == "/a");
}
