#include <algorithm>

#include "lint/check.h"

namespace credlint::checks {
namespace {

// A key in an object without a name, as a credential process prints it.
bool printed(const CheckContext& context, const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    return credential.is("aws") && id != nullptr && context.source.text(id->entry.key) == "AccessKeyId" &&
           context.document.sections[credential.section].name.empty();
}

}  // namespace

void aws_process_output(const CheckContext& context, FindingSink& emit) {
    if (context.document.format != Format::json) return;
    const std::vector<Credential>& all = context.credentials.credentials;
    if (std::none_of(all.begin(), all.end(), [&](const Credential& c) { return printed(context, c); }))
        return;
    for (const Entry& entry : context.document.entries) {
        if (context.source.text(entry.key) != "Version" || entry.unterminated) continue;
        const bool output = std::any_of(all.begin(), all.end(), [&](const Credential& credential) {
            return credential.section == entry.section && printed(context, credential);
        });
        if (!output || context.source.text(entry.value) == "1") continue;
        Finding& finding = emit(entry.value, "`Version` must be the number 1");
        finding.help = "write `\"Version\": 1`, without quotes around the number";
    }
}

}  // namespace credlint::checks
