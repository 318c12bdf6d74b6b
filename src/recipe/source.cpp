#include "recipe/source.h"

#include <cerrno>
#include <system_error>

#include <unistd.h>

#include "workspace/discover.h"

namespace credlint {

static Result<std::string> read_standard_input() {
    std::string bytes;
    char buffer[64 * 1024];
    while (true) {
        const ssize_t count = ::read(0, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return Failure{"-", 0, 0, "cannot read: " + std::generic_category().message(errno)};
        if (count == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
        if (bytes.size() > max_file_size) return Failure{"-", 0, 0, "cannot read: larger than 1 GiB"};
    }
}

std::string name_of(const std::string& path, const Request& request) {
    if (path != "-") return path;
    return request.stdin_filename.empty() ? std::string(nameless) : request.stdin_filename;
}

Result<Source> read_source(const std::string& path, const Request& request, const Files& files) {
    Result<std::string> bytes = path == "-" ? read_standard_input() : files.read(path);
    if (!bytes) return bytes.failure();
    return Source(name_of(path, request), std::move(*bytes));
}

Result<Format> format_of(const Source& source, const Request& request, std::optional<Format> configured) {
    if (request.format) return *request.format;
    if (configured) return *configured;
    if (const std::optional<Format> promised = format_of_name(source.path())) return *promised;
    if (const std::optional<Format> likely = format_of_content(source.bytes())) return *likely;
    if (source.path() == nameless) return Format::dotenv;
    return Failure{source.path(), 0, 0,
                   "its first line is not one of a .env, INI or JSON file; say what it is with --format"};
}

}  // namespace credlint
