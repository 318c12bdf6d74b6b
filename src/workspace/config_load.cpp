#include <algorithm>
#include <tuple>

#include "credential/shown_name.h"
#include "rule/rule_syntax.h"
#include "rule/toml_tree.h"
#include "text/file_name.h"
#include "text/files.h"
#include "workspace/config.h"

namespace credlint {
namespace {

using Kind = ConfigKey::Kind;
using Names = std::vector<std::string_view>;

// More than anyone writes, but still fast.
constexpr std::size_t most_words = 1000;

std::string shown(std::string_view text) {
    return quoted(shown_name(text));
}

class Loader {
public:
    explicit Loader(ConfigLoad& out) : out_(out) {}

    void read_top(const TomlValue& top) {
        read_table(top, out_.config.top, true);
        for (const TomlMember& member : top.members) {
            if (member.key == files_key) read_files(member.value);
        }
    }

private:
    void fail(std::uint32_t line, std::uint32_t column, std::string message) {
        out_.failures.push_back({out_.config.path, line, column, std::move(message)});
    }
    void fail(const TomlValue& at, std::string message) { fail(at.line, at.column, std::move(message)); }
    void wrong_type(const TomlValue& at, std::string_view key, std::string_view wanted) {
        fail(at, quoted(key) + " must " + std::string(wanted) + ", not " + std::string(at.called));
    }

    void read_table(const TomlValue& table, ConfigTable& into, bool top) {
        Names known;
        for (const ConfigKey& key : config_keys()) {
            if (top ? key.at_top : key.in_files) known.push_back(key.name);
        }
        if (top) known.push_back(files_key);
        for (const TomlMember& member : table.members) {
            if (top && member.key == files_key) continue;
            if (std::find(known.begin(), known.end(), member.key) == known.end()) {
                unknown(member, top, known);
                continue;
            }
            for (const ConfigKey& key : config_keys()) {
                if (key.name == member.key) read_setting(key, member, into.*key.setting);
            }
        }
    }

    void unknown(const TomlMember& member, bool top, const Names& known) {
        for (const ConfigKey& key : config_keys()) {
            if (key.name != member.key) continue;
            return fail(member.line, member.column,
                        shown(member.key) + (top ? " is valid only in `[[files]]`"
                                                 : " is valid only at the top level, not in `[[files]]`"));
        }
        fail(member.line, member.column,
             "unknown key " + shown(member.key) + did_you_mean(member.key, known));
    }

    void read_setting(const ConfigKey& key, const TomlMember& member, Setting& into) {
        into.line = member.line;
        const TomlValue& value = member.value;
        switch (key.kind) {
            case Kind::flag:
                if (value.kind != TomlValue::Kind::boolean)
                    return wrong_type(value, key.name, "be `true` or `false`");
                into.words = {{value.truth ? "true" : "false", value.line, value.column}};
                return;
            case Kind::word:
            case Kind::path:
                return read_word(key, value, into);
            case Kind::severities:
                return read_severities(key, value, into);
            case Kind::words:
            case Kind::paths:
            case Kind::globs:
            case Kind::selectors:
                return read_words(key, value, into);
        }
    }

    void read_word(const ConfigKey& key, const TomlValue& value, Setting& into) {
        if (value.kind != TomlValue::Kind::string) return wrong_type(value, key.name, "be a string");
        if (fits(key, value)) into.words.push_back({value.text, value.line, value.column});
    }

    void read_words(const ConfigKey& key, const TomlValue& value, Setting& into) {
        if (value.kind != TomlValue::Kind::array)
            return wrong_type(value, key.name, "be an array of strings");
        if (value.items.size() > most_words)
            return fail(value,
                        quoted(key.name) + " has more than " + std::to_string(most_words) + " elements");
        for (const TomlValue& item : value.items) {
            if (item.kind != TomlValue::Kind::string)
                wrong_type(item, key.name, "contain strings");
            else
                read_word(key, item, into);
        }
    }

    void read_severities(const ConfigKey& key, const TomlValue& value, Setting& into) {
        if (value.kind != TomlValue::Kind::table)
            return wrong_type(value, key.name, "be a table, such as `aws-* = \"warning\"`");
        if (value.members.size() > most_words)
            return fail(value,
                        quoted(key.name) + " has more than " + std::to_string(most_words) + " elements");
        for (const TomlMember& member : value.members) {
            if (member.value.kind != TomlValue::Kind::string) {
                wrong_type(member.value, shown_name(member.key), "be a string");
            } else if (is_choice(key, member.value)) {
                into.words.push_back({member.key, member.line, member.column, member.value.text});
            }
        }
    }

    bool is_choice(const ConfigKey& key, const TomlValue& value) {
        const Names choices = key.choices();
        if (std::find(choices.begin(), choices.end(), value.text) != choices.end()) return true;
        std::string list;
        for (const std::string_view choice : choices)
            list.append(list.empty() ? "" : ", ").append(quoted(choice));
        fail(value, "invalid value " + shown(value.text) + ": must be one of " + list +
                        did_you_mean(value.text, choices));
        return false;
    }

    bool fits(const ConfigKey& key, const TomlValue& value) {
        if (key.choices != nullptr) return is_choice(key, value);
        if (value.text.empty()) {
            fail(value, "empty string in " + quoted(key.name));
        } else if (value.text.find_first_of(std::string_view("\0\n\r", 3)) != std::string::npos) {
            fail(value, "line break or NUL in " + quoted(key.name));
        } else if ((key.kind == Kind::path || key.kind == Kind::paths) && value.text.front() == '/') {
            fail(value, quoted(key.name) + " must be relative to this file's folder, not an absolute path");
        } else {
            return true;
        }
        return false;
    }

    void read_files(const TomlValue& list) {
        if (list.kind != TomlValue::Kind::array) return fail(list, "`files` must be written as `[[files]]`");
        if (list.items.size() > most_words)
            return fail(list, "more than " + std::to_string(most_words) + " `[[files]]` tables");
        for (const TomlValue& item : list.items) {
            if (item.kind != TomlValue::Kind::table) {
                wrong_type(item, files_key, "be a table");
                continue;
            }
            ConfigTable table;
            table.line = item.line;
            read_table(item, table, false);
            if (!table.paths.given()) fail(item, "missing `paths` in `[[files]]`");
            out_.config.files.push_back(std::move(table));
        }
    }

    ConfigLoad& out_;
};

const TomlValue* member_of(const TomlValue* table, std::string_view key) {
    if (table == nullptr) return nullptr;
    for (const TomlMember& member : table->members) {
        if (member.key == key && member.value.kind == TomlValue::Kind::table) return &member.value;
    }
    return nullptr;
}

// Null: there is none.
const TomlValue* table_in_project(const TomlValue& top) {
    const std::size_t dot = project_table.find('.');
    return member_of(member_of(&top, project_table.substr(0, dot)), project_table.substr(dot + 1));
}

}  // namespace

ConfigLoad load_config(const std::string& path, std::string_view text) {
    ConfigLoad out;
    out.config.path = path;
    if (text.size() > max_config_size) {
        out.failures.push_back({path, 0, 0, "cannot read: " + larger_than(max_config_size)});
        return out;
    }
    const Result<TomlValue> top = read_toml(path, text);
    if (!top) {
        out.failures.push_back(top.failure());
        return out;
    }
    const TomlValue* table = &*top;
    if (base_name(path) == project_name) table = table_in_project(*top);
    if (table == nullptr) {
        out.failures.push_back({path, 0, 0, "missing table `[" + std::string(project_table) + "]`"});
        return out;
    }
    Loader(out).read_top(*table);
    std::stable_sort(out.failures.begin(), out.failures.end(), [](const Failure& a, const Failure& b) {
        return std::tie(a.line, a.column) < std::tie(b.line, b.column);
    });
    return out;
}

}  // namespace credlint
