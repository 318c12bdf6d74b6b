// The commands, one file each. Each returns the exit code; findings go to `out`, everything else to `error`.
#pragma once

#include <string_view>

#include "cli/options.h"
#include "cli/terminal.h"
#include "json/json.h"
#include "run/source.h"
#include "text/files.h"

namespace credlint::cli {

int lint_command(const Options& options, const Files& files, Output& out, Output& error);
int rules_command(const Options& options, Output& out, Output& error);
int rules_check_command(const Options& options, const Files& files, Output& out, Output& error);
int explain_command(const Options& options, Output& out, Output& error);
int show_document_command(const Options& options, const Files& files, Output& out, Output& error);
int show_credentials_command(const Options& options, const Files& files, Output& out, Output& error);
int show_values_command(const Options& options, const Files& files, Output& out, Output& error);
int config_command(const Options& options, const Files& files, Output& out, Output& error);
int baseline_command(const Options& options, const Files& files, Output& out, Output& error);
int install_hook_command(Output& out, Output& error);
int completions_command(const Options& options, Output& out);
int man_command(Output& out);

// `credlint: error: path:line:column: message`.
std::string failure_line(const Failure& failure);

// Indented, with a newline at the end.
void write_json(const Json& json, Output& out);

}  // namespace credlint::cli
