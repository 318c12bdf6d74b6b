// What a run is asked for, by whichever front door. Knows nothing of how its report is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

namespace credlint {

struct RunCache;

struct Request {
    std::vector<std::string> paths;  // files and folders; `-` is standard input
    std::string stdin_filename;
    std::optional<Format> format;
    bool environment = false;       // lint the variables of this process, too
    bool staged = false;            // what git is about to commit, not what lies in the folder
    bool assume_committed = false;  // files that git cannot tell of
    std::int64_t now = 0;           // unix seconds

    std::vector<std::string> exclude;  // globs
    bool enter_ignored = false;        // folders that .gitignore names, too
    std::uint32_t threads = 0;         // 0: as many as there are cores

    std::string config;               // this configuration for all files; empty: each file's nearest
    bool isolated = false;            // no configuration
    std::vector<std::string> select;  // over the configuration's
    std::vector<std::string> ignore;

    bool details = false;  // have the report say what was read, as what

    bool ignore_suppressions = false;
    bool third_party_suppressions = false;  // heed those of other tools, too
    bool show_suppressed = false;
    std::string baseline;       // empty: the configuration's, or none
    bool heed_baseline = true;  // false: whatever the configuration says

    std::uint32_t listed_findings = 1000;  // of a rule in a file; the others are counted

    const RunCache* cache = nullptr;  // null: all is found out anew
};

}  // namespace credlint
