// The text of `--help`, made from the documentation of the commands.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/command_doc.h"

namespace credlint::cli {

// `name`: as in CommandDoc. `width`: in columns, at which lines are wrapped. `brief`: of the options only the
// most common ones, if the command has such.
std::string help_text(const std::vector<CommandDoc>& docs, const std::string& name, std::size_t width,
                      bool brief);

}  // namespace credlint::cli
