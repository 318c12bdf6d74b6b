// Lints files one after the other into a report, each with its own settings. Each thread of a run has one;
// only the settings and the suppression filter are shared.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "report/report.h"
#include "run/config_resolver.h"
#include "run/file_cache.h"
#include "run/request.h"
#include "run/suppression_filter.h"
#include "text/files.h"

namespace credlint {

class FileLinter {
public:
    // `linted`: all files of the run.
    FileLinter(const Request& request, const Files& files, ConfigResolver& settings,
               SuppressionFilter& suppression_filter, const PathSet& linted)
        : request_(request),
          files_(files),
          settings_(settings),
          suppression_filter_(suppression_filter),
          file_cache_(request, files, settings, linted) {}

    // `-` is standard input.
    void lint_file(const std::string& path);
    void lint_environment();
    // The results since the last call.
    Report take();

private:
    void report_on(const std::shared_ptr<const ParsedFile>& parsed, const std::string& path,
                   const FileGroup& group);
    void report_skipped_comparison(const ParsedFile& parsed);

    const Request& request_;
    const Files& files_;
    ConfigResolver& settings_;
    SuppressionFilter& suppression_filter_;
    FileCache file_cache_;
    Report report_;
};

}  // namespace credlint
