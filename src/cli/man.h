// The man page, in mdoc, from the command line as data.
#pragma once

#include <string>
#include <vector>

#include "cli/command_doc.h"

namespace credlint::cli {

std::string man_page(const std::vector<CommandDoc>& pages);

}  // namespace credlint::cli
