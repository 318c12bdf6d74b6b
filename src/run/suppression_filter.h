// Marks the findings that are suppressed by comments in the file or contained in a baseline. Reads each
// baseline once; thread-safe.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "run/config_resolver.h"
#include "run/request.h"
#include "suppress/baseline.h"
#include "text/files.h"

namespace credlint {

inline constexpr std::string_view baseline_name = ".credlint-baseline.json";

Result<Baseline> read_baseline(const std::string& path, const Files& files);

// A file's path relative to the folder of its baseline, so that the current folder does not matter.
std::string path_in_baseline(const std::string& baseline, const std::string& file);

// For a report that does not show suppressed findings.
void drop_suppressed(std::vector<Finding>& findings);

class SuppressionFilter {
public:
    SuppressionFilter(const Request& request, const Files& files) : request_(request), files_(files) {}

    // The findings of a file, with suppressed ones marked.
    std::vector<Finding> findings_of(const ParsedFile& file, const FileSettings& settings,
                                     const FileContext& file_context);

    // The baselines that could not be read, sorted by path.
    std::vector<Failure> failures() const;

private:
    const Baseline* baseline(const std::string& path);

    const Request& request_;
    const Files& files_;
    std::mutex mutex_;
    std::map<std::string, Result<Baseline>> baselines_;
};

}  // namespace credlint
