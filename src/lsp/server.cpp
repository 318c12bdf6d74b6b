#include "lsp/server.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include <poll.h>
#include <unistd.h>

#include "lsp/framing.h"
#include "lsp/session.h"
#include "rule/rule_book.h"
#include "workspace/git.h"
#include "workspace/platform.h"

namespace credlint::lsp {
namespace {

bool write_all(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool readable() {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 0) > 0;
}

// Waits until there is input, or another thread has rung.
void wait(const Bell& bell) {
    std::array<pollfd, 2> both{pollfd{STDIN_FILENO, POLLIN, 0}, pollfd{bell.waiting(), POLLIN, 0}};
    ::poll(both.data(), both.size(), -1);
    if (both[1].revents != 0) bell.silence();
}

// False at the end of the stream.
bool feed(FrameReader& frames) {
    static std::array<char, 64 * 1024> buffer;
    ssize_t got = 0;
    do {
        got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    } while (got < 0 && errno == EINTR);
    if (got <= 0) return false;
    frames.feed({buffer.data(), static_cast<std::size_t>(got)});
    return true;
}

void take_messages(FrameReader& frames, Session& session) {
    while (true) {
        switch (frames.next()) {
            case FrameReader::Next::none:
                return;
            case FrameReader::Next::message:
                session.receive(frames.content());
                break;
            case FrameReader::Next::too_long:
                session.receive_too_long(frames.content());
                break;
            case FrameReader::Next::no_frame:
                session.complain();
        }
    }
}

}  // namespace

int serve() {
    std::signal(SIGPIPE, SIG_IGN);
    const DiskFiles files;
    const Bell bell;
    bool open = true;
    Session session({
        files,
        builtin_rules(),
        [] { return static_cast<std::int64_t>(std::time(nullptr)); },
        [&](std::string_view message) { open = open && write_all(frame(message)); },
        [](const std::vector<std::string>& paths) { return ask_git(paths); },
        [&bell] { bell.ring(); },
        git_patience,
    });
    FrameReader frames;
    bool more = true;
    while (open && !session.ended()) {
        // All available input is read first: a later message may cancel a request, and a text that keeps
        // changing is linted when it stops.
        while (more && !session.full() && readable()) {
            more = feed(frames);
            take_messages(frames, session);
        }
        if (session.work()) continue;
        if (!more) break;
        wait(bell);
    }
    // Do not wait for a git that hangs, which would outlive us. Its thread must not run while the program is
    // being destroyed.
    if (session.waits_for_git()) {
        kill_children();
        std::_Exit(session.exit_code());
    }
    return session.exit_code();
}

}  // namespace credlint::lsp
