// `--fix` and `--diff` as people use them: with git to apply the patch, secrets nearby, files that belong
// together, and a process that is killed.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fix/apply_fixes.h"
#include "run/run.h"
#include "support/fixture.h"
#include "support/git_place.h"
#include "support/leak_probe.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

std::string expanded(const std::string& text) {
    return Expanded(text, 7).text();
}

Request request_for(const std::vector<std::string>& paths) {
    Request request;
    request.paths = paths;
    request.now = fixture_time;
    return request;
}

// What a run over files in memory would do.
std::vector<FixedFile> planned(const MemoryFiles& files, const std::vector<std::string>& paths,
                               Fix::Safety permitted) {
    const Request request = request_for(paths);
    const Report report = run(request, files, builtin_rules());
    return apply_fixes(report, request, files, builtin_rules(), permitted);
}

FixPatch shown(const MemoryFiles& files, const std::string& path) {
    const Request request = request_for({path});
    const Report report = run(request, files, builtin_rules());
    return fix_patch(report, request, files, builtin_rules(), Fix::Safety::unsafe);
}

}  // namespace

TEST_CASE("fix: files that belong together are fixed together", "[fix]") {
    // The token in `.env.local` belongs to no key; removed once, not in both files.
    MemoryFiles files;
    files.add(".env",
              expanded("AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"));
    files.add(".env.local", expanded("AWS_SESSION_TOKEN={aws-session-token:123456789012}\n"));
    const std::vector<FixedFile> both = planned(files, {".env", ".env.local"}, Fix::Safety::unsafe);
    REQUIRE(both.size() == 1);
    CHECK(both[0].path == ".env.local");
    CHECK(both[0].after.starts_with("# AWS_SESSION_TOKEN="));
    CHECK(both[0].fixed == 1);
    CHECK(planned(files, {".env", ".env.local"}, Fix::Safety::safe).empty());
}

TEST_CASE("fix: a patch shows no value of any fixture", "[fix][leak]") {
    std::size_t patches = 0, left_out = 0;
    for (const fs::path& file : files_below(fixtures_folder() / "checks")) {
        const std::string extension = file.extension().string();
        if (extension == ".expected" || extension == ".fixed") continue;
        const Expanded input(file);
        const std::string name = file.parent_path().filename() == ".aws" ? ".aws/" + file.filename().string()
                                                                         : file.filename().string();
        INFO(shown_path(file));
        LeakProbe probe;
        for (const std::string& value : input.values()) {
            if (value.size() >= 16) probe.plant(value);
        }
        MemoryFiles files;
        files.add(name, input.text());
        const FixPatch patch = shown(files, name);
        CHECK(probe.leak_in(patch.text).empty());
        patches += patch.text.empty() ? 0 : 1;
        left_out += patch.hidden;
    }
    CHECK(patches > 20);
    CHECK(left_out > 20);
}

TEST_CASE("fix: a patch shows no neighboring line, whatever it is", "[fix][leak]") {
    const std::string fixable = "AWS_REGION=US-EAST-1";
    const std::string secret = "hunter2!";
    for (const std::string& line :
         {"PASSWORD=" + secret, "# " + secret, "# PASSWORD=" + secret, "export A=\"" + secret + "\"", secret,
          "A=1 # " + secret, "A=${B:-" + secret + "}", "AWS_PROFILE=" + secret,
          "AWS_DEFAULT_REGION=" + secret, "A='\n" + secret + "\n'", "URL=https://u:" + secret + "@h/",
          secret + "=1x" + secret, "=" + secret, "[" + secret, "A= ; " + secret, "\xEF\xBB\xBF#" + secret,
          "::add-mask::" + secret}) {
        for (const std::string& text : {line + "\n" + fixable + "\n", fixable + "\n" + line + "\n",
                                        fixable + "\n" + line, line + "\n\n" + fixable}) {
            INFO(text);
            MemoryFiles files;
            files.add(".env", text);
            files.add("x.ini", text);
            for (const char* name : {".env", "x.ini"})
                CHECK(shown(files, name).text.find(secret) == std::string::npos);
        }
    }
}

TEST_CASE("fix: git applies the patch, with the result that --fix writes", "[fix][git]") {
    if (!git_is_here()) return;
    const std::string text =
        GENERATE(as<std::string>(), "AWS_REGION=US-EAST-1\n", "AWS_REGION=US-EAST-1",
                 "\n\n\n\nAWS_REGION=US-EAST-1\n\n\n\n\nAWS_DEFAULT_REGION=US-EAST-1\n\n\n\n",
                 "AWS_REGION=US-EAST-1\r\nAWS_DEFAULT_REGION='US-EAST-1'\r\n",
                 "# x\rA=1\nAWS_REGION=US-EAST-1\nB=1\rC=2\n",
                 "\xEF\xBB\xBF"
                 "AWS_REGION=US-EAST-1\n",
                 "PASSWORD=hunter2!\nAWS_REGION=US-EAST-1\nOTHER=hunter2!\nDEV_AWS_REGION=us_east_1");
    const std::string name = GENERATE(as<std::string>(), ".env", "sub/a b.env", "\xc3\xa4\"\t.env");
    CAPTURE(text, name);
    GitPlace place;
    place.git({"init", "-q", "repo"});
    place.write("repo/" + name, text);
    place.write("repo/in/x", "");
    const std::string in = GENERATE(as<std::string>(), "repo", "repo/in");
    const std::string path = place.at("repo/" + name);
    const Outcome diff = place.credlint({"--diff", path}, in);
    CHECK(diff.exit_code == 1);
    CHECK(read_file(path) == text);
    place.write("patch", diff.out);
    place.git({"apply", "--unidiff-zero", "--whitespace=nowarn", place.at("patch")}, "repo");
    const std::string patched = read_file(path);
    CHECK(patched != text);
    place.write("repo/" + name, text);
    CHECK(place.credlint({"--fix", path}, in).exit_code < 2);  // the mark is also a finding
    CHECK(read_file(path) == patched);
    CHECK(place.credlint({"--diff", path}, in).out.empty());
}

TEST_CASE("fix: a patch outside of a repository, and for a file outside of the folder", "[fix][git]") {
    if (!git_is_here()) return;
    GitPlace place;
    place.write("here/.env", "AWS_REGION=US-EAST-1\n");
    place.write("there/.env", "AWS_REGION=US-EAST-1\n");
    const Outcome diff = place.credlint({"--diff", ".env", "../there/.env"}, "here");
    CHECK(diff.out.find("a/.env b/.env") != std::string::npos);
    CHECK(diff.out.find("there") == std::string::npos);
    CHECK(diff.error.find("are outside of this folder and its repository: 1;") != std::string::npos);
    place.write("patch", diff.out);
    place.git({"apply", place.at("patch")}, "here", {{"GIT_CEILING_DIRECTORIES", place.at("")}});
    CHECK(read_file(place.at("here/.env")) == "AWS_REGION=us-east-1\n");
}

TEST_CASE("fix: files that cannot be written keep no other from being fixed", "[fix]") {
    GitPlace place;
    place.write("a.env", "AWS_REGION=US-EAST-1\n");
    place.write("b.env", "AWS_REGION=US-EAST-1\n");
    fs::create_hard_link(place.at("a.env"), place.at("link"));
    const Outcome outcome = place.credlint({"--fix", "a.env", "b.env"});
    CHECK(outcome.exit_code == 2);
    CHECK(read_file(place.at("a.env")) == "AWS_REGION=US-EAST-1\n");
    CHECK(read_file(place.at("b.env")) == "AWS_REGION=us-east-1\n");
}

TEST_CASE("fix: a process that is killed leaves the old file or the new one", "[fix]") {
    const TempFolder folder;
    const std::string path = (folder.path() / "big.env").string();
    std::string old, fresh;
    for (int i = 0; i < 2000; ++i) {
        const std::string name = "A" + std::to_string(i) + "_AWS_REGION=";
        old += name + "US-EAST-1\n" + "B" + std::to_string(i) + "=" + std::string(500, 'x') + "\n";
        fresh += name + "us-east-1\n" + "B" + std::to_string(i) + "=" + std::string(500, 'x') + "\n";
    }
    using Clock = std::chrono::steady_clock;
    const auto start = [&] {
        const pid_t child = ::fork();
        if (child != 0) return child;
        const int nowhere = ::open("/dev/null", O_WRONLY);
        ::dup2(nowhere, 1);
        ::dup2(nowhere, 2);
        ::execl(CREDLINT_BINARY, "credlint", "--fix", path.c_str(), nullptr);
        ::_exit(127);
    };
    write_file(path, old);
    const Clock::time_point begin = Clock::now();
    ::waitpid(start(), nullptr, 0);
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    REQUIRE(read_file(path) == fresh);
    for (int i = 0; i < 30; ++i) {
        write_file(path, old);
        const pid_t child = start();
        std::this_thread::sleep_for(whole * i / 28);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const std::string left = read_file(path);
        REQUIRE((left == old || left == fresh));
    }
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        const std::string name = entry.path().filename().string();
        CHECK((name == "big.env" || name.starts_with(".credlint-")));
    }
}
