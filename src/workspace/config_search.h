// Where the configuration of a file is: the nearest `.credlint.toml`, or `pyproject.toml` with a table for
// it, in its folder or above, no higher than the top of the file's repository. Outside of any repository,
// only the current folder and those below it count, so that another user's file in /tmp or / has no effect.
// Three file system queries per folder, each folder only once.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/files.h"

namespace credlint {

class ConfigSearch {
public:
    explicit ConfigSearch(const Files& files) : files_(files) {}

    // For a file in this folder, "." being the current one: the path of its configuration, or nothing.
    const std::string& nearest(const std::string& folder);
    // The folders that are searched, nearest first.
    std::vector<std::string> looked_into(const std::string& folder);
    // The top of the folder's repository, or else the folder itself.
    std::string top_of(const std::string& folder);

private:
    struct Place {
        std::string config;       // the nearest, as far as the repository's top
        bool repository = false;  // known only where it matters
    };
    const Place& place(const std::string& folder);
    std::string config_in(const std::string& folder);
    bool is_below_here(std::string_view folder);
    std::string parent(const std::string& folder);
    const std::string& here();

    const Files& files_;
    std::unordered_map<std::string, Place> places_;
    const std::string none_;
    std::string here_;  // the current folder; set on first use
};

// `b` of `a/../b/`, "." of nothing. Does not follow links.
std::string normalized(const std::string& path);
// `a` of `a/.env`, "." of `.env`.
std::string parent_folder(std::string_view path);
// `name` in that folder: just `name` for ".".
std::string in_folder(std::string_view folder, std::string_view name);
// The path relative to the folder, where both are given relative to the current one: `sub/.env` from "..".
// Does not follow links.
std::string path_from(const std::string& folder, const std::string& path);
// Whether the path, with all links followed, is in the folder.
bool lies_in(const std::string& folder, const std::string& path);

// Whether a file with this path would be part of git's own folder, links followed.
bool is_in_git_folder(const std::string& path);

}  // namespace credlint
