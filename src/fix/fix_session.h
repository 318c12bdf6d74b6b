// Mends files by the fixes of their findings, and proves what it does by reading and linting the result: a
// fix stays only if its finding is gone then, nothing worse has come, and nothing else is read differently.
// Pure: whoever calls says how a text is read and linted, and does the writing.
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
    // The findings of the file if these were its bytes, as the user would be told them. Nothing: it could not
    // be read then.
    std::function<std::optional<std::vector<Finding>>(const std::string& bytes)> lint;
    Fix::Safety permitted = Fix::Safety::safe;  // unsafe: both
    // Further demands on a fix of these bytes; empty: none.
    std::function<bool(const std::string& bytes, const Fix&)> allowed = {};
    // Whether programs read all that the edits are not about as before; see fix_proof.h. Empty: not asked.
    std::function<bool(const std::string& bytes, const Edits&)> keeps_readings = {};
};

struct FixedText {
    std::string bytes;
    Edits edits;              // of the bytes it was before
    std::uint32_t fixed = 0;  // findings
};

// One fix a finding, the first that is permitted, and again as long as that uncovers others that can be
// mended. Fixes of other files are left out. Mending what is mended changes nothing.
FixedText fix_text(std::string bytes, const FixPolicy& policy);

// What the first permitted fix of each finding makes of one other file.
struct FixedRelatedFile {
    std::shared_ptr<const Source> source;
    Edits edits;
    std::uint32_t fixed = 0;
};

// Of findings in whatever files: the line for .gitignore of each of them, once. Not proved, since only git
// knows what they do.
std::vector<FixedRelatedFile> fix_related_files(std::span<const Finding* const> findings,
                                                Fix::Safety permitted);

// The fix that fix_text() and fix_related_files() would take; null: none.
const Fix* permitted_fix(const Finding& finding, Fix::Safety permitted);

}  // namespace credlint
