// Whether a fix may leave the machine in a report. Its replacement is the one text of a finding that may
// stem from the file, so it is compared with the values it lies next to. Front doors that write the file
// itself need not ask.
#pragma once

#include "report/file_view.h"

namespace credlint {

// There are edits, and no replacement repeats a piece of a value of the lines they touch, looks like a
// secret, is very long or holds what printable() would escape, line breaks and tabs aside.
bool safe_to_publish(const FileView& file, const Fix& fix);

// The first safe_to_publish fix, or null: what formats with room for one write.
const Fix* published_fix(const FileView& file, const Finding& finding);

}  // namespace credlint
