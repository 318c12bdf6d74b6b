// Whether a text is the ARN of an IAM role, and if it is not, what is wrong with it.
// Facts: IAM user guide, "IAM identifiers". Does not know whether the role exists.
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint::aws {

enum class RoleArn : std::uint8_t {
    right,
    no_arn,     // does not begin with `arn:` or has too few parts
    partition,  // not a partition of AWS
    service,    // another service than IAM
    session,    // of a role's session: `arn:aws:sts::…:assumed-role/…`
    account,    // not twelve digits
    other,      // of another IAM resource: a user, a policy
};

RoleArn judge_role_arn(std::string_view value);

}  // namespace credlint::aws
