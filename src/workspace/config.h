// The content of a `.credlint.toml`, or of `[tool.credlint]` in a `pyproject.toml`: its values with their
// locations, checked as far as the file alone allows. One table of keys generates the loader, the JSON Schema
// and `credlint config`. Nothing in it can run a program, choose an output format, or read anything outside
// of the repository. Knows no rules by name.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/result.h"

namespace credlint {

inline constexpr std::string_view config_name = ".credlint.toml";
// It may contain the configuration in this table instead.
inline constexpr std::string_view project_name = "pyproject.toml";
inline constexpr std::string_view project_table = "tool.credlint";
inline constexpr std::size_t max_config_size = std::size_t{256} << 10;

struct ConfigWord {
    std::string text;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::string value = {};  // of a rule in `[severity]`: the severity that it is set to
};

struct Setting {
    std::uint32_t line = 0;  // 0: not given
    std::vector<ConfigWord> words;

    bool given() const { return line != 0; }
    std::string_view word() const { return words.empty() ? std::string_view() : words.front().text; }
    bool on() const { return word() == "true"; }
};

// The top level of the file, or one of its `[[files]]`.
struct ConfigTable {
    std::uint32_t line = 1;
    Setting select, ignore, severity, loaders;             // in both
    Setting paths, format;                                 // in `[[files]]`
    Setting extend, exclude, rules, baseline, fail_level;  // at the top level, like all that follow
    Setting assume_committed, third_party_suppressions, require_suppression_reason;
};

struct Config {
    std::string path;  // as it is named in reports
    ConfigTable top;
    std::vector<ConfigTable> files;
};

struct ConfigKey {
    enum class Kind : std::uint8_t {
        flag,
        word,        // one of choices()
        words,       // several of them
        path,        // of one file, relative to the configuration's folder
        paths,       // of several files
        globs,       // as in .gitignore
        selectors,   // of rules
        severities,  // a table from selectors to one of choices()
    };
    std::string_view name;
    Kind kind;
    bool at_top;
    bool in_files;
    Setting ConfigTable::*setting;
    std::vector<std::string_view> (*choices)();
    std::string_view about;  // one sentence
};

std::span<const ConfigKey> config_keys();
// The formats that a file can be set to.
inline constexpr Format file_formats[] = {Format::dotenv,   Format::ini, Format::json,
                                          Format::markdown, Format::csv, Format::s3fs};
// The key of the tables in Config::files.
inline constexpr std::string_view files_key = "files";
inline constexpr std::string_view files_about =
    "Settings for files whose path matches; later tables take precedence.";

struct ConfigLoad {
    Config config;
    std::vector<Failure> failures;  // all errors in the file, in the order of their locations
};

ConfigLoad load_config(const std::string& path, std::string_view text);

}  // namespace credlint
