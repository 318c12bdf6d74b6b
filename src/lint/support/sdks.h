// Which AWS SDKs read a file, as far as the user has specified that, and how a message lists them. An SDK is
// identified by the name of its loader; `boto3` also means the AWS CLI.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/check.h"

namespace credlint {

// For a shared AWS file. The models of the SDKs look names up one by one, which takes long if there are
// thousands; no hand-written file is larger.
inline constexpr std::uint32_t max_compared_size = 32 * 1024;

using SdkNames = std::vector<std::string_view>;

// The SDKs for which the condition is true of what they read from that shared file, in the order of lists.
SdkNames sdks_where(std::string_view file, bool (*condition)(const loader::Bindings& read));

// Whether one of these may read the file; any may if the user has specified none.
bool reads_any(const CheckContext& context, const SdkNames& names);
// Whether the file is known to be read by these and no others.
bool reads_only(const CheckContext& context, const SdkNames& names);

// Those of the names that may read the file: `boto3, the AWS CLI, the Rust and Java SDKs`.
struct Sdks {
    std::string words;  // empty: none
    bool several = false;

    // `reject` or `rejects`
    std::string verb(std::string_view plural) const { return std::string(plural) + (several ? "" : "s"); }
};
Sdks readers(const CheckContext& context, const SdkNames& names);

}  // namespace credlint
