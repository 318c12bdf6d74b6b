// The search as people use it: the example in docs/files.md, any number of threads, and the line that shows
// its is.
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "cli/progress.h"
#include "run/parallel_for.h"
#include "support/fixture.h"
#include "support/process.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

class Place {
public:
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((folder_.path() / name).parent_path());
        write_file(folder_.path() / name, text);
    }
    Outcome shell(const std::string& script) const {
        Command command;
        command.words = {"/bin/sh", "-c", script};
        command.folder = folder_.path();
        command.environment = {{"PATH", fs::path(CREDLINT_BINARY).parent_path().string() + ":/usr/bin:/bin"},
                               {"HOME", folder_.path().string()},
                               {"XDG_CONFIG_HOME", std::nullopt}};
        return run(command);
    }

private:
    TempFolder folder_;
};

// A terminal of its own: what is written to `inner` is read from `outer`.
class Terminal {
public:
    Terminal() : outer_(::posix_openpt(O_RDWR | O_NOCTTY)) {
        REQUIRE(outer_ >= 0);
        REQUIRE(::grantpt(outer_) == 0);
        REQUIRE(::unlockpt(outer_) == 0);
        inner_ = ::open(::ptsname(outer_), O_RDWR | O_NOCTTY);
        REQUIRE(inner_ >= 0);
    }
    ~Terminal() {
        ::close(inner_);
        ::close(outer_);
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    int inner() const { return inner_; }
    std::string shown() const {
        std::string out;
        pollfd ready{outer_, POLLIN, 0};
        while (::poll(&ready, 1, 50) == 1) {
            char buffer[4096];
            const ssize_t count = ::read(outer_, buffer, sizeof buffer);
            if (count <= 0) break;
            out.append(buffer, static_cast<std::size_t>(count));
        }
        return out;
    }

private:
    int outer_;
    int inner_ = -1;
};

// Of this process, and as it was afterwards. An empty one counts as unset.
class Variable {
public:
    Variable(const char* name, const char* value) : name_(name) {
        if (const char* old = std::getenv(name)) old_ = old;
        ::setenv(name, value, 1);
    }
    ~Variable() { ::setenv(name_, old_.c_str(), 1); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* name_;
    std::string old_;
};

// What the line shows for a run that begins at once and is half done after `milliseconds`.
std::string shown(const Terminal& terminal, int milliseconds, bool wanted, const char* ci) {
    const Variable in_ci("CI", ci);
    const Variable kind("TERM", "xterm");
    {
        cli::ProgressLine line(terminal.inner(), wanted);
        line.show(0, 3);
        ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
        line.show(50, 100);
        line.show(51, 100);
    }
    return terminal.shown();
}

}  // namespace

TEST_CASE("docs: what --show-files lists") {
    const std::string page = read_file(fs::path(CREDLINT_SOURCE_DIR) / "docs/files.md");
    const std::string begin = "## Directories\n\n```console\n";
    const std::size_t from = page.find(begin) + begin.size();
    const std::string session = page.substr(from, page.find("```", from) - from);
    const Place place;
    for (const char* name :
         {".git/HEAD", ".env", "src/.env.example", "build/.env", "node_modules/x.js", "src/a.c"})
        place.write(name, "");
    place.write(".gitignore", ".env\nbuild/\n");
    std::string happened;
    for (std::size_t at = 0; at < session.size();) {
        const std::size_t end = session.find('\n', at);
        const std::string line = session.substr(at, end - at);
        if (line.starts_with("$ ")) happened += line + "\n" + place.shell(line.substr(2)).out;
        at = end + 1;
    }
    CHECK(happened == session);
}

TEST_CASE("threads: the report does not depend on their number") {
    const Place place;
    for (int i = 0; i < 300; ++i) {
        const std::string folder = "d" + std::to_string(i % 70);
        place.write(folder + "/" + std::to_string(i) + ".env", i % 3 == 0 ? "A=1\nA=2\n" : "A=1\n");
        if (i % 50 == 0) place.write(folder + "/.env", "AWS_REGION=eu-centrl-1\n");
        if (i % 50 == 0) place.write(folder + "/.env.local", "AWS_DEFAULT_REGION=eu-west-1\n");
        if (i % 40 == 0) place.write(folder + "/empty.env", "");
    }
    const auto report = [&](const std::string& threads) {
        return place.shell("credlint -v --output-format json --now 1761655038 --threads " + threads);
    };
    const Outcome alone = report("1");
    CHECK(alone.exit_code == 1);
    CHECK(alone.out.find("duplicate-key") != std::string::npos);
    for (const char* threads : {"2", "3", "16"}) {
        const Outcome several = report(threads);
        CHECK(several.out == alone.out);
        CHECK(several.error == alone.error);
        CHECK(several.exit_code == alone.exit_code);
    }
}

TEST_CASE("threads: each piece of work is done once") {
    for (const std::size_t threads : {1u, 2u, 7u}) {
        std::vector<int> done(1000, 0);
        parallel_for(done.size(), threads,
                     [&]() -> Worker { return [&](std::size_t piece) { ++done[piece]; }; });
        CHECK(done == std::vector<int>(1000, 1));
        parallel_for(0, threads, [&]() -> Worker { return [](std::size_t) { FAIL("there is none"); }; });
    }
}

TEST_CASE("progress: shown on a terminal during a long run, and cleared at its end") {
    const Terminal terminal;
    CHECK(shown(terminal, 0, true, "").empty());
    CHECK(shown(terminal, 550, true, "") == "\r\x1b[Kcredlint: 50 of 100 files\r\x1b[K");
    CHECK(shown(terminal, 550, false, "").empty());
    CHECK(shown(terminal, 550, true, "true").empty());

    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    {
        cli::ProgressLine line(ends[1], true);
        ::usleep(550'000);
        line.show(50, 100);
    }
    ::close(ends[1]);
    char byte = 0;
    CHECK(::read(ends[0], &byte, 1) == 0);
    ::close(ends[0]);
}
