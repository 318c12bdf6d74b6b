// Plain values, as most programs read them: quotes are removed, escapes in double quotes decoded, references
// marked and not resolved. In JSON, which has no references, all escapes of strings are decoded, and null is
// an empty value. Values are read one by one, on demand: those of a large file are never in memory at once.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace credlint::loader {

struct PlainValue {
    std::string text;
    // `${X}`, `${X:-d}`, `$X`, `$(…)` in places where programs expand them; spans of the source.
    std::vector<Span> references;
};

PlainValue read_plain(const Source& source, Format format, const Entry& entry);

}  // namespace credlint::loader
