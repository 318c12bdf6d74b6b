// Which files to lint: what was named, and what is found in folders by its name. Knows names, and of content
// only what .gitignore files say; asks the disk only through Files.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/files.h"

namespace credlint {

// The format that a file's name promises: `.env`, `.env.*`, `*.env` (never `.envrc`, which is a shell
// script); `credentials`, `.aws/config`, `*.ini`, `*.cfg`, `.boto`, `.s3cfg`, `rclone.conf`; `.passwd-s3fs`;
// key tables of AWS's console; `*.json` and its dialects; `*.md`. Nothing for other names.
std::optional<Format> format_of_name(std::string_view path);

// Whether folders are searched for such a name: all with a format, but of JSON, which most things are
// written in, only those that hold credentials. `folder` is its path, with a slash at its end, or empty.
bool searched_for(std::string_view folder, std::string_view name);

// For a file that was named but whose name says nothing, by its first line that is neither blank nor a
// comment: INI if it opens a section, csv if it heads a table of keys, s3fs if it is a key and its secret,
// dotenv if it assigns, JSON if it opens an object. Nothing for prose, scripts …
std::optional<Format> format_of_content(std::string_view bytes);

struct Discovery {
    std::vector<std::string> files;  // no file twice; a folder's together, sorted, before those below it
    std::vector<Failure> failures;   // paths that do not exist or cannot be listed
    std::vector<std::string> empty;  // folders in which nothing matched
    std::vector<std::string>
        too_large;  // files with rules of what to ignore that were not applied, see GitIgnores
    std::vector<std::string> other;  // what is named like a file to lint and is a pipe, a socket or a device
};

struct Search {
    bool no_ignore = false;  // enter what git ignores, and node_modules
    // Leaves out what nobody shall look at, also of what is named. Empty: nothing.
    std::function<bool(const std::string& path, bool is_folder)> excluded;
    // Called once a folder, with the number of files so far.
    std::function<void(std::size_t files)> progress;
};

// Named files are taken whatever their name is. Folders are searched for names, see searched_for(), to any
// depth, without `.git`, `node_modules` and what git ignores in a repository; an ignored file is taken where
// its folder is entered, for that is where secrets belong. Links to folders are not followed, and those to
// files only where they lead to one in the folder that is searched.
Discovery discover(const std::vector<std::string>& paths, const Files& files, const Search& search = {});

}  // namespace credlint
