// `./dev` as a newcomer meets it: without root, without arguments, during a long build.
#include <algorithm>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include <stdlib.h>

#include "support/hook_place.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
    return found;
}

// A clone with programs of its own in `bin`.
class Clone : public HookPlace {
public:
    Clone() {
        for (const char* name : {"dev", "CMakePresets.json", "fixtures/sample/.env"})
            write("clone/" + std::string(name), read_file(fs::path(CREDLINT_SOURCE_DIR) / name));
        fs::permissions(at("clone/dev"), fs::perms::owner_all);
        fs::create_directories(at("bin"));
    }
    void write_program(const std::string& name, const std::string& text) const {
        write("bin/" + name, "#!/bin/sh\n" + text);
        fs::permissions(at("bin/" + name), fs::perms::owner_all);
    }
    Outcome dev(const std::string& words, const std::string& path) const {
        return run({"sh", "-c", "'" + at("clone/dev") + "' " + words}, "repo", {{"PATH", path}});
    }
    // Besides those of this machine.
    std::string own_programs_first() const { return at("bin") + ":" + ::getenv("PATH"); }
    void write_quick_ninja(const std::string& more = "") const {
        write_program("cmake", "");
        write_program("ninja", more + "mkdir -p \"$2\"\ncp '" CREDLINT_BINARY "' \"$2/credlint\"\n");
        fs::create_directories(at("clone/build/release"));
    }
};

bool can_build() {
    return git_is_here() && is_installed("cmake") && is_installed("ninja") && is_installed("flock");
}

}  // namespace

TEST_CASE("dev: without root, all that is missing is listed once", "[dev]") {
    const Clone clone;
    // All that a bare machine has.
    for (const char* name : {"dirname", "grep", "sh", "cat", "sort", "sed", "tr"})
        fs::create_symlink(find_program(name), clone.at(std::string("bin/") + name));
    clone.write_program("id", "echo 1000\n");
    clone.write_program("apt-get", "echo called >> '" + clone.at("log") + "'\n");
    for (const char* command : {"lint", "install", "install --integration"}) {
        const Outcome outcome = clone.dev(command, clone.at("bin"));
        INFO(command << ": " << outcome.out << outcome.error);
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.out.empty());
        for (const char* name : {"  g++\n", "  cmake\n", "  ninja-build\n", "  libre2-dev\n"})
            CHECK(count(outcome.error, name) == 1);
        CHECK(count(outcome.error, "credlint: ") == 1);
        CHECK(outcome.error.find("please install these first") != std::string::npos);
        if (std::string(command) == "install --integration") CHECK(count(outcome.error, "  nodejs\n") == 1);
    }
    CHECK_FALSE(fs::exists(clone.at("log")));
}

TEST_CASE("dev lint: without arguments it lints a sample, and shows findings", "[dev]") {
    if (!can_build()) return;
    const Clone clone;
    clone.write_quick_ninja();
    const Outcome outcome = clone.dev("lint", clone.own_programs_first());
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.error.find("no file was named") != std::string::npos);
    for (const char* rule : {"aws-unknown-region", "aws-invalid-setting", "duplicate-key"})
        CHECK(outcome.out.find("[" + std::string(rule) + "]: ") != std::string::npos);
    CHECK(outcome.out.find("--> fixtures/sample/.env:2:12\n") != std::string::npos);
}

TEST_CASE("dev: a long build shows its progress, a short one nothing", "[dev]") {
    if (!can_build()) return;
    const Clone clone;
    clone.write_quick_ninja();
    CHECK(clone.dev("build", clone.own_programs_first()).error.find("steps") == std::string::npos);
    clone.write_quick_ninja("echo '[3/40] Building CXX object a.cpp.o'\nsleep 6\n");
    const Outcome outcome = clone.dev("build", clone.own_programs_first());
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 0);
    CHECK(count(outcome.error, "credlint: building: 3 of 40 steps\n") == 1);
}

TEST_CASE("dev: a failed build shows what the compiler said", "[dev]") {
    if (!can_build()) return;
    const Clone clone;
    clone.write_quick_ninja("echo '[3/40] Building CXX object a.cpp.o'\necho 'a.cpp:1: error: x'\nexit 1\n");
    const Outcome outcome = clone.dev("build", clone.own_programs_first());
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.error.find("a.cpp:1: error: x\n") != std::string::npos);
    CHECK(outcome.error.find("[3/40]") == std::string::npos);
}
