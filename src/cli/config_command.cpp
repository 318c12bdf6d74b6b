#include <algorithm>

#include "cli/commands.h"
#include "lint/lint.h"
#include "report/place.h"
#include "rule/rule_book.h"
#include "run/config_resolver.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

using Kind = ConfigKey::Kind;

// --- the schema ---

Json text_schema(const ConfigKey& key) {
    Json out{{"type", "string"}};
    if (key.choices != nullptr) out["enum"] = Json(key.choices());
    if (key.choices != nullptr) return out;
    // Excludes what the loader refuses: empty text, line breaks, NUL, and absolute paths.
    const bool path = key.kind == Kind::path || key.kind == Kind::paths;
    out["pattern"] = path ? "^[^/\\u0000\\n\\r][^\\u0000\\n\\r]*$" : "^[^\\u0000\\n\\r]+$";
    return out;
}

Json value_schema(const ConfigKey& key) {
    Json out;
    switch (key.kind) {
        case Kind::flag:
            out = {{"type", "boolean"}};
            break;
        case Kind::word:
        case Kind::path:
            out = text_schema(key);
            break;
        case Kind::severities:
            out = {{"type", "object"}, {"additionalProperties", text_schema(key)}};
            break;
        case Kind::words:
        case Kind::paths:
        case Kind::globs:
        case Kind::selectors:
            out = {{"type", "array"}, {"items", text_schema(key)}};
    }
    out["description"] = key.about;
    return out;
}

Json table_schema(bool ConfigKey::*where) {
    Json properties = Json::object();
    for (const ConfigKey& key : config_keys()) {
        if (key.*where) properties[key.name] = value_schema(key);
    }
    return {{"type", "object"}, {"additionalProperties", false}, {"properties", std::move(properties)}};
}

Json schema() {
    Json files = table_schema(&ConfigKey::in_files);
    files["required"] = Json::array();
    files["required"].push_back("paths");
    Json top = table_schema(&ConfigKey::at_top);
    top["properties"][files_key] = {
        {"type", "array"}, {"items", std::move(files)}, {"description", files_about}};
    Json out{{"$schema", "http://json-schema.org/draft-07/schema#"},
             {"title", config_name},
             {"description", "Configuration of credlint."}};
    out.add_members(std::move(top));
    return out;
}

// --- the effective settings of a path ---

// One effective setting: its value, and where it comes from.
struct Line {
    std::string key;
    Json value;
    std::string origin;
};

std::string place(const Config& config, const Setting& setting) {
    return config.path + ":" + std::to_string(setting.line);
}

Json value_of(const ConfigKey& key, const Setting& setting) {
    if (key.kind == Kind::flag) return setting.on();
    if (key.kind == Kind::word || key.kind == Kind::path) return setting.word();
    Json out = key.kind == Kind::severities ? Json::object() : Json::array();
    for (const ConfigWord& word : setting.words) {
        if (key.kind == Kind::severities)
            out[word.text] = word.value;
        else
            out.push_back(word.text);
    }
    return out;
}

void add_table(const Config& config, const ConfigTable& table, bool ConfigKey::*where,
               std::vector<Line>& out) {
    for (const ConfigKey& key : config_keys()) {
        const Setting& setting = table.*key.setting;
        if (key.*where && setting.given())
            out.push_back({std::string(key.name), value_of(key, setting), place(config, setting)});
    }
}

// In order of precedence: defaults, the files that are extended, the file, the command line.
std::vector<Line> lines_of(const FileSettings& settings, const Request& request) {
    std::vector<Line> out;
    const auto given = [&](const ConfigKey& key) {
        return std::any_of(settings.tables.begin(), settings.tables.end(), [&](const AppliedTable& applied) {
            return applied.at_top && (applied.table->*key.setting).given();
        });
    };
    for (const ConfigKey& key : config_keys()) {
        if (!key.at_top || given(key)) continue;
        Json value = Json::array();
        if (key.kind == Kind::severities) value = Json::object();
        if (key.kind == Kind::flag) value = false;
        if (key.kind == Kind::path) value = nullptr;
        if (key.name == "select" || key.name == "loaders") value.push_back("all");
        if (key.name == "fail-level") value = to_string(Severity::warning);
        out.push_back({std::string(key.name), std::move(value), "default"});
    }
    for (const AppliedTable& applied : settings.tables)
        add_table(*applied.config, *applied.table, applied.at_top ? &ConfigKey::at_top : &ConfigKey::in_files,
                  out);
    if (!request.select.empty()) out.push_back({"select", Json(request.select), "command line"});
    if (!request.ignore.empty()) out.push_back({"ignore", Json(request.ignore), "command line"});
    return out;
}

struct RuleCounts {
    std::size_t enabled = 0;
    std::size_t disabled = 0;
};

RuleCounts count_rules(const FileSettings& settings) {
    RuleCounts out;
    for (const RuleMeta* rule : all_rules(*settings.rules))
        ++(settings.selection.enabled(*rule) ? out.enabled : out.disabled);
    return out;
}

std::string plain(const Json& value) {
    if (value.is_null()) return "none";
    if (value.is_boolean()) return value.truth() ? "true" : "false";
    if (value.is_text()) return printable(value.text());
    if (value.empty()) return "none";
    std::string out;
    const auto add = [&](const std::string& word) {
        out.append(out.empty() ? "" : ", ").append(printable(word));
    };
    for (const JsonMember& member : value.members()) add(member.name + " = " + member.value.text());
    for (const Json& item : value.items()) add(item.text());
    return out;
}

struct Answer {
    std::string path;
    const FileSettings* settings = nullptr;
    bool excluded = false;
    std::vector<std::string> looked_into;  // if there is no configuration
};

std::string plain(const Answer& answer, const Request& request) {
    std::string out = shown_path(answer.path) + ": ";
    if (answer.settings->config != nullptr) {
        out += printable(answer.settings->config->path);
    } else if (request.isolated) {
        out += "no configuration (--isolated)";
    } else {
        out += "no " + std::string(config_name) + " in ";
        for (std::size_t i = 0; i < answer.looked_into.size(); ++i)
            out.append(i == 0 ? "" : ", ").append("`" + printable(answer.looked_into[i]) + "`");
        if (answer.looked_into.empty()) out += "a repository or in the current folder";
    }
    out += "\n";
    for (const Line& line : lines_of(*answer.settings, request)) {
        std::string text = "  " + line.key;
        text.append(text.size() < 29 ? 29 - text.size() : 1, ' ').append(plain(line.value));
        out += text + "  (" + printable(line.origin) + ")\n";
    }
    const RuleCounts rules = count_rules(*answer.settings);
    out += "  " + std::to_string(rules.enabled) + " rules enabled, " + std::to_string(rules.disabled) +
           " disabled\n";
    if (answer.excluded) out += "  excluded from linting\n";
    return out;
}

Json json(const Answer& answer, const Request& request) {
    Json settings = Json::array();
    for (const Line& line : lines_of(*answer.settings, request))
        settings.push_back({{"key", line.key}, {"value", line.value}, {"origin", line.origin}});
    const RuleCounts rules = count_rules(*answer.settings);
    const Config* config = answer.settings->config;
    return {{"path", answer.path},
            {"config", config != nullptr ? Json(config->path) : Json()},
            {"looked_into", Json(answer.looked_into)},
            {"excluded", answer.excluded},
            {"settings", std::move(settings)},
            {"rules_enabled", rules.enabled},
            {"rules_disabled", rules.disabled}};
}

}  // namespace

int config_command(const Options& options, const Files& files, Output& out, Output& error) {
    if (options.schema) {
        write_json(schema(), out);
        return 0;
    }
    const Request& request = options.request;
    ConfigResolver settings(request, files, builtin_rules());
    std::vector<Answer> answers;
    const std::vector<std::string> here{"."};
    for (const std::string& path : request.paths.empty() ? here : request.paths) {
        const bool is_folder = files.kind(path) == PathKind::directory;
        // For a folder, the settings of a file in it.
        const std::string asked = is_folder ? in_folder(path, ".env") : path;
        Answer answer{path, &settings.of(asked), settings.excludes(path, is_folder), {}};
        if (answer.settings->config == nullptr && !request.isolated)
            answer.looked_into = settings.looked_into(parent_folder(asked));
        answers.push_back(std::move(answer));
    }
    const std::vector<Failure> failures = settings.failures();
    for (const Failure& failure : failures) error.write(failure_line(failure));
    if (!failures.empty()) return 2;
    Json list = Json::array();
    for (const Answer& answer : answers) {
        if (options.as_json())
            list.push_back(json(answer, request));
        else
            out.write(plain(answer, request));
    }
    if (options.as_json()) write_json({{"version", 1}, {"paths", std::move(list)}}, out);
    return 0;
}

}  // namespace credlint::cli
