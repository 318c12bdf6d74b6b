// A file is written whole or not at all, and keeps its modes, owners, links and attributes, whatever
// other programs do meanwhile, and even if the process is killed.
#include "workspace/write.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "support/fixture.h"
#include "support/git_place.h"
#include "support/process.h"
#include "support/programs.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

class Place {
public:
    std::string at(const std::string& name) const { return (folder_.path() / name).string(); }
    std::string holding(const std::string& name, const std::string& text, mode_t mode = 0600) const {
        write_file(at(name), text);
        REQUIRE(::chmod(at(name).c_str(), mode) == 0);
        return at(name);
    }
    // Including leftover temporary files.
    std::vector<std::string> names() const {
        std::vector<std::string> out;
        for (const auto& entry : fs::directory_iterator(folder_.path()))
            out.push_back(entry.path().filename().string());
        std::sort(out.begin(), out.end());
        return out;
    }

private:
    TempFolder folder_;
};

struct stat status_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status;
}

// What a killed run leaves: no one else can enter it.
void check_private(const std::string& folder) {
    CHECK(status_of(folder).st_mode == (S_IFDIR | 0700));
}

void check_refused(const std::optional<Failure>& failure, const std::string& why) {
    REQUIRE(failure);
    CHECK(failure->message == "cannot write: " + why);
}

// In a process of its own, as the user nobody: whether it was refused, and why.
std::string as_nobody(const std::string& path, const std::string& before, const std::string& bytes) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(1);
        const auto failure = replace_file(path, before, bytes);
        const std::string said = failure ? failure->message : "done";
        ::_exit(::write(ends[1], said.data(), said.size()) < 0);
    }
    ::close(ends[1]);
    std::string said(200, '\0');
    const ssize_t count = ::read(ends[0], said.data(), said.size());
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    said.resize(static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    return said;
}

}  // namespace

TEST_CASE("write: a file is replaced, with the mode it had", "[write]") {
    const Place place;
    const mode_t mode = GENERATE(0600u, 0640u, 0644u, 0755u, 0400u);
    const std::string file = place.holding("x.env", "A=1\n", mode);
    if (::geteuid() != 0 && mode == 0400) {
        check_refused(replace_file(file, "A=1\n", "A=2"), "Permission denied");
        return;
    }
    CHECK_FALSE(replace_file(file, "A=1\n", "A=2"));
    CHECK(read_file(file) == "A=2");
    CHECK((status_of(file).st_mode & 07777) == mode);
    CHECK(place.names() == std::vector<std::string>{"x.env"});
}

TEST_CASE("write: a path below the current folder", "[write]") {
    const Place place;
    place.holding("x.env", "A=1\n");
    const fs::path here = fs::current_path();
    fs::current_path(place.at(""));
    CHECK_FALSE(replace_file("x.env", "A=1\n", "A=2\n"));
    CHECK_FALSE(create_file("y.env", "B=1\n"));
    fs::current_path(here);
    CHECK(read_file(place.at("x.env")) == "A=2\n");
    CHECK(read_file(place.at("y.env")) == "B=1\n");
}

TEST_CASE("write: a link stays, and its file is replaced where it is", "[write]") {
    const Place place;
    fs::create_directory(place.at("sub"));
    place.holding("sub/real", "A=1\n", 0640);
    fs::create_symlink("sub/real", place.at("link"));
    fs::create_symlink("link", place.at("second"));
    CHECK_FALSE(replace_file(place.at("second"), "A=1\n", "A=2\n"));
    CHECK(fs::read_symlink(place.at("link")) == "sub/real");
    CHECK(fs::read_symlink(place.at("second")) == "link");
    CHECK(read_file(place.at("sub/real")) == "A=2\n");
    CHECK((status_of(place.at("sub/real")).st_mode & 07777) == 0640);
    CHECK(place.names() == std::vector<std::string>{"link", "second", "sub"});
}

TEST_CASE("write: the current content of the file counts", "[write]") {
    const Place place;
    const std::string file = place.holding("x.env", "A=1\nB=2\n");
    check_refused(replace_file(file, "A=1\n", "A=2\n"), "the file was modified in the meantime");
    CHECK(read_file(file) == "A=1\nB=2\n");
    check_refused(replace_file(place.at("none"), "", "A=2\n"), "No such file or directory");
    CHECK(place.names() == std::vector<std::string>{"x.env"});
}

TEST_CASE("write: a file with several hard links is left alone", "[write]") {
    const Place place;
    const std::string file = place.holding("x.env", "A=1\n");
    fs::create_hard_link(file, place.at("other"));
    check_refused(replace_file(file, "A=1\n", "A=2\n"), "the file has more than one hard link");
    CHECK(read_file(file) == "A=1\n");
    CHECK(status_of(file).st_ino == status_of(place.at("other")).st_ino);
}

TEST_CASE("write: anything but a regular file is refused", "[write]") {
    const Place place;
    fs::create_directory(place.at("folder"));
    REQUIRE(::mkfifo(place.at("pipe").c_str(), 0600) == 0);
    fs::create_symlink("nowhere", place.at("dangling"));
    check_refused(replace_file(place.at("folder"), "", "x"), "not a regular file");
    check_refused(replace_file(place.at("pipe"), "", "x"), "not a regular file");
    check_refused(replace_file(place.at("dangling"), "", "x"), "No such file or directory");
    CHECK(replace_file("/dev/null", "", "x"));
    CHECK(replace_file("/proc/self/environ", read_file("/proc/self/environ"), "x"));
    CHECK(replace_file("/proc/self/comm", read_file("/proc/self/comm"), "x\n"));
    CHECK(create_file("/proc/self/new", "x"));
}

TEST_CASE("write: a new file is created only where none exists", "[write]") {
    const Place place;
    const mode_t mask = ::umask(027);
    CHECK_FALSE(create_file(place.at(".gitignore"), "/.env\n"));
    ::umask(mask);
    CHECK(read_file(place.at(".gitignore")) == "/.env\n");
    CHECK((status_of(place.at(".gitignore")).st_mode & 07777) == 0640);
    check_refused(create_file(place.at(".gitignore"), "x"), "File exists");
    fs::create_symlink("nowhere", place.at("link"));
    check_refused(create_file(place.at("link"), "x"), "File exists");
    check_refused(create_file(place.at("none/x"), "x"), "No such file or directory");
    CHECK(read_file(place.at(".gitignore")) == "/.env\n");
    CHECK(place.names() == std::vector<std::string>{".gitignore", "link"});
}

TEST_CASE("write: owner and group are kept, or nothing is written", "[write]") {
    if (::geteuid() != 0) {
        WARN("skipped: only root may give files away");
        return;
    }
    const Place place;
    REQUIRE(::chmod(place.at("").c_str(), 0777) == 0);
    const std::string file = place.holding("x.env", "A=1\n", 0666);
    REQUIRE(::chown(file.c_str(), 1234, 2345) == 0);
    CHECK_FALSE(replace_file(file, "A=1\n", "A=2\n"));
    CHECK(status_of(file).st_uid == 1234);
    CHECK(status_of(file).st_gid == 2345);
    CHECK(as_nobody(file, "A=2\n", "A=3\n") == "cannot write: its owner and group cannot be preserved");
    REQUIRE(::chown(file.c_str(), 65534, 2345) == 0);
    CHECK(as_nobody(file, "A=2\n", "A=3\n") == "cannot write: its owner and group cannot be preserved");
    REQUIRE(::chown(file.c_str(), 65534, 65534) == 0);
    CHECK(as_nobody(file, "A=2\n", "A=3\n") == "done");
    REQUIRE(::chmod(file.c_str(), 0444) == 0);
    CHECK(as_nobody(file, "A=3\n", "A=4\n") == "cannot write: Permission denied");
    REQUIRE(::chmod(file.c_str(), 0644) == 0);
    REQUIRE(::chmod(place.at("").c_str(), 0755) == 0);
    CHECK(as_nobody(file, "A=3\n", "A=4\n") == "cannot write: Permission denied");
    CHECK(read_file(file) == "A=3\n");
    CHECK(place.names() == std::vector<std::string>{"x.env"});
}

TEST_CASE("write: attributes and access lists are kept, and none are inherited from the folder", "[write]") {
    const Place place;
    const std::string file = place.holding("x.env", "A=1\n", 0640);
    if (::setxattr(file.c_str(), "user.note", "keep", 4, 0) != 0) {
        WARN("skipped: no attributes on this file system");
        return;
    }
    // Version 2; entries of tag, permissions and ID: the owner, user 1234, the group, the mask, others.
    const std::string list(
        "\x02\0\0\0"
        "\x01\0\x06\0\xff\xff\xff\xff"
        "\x02\0\x04\0\xd2\x04\0\0"
        "\x04\0\0\0\xff\xff\xff\xff"
        "\x10\0\x04\0\xff\xff\xff\xff"
        "\x20\0\0\0\xff\xff\xff\xff",
        44);
    const auto attribute = [&](const char* name) {
        std::string value(100, '\0');
        const ssize_t size = ::getxattr(file.c_str(), name, value.data(), value.size());
        value.resize(static_cast<std::size_t>(std::max<ssize_t>(size, 0)));
        return value;
    };
    SECTION("of the file") {
        REQUIRE(::setxattr(file.c_str(), "system.posix_acl_access", list.data(), list.size(), 0) == 0);
        const mode_t mode = status_of(file).st_mode;
        CHECK_FALSE(replace_file(file, "A=1\n", "A=2\n"));
        CHECK(attribute("system.posix_acl_access") == list);
        CHECK(status_of(file).st_mode == mode);
    }
    SECTION("of the folder") {
        REQUIRE(::setxattr(place.at("").c_str(), "system.posix_acl_default", list.data(), list.size(), 0) ==
                0);
        CHECK_FALSE(replace_file(file, "A=1\n", "A=2\n"));
        CHECK(attribute("system.posix_acl_access").empty());
        CHECK((status_of(file).st_mode & 07777) == 0640);
    }
    CHECK(attribute("user.note") == "keep");
}

TEST_CASE("write: on a full disk the old file stays", "[write]") {
    const Place place;
    const std::string file = place.holding("x.env", "A=1\n");
    const pid_t child = ::fork();
    if (child == 0) {
        // A file may not grow past 4 KiB: the same as a full disk, except for the error number.
        const rlimit limit{4096, 4096};
        ::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto failure = replace_file(file, "A=1\n", std::string(100'000, 'x'));
        ::_exit(failure && failure->message == "cannot write: File too large" ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
    CHECK(read_file(file) == "A=1\n");
    CHECK(place.names() == std::vector<std::string>{"x.env"});
}

namespace {

// A process that writes a large file over another, and is sent the signal after a while.
class Interrupted {
public:
    Interrupted() {
        file_ = place_.holding("x.env", one_, 0644);
        const Clock::time_point begin = Clock::now();
        REQUIRE_FALSE(replace_file(file_, one_, two_));
        whole_ = Clock::now() - begin;
    }

    // `share`: how much of the time that it takes to write the file may pass first.
    void round(int signal, double share) {
        const std::string before = read_file(file_);
        const std::string& after = before == one_ ? two_ : one_;
        const auto handler = ::signal(signal, SIG_DFL);  // the test's own, which the child would inherit
        const pid_t child = ::fork();
        if (child == 0) ::_exit(replace_file(file_, before, after) ? 1 : 0);
        ::signal(signal, handler);
        std::this_thread::sleep_for(whole_ * share);
        ::kill(child, signal);
        ::waitpid(child, nullptr, 0);
        const std::string left = read_file(file_);
        REQUIRE((left == before || left == after));
        changed_ += left == after;
    }
    const Place& place() const { return place_; }
    int changed() const { return changed_; }

private:
    using Clock = std::chrono::steady_clock;

    Place place_;
    std::string one_ = std::string(2'000'000, '1');
    std::string two_ = std::string(3'000'000, '2');
    std::string file_;
    Clock::duration whole_{};
    int changed_ = 0;
};

}  // namespace

TEST_CASE("write: a killed process leaves the old file or the new one", "[write]") {
    Interrupted writer;
    for (int i = 0; i < 60; ++i) writer.round(SIGKILL, i / 30.0);
    writer.round(SIGKILL, 0);
    CHECK(writer.changed() > 0);
    CHECK(writer.changed() < 61);
    for (const std::string& name : writer.place().names()) {
        INFO(name);
        if (name == "x.env") {
            CHECK((status_of(writer.place().at(name)).st_mode & 07777) == 0644);
            continue;
        }
        check_private(writer.place().at(name));
    }
    // The next run removes what is left.
    const std::string now = read_file(writer.place().at("x.env"));
    CHECK_FALSE(replace_file(writer.place().at("x.env"), now, "A=1\n"));
    CHECK(writer.place().names() == std::vector<std::string>{"x.env"});
}

TEST_CASE("write: killed at the last moment", "[write]") {
    if (!is_installed("strace")) return;
    const Place place;
    const std::string file = place.holding(".env", "AWS_REGION=US-EAST-1\n", 0644);
    Command command;
    command.words = {"strace",
                     "-f",
                     "-o",
                     "/dev/null",
                     "-e",
                     "trace=renameat,renameat2",
                     "-e",
                     "inject=renameat,renameat2:signal=SIGKILL",
                     CREDLINT_BINARY,
                     "--fix",
                     ".env"};
    command.folder = place.at("");
    command.environment = {{"ASAN_OPTIONS", "detect_leaks=0"}};
    run(command);
    const std::vector<std::string> names = place.names();
    if (names.size() == 1) {
        WARN("skipped: strace may not trace here");
        return;
    }
    REQUIRE(names.size() == 2);
    CHECK(read_file(file) == "AWS_REGION=US-EAST-1\n");
    CHECK(names[1].starts_with(".env.credlint-"));
    check_private(place.at(names[1]));
    CHECK(read_file(place.at(names[1]) + "/.env") == "AWS_REGION=us-east-1\n");
    if (git_is_here()) {
        // A .gitignore line for the file also applies to what is left of it.
        command.words = {"git", "init", "--quiet"};
        run(command);
        for (const char* line : {".env\n", ".env*\n", "*.env\n"}) {
            write_file(place.at(".gitignore"), line);
            command.words = {"git", "status", "--porcelain", "--untracked-files=all"};
            CHECK(run(command).out == "?? .gitignore\n");
        }
    }
    command.words = {CREDLINT_BINARY, "--fix", ".env"};
    CHECK(run(command).exit_code == 0);
    CHECK(read_file(file) == "AWS_REGION=us-east-1\n");
    CHECK_FALSE(fs::exists(place.at(names[1])));
}

TEST_CASE("write: leftovers are removed only if they are from a killed run of credlint", "[write]") {
    const Place place;
    const std::string file = place.holding("x.env", "A=1\n");
    const std::string digits = "0123456789abcdef";
    const auto folder = [&](const std::string& name, mode_t mode, const std::string& inside) {
        fs::create_directory(place.at(name));
        write_file(place.at(name) + "/" + inside, "A=0\n");
        REQUIRE(::chmod(place.at(name).c_str(), mode) == 0);
        return name;
    };
    const std::string left = folder("x.env.credlint-" + digits, 0700, "x.env");
    const std::string empty = "x.env.credlint-" + std::string(16, '0');
    fs::create_directory(place.at(empty));
    REQUIRE(::chmod(place.at(empty).c_str(), 0700) == 0);
    std::vector<std::string> kept{"x.env"};
    kept.push_back(folder("x.env.credlint-" + std::string(16, '1'), 0755, "x.env"));  // another mode
    kept.push_back(folder("x.env.credlint-" + std::string(16, '2'), 0700, "notes"));  // something else in it
    kept.push_back(folder("x.env.credlint-" + std::string(15, '3'), 0700, "x.env"));  // another name
    kept.push_back(folder("y.env.credlint-" + std::string(16, '4'), 0700, "y.env"));  // of another file
    kept.push_back(
        place.holding("x.env.credlint-" + std::string(16, '5'), "A=0\n").substr(place.at("").size()));
    fs::create_directory_symlink(kept[3], place.at("x.env.credlint-" + std::string(16, '6')));
    kept.push_back("x.env.credlint-" + std::string(16, '6'));
    const std::string live = folder("x.env.credlint-" + std::string(16, '7'), 0700, "x.env");
    kept.push_back(live);
    if (::geteuid() == 0) {
        kept.push_back(folder("x.env.credlint-" + std::string(16, '8'), 0700, "x.env"));  // of another user
        REQUIRE(::chown(place.at(kept.back()).c_str(), 1234, 1234) == 0);
    }
    // A run that is in progress holds the lock of its folder.
    const int held = ::open(place.at(live).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    REQUIRE(::flock(held, LOCK_EX) == 0);
    CHECK_FALSE(replace_file(file, "A=1\n", "A=2\n"));
    ::close(held);
    std::sort(kept.begin(), kept.end());
    CHECK(place.names() == kept);
    CHECK(fs::exists(place.at(kept[1]) + "/x.env"));
}

TEST_CASE("write: an attribute that cannot be kept is not lost silently", "[write]") {
    const Place place;
    const std::string file = place.holding("x.env", "A=1\n");
    if (::geteuid() != 0 || ::setxattr(file.c_str(), "trusted.note", "keep", 4, 0) != 0) {
        WARN("skipped: no attributes of root here");
        return;
    }
    CHECK_FALSE(replace_file(file, "A=1\n", "A=2\n"));
    std::string value(10, '\0');
    CHECK(::getxattr(file.c_str(), "trusted.note", value.data(), value.size()) == 4);
}

TEST_CASE("write: a process that is asked to end first removes its temporary file", "[write]") {
    Interrupted writer;
    for (int i = 0; i < 40; ++i) {
        writer.round(i % 2 == 0 ? SIGINT : SIGTERM, i / 20.0);
        REQUIRE(writer.place().names() == std::vector<std::string>{"x.env"});
    }
}
