// load_config(text), and a run with that configuration over two small files: every mistake has a position,
// the result is deterministic, and a valid configuration cannot break a run.
#include "workspace/config.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule_book.h"
#include "run/run.h"
#include "run/run_cache.h"
#include "support/documents.h"
#include "support/failures.h"
#include "support/memory_files.h"
#include "workspace/path_rules.h"

namespace {

using namespace credlint;
using fuzz::require;

const std::string path(config_name);

void require_sound(const Setting& setting, std::string_view text) {
    require(setting.given() || setting.words.empty(), "what is not given has no words");
    for (const ConfigWord& word : setting.words) {
        require(word.line > 0 && word.column > 0, "a word has a place");
        fuzz::require_sound({path, word.line, word.column, "a word"}, path, text);
    }
}

void require_sound(const ConfigTable& table, std::string_view text) {
    for (const ConfigKey& key : config_keys()) require_sound(table.*key.setting, text);
}

void require_patterns_are_quick(const Setting& setting) {
    std::vector<std::string> globs;
    for (const ConfigWord& word : setting.words) globs.push_back(word.text);
    PathRules("", globs).cover("a/b/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/.env", false);
}

Report run_with(const std::string& config) {
    test::MemoryFiles files;
    files.add(path, config).add(".env", "A=1\nA=2\nPASSWORD=admin\n").add("b.env", "=x\n");
    RunCache cache;
    cache.read = [](auto source, Format format, const RuleBook& rules, const loader::Loader* loader) {
        return std::make_shared<const ParsedFile>(read(std::move(source), format, rules, loader));
    };
    cache.ask_git = [](const std::vector<std::string>& paths) {
        return std::vector<GitAnswer>(paths.size(), {GitState::tracked});
    };
    Request request;
    request.paths = {".env", "b.env"};
    request.now = fuzz::now;
    request.cache = &cache;
    return run(request, files, builtin_rules());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    const ConfigLoad load = load_config(path, text);
    fuzz::require_sound(load.failures, path, text);
    require(load_config(path, text).failures.size() == load.failures.size(), "the same text says the same");
    require_sound(load.config.top, text);
    require_patterns_are_quick(load.config.top.exclude);
    for (const ConfigTable& table : load.config.files) {
        require_sound(table, text);
        require_patterns_are_quick(table.paths);
    }

    const Report report = run_with(text);
    require(load.failures.empty() || report.exit_code() == 2, "a broken configuration is reported");
    for (const FileReport& file : report.files) {
        for (const Finding& finding : file.findings)
            require(finding.span.end <= file.source->size(), "a finding is in its file");
    }
    return 0;
}
