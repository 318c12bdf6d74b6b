#include <filesystem>

#include "cli/commands.h"
#include "text/printable.h"
#include "workspace/pre_commit_hook.h"

namespace credlint::cli {

int install_hook_command(Output& out, Output& error) {
    std::error_code unknown;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    const Result<PreCommitHook> hook = install_commit_hook(unknown ? "" : program.string());
    if (!hook) {
        error.write(failure_line(hook.failure()));
        return 2;
    }
    out.write((hook->written ? "installed `" : "already installed: `") + printable(hook->file) +
              "` runs `credlint --staged` before each commit\n");
    return 0;
}

}  // namespace credlint::cli
