#include "loader/aws/shell_words.h"

#include "text/ascii.h"

namespace credlint::loader {

std::optional<std::vector<std::string>> shell_words(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    bool begun = false;  // `""` is also a word
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == quote) {
            quote = 0;
        } else if (c == '\\' && quote != '\'') {
            if (++i == text.size()) return std::nullopt;
            // Within quotes a backslash escapes only the quote and itself.
            if (quote != 0 && text[i] != '\\' && text[i] != quote) word += '\\';
            word += text[i];
            begun = true;
        } else if (quote != 0) {
            word += c;
        } else if (c == '"' || c == '\'') {
            quote = c;
            begun = true;
        } else if (is_whitespace(c)) {
            if (begun) words.push_back(std::move(word));
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (quote != 0) return std::nullopt;
    if (begun) words.push_back(std::move(word));
    return words;
}

}  // namespace credlint::loader
