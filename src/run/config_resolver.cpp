#include "run/config_resolver.h"

#include <algorithm>
#include <tuple>

#include "credential/shown_name.h"
#include "lint/lint.h"
#include "rule/rule_syntax.h"
#include "workspace/path_rules.h"

namespace credlint {

// A loaded configuration, ready for queries.
struct LoadedConfig {
    Config config;
    std::string folder;
    std::vector<Failure> failures;
    std::shared_ptr<const LoadedRules> added;  // null: only the built-in rules
    std::optional<PathRules> exclude;
    std::vector<PathRules> paths;                       // of each `[[files]]` table
    FileSettings settings;                              // where none of them matches
    std::map<std::vector<bool>, FileSettings> special;  // by which of them match
};

namespace {

constexpr std::size_t most_rule_files = 32;
// For all rule files of a configuration together, since each run reads them before the first file.
constexpr std::size_t max_rules_size = std::size_t{1} << 20;

std::vector<std::string> texts(const Setting& setting) {
    std::vector<std::string> out;
    for (const ConfigWord& word : setting.words) out.push_back(word.text);
    return out;
}

SelectionLayer layer_of(const ConfigTable& table) {
    SelectionLayer out;
    if (table.select.given()) out.select = texts(table.select);
    out.ignore = texts(table.ignore);
    for (const ConfigWord& word : table.severity.words)
        out.severities.push_back({word.text, severity_named(word.value)});
    return out;
}

bool says_something(const SelectionLayer& layer) {
    return layer.select || !layer.ignore.empty() || !layer.severities.empty();
}

SelectionLayer layer_of(const Request& request) {
    SelectionLayer out;
    if (!request.select.empty()) out.select = request.select;
    out.ignore = request.ignore;
    return out;
}

void add_layer(Selection& selection, SelectionLayer layer) {
    if (says_something(layer)) selection.layers.push_back(std::move(layer));
}

std::optional<Format> format_named(std::string_view name) {
    for (const Format format : file_formats) {
        if (name == to_string(format)) return format;
    }
    return std::nullopt;
}

// Finding a suggestion for a mistyped word takes time.
constexpr std::size_t max_selector_faults = 100;

// Mistakes in selectors, which can be found only when all rules are known.
void check_selectors(const Config& config, const RuleBook& rules, std::vector<Failure>& failures) {
    std::vector<const RuleMeta*> all;
    const auto check = [&](const Setting& setting) {
        if (setting.given() && all.empty()) all = all_rules(rules);
        for (const ConfigWord& word : setting.words) {
            if (failures.size() >= max_selector_faults) return;
            const std::string fault = selector_fault(word.text, all);
            if (!fault.empty()) failures.push_back({config.path, word.line, word.column, fault});
        }
    };
    const auto check_table = [&](const ConfigTable& table) {
        check(table.select);
        check(table.ignore);
        check(table.severity);
    };
    check_table(config.top);
    for (const ConfigTable& table : config.files) check_table(table);
}

// A file that the configuration names; it must be in the same repository.
std::string named_file(const LoadedConfig& loaded, const ConfigWord& word, ConfigSearch& search,
                       std::vector<Failure>& failures) {
    std::string path = in_folder(loaded.folder, word.text);
    if (lies_in(search.top_of(loaded.folder), path)) return path;
    failures.push_back({loaded.config.path, word.line, word.column,
                        quoted(shown_name(word.text)) + " is outside of the repository"});
    return {};
}

void load_rules(LoadedConfig& loaded, const Files& files, const RuleBook& built_in, ConfigSearch& search) {
    const Setting& rules = loaded.config.top.rules;
    std::vector<Failure>& failures = loaded.failures;
    if (rules.words.size() > most_rule_files) {
        failures.push_back({loaded.config.path, rules.line, 1,
                            "more than " + std::to_string(most_rule_files) + " rule files"});
        return;
    }
    std::vector<std::string> paths, bytes;
    std::size_t size = 0;
    for (const ConfigWord& word : rules.words) {
        const std::string path = named_file(loaded, word, search, failures);
        if (path.empty()) continue;
        Result<std::string> read = files.read_at_most(path, max_rules_size);
        if (!read) {
            failures.push_back({loaded.config.path, word.line, word.column,
                                quoted(shown_name(word.text)) + ": " + read.failure().message});
            continue;
        }
        size += read->size();
        if (size > max_rules_size) {
            failures.push_back({loaded.config.path, rules.line, 1,
                                "the rule files in total are " + larger_than(max_rules_size)});
            return;
        }
        paths.push_back(path);
        bytes.push_back(std::move(*read));
    }
    if (paths.empty()) return;
    std::vector<RuleText> texts;
    for (std::size_t i = 0; i < paths.size(); ++i) texts.push_back({paths[i], bytes[i]});
    RuleLoad load = credlint::load_rules(texts, built_in);
    failures.insert(failures.end(), load.failures.begin(), load.failures.end());
    if (load.failures.empty()) loaded.added = std::make_shared<const LoadedRules>(std::move(load.rules));
}

// The settings at the top of the file, without the command line's layer.
FileSettings settings_of(const LoadedConfig& loaded, const RuleBook& built_in) {
    const ConfigTable& top = loaded.config.top;
    FileSettings out;
    out.rules = loaded.added ? &loaded.added->book() : &built_in;
    add_layer(out.selection, layer_of(top));
    for (const ConfigWord& word : top.loaders.words) out.loaders.push_back(word.text);
    out.assume_committed = top.assume_committed.on();
    out.third_party_suppressions = top.third_party_suppressions.on();
    out.require_suppression_reason = top.require_suppression_reason.on();
    out.fail_level = severity_named(top.fail_level.word());
    if (top.baseline.given()) out.baseline = in_folder(loaded.folder, top.baseline.word());
    out.broken = !loaded.failures.empty();
    out.config = &loaded.config;
    return out;
}

}  // namespace

ConfigResolver::ConfigResolver(const Request& request, const Files& files, const RuleBook& built_in)
    : request_(request), files_(files), built_in_(built_in), search_(files) {
    without_.rules = &built_in;
    add_layer(without_.selection, layer_of(request));
}

ConfigResolver::~ConfigResolver() = default;

LoadedConfig* ConfigResolver::load(const std::string& path) {
    const auto [at, is_new] = loaded_.try_emplace(path);
    if (!is_new) return at->second.get();
    at->second = std::make_unique<LoadedConfig>();
    LoadedConfig& out = *at->second;
    out.folder = parent_folder(path);
    out.config.path = path;
    std::vector<Failure>& failures = out.failures;
    Result<std::string> text = files_.read_at_most(path, max_config_size);
    // Where a path leads is not known in a folder that may not be entered, and where there is no file. The
    // user's own choice may lie anywhere.
    const bool leads_out = request_.config.empty() && !lies_in(search_.top_of(out.folder), path) &&
                           !files_.canonical(path).empty();
    if (leads_out) {
        failures.push_back({path, 0, 0, "the target of the link is outside of the repository"});
    } else if (!text) {
        failures.push_back(text.failure());
    } else {
        ConfigLoad load = load_config(path, *text);
        out.config = std::move(load.config);
        failures = std::move(load.failures);
        load_rules(out, files_, built_in_, search_);
        for (const ConfigWord& word : out.config.top.baseline.words) {
            const std::string baseline = named_file(out, word, search_, failures);
            if (is_in_git_folder(baseline))
                failures.push_back(
                    {path, word.line, word.column, quoted(shown_name(word.text)) + " is inside `.git`"});
        }
    }
    if (failures.empty()) check_selectors(out.config, out.added ? out.added->book() : built_in_, failures);
    out.exclude.emplace(out.folder, texts(out.config.top.exclude));
    for (const ConfigTable& table : out.config.files) out.paths.emplace_back(out.folder, texts(table.paths));
    out.settings = settings_of(out, built_in_);
    add_layer(out.settings.selection, layer_of(request_));
    return &out;
}

LoadedConfig* ConfigResolver::config_of(const std::string& folder) {
    if (request_.isolated) return nullptr;
    const std::string& path = request_.config.empty() ? search_.nearest(folder) : request_.config;
    return path.empty() ? nullptr : load(path);
}

const FileSettings& ConfigResolver::of(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    LoadedConfig* const loaded = config_of(parent_folder(path));
    if (loaded == nullptr) return without_;
    if (loaded->paths.empty()) return loaded->settings;
    std::vector<bool> matching;
    for (const PathRules& paths : loaded->paths) matching.push_back(paths.cover(path, false));
    const auto [at, is_new] = loaded->special.try_emplace(matching);
    FileSettings& out = at->second;
    if (!is_new) return out;
    out = loaded->settings;
    out.selection.layers.clear();
    add_layer(out.selection, layer_of(loaded->config.top));
    for (std::size_t i = 0; i < matching.size(); ++i) {
        if (!matching[i]) continue;
        const ConfigTable& table = loaded->config.files[i];
        out.tables.push_back(&table);
        add_layer(out.selection, layer_of(table));
        if (table.format.given()) out.format = format_named(table.format.word());
        if (!table.loaders.given()) continue;
        out.loaders.assign(table.loaders.words.size(), {});
        std::transform(table.loaders.words.begin(), table.loaders.words.end(), out.loaders.begin(),
                       [](const ConfigWord& word) { return std::string_view(word.text); });
    }
    add_layer(out.selection, layer_of(request_));
    return out;
}

bool ConfigResolver::excludes(const std::string& path, bool is_folder) {
    const std::scoped_lock lock(mutex_);
    // A folder with its own configuration is subject to that one.
    const LoadedConfig* const loaded = config_of(is_folder ? path : parent_folder(path));
    return loaded != nullptr && loaded->exclude->cover(path, is_folder);
}

std::vector<Failure> ConfigResolver::failures() {
    const std::scoped_lock lock(mutex_);
    std::vector<Failure> out;
    for (const auto& [path, loaded] : loaded_) {
        std::vector<Failure> more = loaded->failures;
        std::stable_sort(more.begin(), more.end(), [](const Failure& a, const Failure& b) {
            return std::tie(a.path, a.line, a.column) < std::tie(b.path, b.line, b.column);
        });
        out.insert(out.end(), more.begin(), more.end());
    }
    for (const auto& [option, selectors] :
         {std::pair("--select", &request_.select), std::pair("--ignore", &request_.ignore)}) {
        for (const std::string& selector : *selectors) {
            const std::string fault = selector_fault(selector, all_rules(built_in_));
            const bool known =
                fault.empty() || std::any_of(loaded_.begin(), loaded_.end(), [&](const auto& each) {
                    return each.second->added &&
                           selector_fault(selector, all_rules(each.second->added->book())).empty();
                });
            if (!known) out.push_back({option, 0, 0, fault});
        }
    }
    return out;
}

std::vector<std::shared_ptr<const LoadedRules>> ConfigResolver::added_rules() {
    const std::scoped_lock lock(mutex_);
    std::vector<std::shared_ptr<const LoadedRules>> out;
    for (const auto& [path, loaded] : loaded_) {
        if (loaded->added) out.push_back(loaded->added);
    }
    return out;
}

std::vector<std::string> ConfigResolver::looked_into(const std::string& folder) {
    const std::scoped_lock lock(mutex_);
    return search_.looked_into(folder);
}

}  // namespace credlint
