// Accounts whose keys are traps: canary tokens, made to be found and to raise an alarm when used. An account
// that is not in the table may be one nevertheless.
// Source: trufflehog, pkg/detectors/aws/access_keys/canary.go at 3ab759fe; facts only.
#pragma once

#include <cstdint>

namespace credlint::aws {

bool is_canary_account(std::uint64_t account);

}  // namespace credlint::aws
