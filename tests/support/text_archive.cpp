#include "support/text_archive.h"

#include <algorithm>
#include <stdexcept>

#include "text/utf8.h"

namespace credlint::test {
namespace {

constexpr std::string_view marker_begin = "-- ";
constexpr std::string_view marker_end = " --";
constexpr std::string_view escaped_suffix = " (escaped)";
constexpr std::string_view hex_digits = "0123456789abcdef";

// With its newline, so that a missing one is kept.
std::string_view take_line(std::string_view& text) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, size);
    text.remove_prefix(size);
    return line;
}

bool is_marker(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    return line.size() > marker_begin.size() + marker_end.size() && line.starts_with(marker_begin) &&
           line.ends_with(marker_end);
}

std::string_view name_in(std::string_view marker) {
    marker.remove_prefix(marker_begin.size());
    return marker.substr(0, marker.rfind(marker_end));
}

bool has_marker(std::string_view text) {
    while (!text.empty()) {
        if (is_marker(take_line(text))) return true;
    }
    return false;
}

bool is_raw(const Character& character) {
    const char32_t c = character.code_point;
    return character.valid && (c == '\n' || c == '\t' || (c >= ' ' && c != 0x7f));
}

bool needs_escapes(std::string_view bytes) {
    if (!bytes.empty() && !bytes.ends_with('\n')) return true;
    for (std::size_t at = 0; at < bytes.size();) {
        const Character character = character_at(bytes, at);
        if (!is_raw(character)) return true;
        at += character.length;
    }
    return has_marker(bytes);
}

void append_byte(std::string& out, char byte) {
    if (byte == '\r') {
        out += "\\r";
        return;
    }
    const auto value = static_cast<unsigned char>(byte);
    out.append("\\x").append(1, hex_digits[value / 16]).append(1, hex_digits[value % 16]);
}

std::string escaped(std::string_view bytes) {
    std::string out;
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const std::string_view line = take_line(rest);
        std::size_t at = 0;
        if (is_marker(line)) append_byte(out, line[at++]);
        while (at < line.size()) {
            const Character character = character_at(line, at);
            if (line[at] == '\\') {
                out += "\\\\";
            } else if (is_raw(character)) {
                out += line.substr(at, character.length);
            } else {
                for (const char byte : line.substr(at, character.length)) append_byte(out, byte);
            }
            at += character.length;
        }
    }
    if (!bytes.empty() && !bytes.ends_with('\n')) out += "\\\n";
    return out;
}

std::string unescaped(std::string_view text, std::size_t line) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') ++line;
        if (text[at] != '\\') {
            out += text[at];
            continue;
        }
        const char kind = ++at < text.size() ? text[at] : '\0';
        const std::size_t high = at + 1 < text.size() ? hex_digits.find(text[at + 1]) : hex_digits.npos;
        const std::size_t low = at + 2 < text.size() ? hex_digits.find(text[at + 2]) : hex_digits.npos;
        if (kind == '\n') {
            ++line;
        } else if (kind == '\\') {
            out += '\\';
        } else if (kind == 'r') {
            out += '\r';
        } else if (kind == 'x' && high != hex_digits.npos && low != hex_digits.npos) {
            out += static_cast<char>(high * 16 + low);
            at += 2;
        } else {
            throw std::runtime_error("line " + std::to_string(line) + ": unknown escape");
        }
    }
    return out;
}

}  // namespace

const ArchiveSection* TextArchive::find(std::string_view name) const {
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&](const ArchiveSection& section) { return section.name == name; });
    return found == sections.end() ? nullptr : &*found;
}

TextArchive parse_archive(std::string_view text) {
    const auto take_body = [&] {
        const char* begin = text.data();
        while (!text.empty()) {
            std::string_view next = text;
            if (is_marker(take_line(next))) break;
            text = next;
        }
        return std::string_view(begin, static_cast<std::size_t>(text.data() - begin));
    };
    const std::string_view whole = text;
    TextArchive archive{std::string(take_body()), {}};
    while (!text.empty()) {
        std::string_view name = name_in(take_line(text));
        const auto line =
            std::count(whole.begin(), whole.end() - static_cast<std::ptrdiff_t>(text.size()), '\n');
        const bool is_escaped = name.ends_with(escaped_suffix);
        if (is_escaped) name.remove_suffix(escaped_suffix.size());
        const std::string_view body = take_body();
        archive.sections.push_back(
            {std::string(name),
             is_escaped ? unescaped(body, static_cast<std::size_t>(line) + 1) : std::string(body)});
    }
    return archive;
}

std::string archive_text(const TextArchive& archive) {
    std::string out = archive.comment;
    for (const ArchiveSection& section : archive.sections) {
        const bool escape = needs_escapes(section.bytes);
        out.append(marker_begin).append(section.name).append(escape ? escaped_suffix : "").append(marker_end);
        out.append("\n").append(escape ? escaped(section.bytes) : section.bytes);
    }
    return out;
}

}  // namespace credlint::test
