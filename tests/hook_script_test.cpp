// `dev hook`, which the hook `credlint` starts: builds once, next to itself, and installs nothing.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include <stdlib.h>

#include "support/hook_place.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

void write_script(const HookPlace& place, const std::string& name, const std::string& text) {
    place.write(name, "#!/bin/sh\n" + text);
    fs::permissions(place.at(name), fs::perms::owner_all);
}

std::size_t lines(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

}  // namespace

TEST_CASE("dev hook: what is missing is named, and not installed", "[hook]") {
    if (!git_is_here()) return;
    HookPlace place;
    const std::string dev = place.hooks_repository() + "/dev";
    // All that a bare machine has.
    for (const char* name : {"dirname", "find", "head", "grep", "id", "sh", "cat"}) {
        fs::create_directories(place.at("bin"));
        fs::create_symlink(fs::exists(std::string("/usr/bin/") + name) ? std::string("/usr/bin/") + name
                                                                       : std::string("/bin/") + name,
                           place.at(std::string("bin/") + name));
    }
    for (const char* name : {"apt-get", "sudo"})
        write_script(place, std::string("bin/") + name, "echo called >> '" + place.at("log") + "'\n");
    const Outcome outcome = place.in_repository({dev, "hook", "--", "readme"}, {{"PATH", place.at("bin")}});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
    for (const char* name : {"  g++\n", "  cmake\n", "  ninja-build\n", "  libre2-dev\n"})
        CHECK(outcome.error.find(name) != std::string::npos);
    CHECK(outcome.error.find("please install these first") != std::string::npos);
    CHECK(outcome.error.find("credlint-system") != std::string::npos);
    CHECK_FALSE(fs::exists(place.at("log")));
}

TEST_CASE("dev hook: it builds once, however many processes ask", "[hook]") {
    if (!git_is_here() || !tool("cmake") || !tool("ninja") || !tool("flock")) return;
    HookPlace place;
    const std::string dev = place.hooks_repository() + "/dev";
    write_script(place, "bin/cmake", "");
    write_script(place, "bin/ninja",
                 "echo called >> '" + place.at("log") +
                     "'\nsleep 0.2\nmkdir -p \"$2\"\ncp '" CREDLINT_BINARY "' \"$2/credlint\"\n");
    const char* path = ::getenv("PATH");
    const Variables with_both{{"PATH", place.at("bin") + ":" + (path != nullptr ? path : "")}};
    place.write_bad("-x.env");
    const std::string once = "'" + dev + "' hook --output-format=concise -- -x.env";
    const auto run = [&](const std::string& script) {
        return place.in_repository({"sh", "-c", script}, with_both);
    };

    const Outcome first = run(once + " & " + once + " & " + once + " & wait");
    INFO(first.out << first.error);
    CHECK(lines(first.out) == 3);
    CHECK(first.out.find("-x.env:") == 0);
    const std::size_t said = first.error.find("credlint: building (first time only, about three minutes)…\n");
    CHECK(said != std::string::npos);
    CHECK(first.error.find("building", said + 20) == std::string::npos);
    CHECK(read_file(place.at("log")) == "called\n");

    const Outcome second = run(once);
    CHECK(second.exit_code == 1);
    CHECK(lines(second.error) == 1);
    CHECK(read_file(place.at("log")) == "called\n");

    // Another revision.
    fs::last_write_time(place.at("hooks/src/x"), fs::file_time_type::clock::now() + std::chrono::hours(1));
    CHECK(run(once).exit_code == 1);
    CHECK(read_file(place.at("log")) == "called\ncalled\n");
}
