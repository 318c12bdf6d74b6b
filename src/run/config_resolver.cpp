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
    std::vector<const LoadedConfig*> chain;    // those that it extends, the farthest first, and itself
    std::shared_ptr<const LoadedRules> added;  // null: only the built-in rules
    std::optional<PathRules> exclude;
    std::vector<PathRules> paths;                        // of each `[[files]]` table
    std::map<std::vector<bool>, FileSettings> settings;  // by which tables of the chain match
};

namespace {

constexpr std::size_t most_extended = 8;
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

struct NamedRules {
    const LoadedConfig* from;
    const ConfigWord* word;
};

// The rule files of the configuration and of those that it extends.
std::vector<NamedRules> rules_of(const LoadedConfig& loaded) {
    std::vector<NamedRules> out;
    for (const LoadedConfig* each : loaded.chain) {
        for (const ConfigWord& word : each->config.top.rules.words) out.push_back({each, &word});
    }
    return out;
}

void load_rules(LoadedConfig& loaded, const Files& files, const RuleBook& built_in, ConfigSearch& search) {
    const Setting& rules = loaded.config.top.rules;
    std::vector<Failure>& failures = loaded.failures;
    const std::vector<NamedRules> named = rules_of(loaded);
    if (named.size() > most_rule_files) {
        failures.push_back({loaded.config.path, rules.line, 1,
                            "more than " + std::to_string(most_rule_files) + " rule files"});
        return;
    }
    std::vector<std::string> paths, bytes;
    std::size_t size = 0;
    std::vector<Failure> of_others;  // reported with their own configuration
    for (const auto& [from, word] : named) {
        std::vector<Failure>& reported = from == &loaded ? failures : of_others;
        const std::string path = named_file(*from, *word, search, reported);
        if (path.empty()) continue;
        Result<std::string> read = files.read_at_most(path, max_rules_size);
        if (!read) {
            reported.push_back({from->config.path, word->line, word->column,
                                quoted(shown_name(word->text)) + ": " + read.failure().message});
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

void apply(const LoadedConfig& from, const ConfigTable& table, bool at_top, FileSettings& out) {
    out.tables.push_back({&from.config, &table, at_top});
    add_layer(out.selection, layer_of(table));
    if (table.loaders.given()) out.loaders.clear();
    for (const ConfigWord& word : table.loaders.words) out.loaders.emplace_back(word.text);
    if (table.format.given()) out.format = format_named(table.format.word());
    if (table.assume_committed.given()) out.assume_committed = table.assume_committed.on();
    if (table.third_party_suppressions.given())
        out.third_party_suppressions = table.third_party_suppressions.on();
    if (table.require_suppression_reason.given())
        out.require_suppression_reason = table.require_suppression_reason.on();
    if (table.fail_level.given()) out.fail_level = severity_named(table.fail_level.word());
    if (table.baseline.given()) out.baseline = in_folder(from.folder, table.baseline.word());
}

// For files to which these `[[files]]` tables of the chain apply; without the command line's layer.
FileSettings settings_of(const LoadedConfig& loaded, const std::vector<bool>& matching,
                         const RuleBook& built_in) {
    FileSettings out;
    out.rules = loaded.added ? &loaded.added->book() : &built_in;
    out.config = &loaded.config;
    auto matches = matching.begin();
    for (const LoadedConfig* each : loaded.chain) {
        out.broken = out.broken || !each->failures.empty();
        apply(*each, each->config.top, true, out);
        for (const ConfigTable& table : each->config.files) {
            if (*matches++) apply(*each, table, false, out);
        }
    }
    return out;
}

}  // namespace

ConfigResolver::ConfigResolver(const Request& request, const Files& files, const RuleBook& built_in)
    : request_(request), files_(files), built_in_(built_in), search_(files) {
    without_.rules = &built_in;
    add_layer(without_.selection, layer_of(request));
}

ConfigResolver::~ConfigResolver() = default;

// Fills in the chain.
void ConfigResolver::load_extended(LoadedConfig& loaded) {
    const Setting& extend = loaded.config.top.extend;
    if (!extend.words.empty()) {
        const ConfigWord& word = extend.words.front();
        std::string path = named_file(loaded, word, search_, loaded.failures);
        if (!path.empty()) path = normalized(path);
        const auto fail = [&](std::string message) {
            loaded.failures.push_back({loaded.config.path, word.line, word.column, std::move(message)});
        };
        if (std::find(loading_.begin(), loading_.end(), path) != loading_.end()) {
            fail("circular `extend`");
        } else if (loading_.size() > most_extended) {
            fail("more than " + std::to_string(most_extended) + " configurations extend each other");
        } else if (!path.empty() && files_.kind(path) == PathKind::missing) {
            fail(quoted(shown_name(word.text)) + ": no such file or directory");
        } else if (!path.empty()) {
            loaded.chain = load(path)->chain;
        }
    }
    loaded.chain.push_back(&loaded);
}

LoadedConfig* ConfigResolver::load(const std::string& path) {
    const auto [at, is_new] = loaded_.try_emplace(path);
    if (!is_new) return at->second.get();
    at->second = std::make_unique<LoadedConfig>();
    LoadedConfig& out = *at->second;
    out.folder = parent_folder(path);
    out.config.path = path;
    loading_.push_back(path);
    std::vector<Failure>& failures = out.failures;
    Result<std::string> text = files_.read_at_most(path, max_config_size);
    // Where a path leads is not known in a folder that may not be entered, and where there is no file. The
    // user's own choice may lie anywhere.
    const bool is_chosen = path == request_.config || path == request_.user_config;
    const bool leads_out =
        !is_chosen && !lies_in(search_.top_of(out.folder), path) && !files_.canonical(path).empty();
    if (leads_out) {
        failures.push_back({path, 0, 0, "the target of the link is outside of the repository"});
    } else if (!text) {
        failures.push_back(text.failure());
    } else {
        ConfigLoad load = load_config(path, *text);
        out.config = std::move(load.config);
        failures = std::move(load.failures);
    }
    load_extended(out);
    load_rules(out, files_, built_in_, search_);
    for (const ConfigWord& word : out.config.top.baseline.words) {
        const std::string baseline = named_file(out, word, search_, failures);
        if (is_in_git_folder(baseline))
            failures.push_back(
                {path, word.line, word.column, quoted(shown_name(word.text)) + " is inside `.git`"});
    }
    if (failures.empty()) check_selectors(out.config, out.added ? out.added->book() : built_in_, failures);
    // A user's own file is in no project: its patterns are those of the current folder.
    const std::string folder = path == request_.user_config ? "." : out.folder;
    out.exclude.emplace(folder, texts(out.config.top.exclude));
    for (const ConfigTable& table : out.config.files) out.paths.emplace_back(folder, texts(table.paths));
    loading_.pop_back();
    return &out;
}

LoadedConfig* ConfigResolver::config_of(const std::string& folder) {
    if (request_.isolated) return nullptr;
    if (!request_.config.empty()) return load(request_.config);
    const std::string& path = search_.nearest(folder);
    if (!path.empty()) return load(path);
    return request_.user_config.empty() ? nullptr : load(request_.user_config);
}

const FileSettings& ConfigResolver::of(const std::string& path) {
    const std::scoped_lock lock(mutex_);
    LoadedConfig* const loaded = config_of(parent_folder(path));
    if (loaded == nullptr) return without_;
    std::vector<bool> matching;
    for (const LoadedConfig* each : loaded->chain) {
        for (const PathRules& paths : each->paths) matching.push_back(paths.cover(path, false));
    }
    const auto [at, is_new] = loaded->settings.try_emplace(matching);
    if (is_new) {
        at->second = settings_of(*loaded, matching, built_in_);
        add_layer(at->second.selection, layer_of(request_));
    }
    return at->second;
}

bool ConfigResolver::excludes(const std::string& path, bool is_folder) {
    const std::scoped_lock lock(mutex_);
    // A folder with its own configuration is subject to that one.
    const LoadedConfig* const loaded = config_of(is_folder ? path : parent_folder(path));
    return loaded != nullptr &&
           std::any_of(loaded->chain.begin(), loaded->chain.end(),
                       [&](const LoadedConfig* each) { return each->exclude->cover(path, is_folder); });
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
