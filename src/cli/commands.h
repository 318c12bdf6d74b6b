// The commands, one file each. Each returns the exit code; findings go to `out`, all else to `error`.
#pragma once

#include <string_view>

#include "cli/options.h"
#include "cli/terminal.h"
#include "text/files.h"

namespace credlint::cli {

int lint_command(const Options& options, const Files& files, Output& out, Output& error);
int rules_command(Output& out);
int rules_check_command(const Options& options, const Files& files, Output& out, Output& error);
int explain_command(const Options& options, Output& out, Output& error);
int show_document_command(const Options& options, const Files& files, Output& out, Output& error);
int show_credentials_command(const Options& options, const Files& files, Output& out, Output& error);
int show_values_command(const Options& options, const Files& files, Output& out, Output& error);

// What standard input is called that nobody named.
inline constexpr std::string_view nameless = "<stdin>";
// The bytes of a file, or of standard input for `-`, under the name that reports shall use.
Result<Source> read_source(const std::string& path, const Options& options, const Files& files);
// The variables of this process, by their names, as a source of Format::environment. The only place that
// reads them for what they hold.
Source environment_source();
// As `--format` says, or the file's name, or else its content. A failure if none of them tells; only what
// is piped in without a name is taken for a .env file then.
Result<Format> format_of(const Source& source, const Options& options);
// `credlint: error: path:line:column: message`.
std::string failure_line(const Failure& failure);

}  // namespace credlint::cli
