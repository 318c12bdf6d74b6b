#include "report/sarif_text.h"

#include "text/ascii.h"
#include "text/printable.h"

namespace credlint {

// `](` would end a link and `{0}` is a placeholder for an argument: a key may contain both.
static std::string literal(std::string_view text) {
    std::string shown = printable(text);
    if (shown.find('{') == std::string::npos && shown.find("](") == std::string::npos) return shown;
    std::string out;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const char next = i + 1 < shown.size() ? shown[i + 1] : '\0';
        out += shown[i];
        if (shown[i] == ']' && next == '(') out += ' ';
        if (shown[i] != '{' || !is_digit(next)) continue;
        std::size_t end = i + 1;
        while (end < shown.size() && is_digit(shown[end])) ++end;
        if (end == shown.size() || shown[end] != '}') continue;
        out.append("{").append(shown, i + 1, end - i).append("}");
        i = end;
    }
    return out;
}

static std::string capitalised(std::string text) {
    if (!text.empty()) text[0] = to_upper(text[0]);
    return text;
}

std::string sentence(std::string_view text) {
    std::string out = capitalised(literal(text));
    while (!out.empty() && out.back() == ' ') out.pop_back();
    if (!out.empty() && std::string_view(".!?").find(out.back()) == std::string_view::npos) out += '.';
    return out;
}

std::string linked_sentence(std::string_view text, std::size_t id) {
    std::string out = sentence(text);
    if (!out.empty()) out.pop_back();
    for (char& c : out) {
        if (c == '[') c = '(';
        if (c == ']') c = ')';
        if (c == '\\') c = '/';
    }
    return '[' + out + "](" + std::to_string(id) + ").";
}

std::string pascal_case(std::string_view id) {
    std::string out;
    bool start = true;
    for (const char c : id) {
        if (c == '-') {
            start = true;
            continue;
        }
        out += start ? to_upper(c) : c;
        start = false;
    }
    return out;
}

std::string at_most(std::string text, std::size_t bytes) {
    constexpr std::string_view ellipsis = "…";
    if (text.size() <= bytes) return text;
    std::size_t end = bytes - ellipsis.size();
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return text.substr(0, end).append(ellipsis);
}

}  // namespace credlint
