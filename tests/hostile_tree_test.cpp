// Trees that are made to break a run: loops, depth, what may not be read, what is no file, what changes
// meanwhile. Never a hang, a crash, or "no problems" where something was not read.
#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "support/shell_place.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

// It exited normally, and reported what it could not read.
void check_ended(const Outcome& outcome) {
    INFO(outcome.out << outcome.error);
    CHECK_FALSE(outcome.timed_out);
    CHECK(outcome.exit_code <= 2);
}

void check_failed(const Outcome& outcome, const std::string& why) {
    INFO(outcome.out << outcome.error);
    CHECK_FALSE(outcome.timed_out);
    CHECK(outcome.exit_code == 2);
    CHECK(has(outcome.error, why));
}

bool make_socket(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) return false;
    path.copy(address.sun_path, path.size());
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const bool made = ::bind(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(number);
    return made;
}

}  // namespace

TEST_CASE("hostile tree: what has the name of a .env file and is not a file", "[tree]") {
    const ShellPlace place;
    place.write("clean.env", "A=1\n");
    REQUIRE(place.shell("mkfifo .env; mkdir -p sub/.env/deep; mkdir x.env").exit_code == 0);
    place.write("sub/.env/deep/.env", "A=1\nA=2\n");
    REQUIRE(make_socket(place.at("s.env")));
    const Outcome search = place.shell("credlint --output-format concise .");
    check_ended(search);
    CHECK(search.exit_code == 1);  // of the file in the folders
    CHECK(has(search.error, "`.env` is not a regular file and was not read"));
    CHECK(has(search.error, "`s.env` is not a regular file and was not read"));
    CHECK(has(search.error, "in 1 of 2 files"));
    check_failed(place.shell("credlint s.env"), "s.env: cannot read: not a regular file");
    check_failed(place.shell("credlint /dev/zero"), "/dev/zero: cannot read: not a regular file");
    check_failed(place.shell("credlint --fix s.env clean.env"), "not a regular file");
}

TEST_CASE("hostile tree: pipes that are named on the command line", "[tree]") {
    const ShellPlace place;
    place.write("bad", "A=1\nA=2\n");
    REQUIRE(place.shell("mkfifo pipe").exit_code == 0);
    const Outcome substituted = place.shell("credlint --output-format concise <(cat bad)");
    CHECK(substituted.exit_code == 1);
    CHECK(has(substituted.out, "duplicate-key"));
    CHECK(place.shell("cat bad | credlint /dev/stdin").exit_code == 1);
    CHECK(place.shell("credlint <(sleep 0.1; cat bad)").exit_code == 1);
    CHECK(place.shell("credlint --format dotenv <(true)").exit_code == 0);
    CHECK(place.shell("(sleep 0.1; cat bad >pipe) & credlint pipe").exit_code == 1);
    CHECK(place.shell("cat bad >pipe & credlint pipe").exit_code == 1);
    check_failed(place.shell("credlint pipe"),
                 "pipe: cannot read: no program wrote to the pipe within 2 seconds");
}

TEST_CASE("hostile tree: a configuration that is not a file", "[tree]") {
    const ShellPlace place;
    place.write("a/.env", "A=1\n");
    place.write("a/known.json", "");
    const auto with = [&](const std::string& script) {
        return place.shell("rm -rf a/.credlint.toml; " + script + "; credlint a/.env");
    };
    check_failed(with("mkfifo a/.credlint.toml"), "a/.credlint.toml: cannot read: not a regular file");
    check_failed(with("mkdir a/.credlint.toml"), "a/.credlint.toml: cannot read: is a directory");
    check_failed(with("ln -s .credlint.toml a/.credlint.toml"),
                 "a/.credlint.toml: cannot read: Too many levels of symbolic links");
    check_failed(with("ln -s /dev/zero a/.credlint.toml"), "a/.credlint.toml");
    const std::string rules = "echo 'rules = [\"r.toml\"]' >a/.credlint.toml; rm -rf a/r.toml; ";
    check_failed(with(rules + "mkfifo a/r.toml"), "`r.toml`: cannot read: not a regular file");
    check_failed(with(rules + "mkdir a/r.toml"), "`r.toml`: cannot read: is a directory");
    const std::string baseline = "echo 'baseline = \"b\"' >a/.credlint.toml; rm -rf a/b; ";
    check_failed(with(baseline + "mkfifo a/b"), "a/b: cannot read: not a regular file");
    check_failed(with(baseline + "mkdir a/b"), "a/b: cannot read: is a directory");
    check_failed(place.shell("mkfifo p; credlint --config p a/.env"), "p: cannot read: not a regular file");
}

TEST_CASE("hostile tree: circular links and links out of the tree", "[tree]") {
    const ShellPlace place;
    place.write("a/b/.env", "A=1\nA=2\n");
    fs::create_directory_symlink("..", place.at("a/b/up"));
    fs::create_directory_symlink(".", place.at("a/self"));
    fs::create_symlink(".env", place.at("a/.env"));
    fs::create_symlink("two.env", place.at("one.env"));
    fs::create_symlink("one.env", place.at("two.env"));
    fs::create_symlink("/nowhere", place.at("gone.env"));
    const Outcome search = place.shell("credlint .");
    check_ended(search);
    CHECK(has(search.error, "in 1 file"));
    check_failed(place.shell("credlint one.env"), "Too many levels of symbolic links");
    check_failed(place.shell("credlint a/.env"), "Too many levels of symbolic links");
    check_failed(place.shell("credlint gone.env"), "no such file or directory");
}

TEST_CASE("hostile tree: very deep, very long, very many", "[tree]") {
    const ShellPlace place;
    place.write(".env", "A=1\n");
    // Deeper than a path can be long.
    const Outcome deep = place.shell(
        "name=$(printf 'd%.0s' $(seq 200)); for i in $(seq 30); do mkdir $name && cd $name || exit 9; done; "
        "echo A=1 >.env; cd \"$HOME\" && credlint .");
    check_failed(deep, "File name too long");
    check_ended(place.shell("cd d*/d*/d*/d*/d*/d* && credlint ."));
    place.shell("rm -rf d*");
    check_ended(place.shell("printf 'A=1\\nA=2\\n' >$(printf 'n%.0s' $(seq 251)).env; credlint ."));
    check_ended(place.shell("credlint $(printf 'n%.0s' $(seq 300)).env"));
    CHECK(place.shell("credlint --fix --unsafe-fixes n*.env").exit_code <= 1);
    const Outcome many =
        place.shell("mkdir many; cd many; for i in $(seq 3000); do echo A=1 >$i.env; done; credlint .");
    CHECK(many.exit_code == 0);
    CHECK(has(many.error, "no problems in 3000 files"));
}

TEST_CASE("hostile tree: what may not be read or entered", "[tree]") {
    const ShellPlace place;
    place.write("open/.env", "A=1\n");
    place.write("closed/.env", "A=1\n");
    place.write("listed/.env", "A=1\n");
    place.write("file/.env", "A=1\n");
    // As the user nobody, if we are root, who may read everything.
    const bool is_root = ::geteuid() == 0;
    if (is_root && !is_installed("setpriv")) return;
    const std::string as = is_root ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
    place.shell("chmod 755 . open; chmod 0 closed file/.env; chmod 744 listed; chmod 755 file");
    if (is_root && place.shell(as + "credlint open/.env").exit_code != 0) {
        WARN("skipped: another user cannot start the program here");
        return;
    }
    check_failed(place.shell(as + "credlint closed"), "closed: cannot read: Permission denied");
    const Outcome listed = place.shell(as + "credlint listed");
    check_failed(listed, "listed/.credlint.toml: cannot read: Permission denied");
    CHECK_FALSE(has(listed.error, "outside of the repository"));
    check_failed(place.shell(as + "credlint file/.env"), "file/.env: cannot read: Permission denied");
    const Outcome all = place.shell(as + "credlint .");
    check_failed(all, "Permission denied");
    place.shell("chmod -R u+rwx .");
}

TEST_CASE("hostile tree: a current folder that was removed", "[tree]") {
    const ShellPlace place;
    check_failed(place.shell("mkdir x; cd x; rmdir ../x; credlint"), "the folder was removed");
    check_failed(place.shell("mkdir x; cd x; rmdir ../x; credlint .env"), "no such file or directory");
    check_failed(place.shell("mkdir x; cd x; rmdir ../x; credlint baseline create"), "");
}

TEST_CASE("hostile tree: files that change or vanish during the run", "[tree]") {
    const ShellPlace place;
    place.write("stays.env", "A=1\nA=2\n");
    const Outcome outcome = place.shell(
        "(while [ ! -e stop ]; do for i in 1 2 3 4 5 6 7 8; do echo A=$i >$i.env; mkdir -p f$i; echo A=$i "
        ">f$i/.env; "
        "done; rm -rf ?.env f?; done) & "
        "for i in $(seq 20); do credlint . >/dev/null 2>&1; code=$?; [ $code -le 2 ] || echo crashed $code; "
        "done; "
        "touch stop; wait; credlint --output-format concise .");
    check_ended(outcome);
    CHECK_FALSE(has(outcome.out, "crashed"));
    CHECK(has(outcome.out, "stays.env"));
}
