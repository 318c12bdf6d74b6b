#include "cli/commands.h"

namespace credlint::cli {

int baseline_command(const Options&, const Files&, Output&, Output&) {
    return 2;
}

}  // namespace credlint::cli
