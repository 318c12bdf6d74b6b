#include <algorithm>

#include "document/environment.h"
#include "document/lowering.h"

namespace credlint {

std::string environment_line(std::string_view record) {
    std::string out;
    for (const char c : record) {
        if (c == '\\') {
            out += "\\\\";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else {
            out.push_back(c);
        }
    }
    return out;
}

std::string environment_text(std::string_view piece) {
    std::string out;
    for (std::size_t i = 0; i < piece.size(); ++i) {
        if (piece[i] != '\\' || i + 1 == piece.size()) {
            out.push_back(piece[i]);
            continue;
        }
        const char next = piece[++i];
        out.push_back(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
    }
    return out;
}

void lower_environment(std::string_view bytes, std::uint32_t begin, Document& document) {
    while (begin < bytes.size()) {
        const auto end = static_cast<std::uint32_t>(std::min(bytes.find('\n', begin), bytes.size()));
        const std::size_t equals = bytes.substr(begin, end - begin).find('=');
        if (equals != bytes.npos) {
            const auto at = begin + static_cast<std::uint32_t>(equals);
            Entry entry;
            entry.whole = {begin, end};
            entry.prefix = {begin, begin};
            entry.key = {begin, at};
            entry.separator = {at, at + 1};
            entry.value = {at + 1, end};
            document.entries.push_back(entry);
        } else if (begin < end) {
            document.errors.push_back({SyntaxError::Kind::junk, {begin, end}});
        }
        begin = end + 1;
    }
}

}  // namespace credlint
