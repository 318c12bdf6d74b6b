#include "workspace/git_config.h"

#include <charconv>

#include "text/ascii.h"

namespace credlint {
namespace {

bool is_name_character(char c) {
    return is_letter_or_digit(c) || c == '-';
}

class Parser {
public:
    Parser(std::string_view text, std::vector<GitConfigEntry>& entries) : text_(text), entries_(entries) {
        if (text_.starts_with("\xef\xbb\xbf")) at_ = 3;
    }

    bool parse() {
        while (at_ < text_.size()) {
            const char c = take();
            if (is_whitespace(c)) continue;
            if (c == '#' || c == ';') {
                while (take() != '\n') {
                }
            } else if (c == '[') {
                if (!section()) return false;
            } else if (!is_letter(c) || !entry(c)) {
                return false;
            }
        }
        return true;
    }

private:
    // The end of the text is the end of a line. So is CR LF.
    char take() {
        if (at_ >= text_.size()) {
            at_ = text_.size() + 1;
            return '\n';
        }
        if (text_[at_] == '\r' && text_.substr(at_ + 1).starts_with('\n')) ++at_;
        return text_[at_++];
    }

    bool section() {
        section_.clear();
        for (;;) {
            const char c = take();
            if (c == ']') return true;
            if (is_space_or_tab(c)) return subsection();
            if (!is_name_character(c) && c != '.') return false;
            section_ += to_lower(c);
        }
    }

    bool subsection() {
        char c = take();
        while (is_space_or_tab(c)) c = take();
        if (c != '"') return false;
        section_ += '.';
        while ((c = take()) != '"') {
            if (c == '\\') c = take();
            if (c == '\n') return false;
            section_ += c;
        }
        return take() == ']';
    }

    bool entry(char first) {
        std::string key = section_ + '.' + to_lower(first);
        char c = take();
        for (; is_name_character(c); c = take()) key += to_lower(c);
        while (is_space_or_tab(c)) c = take();
        if (c == '\n') {
            entries_.push_back({std::move(key), std::nullopt});
            return true;
        }
        if (c != '=') return false;
        std::optional<std::string> read = value();
        if (!read) return false;
        entries_.push_back({std::move(key), std::move(read)});
        return true;
    }

    std::optional<std::string> value() {
        std::string out;
        std::size_t end = 0;  // after the last character that is not a space, or is quoted
        bool quoted = false;
        for (;;) {
            char c = take();
            if (c == '\n') break;
            if (!quoted && is_whitespace(c)) {
                if (!out.empty()) out += c;
                continue;
            }
            if (!quoted && (c == ';' || c == '#')) {
                while (take() != '\n') {
                }
                break;
            }
            if (c == '"') {
                quoted = !quoted;
                continue;
            }
            if (c == '\\') {
                c = take();
                if (c == '\n' && at_ <= text_.size()) continue;
                if (!unescape(c)) return std::nullopt;
            }
            out += c;
            end = out.size();
        }
        if (quoted) return std::nullopt;
        out.resize(end);
        return out;
    }

    static bool unescape(char& c) {
        constexpr std::string_view names = "tbn\\\"";
        constexpr std::string_view meanings = "\t\b\n\\\"";
        const std::size_t which = names.find(c);
        if (which == names.npos) return false;
        c = meanings[which];
        return true;
    }

    std::string_view text_;
    std::vector<GitConfigEntry>& entries_;
    std::size_t at_ = 0;
    std::string section_;
};

}  // namespace

bool parse_git_config(std::string_view text, std::vector<GitConfigEntry>& entries) {
    return Parser(text, entries).parse();
}

std::optional<std::string> git_config_key(std::string_view written) {
    const std::size_t first = written.find('.');
    if (first == written.npos || first == 0) return std::nullopt;
    const std::size_t last = written.rfind('.');
    std::string out(written);
    if (last + 1 == out.size() || !is_letter(out[last + 1])) return std::nullopt;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (i >= first && i <= last) {
            if (out[i] == '\n') return std::nullopt;
            continue;
        }
        if (!is_name_character(out[i])) return std::nullopt;
        out[i] = to_lower(out[i]);
    }
    return out;
}

std::optional<bool> git_boolean(const std::optional<std::string>& value) {
    if (!value) return true;
    for (const std::string_view word : {"true", "yes", "on"}) {
        if (same_word(*value, word)) return true;
    }
    for (const std::string_view word : {"false", "no", "off", ""}) {
        if (same_word(*value, word)) return false;
    }
    int number = 0;
    const char* last = value->data() + value->size();
    const auto [end, error] = std::from_chars(value->data(), last, number);
    if (error != std::errc() || end != last) return std::nullopt;
    return number != 0;
}

}  // namespace credlint
