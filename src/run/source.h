// Where the bytes of a run come from, and as what they are read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "run/request.h"
#include "text/files.h"
#include "text/source.h"

namespace credlint {

// What reports call it.
std::string name_of(const std::string& path, const Request& request);

// The bytes of a file, or of standard input for `-`, under the name that reports shall use.
Result<Source> read_source(const std::string& path, const Request& request, const Files& files);

// The variables of this process, by their names, as a source of Format::environment. The only place that
// reads them for what they hold.
Source environment_source();

// As the request says, or the file's configuration (`configured`), its name, or else its content. A failure
// if none of them tells, and for Markdown that is too large to parse; only what is piped in without a name is
// taken for a .env file then.
Result<Format> format_of(const Source& source, const Request& request,
                         std::optional<Format> configured = std::nullopt);

}  // namespace credlint
