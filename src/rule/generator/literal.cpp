#include "rule/generator/literal.h"

#include <cstdio>

namespace credlint {

// Split into one piece per line. Three octal digits end an escape whatever follows, unlike \x; `\?` prevents
// trigraphs.
std::string literal(std::string_view text) {
    std::string result = "    \"";
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const auto byte = static_cast<unsigned char>(c);
        std::string piece;
        if (c == '\n') {
            piece = "\\n";
        } else if (c == '"' || c == '\\' || c == '?') {
            piece = {'\\', c};
        } else if (byte < ' ' || byte > '~') {
            char escape[5];
            std::snprintf(escape, sizeof escape, "\\%03o", static_cast<unsigned>(byte));
            piece = escape;
        } else {
            piece = {c};
        }
        result += piece;
        width += piece.size();
        if (width >= 88 && at + 1 < text.size()) {
            result.append("\"\n    \"");
            width = 0;
        }
    }
    return result + "\"";
}

}  // namespace credlint
