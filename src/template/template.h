// Examples without secrets: text in which `{aws-akia:123456789012}` or `{base62:35}` stands for a value
// that is made up when the text is used, so that no credential-like text is ever committed. `«»` mark
// the place that a finding must have. The templates are listed in rules/README.md.
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
    std::vector<Span> marks;  // what stood between « and », in `text`
};

// The same text and seed give the same result everywhere. Every template differs from the others, save
// that two of the same words and the same `#label` are the same value, in other texts of that seed too.
// `{foo}`, `${X}` and JSON stay as they are. Fails, with line and column in `text` and without a path, on
// unknown templates (`{nope:3}`), bad arguments and unpaired marks.
Result<Expansion> expand(std::string_view text, std::uint64_t seed);

// For people to read: each template as an ellipsis behind its fixed prefix (`ASIA…`, `ghp_…`), marks
// taken out. What expand() would refuse stays as it is.
std::string sketch(std::string_view text);

}  // namespace credlint
