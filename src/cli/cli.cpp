#include "cli/cli.h"

#include "cli/commands.h"
#include "lsp/server.h"
#include "run/config_environment.h"

namespace credlint::cli {
namespace {

int run(const Options& options, Output& out, Output& error) {
    const DiskFiles files;
    switch (options.command) {
        case Command::lint:
            return lint_command(options, files, out, error);
        case Command::rules:
            return rules_command(options, out, error);
        case Command::rules_check:
            return rules_check_command(options, files, out, error);
        case Command::explain:
            return explain_command(options, out, error);
        case Command::show_document:
            return show_document_command(options, files, out, error);
        case Command::show_credentials:
            return show_credentials_command(options, files, out, error);
        case Command::show_values:
            return show_values_command(options, files, out, error);
        case Command::config:
            return config_command(options, files, out, error);
        case Command::baseline_create:
        case Command::baseline_prune:
            return baseline_command(options, files, out, error);
        case Command::install_hook:
            return install_hook_command(out, error);
        case Command::completions:
            return completions_command(options, out);
        case Command::man:
            return man_command(out);
        case Command::lsp:
            return lsp::serve();
    }
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    Output out(1);
    Output error(2);
    const std::variant<Options, EarlyExit> asked = parse_options(argc, argv);
    int exit_code = 0;
    if (const EarlyExit* stop = std::get_if<EarlyExit>(&asked)) {
        out.write(stop->out);
        error.write(stop->error);
        exit_code = stop->exit_code;
    } else {
        Options options = std::get<Options>(asked);
        add_config_of_environment(options.request, DiskFiles());
        exit_code = run(options, out, error);
    }
    if (!out.flush()) {
        error.write("credlint: error: cannot write to standard output\n");
        exit_code = 2;
    }
    error.flush();
    return exit_code;
}

}  // namespace credlint::cli
