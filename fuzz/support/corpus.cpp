// fuzz_corpus words TARGET RULES…: prints a libFuzzer dictionary for a target, with the names that the
// program defines (keys, prefixes of tokens, rules, settings). RULES are the files of rules/. fuzz_corpus
// take FROM TO: copies inputs that a fuzzer found into a folder of seeds, the smallest first, up to the size
// limit of a seed folder. Inputs that look like a credential are left out.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "credential/token_scanner.h"
#include "lint/lint.h"
#include "rule/structure.h"
#include "schema/aws/settings.h"
#include "text/printable.h"
#include "workspace/config.h"

namespace {

using namespace credlint;
namespace fs = std::filesystem;

constexpr std::size_t most_files = 200;
constexpr std::uintmax_t most_bytes = 256 * 1024;

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// --- words ---

using Words = std::set<std::string>;

// The first of each provider and role, as a sample.
void add_tokens(Words& words) {
    std::set<std::pair<std::string_view, std::string_view>> known;
    for (const TokenRule& token : builtin_rules().tokens) {
        if (!known.emplace(token.provider, token.role).second) continue;
        for (const auto& list : {token.keys, token.ambiguous_keys, token.keywords}) {
            if (!list.empty()) words.emplace(list.front());
        }
        if (!token.prefixes.empty()) words.emplace(token.prefixes.front());
    }
    for (const SettingRule& setting : aws::settings()) {
        words.emplace(setting.variable);
        words.emplace(setting.property);
    }
}

void add_rules(Words& words) {
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        if (std::find(rule->tags.begin(), rule->tags.end(), "security") != rule->tags.end() ||
            rule->id.starts_with("aws-missing"))
            words.emplace(rule->id);
        words.insert(rule->tags.begin(), rule->tags.end());
    }
}

void add_settings(Words& words) {
    for (const ConfigKey& key : config_keys()) {
        words.emplace(std::string(key.name) + " = ");
        if (key.choices == nullptr) continue;
        for (const std::string_view choice : key.choices()) words.emplace(choice);
    }
    words.emplace("[[" + std::string(files_key) + "]]\n");
}

// The keys that occur in rule files.
void add_rule_words(Words& words, int count, char** files) {
    for (int i = 0; i < count; ++i) {
        std::ifstream in(files[i]);
        for (std::string line; std::getline(in, line);) {
            const std::size_t end = line.find(" = ");
            const bool key = end != line.npos && end > 0 &&
                             line.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == end;
            if (key) words.insert(line.substr(0, end) + " = ");
        }
    }
    for (const std::string_view structure : structure_names) words.emplace(structure);
}

int print_words(std::string_view target, int count, char** rule_files) {
    Words words;
    if (target == "rules") {
        add_rule_words(words, count, rule_files);
    } else if (target == "config") {
        add_settings(words);
        add_rules(words);
    } else if (target != "framing" && target != "ignore" && target != "csv") {
        add_tokens(words);
        if (target == "suppress" || target == "baseline") add_rules(words);
    }
    constexpr std::size_t longest = 64;  // the maximum of libFuzzer
    for (const std::string& word : words) {
        if (word.empty() || word.size() > longest) continue;
        std::string escaped;
        for (const char c : word) {
            char code[8];
            std::snprintf(code, sizeof code, c > ' ' && c <= '~' && c != '"' && c != '\\' ? "%c" : "\\x%02x",
                          static_cast<unsigned char>(c));
            escaped += code;
        }
        std::printf("\"%s\"\n", escaped.c_str());
    }
    return 0;
}

// --- seeds ---

// Named by a hash, as libFuzzer names new inputs. Seeds with other names were written by hand.
bool was_found(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.size() == 40 && name.find_first_not_of("0123456789abcdef") == name.npos;
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder)) files.push_back(file.path());
    std::sort(files.begin(), files.end(), [](const fs::path& a, const fs::path& b) {
        return std::pair(fs::file_size(a), a) < std::pair(fs::file_size(b), b);
    });
    return files;
}

bool looks_like_a_credential(std::string_view text) {
    const std::vector<Span> runs = suspicious_runs(text);
    return !scan_tokens(builtin_rules(), text).empty() ||
           std::any_of(runs.begin(), runs.end(), [](Span run) { return run.size() >= 32; });
}

int take(const fs::path& from, const fs::path& to) {
    fs::create_directories(to);
    std::size_t files = 0;
    std::uintmax_t bytes = 0;
    for (const fs::path& file : files_in(to)) {
        if (was_found(file)) {
            fs::remove(file);
            continue;
        }
        ++files;
        bytes += fs::file_size(file);
    }
    for (const fs::path& file : files_in(from)) {
        if (!was_found(file) || looks_like_a_credential(read_file(file))) continue;
        if (files == most_files || bytes + fs::file_size(file) > most_bytes) break;
        fs::copy_file(file, to / file.filename());
        ++files;
        bytes += fs::file_size(file);
    }
    std::printf("%zu seeds, %ju bytes: %s\n", files, bytes, to.filename().c_str());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view command = argc > 1 ? argv[1] : "";
    if (command == "words" && argc > 2) return print_words(argv[2], argc - 3, argv + 3);
    if (command == "take" && argc == 4) return take(argv[2], argv[3]);
    std::fprintf(stderr, "usage: fuzz_corpus words TARGET RULES… | take FROM TO\n");
    return 2;
}
