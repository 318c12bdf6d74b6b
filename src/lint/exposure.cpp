#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "lint/lint.h"

namespace credlint {
namespace {

struct Wording {
    Severity severity;
    std::string_view message;  // appended to the finding's message
    std::string_view help;
};

Wording wording_of(Exposure exposure) {
    constexpr std::string_view out_of_git =
        "revoke the key, then `git rm --cached` the file and add it to `.gitignore`; the key remains in the "
        "git history";
    switch (exposure) {
        case Exposure::tracked:
            return {Severity::error, ", in a file that git tracks", out_of_git};
        case Exposure::assumed:
            return {Severity::error, ", in a file that is treated as committed", out_of_git};
        case Exposure::template_file:
            return {Severity::error, ", in a template file, which is meant to be committed",
                    "revoke the key if anyone else may have seen it, and replace it with a placeholder"};
        case Exposure::untracked:
            return {Severity::warning, ", in an untracked file that is not ignored",
                    "add the file to `.gitignore`"};
        case Exposure::outside:
            // Servers and containers keep their files there, and archives are unpacked there.
            return {Severity::warning, ", in a file outside of any git repository",
                    "keep the file out of repositories and readable only by you (`chmod 600`)"};
        default:
            return {Severity::warning, "; git could not determine whether it is committed",
                    "keep the file out of version control"};
    }
}

}  // namespace

void apply_exposure(std::vector<Finding>& findings, Exposure exposure, std::string_view reason,
                    const std::optional<Fix>& keep_out) {
    if (exposure == Exposure::ignored || exposure == Exposure::at_home) {
        std::erase_if(findings, [](const Finding& finding) { return finding.depends_on_exposure; });
        return;
    }
    const Wording wording = wording_of(exposure);
    for (Finding& finding : findings) {
        if (!finding.depends_on_exposure) continue;
        finding.severity = std::min(finding.severity, wording.severity);
        if (finding.rest != 0) continue;
        finding.message += wording.message;
        if (exposure == Exposure::unknown && !reason.empty()) finding.message.append(": ").append(reason);
        // A check with help of its own is more specific: its finding is in a file that belongs in git.
        if (!finding.help.empty()) continue;
        finding.help = wording.help;
        if (exposure == Exposure::untracked && keep_out) {
            finding.help = keep_out->title;
            finding.fixes.push_back(*keep_out);
        }
    }
}

}  // namespace credlint
