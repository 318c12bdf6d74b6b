#include "credential/aws/profiles.h"
#include "lint/check.h"
#include "lint/support/sdks.h"

namespace credlint::checks {

void aws_default_profile_twice(const CheckContext& context, FindingSink& emit) {
    if (aws::shared_file_of(context.credentials) != aws::SharedFile::config) return;
    const Section* plain = nullptr;
    const Section* prefixed = nullptr;
    for (std::size_t i = 0; i < context.document.sections.size(); ++i) {
        const aws::SectionName section =
            aws::section_name(context.source, context.document, aws::profiles_of(context.credentials), i);
        if (section.kind != aws::SectionName::Kind::profile || section.fault != aws::SectionName::Fault::none)
            continue;
        if (context.source.text(section.name) != "default") continue;
        const Section& place = context.document.sections[i];
        const bool is_plain = place.name.begin == section.name.begin;
        const Section*& first = is_plain ? plain : prefixed;
        if (first == nullptr) first = &place;
    }
    if (plain == nullptr || prefixed == nullptr) return;
    if (reads_only(context, {"boto3"}) || !reads_any(context, {"boto3"})) return;
    const Section& earlier = plain < prefixed ? *plain : *prefixed;
    const Section& later = plain < prefixed ? *prefixed : *plain;
    Finding& finding =
        emit(later.header,
             "`[default]` and `[profile default]` are both defined, and SDKs disagree on which one to use");
    finding.help =
        "merge them into `[default]`: boto3 and the AWS CLI use the last one, other SDKs `[profile default]`";
    finding.notes.push_back({earlier.header, "the other one"});
}

}  // namespace credlint::checks
