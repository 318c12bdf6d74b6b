#include "lsp/uri.h"

#include <charconv>

#include "text/ascii.h"

namespace credlint::lsp {

std::optional<std::string> path_of(std::string_view uri) {
    constexpr std::string_view scheme = "file://";
    if (!same_word(uri.substr(0, scheme.size()), scheme)) return std::nullopt;
    uri.remove_prefix(scheme.size());
    constexpr std::string_view here = "localhost";
    if (uri.starts_with(here)) uri.remove_prefix(here.size());
    if (!uri.starts_with('/')) return std::nullopt;
    uri = uri.substr(0, uri.find_first_of("?#"));
    std::string path;
    for (std::size_t i = 0; i < uri.size(); ++i) {
        unsigned char byte = 0;
        const char* hex = uri.data() + i + 1;
        if (uri[i] == '%' && i + 2 < uri.size() && std::from_chars(hex, hex + 2, byte, 16).ptr == hex + 2) {
            path += static_cast<char>(byte);
            i += 2;
        } else {
            path += uri[i];
        }
    }
    if (path.find('\0') != path.npos) return std::nullopt;
    return path;
}

}  // namespace credlint::lsp
