#include "schema/aws/role_arn.h"

#include <algorithm>
#include <array>

#include "schema/aws/regions.h"
#include "text/ascii.h"

namespace credlint::aws {

// arn:PARTITION:iam::ACCOUNT:role/NAME
RoleArn judge_role_arn(std::string_view value) {
    std::array<std::string_view, 5> parts;
    for (std::string_view& part : parts) {
        const std::size_t end = value.find(':');
        if (end == value.npos) return RoleArn::no_arn;
        part = value.substr(0, end);
        value.remove_prefix(end + 1);
    }
    const auto [arn, partition, service, region, account] = parts;
    if (arn != "arn") return RoleArn::no_arn;
    const bool known = std::any_of(partitions().begin(), partitions().end(),
                                   [name = partition](const Partition& each) { return each.name == name; });
    if (!known) return RoleArn::partition;
    if (service == "sts" && value.starts_with("assumed-role/")) return RoleArn::session;
    if (service != "iam" || !region.empty()) return RoleArn::service;
    const bool digits = std::all_of(account.begin(), account.end(), is_digit);
    if (account.size() != 12 || !digits) return RoleArn::account;
    return value.starts_with("role/") && value.size() > 5 ? RoleArn::right : RoleArn::other;
}

}  // namespace credlint::aws
