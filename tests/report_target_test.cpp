// A report never replaces a file that is linted or that configures the run: a mistyped command must not
// lose secrets that exist nowhere else.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include <sys/stat.h>

#include "support/shell_place.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

void check_refused(const ShellPlace& place, const std::string& command, const std::string& kept) {
    const std::string before = place.read(kept);
    const Outcome outcome = place.shell(command);
    INFO(command << '\n' << outcome.out << outcome.error);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.error.starts_with("credlint: error: "));
    CHECK(place.read(kept) == before);
}

}  // namespace

TEST_CASE("report target: a file that is linted stays", "[report]") {
    const ShellPlace place;
    place.write(".env", "A=1\nA=2\n");
    place.write("notes.txt", "A=1\n");
    place.write("sub/x", "");
    fs::create_symlink(".env", place.at("link.txt"));
    fs::create_symlink("notes.txt", place.at("other.txt"));
    check_refused(place, "credlint --output-file .env", ".env");
    check_refused(place, "credlint --output-format json:.env .env", ".env");
    check_refused(place, "credlint --output-format json:./sub/../.env .", ".env");
    check_refused(place, "cd sub && credlint --output-file ../.env ../notes.txt", ".env");
    check_refused(place, "credlint --output-file \"$PWD/.env\" notes.txt", ".env");
    check_refused(place, "credlint --fix --output-file .env .env", ".env");
    check_refused(place, "credlint --output-file link.txt .env", ".env");
    check_refused(place, "credlint --output-file notes.txt notes.txt", "notes.txt");
    check_refused(place, "credlint --output-file other.txt notes.txt", "notes.txt");
    fs::create_hard_link(place.at("notes.txt"), place.at("hard.txt"));
    check_refused(place, "credlint --output-file hard.txt notes.txt", "notes.txt");
    for (const std::string name : {"prod.env", ".env.local", "credentials", "a.ini", "R.md", "rootkey.csv"}) {
        place.write(name, "A=1\n");
        check_refused(place, "credlint --output-file " + name + " .env", name);
    }
}

TEST_CASE("report target: a file that configures the run stays", "[report]") {
    const ShellPlace place;
    place.write(".env", "A=1\nA=2\n");
    place.write(".gitignore", "x\n");
    place.write(".credlint.toml", "baseline = \"known.json\"\n");
    place.write("other.toml", "");
    REQUIRE(place.shell("credlint baseline create").exit_code == 0);
    REQUIRE(fs::exists(place.at("known.json")));
    for (const std::string name : {".gitignore", ".credlint.toml", "known.json"})
        check_refused(place, "credlint --output-file " + name + " .env", name);
    check_refused(place, "credlint --config other.toml --output-file other.toml .env", "other.toml");
    check_refused(place, "credlint --isolated --baseline known.json --output-file known.json .env",
                  "known.json");
}

TEST_CASE("report target: nothing is written inside of .git", "[report]") {
    const ShellPlace place;
    place.write(".env", "A=1\nA=2\n");
    fs::create_directories(place.at(".git/hooks"));
    fs::create_symlink(".git/hooks", place.at("hooks"));
    for (const std::string target : {".git/hooks/pre-commit", ".git/x", "hooks/pre-commit"}) {
        for (const std::string command :
             {"credlint --output-file ", "credlint baseline create --baseline "}) {
            const Outcome outcome = place.shell(command + target);
            INFO(command << target << outcome.error);
            CHECK(outcome.exit_code == 2);
            CHECK(outcome.error.find("inside `.git`") != std::string::npos);
        }
    }
    place.write(".credlint.toml", "baseline = \".git/hooks/pre-commit\"\n");
    const Outcome outcome = place.shell("credlint baseline create; credlint .env");
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.error.find("`.git/hooks/pre-commit` is inside `.git`") != std::string::npos);
    CHECK(fs::is_empty(place.at(".git/hooks")));
}

TEST_CASE("report target: an earlier report is replaced", "[report]") {
    const ShellPlace place;
    place.write(".env", "A=1\nA=2\n");
    place.write("linked", "old\n");
    fs::create_symlink("linked", place.at("report.txt"));
    for (const std::string name : {"report.json", "o.sarif", "report.txt"}) {
        CHECK(place.shell("credlint --output-file " + name + " .env").exit_code == 1);
        const std::string first = place.read(name);
        CHECK(first.find("duplicate-key") != std::string::npos);
        CHECK(place.shell("umask 027; credlint --output-file " + name + " .env").exit_code == 1);
        CHECK(place.read(name) == first);
        struct stat status {};
        REQUIRE(::lstat(place.at(name).c_str(), &status) == 0);
        CHECK((status.st_mode & 07777) == 0640);
    }
    CHECK(place.read("linked") == "old\n");
    CHECK(place.shell("credlint --output-file /dev/stdout .env | grep -q duplicate-key").exit_code == 0);
    CHECK(place.shell("credlint --output-file /dev/null .env").exit_code == 1);
    CHECK(place.shell("credlint --output-file none/x .env").exit_code == 2);
}

TEST_CASE("report target: a report that could not be written leaves nothing", "[report]") {
    const ShellPlace place;
    std::string lines;
    for (int i = 0; i < 2000; ++i) lines += "A=" + std::to_string(i) + "\n";
    place.write(".env", lines);
    // A file may not grow past 8 KiB, and a signal ends a process that tries.
    CHECK(place.shell("ulimit -f 8; credlint --output-file report.txt .env").exit_code != 0);
    // At once, or where the file system gives no file without a name, when the next report is written.
    CHECK(place.shell("credlint --output-file report.txt .env").exit_code == 1);
    CHECK(place.shell("ls -A").out == ".env\nreport.txt\n");
}
