// The functions of the library are compiled only here.
#define TOML_IMPLEMENTATION
#include "rule/toml_reader.h"

#include <algorithm>

#include "rule/toml_utf8_workaround.h"
#include "text/ascii.h"
#include "text/mask.h"

namespace credlint {
namespace {

// Each dot of a dotted key is a table in a table, which toml++ parses by recursion; it limits brackets
// only. No line that a person writes has that many.
constexpr std::ptrdiff_t most_dots = 128;

// From 1; 0: none.
std::uint32_t line_with_too_many_dots(std::string_view text) {
    for (std::uint32_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        if (std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '.') > most_dots)
            return line;
        text.remove_prefix(end);
    }
    return 0;
}

// The parser's message without what it quotes of the file, which may be anything, except for punctuation and
// its own words.
std::string without_quotations(std::string_view message) {
    constexpr std::size_t longest_sign = 3;
    for (std::size_t at = message.find('\''); at != message.npos; at = message.find('\'', at)) {
        const std::size_t end = std::min(message.find('\'', at + 1), message.size());
        const std::string_view quoted = message.substr(at + 1, end - at - 1);
        if (quoted.size() > longest_sign && quoted != "true" && quoted != "false")
            return std::string(message.substr(0, at)).append(mask);
        at = std::min(end + 1, message.size());
    }
    return std::string(message);
}

// Keys of rule files are lowercase letters; anything else may have been pasted.
bool may_be_a_key(std::string_view word) {
    constexpr std::size_t short_word = 5;
    if (!word.empty() && is_digit(word.back())) word.remove_suffix(1);  // `token2`
    return word.size() <= short_word ||
           word.find_first_not_of("abcdefghijklmnopqrstuvwxyz-_") == std::string_view::npos;
}

}  // namespace

std::optional<toml::table> parse_toml(std::string_view path, std::string_view text,
                                      std::vector<Failure>& failures) {
    if (const std::uint32_t line = line_with_too_many_dots(text)) {
        failures.push_back({std::string(path), line, 1, "too many dots in a line"});
        return std::nullopt;
    }
    const std::string shielded = toml_shielded(text);
    toml::parse_result parsed = toml::parse(std::string_view(shielded), path);
    if (parsed) return std::move(parsed).table();
    const toml::source_position at = parsed.error().source().begin;
    failures.push_back({std::string(path), at.line, at.column,
                        without_quotations(toml_unshielded(parsed.error().description()))});
    return std::nullopt;
}

std::string_view kind_name(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::table:
            return "a table";
        case toml::node_type::array:
            return "an array";
        case toml::node_type::string:
            return "a string";
        case toml::node_type::integer:
            return "an integer";
        case toml::node_type::floating_point:
            return "a float";
        case toml::node_type::boolean:
            return "a boolean";
        default:
            return "a date or time";
    }
}

void TomlReader::only(const toml::table& table, std::span<const std::string_view> known) {
    for (const auto& [key, node] : table) {
        if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
        const std::string word = toml_unshielded(key.str());
        fail(key.source(), (may_be_a_key(word) ? "unknown key " + quoted(word) : "unknown key") +
                               did_you_mean(word, known));
    }
}

const toml::node* TomlReader::find(const toml::table& table, std::string_view key, Need need) {
    const toml::node* node = table.get(key);
    if (!node && need == Need::required) fail(table.source(), "missing " + quoted(key));
    return node;
}

std::string_view TomlReader::text(const toml::node& node, std::string_view key, Lines lines) {
    const auto* string = node.as_string();
    if (!string) {
        fail(node.source(), quoted(key) + " must be a string, not " + std::string(kind_name(node)));
        return {};
    }
    const std::string whole = toml_unshielded(string->get());
    std::string_view text = whole;
    if (lines == Lines::many || lines == Lines::prose) {
        while (text.ends_with('\n')) text.remove_suffix(1);
    }
    if (text.empty())
        fail(node.source(), quoted(key) + " must not be empty");
    else if (text.find('\0') != std::string_view::npos)
        fail(node.source(), quoted(key) + " must not contain NUL");
    else if (lines == Lines::one && text.find_first_of("\r\n") != std::string_view::npos)
        fail(node.source(), quoted(key) + " must be a single line");
    else
        return store_.keep(lines == Lines::prose ? unwrapped(text) : std::string(text));
    return {};
}
std::string_view TomlReader::text(const toml::table& table, std::string_view key, Need need, Lines lines) {
    const toml::node* node = find(table, key, need);
    return node ? text(*node, key, lines) : std::string_view();
}

std::string_view TomlReader::kebab(const toml::table& table, std::string_view key) {
    const std::string_view id = text(table, key, Need::required, Lines::one);
    if (!id.empty() && !is_kebab(id))
        fail(table.get(key)->source(), quoted(key) + " must be kebab-case, like `acme-api-key`");
    return id;
}

std::vector<const toml::table*> TomlReader::tables(const toml::table& top, std::string_view key) {
    std::vector<const toml::table*> list;
    const toml::node* node = top.get(key);
    if (!node) return list;
    const toml::array* array = node->as_array();
    if (!array || array->empty())
        fail(node->source(), quoted(key) + " must be written as " + quoted("[[" + std::string(key) + "]]"));
    for (std::size_t i = 0; array && i < array->size(); ++i) {
        const toml::node& element = *array->get(i);
        if (const toml::table* table = element.as_table())
            list.push_back(table);
        else
            fail(element.source(), quoted(key) + " must be a table, not " + std::string(kind_name(element)));
    }
    return list;
}

void TomlReader::unique(std::map<std::string, RulePlace>& names, std::string name, const toml::node& node,
                        std::string_view kind) {
    const auto [found, fresh] = names.try_emplace(std::move(name), place(node.source()));
    if (fresh) return;
    const RulePlace& first = found->second;
    fail(node.source(), "duplicate " + std::string(kind) + " " + quoted(found->first) +
                            "; first defined in " + std::string(first.path) +
                            (first.line != 0 ? ":" + std::to_string(first.line) : std::string()));
}

bool TomlReader::flag(const toml::table& table, std::string_view key, bool otherwise) {
    const toml::node* node = table.get(key);
    if (node == nullptr) return otherwise;
    if (!node->is_boolean()) fail(node->source(), quoted(key) + " must be `true` or `false`");
    return node->value_or(otherwise);
}

}  // namespace credlint
