// The only sanitizer: text that came from a file or a path becomes harmless for a terminal, a CI log or a
// report. Control characters, line breaks, bidirectional controls and invalid bytes come out as visible
// escapes (\n, \x1b, \u202e). So do invisible characters, and the `##name[` that CI runners execute. Knows
// nothing of any output format's own escaping; a backslash stays as it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace credlint {

std::string printable(std::string_view text);

// The same for the one character at `offset`; gives its length in bytes.
std::size_t append_printable(std::string& out, std::string_view text, std::size_t offset);

// Ranges of the text that look more like a piece of a pasted secret than like words: 16 or more letters and
// digits, mixed, where `+` and `/` count as letters of another case.
std::vector<Span> suspicious_runs(std::string_view text);

// A key as it may be shown: printable, at most 64 characters, and `****` when any run of it is suspicious.
std::string printable_key(std::string_view key);

}  // namespace credlint
