#include "run/source.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/descriptor.h"
#include "workspace/discover.h"
#include "workspace/platform.h"

namespace credlint {
namespace {

// How long a named pipe may have no writer.
constexpr int writer_wait = 2;  // seconds

// The Markdown parser needs many times the size of the file in memory.
constexpr std::size_t max_markdown_size = std::size_t{64} << 20;

Failure cannot_read(const std::string& path, const std::string& why) {
    return {path, 0, 0, "cannot read: " + why};
}

int wait_for_bytes(int descriptor, int milliseconds) {
    pollfd until{descriptor, POLLIN, 0};
    return ::poll(&until, 1, milliseconds);
}

// Everything up to the end of the stream. `await_writer`: there may be no writer yet.
Result<std::string> read_stream(int descriptor, const std::string& path, bool await_writer) {
    std::string bytes;
    char buffer[64 * 1024];
    while (true) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count == 0) {
            if (!await_writer) return bytes;
            if (wait_for_bytes(descriptor, writer_wait * 1000) == 0)
                return cannot_read(
                    path, "no program wrote to the pipe within " + std::to_string(writer_wait) + " seconds");
        } else if (count > 0) {
            bytes.append(buffer, static_cast<std::size_t>(count));
            if (bytes.size() > max_file_size) return cannot_read(path, larger_than(max_file_size));
        } else if (errno == EAGAIN) {
            wait_for_bytes(descriptor, -1);
        } else {
            return cannot_read(path, std::generic_category().message(errno));
        }
        await_writer = false;
    }
}

// Reads a path that the user names: `<(…)`, `/dev/stdin`, a named pipe. Refuses devices and sockets.
Result<std::string> read_pipe(const std::string& path) {
    const Descriptor pipe(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    struct stat status {};
    if (pipe.get() < 0 || ::fstat(pipe.get(), &status) != 0) {
        // The error of opening a socket is not helpful.
        const bool socket = errno == ENXIO;
        return cannot_read(path, socket ? "not a regular file" : std::generic_category().message(errno));
    }
    if (!S_ISFIFO(status.st_mode)) return cannot_read(path, "not a regular file");
    // The writer of `<(…)` may already be done, and there will be no other.
    return read_stream(pipe.get(), path, !is_unnamed_pipe(pipe.get()));
}

}  // namespace

std::string name_of(const std::string& path, const Request& request) {
    if (path != "-") return path;
    return request.stdin_filename.empty() ? std::string(nameless) : request.stdin_filename;
}

Result<Source> read_source(const std::string& path, const Request& request, const Files& files) {
    const auto read = [&] {
        if (path == "-") return read_stream(0, path, false);
        // Folders are searched for regular files only, so the user has named this one.
        return files.kind(path) == PathKind::other ? read_pipe(path) : files.read(path);
    };
    Result<std::string> bytes = read();
    if (!bytes) return bytes.failure();
    return Source(name_of(path, request), std::move(*bytes));
}

static std::optional<Format> likely_format(const Source& source, const Request& request,
                                           std::optional<Format> configured) {
    if (request.format) return request.format;
    if (configured) return configured;
    if (const std::optional<Format> promised = format_of_name(source.path())) return promised;
    if (const std::optional<Format> likely = format_of_content(source.bytes())) return likely;
    return source.path() == nameless ? std::optional(Format::dotenv) : std::nullopt;
}

Result<Format> format_of(const Source& source, const Request& request, std::optional<Format> configured) {
    const std::optional<Format> format = likely_format(source, request, configured);
    if (!format)
        return Failure{source.path(), 0, 0,
                       "unknown format: its first line is not from a .env, INI or JSON file; use `--format`"};
    if (format == Format::markdown && source.size() > max_markdown_size)
        return cannot_read(source.path(), "Markdown " + larger_than(max_markdown_size));
    return *format;
}

}  // namespace credlint
