#include "lint/check.h"
#include "lint/support/message.h"

namespace credlint::checks {

void aws_temporary_key_in_s3fs(const CheckContext& context, FindingSink& emit) {
    if (context.document.format != Format::s3fs) return;
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        if (id == nullptr || !id->real() || id->prefix != "ASIA") continue;
        emit(id->entry.value,
             quoted_key(context.source, id->entry) +
                 " is a temporary key (`ASIA…`), but the s3fs format has no field for its token")
            .help =
            "move the key to a profile and mount with `-o profile=NAME`, or use a role with "
            "`-o iam_role=auto`";
    }
}

}  // namespace credlint::checks
