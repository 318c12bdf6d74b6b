// The keys of a TOML table, read strictly: what is missing, of a wrong type or unknown is reported with its
// place, all of a file at once. Internal to rule/; knows TOML and not what the keys mean.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule_storage.h"
#include "rule/rule_syntax.h"

// toml++ 3.3.0 asserts, or with NDEBUG tells the compiler to assume, what is false for invalid input: `[=]`,
// `a = [}`. The code after each of these places reports the error properly, so both are turned off.
#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ASSERT(expression) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 0  // its functions are compiled in toml_reader.cpp
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace credlint {

// Nothing, and a failure, if the text is not TOML. Keys and strings in it are shielded
// (toml_utf8_workaround.h).
std::optional<toml::table> parse_toml(std::string_view path, std::string_view text,
                                      std::vector<Failure>& failures);

// The name of each kind of value in a sentence.
std::string_view kind_name(const toml::node& node);

enum class Need { required, optional };
// many: without line breaks at the end; prose: wrapped text, paragraphs separated by an empty line
enum class Lines { one, many, prose, verbatim };

// One file after the other. What they have in common, such as the ids given so far, is the caller's.
class TomlReader {
public:
    TomlReader(RuleStorage& store, std::vector<Failure>& failures) : store_(store), failures_(failures) {}

    void begin(std::string_view path) { path_ = store_.keep(std::string(path)); }
    RulePlace place(const toml::source_region& at) const { return {path_, at.begin.line, at.begin.column}; }
    void fail(const toml::source_region& at, std::string message) {
        failures_.push_back({std::string(path_), at.begin.line, at.begin.column, std::move(message)});
    }

    void only(const toml::table& table, std::span<const std::string_view> known);
    const toml::node* find(const toml::table& table, std::string_view key, Need need);
    // A string's text, kept; empty if it is missing or invalid.
    std::string_view text(const toml::node& node, std::string_view key, Lines lines);
    std::string_view text(const toml::table& table, std::string_view key, Need need, Lines lines);
    std::string_view kebab(const toml::table& table, std::string_view key);
    bool flag(const toml::table& table, std::string_view key, bool otherwise);
    // The tables of `[[key]]`.
    std::vector<const toml::table*> tables(const toml::table& top, std::string_view key);
    // Records that `name` was given here; fails if it was given before. `kind` says what it is: `role`.
    void unique(std::map<std::string, RulePlace>& names, std::string name, const toml::node& node,
                std::string_view kind);
    // Passes each valid string of an array to `use`, with its node. An array, if present, must have one.
    template <typename Use>
    std::span<const std::string_view> texts(const toml::table& table, std::string_view key, Need need,
                                            Lines lines, Use use) {
        const toml::node* node = find(table, key, need);
        if (!node) return {};
        const toml::array* array = node->as_array();
        if (!array) {
            fail(node->source(),
                 quoted(key) + " must be an array of strings, not " + std::string(kind_name(*node)));
            return {};
        }
        if (array->empty()) fail(node->source(), quoted(key) + " must not be empty");
        std::vector<std::string_view> list;
        for (const toml::node& element : *array) {
            const std::string_view word = text(element, key, lines);
            if (word.empty()) continue;
            list.push_back(word);
            use(word, element);
        }
        return store_.keep(std::move(list));
    }

private:
    RuleStorage& store_;
    std::vector<Failure>& failures_;
    std::string_view path_;
};

}  // namespace credlint
