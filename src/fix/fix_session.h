// Applies the fixes of a file's findings, and verifies them by reading and linting the result: a fix stays
// only if its finding is gone then, no worse finding appears, and nothing else is read differently. Does no
// I/O: callers provide reading and linting, and write the result.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "lint/finding.h"

namespace credlint {

struct FixPolicy {
    // The findings of the file if these were its bytes, as a report would show them. Nullopt: it could not be
    // read.
    std::function<std::optional<std::vector<Finding>>(const std::string& bytes)> lint;
    Fix::Safety permitted = Fix::Safety::safe;  // unsafe: both
    // Additional condition for a fix of these bytes; empty: none.
    std::function<bool(const std::string& bytes, const Fix&)> allowed = {};
    // Whether programs read everything else as before; see fix_proof.h. Empty: not checked.
    std::function<bool(const std::string& bytes, const Edits&)> keeps_values = {};
};

struct FixedText {
    std::string bytes;
    Edits edits;              // of the original bytes
    std::uint32_t fixed = 0;  // findings
};

// Applies one fix for each finding, the first that is permitted, and repeats as long as that uncovers
// findings that can be fixed. Fixes of other files are left out. Idempotent.
FixedText fix_text(std::string bytes, const FixPolicy& policy);

// The edits of one other file, from the first permitted fix of each finding.
struct FixedRelatedFile {
    std::shared_ptr<const Source> source;
    Edits edits;
    std::uint32_t fixed = 0;
};

// For findings in any files: the .gitignore entries that they need, without duplicates. Not verified, since
// only git knows their effect.
std::vector<FixedRelatedFile> fix_related_files(std::span<const Finding* const> findings,
                                                Fix::Safety permitted);

// The fix that fix_text() and fix_related_files() would take; null: none.
const Fix* permitted_fix(const Finding& finding, Fix::Safety permitted);

}  // namespace credlint
