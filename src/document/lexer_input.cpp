#include "document/lexer_input.h"

#include <algorithm>

namespace credlint {
namespace {

// Whether a line of an INI file begins with whitespace.
bool has_indent(std::string_view bytes) {
    return bytes.starts_with(' ') || bytes.starts_with('\t') || bytes.find("\n ") != bytes.npos ||
           bytes.find("\n\t") != bytes.npos;
}

// Puts form feeds, which the INI grammar skips, in place of the indentation that keys share with the first
// one of their section: it means nothing, and only deeper lines continue the value above. So a section may be
// indented as a whole, or a file that was pasted out of a document (configparser reads them alike).
void hide_indent(std::string& text) {
    std::string base;
    bool at_first_key = true;
    for (std::size_t line = 0; line < text.size();) {
        const std::size_t end = std::min(text.find('\n', line), text.size());
        const std::size_t first = std::min(text.find_first_not_of(" \t", line), end);
        const char c = first < end ? text[first] : '\n';
        if (c != '\n' && c != '\r' && c != '#' && c != ';') {
            const std::size_t depth = first - line;
            const bool header = c == '[' && (at_first_key || depth <= base.size());
            if (header || at_first_key || depth < base.size()) base = text.substr(line, depth);
            at_first_key = header;
        }
        if (text.compare(line, base.size(), base) == 0)
            std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(line), base.size(), '\f');
        line = end + 1;
    }
}

// If the line that begins there is blank and has an end: the offset after that. Else 0.
std::size_t blank_line_end(std::string_view text, std::size_t line) {
    std::size_t end = text.find_first_not_of(" \t\f\v", line);
    if (end != text.npos && text.substr(end).starts_with("\r\n")) ++end;
    return end != text.npos && text[end] == '\n' ? end + 1 : 0;
}

bool has_blank_line(std::string_view text) {
    for (std::size_t line = text.find('\n'); line != text.npos; line = text.find('\n', line)) {
        if (blank_line_end(text, ++line) != 0) return true;
    }
    return false;
}

// Puts form feeds in place of blank lines, except for the first line of the text: a node for each costs more
// than an entry.
void hide_blank_lines(std::string& text) {
    for (std::size_t line = text.find('\n'); line != text.npos; line = text.find('\n', line)) {
        ++line;
        for (std::size_t end = blank_line_end(text, line); end != 0; end = blank_line_end(text, line)) {
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(line),
                      text.begin() + static_cast<std::ptrdiff_t>(end), '\f');
            line = end;
        }
    }
}

// Turns JSON's unclosed `/*` into `//`. To look for its end, the lexer would read everything that follows.
void hide_open_comments(std::string& text) {
    const std::size_t close = text.rfind("*/");
    for (std::size_t i = text.find("/*", close == text.npos ? 0 : close + 2); i != text.npos;
         i = text.find("/*", i + 2)) {
        text[i + 1] = '/';
    }
}

}  // namespace

std::string_view view(const Window& window, Format format, std::string& buffer) {
    const auto plain = [](char c) { return static_cast<signed char>(c) > 0; };
    const bool comments = format == Format::json && window.bytes.find("/*") != window.bytes.npos;
    // A multi-line value ends with its line (see closed_later in the grammar).
    const bool needs_end = window.last && !window.bytes.ends_with('\n') && !window.bytes.ends_with('\r');
    const bool indented = format == Format::ini && has_indent(window.bytes);
    const bool blank_lines = format == Format::ini && has_blank_line(window.bytes);
    if (!indented && !blank_lines && !needs_end && !comments &&
        std::all_of(window.bytes.begin(), window.bytes.end(), plain))
        return window.bytes;
    buffer.resize(window.bytes.size());
    std::transform(window.bytes.begin(), window.bytes.end(), buffer.begin(),
                   [&](char c) { return plain(c) ? c : '\x7f'; });
    if (needs_end) buffer.push_back('\n');
    if (indented) hide_indent(buffer);
    if (blank_lines) hide_blank_lines(buffer);
    if (comments) hide_open_comments(buffer);
    return buffer;
}

}  // namespace credlint
