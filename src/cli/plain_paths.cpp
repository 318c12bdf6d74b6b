// The command line of most runs: paths and nothing else. They are taken as they are, as the library would
// do, which costs a small file's run a sixth of its time only to be made ready.
#include <algorithm>
#include <ctime>

#include "cli/options.h"
#include "text/ascii.h"

namespace credlint::cli {
namespace {

// Nothing that could mean something else to the library, and no name of a command.
bool is_plain_path(std::string_view word) {
    const char first = word.empty() ? '\0' : word.front();
    return is_letter_or_digit(first) || first == '.' || first == '/' || first == '_';
}

bool is_command(std::string_view word) {
    return std::find(std::begin(command_names), std::end(command_names), word) != std::end(command_names);
}

// cmake/startup.ld keeps the library's own initialisers from running at start-up; without it, there are none
// here, for they have run.
extern "C" {
using Initialiser = void (*)();
[[gnu::weak]] extern const Initialiser credlint_late_begin[];
[[gnu::weak]] extern const Initialiser credlint_late_end[];
}

void run_late_initialisers() {
    for (const Initialiser* run = credlint_late_begin; run != credlint_late_end; ++run) (*run)();
}

}  // namespace

std::variant<Options, Stop> parse_options(int argc, char** argv) {
    const bool plain =
        !(argc > 1 && is_command(argv[1])) && std::all_of(argv + 1, argv + argc, is_plain_path);
    if (!plain) {
        run_late_initialisers();
        return parse_words(argc, argv);
    }
    Options options;
    options.request.now = std::time(nullptr);
    options.request.paths.assign(argv + 1, argv + argc);
    if (options.request.paths.empty()) options.request.paths.emplace_back(".");
    return options;
}

}  // namespace credlint::cli
