// The promise that nothing is sent: the program has no code to do so, and what it asks the kernel
// for, with all that it starts, is no network and no program but git.
#include <filesystem>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "support/git_place.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

Outcome start(std::vector<std::string> words, const std::string& home = "/nonexistent") {
    Command command;
    command.words = std::move(words);
    command.environment = clean_environment(home);
    // A build with sanitizers looks for leaks with ptrace, which strace then uses.
    command.environment.emplace_back("ASAN_OPTIONS", "detect_leaks=0");
    return run(command);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> out;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        out.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

std::set<std::string> symbols_of(std::vector<std::string> words) {
    words.insert(words.begin(), "nm");
    std::set<std::string> out;
    for (const std::string& line : lines_of(start(std::move(words)).out)) {
        std::string name = line.substr(0, line.find_first_of(" @"));
        name.erase(0, name.find_first_not_of('_'));
        out.insert(name);
    }
    return out;
}

}  // namespace

TEST_CASE("offline: the static program contains no function that opens a connection", "[offline]") {
    if (!is_static_build() || !is_installed("nm")) return;
    const std::set<std::string> held = symbols_of({"--format=posix", CREDLINT_BINARY});
    REQUIRE(held.count("main") == 1);
    for (const char* function : {"connect", "getaddrinfo", "gethostbyname", "sendmsg"}) {
        CHECK(held.count(function) == 0);
    }
}

// The C library's start of threads brings its resolver's `socket` and `sendto` into a static program.
TEST_CASE("offline: no code of credlint names a function of sockets", "[offline]") {
    if (!is_static_build() || !is_installed("nm")) return;
    std::vector<std::string> words{"--format=posix", "--undefined-only"};
    for (const auto& entry : fs::directory_iterator(fs::path(CREDLINT_BINARY).parent_path())) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("libcredlint_") && name.ends_with(".a")) words.push_back(entry.path().string());
    }
    REQUIRE(words.size() > 8);
    const std::set<std::string> named = symbols_of(std::move(words));
    REQUIRE(named.count("open") + named.count("open64") > 0);
    for (const char* function : {"socket", "socketpair", "connect", "bind", "send", "sendto", "sendmsg"}) {
        CHECK(named.count(function) == 0);
    }
}

TEST_CASE("offline: no network is requested, and no program started but git", "[offline]") {
    if (!git_is_here() || !is_installed("strace")) return;
    if (start({"strace", "-o", "/dev/null", "true"}).exit_code != 0) {
        WARN("skipped: strace may not trace here");
        return;
    }
    GitPlace place;
    place.git({"init", "-q", "repo"});
    place.write_key("repo/.env");
    place.git({"add", "."}, "repo");
    place.git({"config", "include.path", "more"}, "repo");  // else git is not asked
    const std::string trace = place.at("trace");
    const Outcome outcome =
        start({"strace", "--follow-forks", "--quiet=all", "--signal=none", "--string-limit=4096", "--trace",
               "%network,execve", "--output", trace, CREDLINT_BINARY, place.at("repo")});
    INFO(outcome.error);
    REQUIRE(outcome.exit_code == 1);
    std::set<std::string> programs;
    for (const std::string& line : lines_of(read_file(trace))) {
        INFO(line);
        CHECK(line.find("execve(\"") != std::string::npos);
        if (!line.ends_with(" = 0")) continue;  // looked for along PATH
        const std::size_t begin = line.find('"') + 1;
        programs.insert(line.substr(begin, line.find('"', begin) - begin));
    }
    CHECK(programs == std::set<std::string>{CREDLINT_BINARY, find_program("git")});
}
