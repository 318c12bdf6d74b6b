#include "report/place.h"

#include "text/printable.h"
#include "text/source.h"

namespace credlint {

std::string shown_path(std::string_view path) {
    const bool command = !path.starts_with('/') && path.find("::") != std::string_view::npos;
    return (command ? "./" : "") + printable(path);
}

std::string shown_place(std::string_view path, std::uint32_t line, std::uint32_t column) {
    std::string out = shown_path(path);
    if (line == 0 || path == environment_path) return out;
    out += ':' + std::to_string(line);
    if (column != 0) out += ':' + std::to_string(column);
    return out;
}

}  // namespace credlint
