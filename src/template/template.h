// Examples without secrets: text in which `{aws-akia:123456789012}` or `{base62:35}` represents a value that
// is made up when the text is used, so that no credential-like text is ever committed. `«»` mark the place
// that a finding must have. The templates are listed in rules/README.md.
// Knows nothing of TOML or of what the text around a template means.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"
#include "text/span.h"

namespace credlint {

struct Expansion {
    std::string text;         // templates replaced, marks taken out
    std::vector<Span> marks;  // what was between « and », in `text`
};

// The same text and seed give the same result everywhere. Every template gives a different value, except that
// two with the same arguments and the same `#label` give the same one, even in other texts of that seed.
// `{foo}`, `${X}` and JSON stay as they are. Fails, with line and column in `text` and without a path, on
// unknown templates (`{nope:3}`), invalid arguments and unpaired marks.
Result<Expansion> expand(std::string_view text, std::uint64_t seed);

// For people to read: each template as an ellipsis after its fixed prefix (`ASIA…`, `ghp_…`), without
// marks. What expand() would refuse stays as it is.
std::string sketch(std::string_view text);

}  // namespace credlint
