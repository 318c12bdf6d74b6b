// The parsed files of a run: each file is read once, although it may be linted and also be read together with
// others. Keeps the files of one folder at a time, and only those that other files may depend on. Does not
// depend on findings.
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
    std::vector<std::shared_ptr<const ParsedFile>> files;
    std::deque<RelatedFile> related;
    std::vector<LoadOrder> load_orders;
};

class FileCache {
public:
    // `linted`: the files whose findings the run reports.
    FileCache(const Request& request, const Files& files, ConfigResolver& settings, const PathSet& linted)
        : request_(request), files_(files), settings_(settings), linted_(linted) {}

    Result<std::shared_ptr<const ParsedFile>> read(const std::string& path);
    // Empty, without disk access, if there is nothing in the file that another could complete.
    FileGroup group_of(const std::string& path, const std::shared_ptr<const ParsedFile>& parsed);

private:
    std::shared_ptr<const ParsedFile> sibling(const std::string& path);

    const Request& request_;
    const Files& files_;
    ConfigResolver& settings_;
    const PathSet& linted_;
    std::string folder_;
    std::map<std::string, std::shared_ptr<const ParsedFile>> kept_;  // null: no other file needs it
};

}  // namespace credlint
