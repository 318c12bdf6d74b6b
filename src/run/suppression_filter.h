// What of a file's findings its owners live with: what its comments say, and what a baseline holds. Reads
// each baseline once; may be asked from several threads.
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

// A file's path as from the folder of its baseline, so that it does not matter from where the program runs.
std::string path_in_baseline(const std::string& baseline, const std::string& file);

// For a report that was not asked to show what is accepted.
void drop_suppressed(std::vector<Finding>& findings);

class SuppressionFilter {
public:
    SuppressionFilter(const Request& request, const Files& files) : request_(request), files_(files) {}

    // The findings of a file. What is accepted is marked as suppressed.
    std::vector<Finding> findings_of(const ParsedFile& reading, const FileSettings& settings,
                                     const FileContext& file_context);

    // The baselines that could not be read, by path.
    std::vector<Failure> failures() const;

private:
    const Baseline* baseline(const std::string& path);

    const Request& request_;
    const Files& files_;
    std::mutex reading_;
    std::map<std::string, Result<Baseline>> baselines_;
};

}  // namespace credlint
