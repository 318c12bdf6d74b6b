#include "cli/terminal.h"

#include <cerrno>
#include <cstdlib>

#include <sys/ioctl.h>
#include <unistd.h>

namespace credlint::cli {
namespace {

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

bool wants_color(int descriptor, Color choice) {
    if (choice != Color::automatic) return choice == Color::always;
    if (!variable("NO_COLOR").empty()) return false;
    for (const char* name : {"FORCE_COLOR", "CLICOLOR_FORCE"}) {
        if (!variable(name).empty() && variable(name) != "0") return true;
    }
    if (variable("CLICOLOR") == "0" || variable("TERM") == "dumb") return false;
    return ::isatty(descriptor) == 1;
}

}  // namespace

void Output::write(std::string_view text) {
    constexpr std::size_t piece = 64 * 1024;
    pending_ += text;
    if (pending_.size() >= piece) flush();
}

bool Output::flush() {
    std::string_view rest = pending_;
    while (!rest.empty() && !failed_) {
        const ssize_t count = ::write(descriptor_, rest.data(), rest.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) {
            failed_ = true;
        } else {
            rest.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    pending_.clear();
    return !failed_;
}

ReportStyle style_for(int descriptor, Color choice) {
    ReportStyle style;
    style.color = wants_color(descriptor, choice);
    winsize size{};
    if (::ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) {
        style.width = size.ws_col;
        style.terminal = true;
    }
    return style;
}

}  // namespace credlint::cli
