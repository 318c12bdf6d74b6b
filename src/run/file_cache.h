// What a run reads: each file once, though it may be linted and be read beside others too. Holds the files
// of one folder at a time, and of those only what others may be judged by. Knows nothing of findings.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "lint/parsed_file.h"
#include "run/config_resolver.h"
#include "run/path_set.h"
#include "run/request.h"
#include "text/files.h"

namespace credlint {

// The files that a file is read together with.
struct FileGroup {
    std::vector<std::shared_ptr<const ParsedFile>> readings;
    std::deque<RelatedFile> relatives;
    std::vector<LoadOrder> load_orders;
};

class FileCache {
public:
    // `linted`: what the run tells findings of.
    FileCache(const Request& request, const Files& files, ConfigResolver& settings, const PathSet& linted)
        : request_(request), files_(files), settings_(settings), linted_(linted) {}

    Result<std::shared_ptr<const ParsedFile>> read(const std::string& path);
    // Empty, without a look at the disk, if there is nothing in the file that another could complete.
    FileGroup family(const std::string& path, const std::shared_ptr<const ParsedFile>& reading);

private:
    std::shared_ptr<const ParsedFile> sibling(const std::string& path);

    const Request& request_;
    const Files& files_;
    ConfigResolver& settings_;
    const PathSet& linted_;
    std::string folder_;
    std::map<std::string, std::shared_ptr<const ParsedFile>> kept_;  // null: nothing to be judged by
};

}  // namespace credlint
