// Out of memory, a run ends with exit code 2 and a message, and leaves no copy of what it read:
// neither a core file nor a way into its memory.
#include <algorithm>
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "support/shell_place.h"

using namespace credlint::test;

namespace {

// Sanitizers want terabytes of addresses.
bool memory_can_be_limited(const ShellPlace& place) {
    const bool can = place.shell("ulimit -v 150000 && credlint --version").exit_code == 0;
    if (!can) WARN("skipped: this build does not run with little memory");
    return can;
}

}  // namespace

TEST_CASE("memory: too little means exit code 2 and a message", "[memory]") {
    const ShellPlace place;
    if (!memory_can_be_limited(place)) return;
    std::string lines;
    for (int i = 0; i < 10'000; ++i) lines += "=\n";
    place.write(".env", key_line() + lines);
    std::string deep = "{";
    for (int i = 0; i < 15'000; ++i) deep += "\"a\":{\"b\":[1,{\"c\":\"d\"}]},\n";
    place.write("a.json", deep);
    std::string document;
    for (int i = 0; i < 20'000; ++i) document += "- some\n\n> words\n\n    A=1\n\n";
    place.write("R.md", document);
    int failed = 0;
    for (const char* file : {".env", "a.json", "R.md"}) {
        for (const int kilobytes : {13'000, 16'000, 20'000, 30'000}) {
            const std::string memory = "ulimit -v " + std::to_string(kilobytes) + "; ";
            // Where the C++ library itself cannot start, it may leave a core file.
            if (place.shell("ulimit -c 0; " + memory + "credlint --version").exit_code != 0) continue;
            const std::string limit = "ulimit -c unlimited; " + memory;
            INFO(file << ", " << kilobytes << " KiB");
            const Outcome outcome = place.shell(limit + "credlint " + file + " >/dev/null");
            INFO(outcome.error);
            REQUIRE((outcome.exit_code >= 0 && outcome.exit_code <= 2));
            const bool said = outcome.error.find("out of memory") != std::string::npos ||
                              outcome.error.find("Cannot allocate memory") != std::string::npos;
            CHECK(said == (outcome.exit_code == 2));
            failed += outcome.exit_code == 2;
        }
    }
    CHECK(failed > 0);
    for (const auto& entry : std::filesystem::directory_iterator(place.at("")))
        CHECK(entry.path().filename().string().find("core") == std::string::npos);
}

TEST_CASE("memory: it is never written to a core file", "[memory]") {
    const ShellPlace place;
    REQUIRE(place.shell("mkfifo pipe").exit_code == 0);
    // Killed while it reads, by a signal that leaves a core file where those are on.
    const Outcome outcome = place.shell("ulimit -c unlimited; exec 3<>pipe; credlint pipe & pid=$!; echo " +
                                        key_line().substr(0, 40) +
                                        " >&3; sleep 0.2; grep 'Max core file size' /proc/$pid/limits; kill "
                                        "-ABRT $pid; wait $pid; echo $?; ls");
    INFO(outcome.out << outcome.error);
    CHECK(outcome.out.find("134\n") != std::string::npos);
    CHECK(outcome.out.find("core") == outcome.out.find("core file size"));
    if (outcome.out.find("Max core file size") != std::string::npos)
        CHECK(outcome.out.find("Max core file size        0 ") != std::string::npos);
}
