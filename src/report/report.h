// The outcome of a run, and the only thing that reporters see.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "lint/finding.h"
#include "loader/loader.h"
#include "rule/rule_book.h"
#include "rule/rule_file.h"
#include "text/result.h"
#include "text/source.h"
#include "workspace/repository_info.h"

namespace credlint {

// A file with findings. Clean files are only counted.
struct FileReport {
    std::shared_ptr<const Source> source;
    std::vector<Finding> findings;            // by place, then rule
    std::vector<Span> masked;                 // sorted; covers every value on the lines that findings touch
    Format format = Format::dotenv;           // the format that it was parsed as
    std::optional<Severity> fail_level = {};  // set by its configuration; overrides the report's
    const loader::Loader* loader = nullptr;   // as ParsedFile::loader
};

struct Report {
    std::vector<FileReport> files;       // by path
    std::vector<Failure> failures;       // what could not be checked
    std::vector<std::string> notices;    // for stderr: an empty file, a folder without matches
    std::vector<const RuleMeta*> rules;  // see describe_rules(); sorted by id
    std::vector<std::string> details;    // for stderr when asked for: what was read, as what
    RepositoryInfo repository_info;      // of the folder where the run was started; see Reporter
    std::int64_t now = 0;                // unix seconds: the run's reference time
    std::vector<std::string> linted;     // the files that were to be checked, as they are named in reports
    std::uint32_t files_checked = 0;
    std::optional<std::uint32_t> fixed;       // findings that --fix has fixed; nothing: it was not requested
    std::uint32_t fixable = 0;                // findings that --fix would fix
    std::uint32_t unsafely_fixable = 0;       // findings that only --unsafe-fixes would fix
    Severity fail_level = Severity::warning;  // the lowest severity that makes the exit code 1
    bool exit_zero = false;                   // no finding does
    std::vector<std::shared_ptr<const LoadedRules>> added_rules;  // rule files of the rules of findings

    // Counts only findings that are not suppressed; suppressed ones are at most shown.
    std::uint32_t count(Severity severity) const;
    std::uint32_t files_with_problems() const;
    // 2: could not check everything; 1: a finding at `fail_level` or above; 0: neither.
    int exit_code() const;
    bool fails(const FileReport& file, const Finding& finding) const {
        return finding.suppressed == Suppressed::no &&
               finding.severity >= file.fail_level.value_or(fail_level);
    }
};

// Adds the findings of more files. Properties of the whole run stay unchanged.
void append(Report& report, Report more);

// Fills in the rules that a report describes: those of its findings.
void describe_rules(Report& report);

}  // namespace credlint
