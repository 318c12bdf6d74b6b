// Whether a fix may leave the machine in a report. Its replacement is the one text of a finding that may come
// from the file, so it is compared with the values next to it. Entry points that write the file itself need
// not ask.
#pragma once

#include "report/file_view.h"

namespace credlint {

// There are edits, and no replacement repeats a piece of a value on the lines they touch, looks like a
// secret, is very long or contains what printable() would escape, except line breaks and tabs.
bool safe_to_publish(const FileView& file, const Fix& fix);

// The first fix that is safe to publish, or null: the one written by formats that have room for only one.
const Fix* published_fix(const FileView& file, const Finding& finding);

}  // namespace credlint
