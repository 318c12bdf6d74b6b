#include "text/printable.h"

#include <cstdint>

#include "text/ascii.h"
#include "text/mask.h"
#include "text/utf8.h"

namespace credlint {

static constexpr std::size_t max_key_characters = 64;
static constexpr std::size_t suspicious_length = 16;

// Invisible, or changes how the text around it is shown.
static bool is_invisible(char32_t c) {
    if (c < 0x7F) return c < 0x20;
    return c <= 0x9F                          // DEL and C1
           || c == 0xAD                       // soft hyphen
           || c == 0x61C                      // Arabic letter mark
           || c == 0x180E                     // Mongolian vowel separator
           || (c >= 0x200B && c <= 0x200F)    // zero width, directional marks
           || (c >= 0x2028 && c <= 0x202E)    // line and paragraph separator, embeddings, overrides
           || (c >= 0x2060 && c <= 0x206F)    // word joiner, invisible operators, isolates
           || c == 0xFEFF                     // byte order mark
           || (c >= 0xFFF9 && c <= 0xFFFB)    // interlinear annotation
           || (c >= 0xE0000 && c <= 0xE0FFF)  // tags, more variation selectors
           || (c & 0xFFFE) == 0xFFFE;         // noncharacters, which XML refuses
}

// `##[command]`, `##vso[command]`, `##teamcity[command]`: looked for anywhere in a line of a CI log.
static bool begins_ci_command(std::string_view text, std::size_t offset) {
    if (!text.substr(offset).starts_with("##")) return false;
    std::size_t at = offset + 2;
    while (at < text.size() && is_letter(text[at])) ++at;
    return at < text.size() && text[at] == '[';
}

static void append_hex(std::string& out, std::uint32_t value, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
        out += "0123456789abcdef"[value >> shift & 0xF];
    }
}

static void append_escape(std::string& out, const Character& character) {
    const auto value = static_cast<std::uint32_t>(character.code_point);
    if (value == '\t' || value == '\n' || value == '\r') {
        out += value == '\t' ? "\\t" : value == '\n' ? "\\n" : "\\r";
        return;
    }
    if (character.length == 1) {
        out += "\\x";
        append_hex(out, value, 2);
    } else if (value <= 0xFFFF) {
        out += "\\u";
        append_hex(out, value, 4);
    } else {
        out += "\\u{";
        append_hex(out, value, 5);
        out += '}';
    }
}

std::size_t append_printable(std::string& out, std::string_view text, std::size_t offset) {
    const Character character = character_at(text, offset);
    if (!character.valid || is_invisible(character.code_point) ||
        (character.code_point == '#' && begins_ci_command(text, offset))) {
        append_escape(out, character);
    } else {
        out += text.substr(offset, character.length);
    }
    return character.length;
}

// Contains only characters that stay as they are: most of any text.
static bool is_plain(char c) {
    return c >= ' ' && c <= '~' && c != '#';
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && is_plain(text[at])) ++at;
        out.append(text, begin, at - begin);
        if (at < text.size()) at += append_printable(out, text, at);
    }
    return out;
}

// An AWS access key ID may be all letters.
static bool key_id(std::string_view run) {
    return run.size() >= 20 && (run.starts_with("AKIA") || run.starts_with("ASIA"));
}

std::vector<Span> suspicious_runs(std::string_view text) {
    std::vector<Span> runs;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        bool lower = false, upper = false, digit = false, sign = false;
        for (; at < text.size(); ++at) {
            const char c = text[at];
            if (c >= 'a' && c <= 'z') {
                lower = true;
            } else if (c >= 'A' && c <= 'Z') {
                upper = true;
            } else if (is_digit(c)) {
                digit = true;
            } else if (c == '+' || c == '/') {
                sign = true;
            } else {
                break;
            }
        }
        const bool mixed =
            ((lower || upper) && digit) || (lower && upper && sign) || key_id(text.substr(begin, at - begin));
        if (mixed && at - begin >= suspicious_length) {
            runs.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)});
        }
        if (at == begin) ++at;
    }
    return runs;
}

std::string printable_key(std::string_view key) {
    if (!suspicious_runs(key).empty()) return std::string(mask);
    std::string out;
    std::string piece;
    std::size_t shown = 0;   // characters in `out`
    std::size_t cut_at = 0;  // where `out` ends if the ellipsis has to fit
    for (std::size_t at = 0; at < key.size();) {
        piece.clear();
        at += append_printable(piece, key, at);
        // An escape is ASCII, a character as it is counts once.
        shown += piece.front() == '\\' ? piece.size() : 1;
        if (shown > max_key_characters) {
            out.resize(cut_at);
            return out + "…";
        }
        out += piece;
        if (shown < max_key_characters) cut_at = out.size();
    }
    return out;
}

}  // namespace credlint
