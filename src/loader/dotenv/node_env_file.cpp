// Node.js 22 and later, as `node --env-file=.env` and util.parseEnv() read a file (src/node_dotenv.cc).
// Nothing is expanded. A value after `=` and spaces may be on the next line, so `A= ` and a line `B=2` give A
// the value `B=2`. Node.js 20 differs on broken lines: it makes a line without `=` part of the next key.
#include <utility>

#include "loader/dotenv/cascade.h"
#include "loader/dotenv/decoded_text.h"
#include "loader/loader.h"
#include "text/trim.h"

namespace credlint::loader {
namespace {

constexpr std::string_view spaces = " \t\n";

std::string with_line_breaks(std::string_view text) {
    std::string out;
    for (std::size_t found; (found = text.find("\\n")) != text.npos; text.remove_prefix(found + 2))
        out.append(text.substr(0, found)) += '\n';
    return out.append(text);
}

class Parser {
public:
    explicit Parser(const DecodedText& text) : decoded_(text), rest_(trimmed(text.text(), spaces)) {}

    std::vector<Binding> bindings() {
        std::vector<Binding> out;
        while (!rest_.empty()) {
            const std::size_t end = rest_.find_first_of("=\n");
            if (rest_.front() == '#' || rest_.front() == '\n') {
                // Spaces before the next line's `#` stay, so that it does not begin a comment.
                skip_line();
            } else if (end == rest_.npos || rest_[end] == '\n') {
                skip_line();
                rest_ = trimmed_left(rest_, spaces);
            } else {
                const std::string_view key = trimmed(rest_.substr(0, end), spaces);
                rest_.remove_prefix(end + 1);
                read_value(key, out);
            }
        }
        return out;
    }

private:
    // An empty key is ignored, and what follows its `=` is read as if a line began there.
    void read_value(std::string_view key, std::vector<Binding>& out) {
        const bool empty = rest_.empty() || rest_.front() == '\n';
        if (!empty) rest_ = trimmed_left(rest_, spaces);
        constexpr std::string_view prefix = "export ";
        // At the end it is part of the key.
        if (!empty && key.starts_with(prefix)) key = trimmed(key.substr(prefix.size()), spaces);
        if (key.empty()) return;
        out.push_back({std::string(key), "", {FileRole::only, decoded_.source_span(key)}, {}});
        if (empty) return;
        read_value(out.back());
    }

    void read_value(Binding& binding) {
        const char quote = rest_.empty() ? '\0' : rest_.front();
        const bool quoted = quote == '"' || quote == '\'' || quote == '`';
        const std::size_t closing = quoted ? rest_.find(quote, 1) : rest_.npos;
        if (closing != rest_.npos) {
            const std::string_view text = rest_.substr(1, closing - 1);
            binding.value = quote == '"' ? with_line_breaks(text) : std::string(text);
            binding.parts = {decoded_.source_span(text)};
            rest_.remove_prefix(closing + 1);
            skip_line();
        } else {
            std::string_view text = rest_.substr(0, rest_.find('\n'));
            if (!quoted) text = trimmed(text.substr(0, text.find('#')), spaces);
            binding.value = text;
            binding.parts = {decoded_.source_span(text)};
            skip_line();
            rest_ = trimmed_left(rest_, spaces);
        }
    }

    void skip_line() {
        const std::size_t end = rest_.find('\n');
        rest_.remove_prefix(end == rest_.npos ? rest_.size() : end + 1);
    }

    const DecodedText& decoded_;
    std::string_view rest_;
};

Bindings read(std::span<const Input> files) {
    const DecodedText text = decoded(files.front().bytes, CarriageReturns::dropped);
    Bindings out;
    out.all = Parser(text).bindings();
    return out;
}

constexpr std::string_view programs[] = {"node --env-file"};
constexpr Format formats[] = {Format::dotenv};

}  // namespace

extern const Loader node_env_file;
const Loader node_env_file{"node-env-file", programs, formats, read, dotenv_cascade};

}  // namespace credlint::loader
