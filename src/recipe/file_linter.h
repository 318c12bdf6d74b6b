// Lints files one after the other into a report, each as its settings say. One thread's share of a run: the
// settings and what is accepted are the run's, all else is its own.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "recipe/acceptance.h"
#include "recipe/readings.h"
#include "recipe/request.h"
#include "recipe/settings.h"
#include "report/report.h"
#include "text/files.h"

namespace credlint {

class FileLinter {
public:
    // `linted`: all files of the run.
    FileLinter(const Request& request, const Files& files, Settings& settings, Acceptance& acceptance,
               const LintedPaths& linted)
        : request_(request),
          files_(files),
          settings_(settings),
          acceptance_(acceptance),
          readings_(request, files, settings, linted) {}

    // `-` is standard input.
    void lint_file(const std::string& path);
    void lint_environment();
    // What came of it since the last time.
    Report take();

private:
    void report_on(const std::shared_ptr<const Reading>& reading, const std::string& path,
                   const Family& family);
    void tell_of_comparison(const Reading& reading);

    const Request& request_;
    const Files& files_;
    Settings& settings_;
    Acceptance& acceptance_;
    Readings readings_;
    Report report_;
};

}  // namespace credlint
