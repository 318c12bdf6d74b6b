// Whether edits of a file leave what they are not about as it was, for credlint and for the readers of other
// programs. Does so in the simplest way, independent of credlint's own check (fix/fix_proof.h).
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "lint/edits.h"
#include "support/fixable_files.h"

namespace credlint::test {

// The keys that the edits are about, in lowercase. Nothing: they change a header, and with it whatever
// programs read below it. Requires that credlint itself reads all other entries as before.
std::optional<std::set<std::string>> names_in_edits(const FixableFile& file, const Edits& edits);

// Requires that no program reads another key differently.
void check_values(const FixableFile& file, const Edits& edits);

// As credlint calls the key, in lowercase: without the mark that python-dotenv takes for its beginning.
std::string plain_name(std::string_view key);

}  // namespace credlint::test
