// Which AWS SDKs a file is read by, as far as the user has said so, and how a message lists them. An SDK goes
// by the name of its loader (loader/shared_reading.h); `boto3` is the AWS CLI, too.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "lint/check.h"

namespace credlint {

// Of a shared AWS file. The models of the SDKs look names up one by one, which takes long where there are
// thousands; none that a person wrote is larger.
inline constexpr std::uint32_t max_compared_size = 32 * 1024;

using SdkNames = std::initializer_list<std::string_view>;

// Whether one of these may read the file; any may where the user has said nothing.
bool reads_any(const CheckContext& context, SdkNames names);
// Whether the file is known to be read by these and no other.
bool reads_only(const CheckContext& context, SdkNames names);

// Those of the names that may read the file: `boto3, the AWS CLI, the Rust and Java SDKs`.
struct Sdks {
    std::string words;  // empty: none
    bool several = false;

    // `refuse` or `refuses`
    std::string verb(std::string_view plural) const { return std::string(plural) + (several ? "" : "s"); }
};
Sdks readers(const CheckContext& context, SdkNames names);

}  // namespace credlint
