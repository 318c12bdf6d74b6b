// What a run reads: each file once, though it may be linted and be read beside others too. Holds the files
// of one folder at a time, and of those only what others may be judged by. Knows nothing of findings.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "lint/reading.h"
#include "recipe/linted_paths.h"
#include "recipe/request.h"
#include "recipe/settings.h"
#include "text/files.h"

namespace credlint {

// The files that a file is read together with.
struct Family {
    std::vector<std::shared_ptr<const Reading>> readings;
    std::deque<Relative> relatives;
    std::vector<Cascade> cascades;
};

class Readings {
public:
    // `linted`: what the run tells findings of.
    Readings(const Request& request, const Files& files, Settings& settings, const LintedPaths& linted)
        : request_(request), files_(files), settings_(settings), linted_(linted) {}

    Result<std::shared_ptr<const Reading>> read(const std::string& path);
    // Empty, without a look at the disk, if there is nothing in the file that another could complete.
    Family family(const std::string& path, const std::shared_ptr<const Reading>& reading);

private:
    std::shared_ptr<const Reading> sibling(const std::string& path);

    const Request& request_;
    const Files& files_;
    Settings& settings_;
    const LintedPaths& linted_;
    std::string folder_;
    std::map<std::string, std::shared_ptr<const Reading>> kept_;  // null: nothing to be judged by
};

}  // namespace credlint
