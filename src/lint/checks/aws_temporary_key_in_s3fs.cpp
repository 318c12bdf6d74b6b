#include "lint/check.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    if (subject.document.format != Format::s3fs) return;
    for (const Credential& credential : subject.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        if (id == nullptr || !id->real() || id->prefix != "ASIA") continue;
        emit(id->entry.value, quoted_key(subject.source, id->entry) +
                                  " is a temporary key (`ASIA…`), and this file has no place for its token")
            .help =
            "put the key into a profile and mount with `-o profile=NAME`, or use a role with "
            "`-o iam_role=auto`";
    }
}

constexpr std::string_view tags[] = {"aws", "correctness"};

}  // namespace

extern const Check aws_temporary_key_in_s3fs{
    {
        .id = "aws-temporary-key-in-s3fs",
        .title = "temporary access key in a password file of s3fs",
        .what = "Finds an access key ID that begins with `ASIA` in a password file of s3fs "
                "(`.passwd-s3fs`, `passwd-s3fs`), whose lines are `ID:SECRET` or `BUCKET:ID:SECRET`.",
        .why = "A temporary key works only with its session token, and the format has no field for one. The "
               "mount fails from the first request on.",
        .example = "{aws-asia:123456789012}:{aws-secret}\n",
        .instead = "Put the three values into a profile of `~/.aws/credentials` and mount with "
                   "`-o profile=NAME`; on EC2 and ECS use `-o iam_role=auto` or `-o ecs`. Or issue a "
                   "permanent key for the mount.",
        .seen = "InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records",
        .symptom = "S3: `InvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our "
                   "records`; s3fs logs `invalid credentials(host=…) - result of checking service` and gives "
                   "up the mount.",
        .docs = "https://github.com/s3fs-fuse/s3fs-fuse/wiki/Fuse-Over-Amazon",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
