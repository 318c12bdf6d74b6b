#include "cli/commands.h"
#include "text/printable.h"
#include "workspace/discover.h"

namespace credlint::cli {

Result<Source> read_source(const std::string& path, const Options& options, const Files& files) {
    const bool standard_input = path == "-";
    Result<std::string> bytes = standard_input ? read_standard_input() : files.read(path);
    if (!bytes) return bytes.failure();
    std::string name = !standard_input                  ? path
                       : options.stdin_filename.empty() ? std::string(nameless)
                                                        : options.stdin_filename;
    return Source(std::move(name), std::move(*bytes));
}

Result<Format> format_of(const Source& source, const Options& options) {
    if (options.format) return *options.format;
    if (const std::optional<Format> promised = format_of_name(source.path())) return *promised;
    if (const std::optional<Format> likely = format_of_content(source.bytes())) return *likely;
    if (source.path() == nameless) return Format::dotenv;
    return Failure{source.path(), 0, 0,
                   "its first line is not one of a .env, INI or JSON file; say what it is with --format"};
}

std::string failure_line(const Failure& failure) {
    std::string out = "credlint: error: " + printable(failure.path);
    if (failure.line != 0) out += ":" + std::to_string(failure.line);
    if (failure.column != 0) out += ":" + std::to_string(failure.column);
    return out + ": " + printable(failure.message) + "\n";
}

}  // namespace credlint::cli
