#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "lint/lint.h"

namespace credlint {

void settle(std::vector<Finding>& findings, Exposure exposure) {
    if (exposure == Exposure::ignored || exposure == Exposure::at_home) {
        std::erase_if(findings, [](const Finding& finding) { return finding.depends_on_exposure; });
        return;
    }
    for (Finding& finding : findings) {
        if (!finding.depends_on_exposure) continue;
        std::string help;
        switch (exposure) {
            case Exposure::tracked:
                finding.severity = Severity::error;
                finding.message += " in a file that git tracks";
                help =
                    "revoke the key, then `git rm --cached` the file and add it to .gitignore; it stays in "
                    "the "
                    "history";
                break;
            case Exposure::untracked:
                finding.severity = Severity::warning;
                finding.message += " in a file that is one `git add` away from being committed";
                help = "add the file to .gitignore";
                break;
            case Exposure::outside:
                // Where servers and containers have their files.
                finding.severity = Severity::info;
                finding.message += " in a file outside of any git repository";
                help = "see that the file is not copied into one, and that only you can read it";
                break;
            default:
                finding.severity = Severity::warning;
                finding.message += "; git could not say whether it is committed";
                help = "keep the file out of version control";
        }
        if (finding.help.empty()) finding.help = std::move(help);
    }
}

}  // namespace credlint
