// A git that hangs costs one time-out a repository and leaves no process, and what would make it hang is
// not even opened.
#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <signal.h>
#include <sys/stat.h>

#include "support/git_place.h"
#include "support/own_environment.h"
#include "support/programs.h"
#include "workspace/git.h"
#include "workspace/git_blobs.h"
#include "workspace/git_process.h"
#include "workspace/repository_info.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;
using Clock = std::chrono::steady_clock;

class ShortTimeout {
public:
    ShortTimeout() { git_timeout = std::chrono::milliseconds(700); }
    ~ShortTimeout() { git_timeout = before_; }
    ShortTimeout(const ShortTimeout&) = delete;
    ShortTimeout& operator=(const ShortTimeout&) = delete;

private:
    const std::chrono::milliseconds before_ = git_timeout;
};

// A repository that git must be asked about, and a git that hangs with a program that it started.
class Hanging {
public:
    explicit Hanging(OwnEnvironment& environment) {
        place.git({"init", "-q", "repo"});
        place.git({"config", "include.path", "more"}, "repo");
        place.write_key("repo/.env");
        place.git({"add", "."}, "repo");
        place.write("bin/git", "#!/bin/sh\necho call >> '" + place.at("log") + "'\nsleep 600 &\necho $! > '" +
                                   place.at("child") + "'\nwait\n");
        fs::permissions(place.at("bin/git"), fs::perms::owner_all);
        environment.set("PATH", place.at("bin") + ":/usr/bin:/bin");
    }
    std::size_t calls() const {
        return fs::exists(place.at("log")) ? fs::file_size(place.at("log")) / std::string("call\n").size()
                                           : 0;
    }
    // A process that no one has waited for yet still exists, but is dead.
    bool child_lives() const {
        const std::string status =
            "/proc/" + std::to_string(std::stoi(read_file(place.at("child")))) + "/stat";
        return fs::exists(status) && read_file(status).find(") Z") == std::string::npos;
    }

    GitPlace place;
};

}  // namespace

TEST_CASE("git hangs: one time-out for a repository", "[git]") {
    if (!git_is_here()) return;
    GitPlace home;
    OwnEnvironment environment(home);
    const ShortTimeout timeout;
    const Hanging hanging(environment);
    Lines paths;
    for (int i = 0; i < 450; ++i) paths.push_back(hanging.place.at("repo/" + std::to_string(i) + ".env"));
    const auto start = Clock::now();
    for (const GitAnswer& answer : ask_git(paths)) {
        REQUIRE(answer.state == GitState::unknown);
        REQUIRE(answer.reason == "git did not answer in time");
    }
    CHECK(ask_git({paths.front()})[0].state == GitState::unknown);
    const Repository repository = Repositories().of(hanging.place.at("repo"));
    GitBlobs blobs(repository);
    for (int i = 0; i < 10; ++i) CHECK_FALSE(blobs.read(std::string(40, '1'), ".env"));
    CHECK(run_git(repository, {"config", "--get", "remote.origin.url"}).end == ProcessOutput::End::timed_out);
    CHECK(Clock::now() - start < 2 * git_timeout);
    CHECK(hanging.calls() == 1);
    for (int i = 0; i < 100 && hanging.child_lives(); ++i) ::usleep(10'000);
    CHECK_FALSE(hanging.child_lives());
}

TEST_CASE("git hangs: one time-out for what is staged", "[git]") {
    if (!git_is_here()) return;
    GitPlace home;
    OwnEnvironment environment(home);
    const ShortTimeout timeout;
    const Hanging hanging(environment);
    const auto start = Clock::now();
    {
        GitBlobs blobs(Repositories().of(hanging.place.at("repo")));
        for (int i = 0; i < 10; ++i) CHECK_FALSE(blobs.read(std::string(40, '1'), ".env"));
    }
    CHECK(ask_git({hanging.place.at("repo/.env")})[0].state == GitState::unknown);
    CHECK(Clock::now() - start < 2 * git_timeout);
    CHECK(hanging.calls() == 1);
    for (int i = 0; i < 100 && hanging.child_lives(); ++i) ::usleep(10'000);
    CHECK_FALSE(hanging.child_lives());
}

TEST_CASE("git: a pipe or a folder in a file's place is not waited for", "[git]") {
    if (!git_is_here()) return;
    GitPlace place;
    OwnEnvironment environment(place);
    const std::string file = GENERATE(as<std::string>(), "repo/.git/index", "repo/.git/HEAD",
                                      "repo/.git/config", "repo/.git/info/exclude", "repo/.gitignore",
                                      "repo/sub/.gitignore", "repo/.git/commondir", "everyone");
    const bool pipe = GENERATE(true, false);
    CAPTURE(file, pipe);
    place.git({"init", "-q", "repo"});
    place.git({"config", "core.excludesFile", place.at("everyone")}, "repo");
    place.write_key("repo/sub/.env");
    fs::remove(place.at(file));
    if (pipe)
        REQUIRE(::mkfifo(place.at(file).c_str(), 0600) == 0);
    else
        fs::create_directory(place.at(file));
    const auto start = Clock::now();
    const Lines severities = place.severities({"repo"});
    CHECK(Clock::now() - start < std::chrono::seconds(5));
    // Without a .git that counts, it is no repository.
    CHECK(severities == Lines{"repo/sub/.env warning"});
}
