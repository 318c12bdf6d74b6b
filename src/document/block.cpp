#include "document/block.h"

#include <algorithm>
#include <array>

#include "document/lowering.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint {
namespace {

constexpr std::array<std::string_view, 23> shells{
    "bash",         "sh",         "shell",        "zsh",        "ksh",     "csh",
    "tcsh",         "fish",       "console",      "terminal",   "command", "shell-session",
    "shellsession", "sh-session", "bash-session", "powershell", "pwsh",    "ps1",
    "ps",           "batch",      "bat",          "cmd",        "dos",
};
constexpr std::array<std::string_view, 9> assignments{
    "env", "dotenv", "properties", "envfile", "env-file", "ini", "cfg", "conf", "aws",
};
// Languages whose values are quoted, as in a .env file and not in an INI file.
constexpr std::string_view toml = "toml";
constexpr std::array<std::string_view, 4> jsons{"json", "jsonc", "json5", "jsonl"};
constexpr std::array<std::string_view, 5> unnamed{"", "text", "txt", "plaintext", "plain"};

template <std::size_t Size>
bool among(const std::array<std::string_view, Size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool name_part(char c) {
    return is_letter_or_digit(c) || c == '_';
}

// `[name]` and nothing else: neither a JSON list nor a test of a shell.
bool section(std::string_view line) {
    return line.size() > 2 && line.front() == '[' && line.back() == ']' && line[1] != ' ' &&
           line.find_first_of("[]\"'{,", 1) == line.size() - 1;
}

// `NAME=`, at the start of the text: the size of the name; 0: not an assignment.
std::size_t assigned_name(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() && name_part(text[size])) ++size;
    return size > 0 && size < text.size() && text[size] == '=' ? size : 0;
}

// The prompt that a console line begins with, and the spaces after it.
std::size_t prompt_size(std::string_view line) {
    for (const std::string_view prompt : {"$ ", "% ", "> ", "# export ", "# set "}) {
        if (line.starts_with(prompt)) return prompt[0] == '#' ? 2 : prompt.size();
    }
    const std::string_view word = line.substr(0, line.find(' '));
    const bool named = word.find('@') != word.npos && (word.ends_with('$') || word.ends_with('#'));
    if (named) return word.size();  // `me@host:~$ `
    const bool windows = line.starts_with("PS ") || line.starts_with("PS>") ||
                         (line.size() > 2 && line[1] == ':' && line[2] == '\\');
    const std::size_t end = line.find('>');
    return windows && end != line.npos ? end + 1 : 0;
}

// Whether a line is an assignment, where nothing says what the block is.
bool assigns(std::string_view line) {
    line.remove_prefix(prompt_size(line));
    for (const std::string_view prefix :
         {"export ", "set ", "set -gx ", "set -x ", "setenv ", "$Env:", "$env:"}) {
        if (line.starts_with(prefix)) return true;
    }
    std::size_t end = 0;
    while (end < line.size() && (name_part(line[end]) || line[end] == '.' || line[end] == '-')) ++end;
    const std::size_t next = line.find_first_not_of(" \t", end);
    return end > 0 && next != line.npos && line[next] == '=';
}

// One line of a shell, turned into lines of assignments. Every change keeps the size.
class Command {
public:
    explicit Command(std::string& text, std::size_t begin, std::size_t end)
        : text_(text), at_(begin), end_(end) {}

    void split() {
        skip_spaces();
        const std::size_t prompt = prompt_size(rest());
        std::fill_n(text_.begin() + static_cast<std::ptrdiff_t>(at_), prompt, '\f');
        at_ += prompt;
        join_next_line();
        while (assignment()) {
        }
    }

private:
    std::string_view rest() const { return std::string_view(text_).substr(at_, end_ - at_); }
    void skip_spaces() {
        while (at_ < end_ && is_line_space(text_[at_])) ++at_;
    }

    // A backslash at the end is not part of the value.
    void join_next_line() {
        std::size_t last = end_;
        while (last > at_ && is_line_space(text_[last - 1])) --last;
        if (last > at_ + 1 && text_[last - 1] == '\\' && is_line_space(text_[last - 2]))
            text_[last - 1] = ' ';
    }

    // Past what opens at `i` and closes in this line: quotes, `$(command with words)`, `<your key here>`.
    std::size_t skip_group(std::size_t i) const {
        constexpr std::size_t longest = 1024;
        static constexpr std::string_view open = "\"'`(<[{", close = "\"'`)>]}";
        const std::size_t kind = open.find(text_[i]);
        if (kind == open.npos) return i + 1;
        // Not far, so that a line of brackets stays cheap.
        const std::string_view near = std::string_view(text_).substr(i + 1, std::min(end_ - i - 1, longest));
        const std::size_t size = near.find(close[kind]);
        return size == near.npos ? i + 1 : i + size + 2;
    }

    // Where the value that begins at `i` ends: at a space or a `;` outside of such groups.
    std::size_t value_end(std::size_t i) const {
        while (i < end_ && !is_line_space(text_[i]) && text_[i] != ';') i = skip_group(i);
        return i;
    }

    // A word that is a program or a keyword, and not a piece of a value that contains a space by mistake.
    static bool begins_command(std::string_view text) {
        if (assigned_name(text) != 0) return true;
        const std::string_view word = text.substr(0, text.find_first_of(" \t;"));
        const auto plain = [](char c) {
            return is_lower(c) || is_digit(c) || c == '_' || c == '.' || c == '/' || c == '-';
        };
        return !word.empty() && !is_digit(word[0]) && std::all_of(word.begin(), word.end(), plain);
    }

    // Reads one assignment. True: another may follow, now on a separate line.
    bool assignment() {
        skip_spaces();
        for (const std::string_view prefix : {"export ", "env ", "set "}) {
            if (!rest().starts_with(prefix)) continue;
            if (prefix == "env ") std::fill_n(text_.begin() + static_cast<std::ptrdiff_t>(at_), 4, '\f');
            at_ += prefix.size();
            skip_spaces();
        }
        const std::size_t name = assigned_name(rest());
        if (name == 0) return argument();
        const std::size_t value = value_end(at_ + name + 1);
        std::size_t next = value;
        bool ended = false;
        while (next < end_ && (is_line_space(text_[next]) || text_[next] == ';' || text_[next] == '&')) {
            ended = ended || !is_line_space(text_[next]);
            ++next;
        }
        at_ = next;
        if (!ended && (next == end_ || !begins_command(rest()))) return false;
        std::fill(text_.begin() + static_cast<std::ptrdiff_t>(value),
                  text_.begin() + static_cast<std::ptrdiff_t>(next), ' ');
        text_[value] = '\n';
        return next < end_;
    }

    // `docker run -e NAME=value`: an uppercase name and a value as one argument of a program, in quotes or
    // not. True: another may follow, now on a separate line.
    bool argument() {
        // Not past the line, so that many lines stay cheap.
        const std::string_view line = std::string_view(text_).substr(0, end_);
        for (std::size_t word = at_; word < end_;) {
            const std::size_t quote = line[word] == '"' || line[word] == '\'' ? 1 : 0;
            const std::size_t begin = word + quote;
            const std::size_t size = assigned_name(line.substr(begin));
            const std::string_view name = line.substr(begin, size);
            if (size > 1 && std::none_of(name.begin(), name.end(), is_lower) && !is_digit(name[0])) {
                const std::size_t closing = quote == 0 ? line.npos : line.find(line[word], begin + size);
                std::fill(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                          text_.begin() + static_cast<std::ptrdiff_t>(begin), '\f');
                return end_argument(closing != line.npos ? closing : value_end(begin + size + 1));
            }
            word = std::min(line.find_first_of(" \t", word), end_);
            while (word < end_ && is_line_space(line[word])) ++word;
        }
        return false;
    }

    bool end_argument(std::size_t end) {
        std::size_t next = std::min(end + 1, end_);
        while (next < end_ && is_line_space(text_[next])) ++next;
        std::fill(text_.begin() + static_cast<std::ptrdiff_t>(end),
                  text_.begin() + static_cast<std::ptrdiff_t>(next), ' ');
        at_ = next;
        if (end == end_) return false;
        text_[end] = '\n';
        return next < end_;
    }

    std::string& text_;
    std::size_t at_;
    std::size_t end_;
};

}  // namespace

std::optional<BlockFormat> block_format(std::string_view bytes, const CodeBlock& block) {
    if (block.language == toml) return BlockFormat{Format::dotenv, false};
    if (among(jsons, block.language)) return BlockFormat{Format::json, false};
    const bool shell = among(shells, block.language);
    const bool named = among(assignments, block.language);
    if (!shell && !named && !among(unnamed, block.language)) return std::nullopt;
    bool assigned = false;
    for (const Span span : block.lines) {
        const std::string_view line = trimmed(bytes.substr(span.begin, span.size()), " \t\f\v");
        // Also after `$ cat ~/.aws/credentials`, and in what a command writes to that file.
        if (section(line)) return BlockFormat{Format::ini, false};
        assigned = assigned || assigns(line);
    }
    // Without a section it is read like a .env file, whatever the language says.
    if (!shell && !named && !assigned) return std::nullopt;
    return BlockFormat{Format::dotenv, !named};
}

std::string block_text(std::string_view bytes, const CodeBlock& block, bool commands) {
    const std::uint32_t begin = block.lines.front().begin;
    std::string out(bytes.substr(begin, block.lines.back().end - begin));
    std::uint32_t last = begin;
    for (const Span line : block.lines) {
        // Form feeds, which every grammar skips, in place of the marks of containers before a line.
        for (std::uint32_t at = last; at < line.begin; ++at) {
            char& c = out[at - begin];
            if (c != '\n' && c != '\r') c = '\f';
        }
        last = line.end;
    }
    if (commands) {
        for (const Span line : block.lines) Command(out, line.begin - begin, line.end - begin).split();
    }
    return out;
}

}  // namespace credlint
