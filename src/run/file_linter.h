// Lints files one after the other into a report, each as its settings say. One thread's share of a run: the
// settings and what is accepted are the run's, all else is its own.
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
    // What came of it since the last time.
    Report take();

private:
    void report_on(const std::shared_ptr<const ParsedFile>& reading, const std::string& path,
                   const FileGroup& family);
    void tell_of_comparison(const ParsedFile& reading);

    const Request& request_;
    const Files& files_;
    ConfigResolver& settings_;
    SuppressionFilter& suppression_filter_;
    FileCache file_cache_;
    Report report_;
};

}  // namespace credlint
