#include "rule/toml_tree.h"

#include <algorithm>
#include <tuple>

#include "rule/toml_reader.h"
#include "rule/toml_utf8_workaround.h"
#include "text/printable.h"

namespace credlint {
namespace {

TomlValue tree(const toml::node& node);

std::vector<TomlMember> members(const toml::table& table) {
    std::vector<TomlMember> out;
    for (const auto& [key, node] : table) {
        const toml::source_position at = key.source().begin;
        out.push_back({toml_unshielded(key.str()), at.line, at.column, tree(node)});
    }
    std::sort(out.begin(), out.end(), [](const TomlMember& a, const TomlMember& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return out;
}

TomlValue tree(const toml::node& node) {
    TomlValue out;
    out.called = kind_name(node);
    out.line = node.source().begin.line;
    out.column = node.source().begin.column;
    if (const toml::table* table = node.as_table()) {
        out.kind = TomlValue::Kind::table;
        out.members = members(*table);
    } else if (const toml::array* array = node.as_array()) {
        out.kind = TomlValue::Kind::array;
        for (const toml::node& item : *array) out.items.push_back(tree(item));
    } else if (const auto* string = node.as_string()) {
        out.kind = TomlValue::Kind::string;
        out.text = toml_unshielded(string->get());
    } else if (const auto* boolean = node.as_boolean()) {
        out.kind = TomlValue::Kind::boolean;
        out.truth = boolean->get();
    }
    return out;
}

}  // namespace

Result<TomlValue> read_toml(const std::string& path, std::string_view text) {
    std::vector<Failure> failures;
    const auto top = parse_toml(path, text, failures);
    if (!top) {
        // The input may be any file, and its secrets must not be shown.
        if (!suspicious_runs(failures.front().message).empty()) failures.front().message = "invalid TOML";
        return failures.front();
    }
    return tree(*top);
}

}  // namespace credlint
