#include "text/file_name.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace credlint {
namespace {

using Word = std::string_view;

constexpr std::array<Word, 9> template_words{"dist", "example",  "examples", "sample", "samples",
                                             "skel", "template", "tmpl",     "tpl"};
// Templates as an ending only: `default.env` may well be the file in use.
constexpr std::array<Word, 4> template_endings{"default", "defaults", "schema", "spec"};
constexpr std::array<Word, 4> production_words{"live", "prd", "prod", "production"};
constexpr std::array<Word, 8> test_words{"ci",          "dev", "devel", "develop",
                                         "development", "e2e", "test",  "testing"};
// `.env.non-prod`
constexpr std::array<Word, 3> denials{"non", "not", "pre"};

template <std::size_t size>
bool one_of(Word word, const std::array<Word, size>& words) {
    return std::any_of(words.begin(), words.end(), [&](Word known) { return same_word(word, known); });
}

// Takes the text before the first of `separators` off the front.
Word next(std::string_view& rest, std::string_view separators) {
    const std::size_t end = std::min(rest.find_first_of(separators), rest.size());
    const Word word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

// `example`, `local-example`; and `example-docker` only after `.env`, because `sample-app.env` is the file of
// an app of that name.
bool template_part(std::string_view part, bool after_env) {
    const Word last = part.substr(part.find_last_of("-_") + 1);
    if (one_of(last, template_words)) return true;
    if (!after_env) return false;
    const Word first = part.substr(0, part.find_first_of("-_"));
    return one_of(first, template_words) || one_of(last, template_endings);
}

bool is_env(std::string_view part) {
    return same_word(part.substr(0, part.find_first_of("-_")), "env");
}

template <std::size_t size>
bool has_word(std::string_view name, const std::array<Word, size>& words) {
    Word before;
    while (!name.empty()) {
        const Word word = next(name, ".-_");
        if (one_of(word, words) && !one_of(before, denials)) return true;
        before = word;
    }
    return false;
}

}  // namespace

std::string_view base_name(std::string_view path) {
    return path.substr(path.find_last_of('/') + 1);
}

bool is_template_name(std::string_view path) {
    std::string_view rest = base_name(path);
    bool after_env = false;
    while (!rest.empty()) {
        const std::string_view part = next(rest, ".");
        after_env |= is_env(part);
        if (template_part(part, after_env)) return true;
    }
    return false;
}

bool is_production_name(std::string_view path) {
    const std::string_view name = base_name(path);
    return !is_template_name(name) && has_word(name, production_words) && !has_word(name, test_words);
}

bool is_test_name(std::string_view path) {
    const std::string_view name = base_name(path);
    return !is_template_name(name) && has_word(name, test_words) && !has_word(name, production_words);
}

bool is_test_fixture(std::string_view path) {
    constexpr std::array<Word, 9> words{"ci",   "e2e",     "emulated", "emulator", "integration",
                                        "mock", "testing", "test",     "tests"};
    constexpr std::array<Word, 11> folders{".ci",  ".circleci", ".github", "__tests__", "e2e",  "fixtures",
                                           "spec", "specs",     "test",    "testdata",  "tests"};
    const std::string_view name = base_name(path);
    if (has_word(name, production_words)) return false;
    if (has_word(name, words)) return true;
    std::string_view rest = path.substr(0, path.size() - name.size());
    while (!rest.empty()) {
        if (one_of(next(rest, "/"), folders)) return true;
    }
    return false;
}

}  // namespace credlint
