#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "schema/aws/regions.h"

namespace credlint::checks {
namespace {

std::string in_partition(std::string_view partition) {
    return "the partition `" + std::string(partition) + "`";
}

// Whether the token cannot be used in that region, and was reported for it.
bool refused(const CheckContext& context, const Session& session, const SettingField& setting,
             FindingSink& emit) {
    const std::string region =
        known_text(context.value(setting.entry), context.source.text(setting.entry.key));
    const Decoded& token = *session.token->decoded;
    const std::string key = quoted_key(context.source, session.token->entry);
    const std::string region_key = quoted_key(context.source, setting.entry);
    const std::string_view there = aws::partition_of(region);
    const std::string_view here = aws::partition_of(token.region);
    if (!there.empty() && !here.empty() && there != here) {
        Finding& finding =
            emit(session.token->entry.value, key + " belongs to " + in_partition(here) + ", but " +
                                                 region_key + " names a region in " + in_partition(there));
        finding.notes.push_back({setting.entry.value, "this region is in " + in_partition(there)});
        finding.help = "use credentials for " + in_partition(there) + ", or set " + region_key +
                       " to a region in `" + std::string(here) + "`";
        return true;
    }
    const Region* known = aws::find_region(region);
    if (token.version == 1 && known != nullptr && known->opt_in) {
        Finding& finding = emit(
            session.token->entry.value,
            key + " is a version 1 token, which is not valid in the region that " + region_key + " names");
        finding.severity = Severity::warning;
        finding.notes.push_back({setting.entry.value, "this is an opt-in region"});
        finding.help =
            "get the token from the region's own STS endpoint: set `AWS_STS_REGIONAL_ENDPOINTS=regional`, or "
            "use an SDK that does so by default";
        return true;
    }
    return false;
}

}  // namespace

void aws_session_token_region(const CheckContext& context, FindingSink& emit) {
    const SettingsBeside regions(context.credentials, Type::Kind::region);
    for (const Session& session : sessions(context.source, context.values, context.credentials)) {
        // Where an expired token would not be valid no longer matters.
        if (context.file.now > *session.token->decoded->expires) continue;
        for (const SettingField* setting : regions(*session.credential)) {
            if (refused(context, session, *setting, emit)) break;
        }
    }
}

}  // namespace credlint::checks
