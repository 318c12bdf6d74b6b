// Accounts whose keys are traps: canary tokens, made to be found and to raise an alarm when used. That an
// account is not in the table says nothing.
// Source: trufflehog, pkg/detectors/aws/access_keys/canary.go at 3ab759fe; facts only.
#pragma once

#include <cstdint>

namespace credlint::aws {

bool is_canary_account(std::uint64_t account);

}  // namespace credlint::aws
