// Runs the linter on one text in memory, as the command line does but without disk and git: what a
// test uses to see what a user sees.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "cli/options.h"
#include "lint/lint.h"
#include "report/reporter.h"
#include "text/files.h"

namespace credlint::test {

// The time of every fixture: ten minutes after session tokens of templates were issued.
inline constexpr std::int64_t fixture_time = 1761655638;

// The format that the name promises, or else the content.
Format format_of(std::string_view name, std::string_view bytes);

// Which rules a test lints with.
struct TestRules {
    std::string only = {};         // the id of the one rule that is selected; empty: all are
    const Check* extra = nullptr;  // runs like the built-in checks
};

// With everything reported that is off by default. `mode`: the file's permission bits; 0: not known.
FileReport lint_text(std::string name, std::string bytes, Format format, Exposure exposure,
                     std::uint32_t mode = 0, const TestRules& rules = {});
// As a run that lints all of `texts`, by name: what it reports on one of them.
FileReport lint_group(const std::string& name, const std::map<std::string, std::string>& texts,
                      Exposure exposure, std::uint32_t mode = 0, const TestRules& rules = {});
Report report_on(FileReport file);
std::string written(const Report& report, std::string_view output_format, const ReportStyle& style = {});

enum class Phase { document, credentials };
// What `credlint show PHASE` prints.
std::string shown(Phase phase, const std::string& name, const std::string& bytes, Format format,
                  const std::string& output_format = "full");
// What `credlint show values --as SDK` prints.
std::string shown_values(const std::string& sdk, const std::string& name, const std::string& bytes,
                         Format format, const std::string& output_format = "full");
// What `credlint explain WORDS` prints, errors and all.
std::string explained(const std::string& words);
// What a command that reads `files` prints to standard output and standard error.
std::string printed_by(const cli::Options& options, const Files& files);

}  // namespace credlint::test
