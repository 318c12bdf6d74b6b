#include "cli/commands.h"

namespace credlint::cli {

int completions_command(const Options&, Output&) {
    return 2;
}

}  // namespace credlint::cli
