#include "cli/commands.h"
#include "text/printable.h"
#include "workspace/platform.h"
#include "workspace/pre_commit_hook.h"

namespace credlint::cli {

int install_hook_command(Output& out, Output& error) {
    const Result<PreCommitHook> hook = install_commit_hook(own_program());
    if (!hook) {
        error.write(failure_line(hook.failure()));
        return 2;
    }
    out.write((hook->written ? "installed `" : "already installed: `") + printable(hook->file) +
              "` runs `credlint --staged` before each commit\n");
    return 0;
}

}  // namespace credlint::cli
