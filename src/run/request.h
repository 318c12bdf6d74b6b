// What a run should do, whichever entry point asks. Does not depend on how the report is written.
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
    bool environment = false;       // also lint the variables of this process
    bool staged = false;            // what git is about to commit, not the working files
    bool assume_committed = false;  // files whose state git cannot tell
    std::int64_t now = 0;           // unix seconds

    std::vector<std::string> exclude;  // globs
    bool enter_ignored = false;        // also folders that .gitignore names
    std::uint32_t threads = 0;         // 0: one for each core

    std::string config;               // this configuration for all files; empty: each file's nearest
    std::string user_config;          // for files without one; empty: none
    bool isolated = false;            // no configuration
    std::vector<std::string> select;  // overrides the configuration's
    std::vector<std::string> ignore;

    bool details = false;  // report what was read, and in which format

    bool ignore_suppressions = false;
    bool third_party_suppressions = false;  // honor those of other tools
    bool show_suppressed = false;
    std::string baseline;      // empty: the configuration's, or none
    bool use_baseline = true;  // false: not even the configuration's

    std::uint32_t listed_findings = 1000;  // for each rule in a file; the rest is counted

    const RunCache* cache = nullptr;  // null: no cache
};

}  // namespace credlint
