// bench_process CREDLINT EMPTY FOLDER: whole runs of the program, compared with an empty one or each other.
// Uses almost no memory itself: the peak of a child includes the memory of its parent at its start.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"
#include "table.h"

namespace {

using namespace credlint::bench;

struct Outcome {
    double seconds;
    double peak_megabytes;
    int exit;
};

// Output goes to /dev/null; printing to a terminal would take time.
class Spawner {
public:
    Spawner() {
        posix_spawn_file_actions_init(&actions_);
        posix_spawn_file_actions_addopen(&actions_, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&actions_, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    }

    // The program comes first, and is searched for in PATH unless it contains a slash.
    Outcome run(std::vector<const char*> words) const {
        words.push_back(nullptr);
        pid_t child = 0;
        int status = 0;
        rusage usage{};
        const auto start = std::chrono::steady_clock::now();
        if (posix_spawnp(&child, words[0], &actions_, nullptr, const_cast<char**>(words.data()), environ) !=
            0) {
            std::fprintf(stderr, "bench: cannot run %s\n", words[0]);
            std::exit(2);
        }
        wait4(child, &status, 0, &usage);
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - start;
        return {elapsed.count(), static_cast<double>(usage.ru_maxrss) / 1024,
                WIFEXITED(status) ? WEXITSTATUS(status) : -1};
    }

private:
    posix_spawn_file_actions_t actions_;
};

struct Programs {
    const char* credlint;
    const char* empty;
    std::string folder;
    Spawner spawner;

    std::string input(const char* name) const { return folder + "/" + name; }

    double time_empty() const { return spawner.run({empty}).seconds; }

    // The time of a program that failed means nothing.
    Outcome run(const std::vector<const char*>& words, int expected_exit) const {
        const Outcome outcome = spawner.run(words);
        if (outcome.exit != expected_exit) {
            std::fprintf(stderr, "bench: %s %s: exit code %d, not %d\n", words[0], words.back(), outcome.exit,
                         expected_exit);
            std::exit(2);
        }
        return outcome;
    }
    Outcome lint(const char* name, int expected_exit) const {
        return run({credlint, input(name).c_str()}, expected_exit);
    }
};

Row against_empty(const Programs& programs, const char* what, const char* name, int exit, int pairs,
                  double limit) {
    const Comparison result = compare(
        pairs, [&] { return programs.time_empty(); }, [&] { return programs.lint(name, exit).seconds; });
    return {what, milliseconds(result.subject) + " / " + milliseconds(result.base), result.ratio, limit};
}

Row against_ordinary(const Programs& programs, const char* what, const char* name) {
    const Comparison result = compare(
        5, [&] { return programs.lint("ordinary/.env", 0).seconds; },
        [&] { return programs.lint(name, 1).seconds; });
    return {what, milliseconds(result.subject) + " / " + milliseconds(result.base), result.ratio, 10};
}

Row peak(const Programs& programs) {
    const double small = programs.lint("clean/.env", 0).peak_megabytes;
    const double large = programs.lint("large/.env", 0).peak_megabytes;
    char text[64];
    std::snprintf(text, sizeof text, "%.1f / %.1f MB", large, small);
    return {"peak memory, 10 MB against 1 KB", text, large - small, 16, "MB"};
}

Row walk(const Programs& programs) {
    const std::string folder = programs.input("tree");
    const Comparison result = compare(
        9,
        [&] {
            return programs.run({"git", "-C", folder.c_str(), "ls-files", "-co", "--exclude-standard"}, 0)
                .seconds;
        },
        [&] {
            return programs.run({programs.credlint, "--show-files", folder.c_str()}, 0).seconds;
        });
    return {"search of 200,000 files, 100,000 ignored, against git ls-files -co",
            milliseconds(result.subject) + " / " + milliseconds(result.base), result.ratio, 1.5};
}

std::vector<Row> measure(const Programs& programs) {
    std::vector<Row> rows;
    rows.push_back(peak(programs));
    rows.push_back(against_empty(programs, "cold start, clean 1 KB .env", "clean/.env", 0, 300, 2));
    rows.push_back(against_empty(programs, "cold start, 1 KB with findings", "findings/.env", 1, 300, 3));
    rows.push_back(
        against_empty(programs, "cold start, 1 KB with eight secrets", "secrets/.env", 1, 300, 3.5));
    rows.push_back(against_empty(programs, "cold start, 1 KB with a key, in a repository", "repository/.env",
                                 1, 100, 3.5));
    rows.push_back(against_empty(programs, "2,000 files of 1 KB", "many", 0, 5, 0));
    rows.push_back(walk(programs));
    rows.push_back(against_empty(programs, "one file of 10 MB", "large/.env", 0, 5, 0));
    rows.push_back(against_ordinary(programs, "1 MB of =, against 1 MB of ordinary text", "equals/.env"));
    rows.push_back(against_ordinary(programs, "1 MB of quotes", "quotes/.env"));
    rows.push_back(against_ordinary(programs, "1 MB of backslashes", "backslashes/.env"));
    rows.push_back(against_ordinary(programs, "1 MB of random bytes", "random/.env"));
    return rows;
}

}  // namespace

int main(int argc, char** argv) {
    const double fail_over = take_fail_over(argc, argv);
    if (argc != 4) {
        std::fprintf(stderr, "usage: bench_process [--fail-over X] CREDLINT EMPTY FOLDER\n");
        return 2;
    }
    const std::vector<Row> rows = measure({argv[1], argv[2], argv[3], {}});
    print("Whole processes (program / what it is held against)", rows);
    return exit_code(rows, fail_over);
}
