#include "lsp/server.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>

#include <poll.h>
#include <unistd.h>

#include "lsp/framing.h"
#include "lsp/session.h"
#include "rule/rule_book.h"

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
            case FrameReader::Next::no_frame:
                session.complain();
        }
    }
}

}  // namespace

int serve() {
    std::signal(SIGPIPE, SIG_IGN);
    const DiskFiles files;
    bool open = true;
    Session session(
        files, builtin_rules(), [] { return static_cast<std::int64_t>(std::time(nullptr)); },
        [&](std::string_view message) { open = open && write_all(frame(message)); });
    FrameReader frames;
    bool more = true;
    while (open && !session.ended()) {
        // All that is there is taken in first: a request may be cancelled by what comes behind it, and a text
        // that goes on changing is linted when it rests.
        while (more && readable()) {
            more = feed(frames);
            take_messages(frames, session);
        }
        if (session.work()) continue;
        if (!more) break;
        more = feed(frames);
        take_messages(frames, session);
    }
    return session.exit_code();
}

}  // namespace credlint::lsp
