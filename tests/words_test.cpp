// All text that users see is written in standard English: some words and phrases that earlier versions used
// are banned from messages, rules, help and pages.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/lint.h"
#include "rule/rule_book.h"
#include "support/fixture.h"
#include "support/process.h"
#include "support/source_files.h"
#include "text/ascii.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const fs::path root = CREDLINT_SOURCE_DIR;

// Matched as whole words, in any case, also across a line break.
constexpr std::string_view banned[] = {
    "anew",         "anybody",       "are no",       "are none of",    "are told",  "beside",
    "besides",      "blanks",        "by force",     "capitals",       "cut off",   "cut short",
    "everybody",    "excuse",        "excused",      "from here on",   "goes over", "hang on",
    "hangs on",     "has a blank",   "heed",         "heeds",          "holds",     "in short",
    "in silence",   "is no",         "is none of",   "is told",        "judge",     "judged",
    "judges",       "leads back to", "leads out of", "leads round in", "lie in",    "lies in",
    "lies outside", "mend",          "mended",       "mending",        "mends",     "nobody",
    "old kind",     "say of",        "says of",      "seen as",        "shall",     "somebody",
    "stand in",     "stands beside", "stands in",    "take off",       "taken for", "tell of",
    "tells of",     "what there is", "white space",  "whole number"};
// A banned phrase inside one of these is not a problem.
constexpr std::string_view allowed[] = {"there are no", "there is no", "are no longer", "is no longer",
                                        "stand in for"};
// Lists of words that the program looks for in values.
constexpr std::string_view word_lists[] = {"credential/placeholder/", "credential/randomness/",
                                           "rule/literal_words.cpp"};

struct Word {
    std::string text;  // lowercase
    std::size_t line;
    bool follows;  // only whitespace separates it from the word before
};

// What joins parts of a name, a path or code to one word: `aws-profile-beside-keys`.
bool is_part_of_word(char c) {
    return is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view("-_/.`'$&").find(c) != std::string_view::npos;
}

std::vector<Word> words_of(std::string_view text, std::size_t line) {
    std::vector<Word> words;
    bool follows = false;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_part_of_word(text[at])) {
            if (text[at] == '\n') ++line;
            // Emphasis in Markdown separates nothing.
            if (std::string_view(" \t\n*").find(text[at]) == std::string_view::npos) follows = false;
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && is_part_of_word(text[at])) ++at;
        std::string word = folded(text.substr(begin, at - begin));
        const bool ends_sentence = word.ends_with('.');
        while (word.ends_with('.')) word.pop_back();
        words.push_back({std::move(word), line, follows});
        follows = !ends_sentence;
    }
    return words;
}

bool is_at(const std::vector<Word>& words, std::size_t at, const std::vector<Word>& phrase) {
    if (at + phrase.size() > words.size()) return false;
    for (std::size_t i = 0; i < phrase.size(); ++i) {
        if (words[at + i].text != phrase[i].text || (i > 0 && !words[at + i].follows)) return false;
    }
    return true;
}

template <std::size_t N>
std::vector<std::vector<Word>> phrases(const std::string_view (&texts)[N]) {
    std::vector<std::vector<Word>> out;
    for (const std::string_view text : texts) out.push_back(words_of(text, 0));
    return out;
}

// Whether an allowed phrase covers the words from `at` on.
bool is_covered(const std::vector<Word>& words, std::size_t at, std::size_t size) {
    static const auto all = phrases(allowed);
    return std::any_of(all.begin(), all.end(), [&](const std::vector<Word>& phrase) {
        for (std::size_t before = 0; before <= at && before + size <= phrase.size(); ++before) {
            if (is_at(words, at - before, phrase)) return true;
        }
        return false;
    });
}

Problems banned_in(const std::string& name, std::string_view text, std::size_t line = 1) {
    static const auto all = phrases(banned);
    const std::vector<Word> words = words_of(text, line);
    Problems problems;
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!is_at(words, at, all[i]) || is_covered(words, at, all[i].size())) continue;
            problems.push_back(name + ":" + std::to_string(words[at].line) + ": \"" + std::string(banned[i]) +
                               '"');
        }
    }
    return problems;
}

void append(Problems& problems, Problems more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

struct StringLiteral {
    std::size_t line;
    std::string text;
};

// String literals of C++, those next to each other as one; without the names in #include.
class StringLiterals {
public:
    explicit StringLiterals(std::string_view code) : code_(code) {
        while (at_ < code_.size()) next();
    }
    const std::vector<StringLiteral>& all() const { return all_; }

private:
    bool is_here(std::string_view text) const { return code_.substr(at_).starts_with(text); }
    void skip_to(std::size_t end) {
        for (end = std::min(end, code_.size()); at_ < end; ++at_) line_ += code_[at_] == '\n';
    }
    void next() {
        if (is_here("//") || is_here("#include")) return skip_to(code_.find('\n', at_));
        if (is_here("/*")) return skip_to(code_.find("*/", at_) + 2);
        if (is_here("R\"")) return raw();
        if (code_[at_] == '"') return quoted();
        // A quote between digits separates them.
        if (code_[at_] == '\'' && (at_ == 0 || !is_letter_or_digit(code_[at_ - 1])))
            return skip_to(end_of('\''));
        if (!is_space_or_newline(code_[at_])) is_next_to_ = false;
        skip_to(at_ + 1);
    }
    static bool is_space_or_newline(char c) { return c == ' ' || c == '\n' || c == '\t'; }
    std::size_t end_of(char quote) const {
        std::size_t end = at_ + 1;
        while (end < code_.size() && code_[end] != quote) end += code_[end] == '\\' ? 2 : 1;
        return end + 1;
    }
    void raw() {
        const std::size_t open = code_.find('(', at_);
        const std::string close = ")" + std::string(code_.substr(at_ + 2, open - at_ - 2)) + "\"";
        const std::size_t end = code_.find(close, open);
        add(std::string(code_.substr(open + 1, end - open - 1)));
        skip_to(end + close.size());
    }
    void quoted() {
        const std::size_t end = end_of('"');
        std::string text;
        for (std::size_t i = at_ + 1; i + 1 < end; ++i) {
            const bool escape = code_[i] == '\\';
            if (escape) ++i;
            text += escape && code_[i] == 'n' ? ' ' : code_[i];
        }
        add(std::move(text));
        skip_to(end);
    }
    void add(std::string text) {
        if (is_next_to_) {
            all_.back().text += text;
        } else {
            all_.push_back({line_, std::move(text)});
        }
        is_next_to_ = true;
    }

    std::string_view code_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    bool is_next_to_ = false;  // to the last literal
    std::vector<StringLiteral> all_;
};

bool is_word_list(std::string_view path) {
    return std::any_of(std::begin(word_lists), std::end(word_lists),
                       [&](std::string_view start) { return path.starts_with(start); });
}

}  // namespace

TEST_CASE("words: pages", "[words]") {
    std::vector<fs::path> pages;
    for (const char* name : {"README.md", "SECURITY.md", "CHANGELOG.md", "CONTRIBUTING.md"}) {
        if (fs::exists(root / name)) pages.push_back(root / name);
    }
    for (const fs::path& path : files_below(root / "docs")) {
        if (path.extension() == ".md") pages.push_back(path);
    }
    REQUIRE(pages.size() > 15);
    Problems problems;
    for (const fs::path& page : pages)
        append(problems, banned_in(page.lexically_relative(root).string(), read_file(page)));
    require_none(problems);
}

TEST_CASE("words: rules", "[words]") {
    Problems problems;
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        // Not `error_message`, which quotes other programs.
        for (const std::string_view text :
             {rule->title, rule->description, rule->rationale, rule->remedy, rule->symptoms})
            append(problems, banned_in(std::string(rule->id), text));
    }
    require_none(problems);
}

TEST_CASE("words: messages", "[words]") {
    Problems problems;
    for (const SourceFile& file : source_files()) {
        if (is_header(file.path) || is_word_list(file.path)) continue;
        const StringLiterals literals(file.text);
        for (const StringLiteral& literal : literals.all())
            append(problems, banned_in("src/" + file.path, literal.text, literal.line));
    }
    require_none(problems);
}

TEST_CASE("words: help", "[words]") {
    Problems problems;
    for (const char* command : {"", "explain", "rules", "rules check", "show", "show document",
                                "show credentials", "show values", "config", "baseline", "baseline create",
                                "baseline prune", "install-hook", "lsp", "completions", "man"}) {
        const Outcome outcome =
            run({{"sh", "-c", std::string("\"$0\" ") + command + " --help", CREDLINT_BINARY}, {}, {}, {}});
        INFO(command);
        REQUIRE(outcome.exit_code == 0);
        append(problems, banned_in(std::string("credlint ") + command + " --help", outcome.out));
    }
    require_none(problems);
}

// So that the tests above do not pass because they see nothing.

TEST_CASE("words: banned phrases are found as whole words", "[words]") {
    CHECK(banned_in("a", "one\nthat **Nobody** knows") == Problems{"a:2: \"nobody\""});
    CHECK(banned_in("a", "has white\n  space") == Problems{"a:1: \"white space\""});
    CHECK(banned_in("a", "it is no number") == Problems{"a:1: \"is no\""});
    CHECK(banned_in("a", "`nobody`, aws-profile-beside-keys, amends, white. Space").empty());
    CHECK(banned_in("a", "there is no such file, and it is no longer read").empty());
}

TEST_CASE("words: string literals are found", "[words]") {
    const StringLiterals literals(
        "#include \"no.h\"\n// \"no\"\nf(\"a \\\"b\\\" \"\n  \"c\\nd\", '\"', 1'000, /* \"no\" */ "
        "R\"x(e\"\n)x\");");
    REQUIRE(literals.all().size() == 2);
    CHECK(literals.all()[0].text == "a \"b\" c d");
    CHECK(literals.all()[0].line == 3);
    CHECK(literals.all()[1].text == "e\"\n");
    CHECK(literals.all()[1].line == 4);
}
