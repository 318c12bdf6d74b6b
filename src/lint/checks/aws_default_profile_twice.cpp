#include "lint/check.h"
#include "lint/sdks.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    if (subject.credentials.shared_file != aws::SharedFile::config) return;
    const std::vector<aws::SectionName>& sections = subject.credentials.profiles.sections;
    const Section* plain = nullptr;
    const Section* prefixed = nullptr;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const aws::SectionName& section = sections[i];
        if (section.kind != aws::SectionName::Kind::profile || section.fault != aws::SectionName::Fault::none)
            continue;
        if (subject.source.text(section.name) != "default") continue;
        const Section& place = subject.document.sections[i];
        const bool is_plain = place.name.begin == section.name.begin;
        const Section*& first = is_plain ? plain : prefixed;
        if (first == nullptr) first = &place;
    }
    if (plain == nullptr || prefixed == nullptr) return;
    if (reads_only(subject, {"boto3"}) || !reads_any(subject, {"boto3"})) return;
    const Section& earlier = plain < prefixed ? *plain : *prefixed;
    const Section& later = plain < prefixed ? *prefixed : *plain;
    Finding& finding = emit(
        later.header, "`[default]` and `[profile default]` are both here, and SDKs differ in which counts");
    finding.help =
        "join them in `[default]`: boto3 and the AWS CLI take the last one, other SDKs `[profile "
        "default]`";
    finding.notes.push_back({earlier.header, "the other one"});
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_default_profile_twice{
    {
        .id = "aws-default-profile-twice",
        .title = "default profile under two headers",
        .what = "Finds `[default]` beside `[profile default]` in `~/.aws/config`. Both are the default "
                "profile.",
        .why = "boto3 and the AWS CLI take the one that stands last; Rust, Java, JavaScript and Go take "
               "`[profile default]` wherever it stands. What the other one says is lost.",
        .example = "[profile default]\nregion = eu-central-1\n\n[default]\nregion = us-east-1\n",
        .instead = "Keep one `[default]` with the lines of both.",
        .seen = {},
        .symptom = "One program works in another region, or as another user, than the next.",
        .docs = "https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
