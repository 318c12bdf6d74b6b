#include "cli/commands.h"

namespace credlint::cli {

int install_hook_command(Output&, Output&) {
    return 2;
}

}  // namespace credlint::cli
