// Phrases that several checks share.
#pragma once

#include <string>
#include <string_view>

#include "lint/check.h"

namespace credlint {

// The entry's key in backticks, or a mask where it could be a piece of a secret.
std::string quoted_key(const Source& source, const Entry& entry);

// ` in section `s3``, or ` in profile `dev`` in a file of AWS profiles, or ` in `Credentials`` in JSON; empty
// outside of sections, or in one without a name.
std::string in_section(const CheckContext& context, std::uint32_t section);

// `1 character`, `39 characters`.
std::string plural(std::uint32_t count, std::string_view noun);

// `2025-10-28 12:37 UTC`.
std::string date_and_time(std::int64_t seconds);

// `40 minutes`, `38 hours`, `390 days`: in a suitable unit, rounded down.
std::string duration(std::int64_t seconds);

// Twelve digits.
std::string account_number(std::uint64_t account);

// Comments out every line of the entry.
Fix comment_out(const Source& source, const Entry& entry);

// A fix that disables the entry: comments it out; removes a JSON member, with one comma. None if broken JSON
// does not show what to remove.
void offer_removal(const CheckContext& context, const Entry& entry, Finding& finding);

// Whether AWS SDKs read the document as one of their shared files: botocore then rejects the whole file where
// others only skip a line.
bool aws_shared_file(const CheckContext& context);

}  // namespace credlint
