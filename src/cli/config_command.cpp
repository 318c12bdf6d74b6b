#include "cli/commands.h"

namespace credlint::cli {

int config_command(const Options&, const Files&, Output&, Output&) {
    return 2;
}

}  // namespace credlint::cli
