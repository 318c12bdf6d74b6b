#include "cli/progress.h"

#include <cstdlib>
#include <string>

#include <unistd.h>

namespace credlint::cli {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

bool is_watched(int descriptor) {
    const std::string_view ci = variable("CI");
    if (!ci.empty() && ci != "false" && ci != "0") return false;
    return variable("TERM") != "dumb" && ::isatty(descriptor) == 1;
}

constexpr std::string_view erased = "\r\x1b[K";

}  // namespace

ProgressLine::~ProgressLine() {
    if (shown_) write(erased);
}

void ProgressLine::show(std::size_t done, std::size_t files) {
    if (!wanted_) return;
    const Clock::time_point now = Clock::now();
    if (now < next_) return;
    if (!shown_ && !is_watched(descriptor_)) {
        wanted_ = false;
        return;
    }
    next_ = now + std::chrono::milliseconds(100);
    shown_ = true;
    const std::string of = std::to_string(files) + " files";
    write(std::string(erased) +
          "credlint: " + (done == 0 ? "searching, " + of : std::to_string(done) + " of " + of));
}

// A failure to write to the terminal is ignored.
void ProgressLine::write(std::string_view text) const {
    [[maybe_unused]] const ssize_t count = ::write(descriptor_, text.data(), text.size());
}

}  // namespace credlint::cli
