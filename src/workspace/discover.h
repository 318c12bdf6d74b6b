// Which files to lint: what was named, and what is found in folders by its name. Knows names, not
// content; asks the disk only through Files.
#pragma once

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
// written in, only those that hold credentials.
bool searched_for(std::string_view path);

// For a file that was named but whose name says nothing, by its first line that is neither blank nor a
// comment: INI if it opens a section, csv if it heads a table of keys, s3fs if it is a key and its secret,
// dotenv if it assigns, JSON if it opens an object. Nothing for prose, scripts …
std::optional<Format> format_of_content(std::string_view bytes);

struct Discovery {
    std::vector<std::string> files;  // without repeats; sorted within a folder, else as named
    std::vector<Failure> failures;   // paths that do not exist or cannot be listed
    std::vector<std::string> empty;  // folders in which nothing matched
};

// Named files are taken whatever their name is. Folders are searched for names, see searched_for(), to any
// depth, without `.git` and `node_modules`, and without following links to folders.
Discovery discover(const std::vector<std::string>& paths, const Files& files);

}  // namespace credlint
