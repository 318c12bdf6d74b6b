#include "cli/commands.h"

namespace credlint::cli {

int man_command(Output&) {
    return 2;
}

}  // namespace credlint::cli
