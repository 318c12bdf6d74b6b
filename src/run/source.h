// Where the bytes of a run come from, and in which format they are read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "run/request.h"
#include "text/files.h"
#include "text/source.h"

namespace credlint {

// Its name in reports.
std::string name_of(const std::string& path, const Request& request);

// The bytes of a file, or of standard input for `-`, under the name that reports use.
Result<Source> read_source(const std::string& path, const Request& request, const Files& files);

// The variables of this process, sorted by name, as a source of Format::environment. No other code reads them
// for their contents.
Source environment_source();

// From the request, the file's configuration (`configured`), its name, or else its content. A failure if none
// of them decides, and for Markdown that is too large to parse; only unnamed standard input is taken for a
// .env file then.
Result<Format> format_of(const Source& source, const Request& request,
                         std::optional<Format> configured = std::nullopt);

}  // namespace credlint
