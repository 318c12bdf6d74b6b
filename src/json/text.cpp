#include <charconv>

#include "json/json.h"
#include "text/utf8.h"

namespace credlint {
namespace {

bool is_plain(char c) {
    return c >= ' ' && c <= '~' && c != '"' && c != '\\';
}

void append_escaped(std::string& out, char32_t c) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (c) {
        case '"':
        case '\\':
            out += {'\\', static_cast<char>(c)};
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 0xF]};
    }
}

void append(std::string& out, const Json& json) {
    std::string_view between;
    if (json.is_array()) {
        out += '[';
        for (const Json& item : json.items()) {
            append(out.append(between), item);
            between = ",";
        }
        out += ']';
    } else if (json.is_object()) {
        out += '{';
        for (const JsonMember& member : json.members()) {
            append_quoted(out.append(between), member.name);
            append(out += ':', member.value);
            between = ",";
        }
        out += '}';
    } else if (json.is_text()) {
        append_quoted(out, json.text());
    } else if (json.is_boolean()) {
        out += json.truth() ? "true" : "false";
    } else if (json.is_integer()) {
        out += json.integer_text();
    } else if (json.is_number()) {
        char digits[32];
        out.append(digits, std::to_chars(digits, digits + sizeof digits, json.number()).ptr);
    } else {
        out += "null";
    }
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && is_plain(text[at])) ++at;
        out.append(text, begin, at - begin);
        if (at == text.size()) break;
        const Character character = character_at(text, at);
        const char32_t c = character.code_point;
        if (!character.valid) {
            out += "\xEF\xBF\xBD";
        } else if (c < ' ' || c == '"' || c == '\\') {
            append_escaped(out, c);
        } else {
            out.append(text, at, character.length);
        }
        at += character.length;
    }
    out += '"';
}

std::string to_text(const Json& json) {
    std::string out;
    append(out, json);
    return out;
}

}  // namespace credlint
