// What the environment says about the configuration. Does not read any configuration.
#pragma once

#include "run/request.h"
#include "text/files.h"

namespace credlint {

// Without `config` and `isolated`: CREDLINT_CONFIG names the configuration of all files. Otherwise files
// without one use `credlint/credlint.toml` in XDG_CONFIG_HOME or ~/.config, if it exists; never where CI is
// set, so that a job depends on the repository only.
void add_config_of_environment(Request& request, const Files& files);

}  // namespace credlint
