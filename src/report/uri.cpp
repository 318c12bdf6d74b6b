#include "report/uri.h"

#include <algorithm>

#include "text/ascii.h"

namespace credlint {

static bool is_unreserved(char c) {
    return is_letter_or_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string to_uri(std::string_view path) {
    std::string out;
    if (path.starts_with('/')) {
        // More than one slash at the start would name a host.
        while (path.starts_with("//")) path.remove_prefix(1);
        out = "file://";
    }
    while (path.starts_with("./") && path.size() > 2) {
        path.remove_prefix(2);
        while (path.starts_with('/')) path.remove_prefix(1);
    }
    for (const char c : path) {
        if (is_unreserved(c) || c == '/') {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += "0123456789ABCDEF"[byte >> 4];
        out += "0123456789ABCDEF"[byte & 0xF];
    }
    return out;
}

bool is_link(std::string_view text) {
    return text.starts_with("https://") && std::all_of(text.begin(), text.end(), [](char c) {
               return c > ' ' && c <= '~' &&
                      std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
           });
}

}  // namespace credlint
