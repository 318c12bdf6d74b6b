// What a program would see of an entry, by the plain reading: the one that mainstream loaders share.
// Quotes are taken off, escapes of double quotes decoded, references marked and not resolved. In JSON, where
// nobody resolves any, all escapes of strings are decoded, and null reads as nothing.
// Where loaders disagree is the business of loader/; until it exists this reading stands in for them.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace credlint {

struct Value {
    std::string text;
    // `${X}`, `${X:-d}`, `$X`, `$(…)` in places where loaders expand them; spans of the source.
    std::vector<Span> references;
};

Value read_value(const Source& source, Format format, const Entry& entry);

}  // namespace credlint
