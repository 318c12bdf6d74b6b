#include "cli/cli.h"

#include "cli/commands.h"

namespace credlint::cli {
namespace {

int run(const Options& options, Output& out, Output& error) {
    const DiskFiles files;
    switch (options.command) {
        case Command::lint:
            return lint_command(options, files, out, error);
        case Command::rules:
            return rules_command(out);
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
    }
    return 2;
}

}  // namespace

int main(int argc, char** argv) {
    Output out(1);
    Output error(2);
    const std::variant<Options, Stop> asked = parse_options(argc, argv);
    int exit_code = 0;
    if (const Stop* stop = std::get_if<Stop>(&asked)) {
        out.write(stop->out);
        error.write(stop->error);
        exit_code = stop->exit_code;
    } else {
        exit_code = run(std::get<Options>(asked), out, error);
    }
    if (!out.flush()) {
        error.write("credlint: error: cannot write to standard output\n");
        exit_code = 2;
    }
    error.flush();
    return exit_code;
}

}  // namespace credlint::cli
