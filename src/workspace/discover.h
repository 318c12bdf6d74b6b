// Which files to lint: those that were named, and those found in folders by name. Knows names, and reads only
// the content of .gitignore files; accesses the disk only through Files.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "text/files.h"

namespace credlint {

// The format that a file's name implies: `.env`, `.env.*`, `*.env` (never `.envrc`, which is a shell script);
// `credentials`, `.aws/config`, `*.ini`, `*.cfg`, `.boto`, `.s3cfg`, `rclone.conf`; `.passwd-s3fs`; key
// tables of the AWS console; `*.json` and its dialects; `*.md`. Nothing for other names.
std::optional<Format> format_of_name(std::string_view path);

// Whether a search of folders includes such a name: all names with a format, but of JSON, which most things
// are written in, only those that contain credentials. `folder` is its path, with a slash at its end, or
// empty.
bool searched_for(std::string_view folder, std::string_view name);

// For a file that was named but whose name implies no format, by its first line that is neither blank nor a
// comment: INI if it opens a section, csv if it is the header of a table of keys, s3fs if it is a key and its
// secret, dotenv if it assigns, JSON if it opens an object. Nothing for prose, scripts …
std::optional<Format> format_of_content(std::string_view bytes);

struct Discovery {
    std::vector<std::string> files;  // without duplicates; a folder's together, sorted, before those below it
    std::vector<Failure> failures;   // paths that do not exist or cannot be listed
    std::vector<std::string> empty;  // folders in which nothing matched
    std::vector<std::string> too_large;  // files with ignore rules that were not applied, see GitIgnores
    std::vector<std::string> other;  // has the name of a file to lint, but is a pipe, a socket or a device
};

struct Search {
    bool no_ignore = false;  // enter what git ignores, and node_modules
    // Leaves out what must not be linted, even if it was named. Empty: nothing.
    std::function<bool(const std::string& path, bool is_folder)> excluded;
    // Called once per folder, with the number of files so far.
    std::function<void(std::size_t files)> progress;
};

// Named files are included whatever their name is. Folders are searched by name, see searched_for(), to any
// depth, without `.git`, `node_modules` and what git ignores in a repository; an ignored file is included if
// its folder is entered, because that is where secrets belong. Links to folders are not followed, and links
// to files only where they lead to a file in the folder that is searched.
Discovery discover(const std::vector<std::string>& paths, const Files& files, const Search& search = {});

}  // namespace credlint
