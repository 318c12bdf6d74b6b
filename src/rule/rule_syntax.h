// The syntax of the values in a rule file, and how its prose is read.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "rule/rule.h"

namespace credlint {

// `aws`, `cwe-798`: lowercase words joined by single hyphens, a letter first.
bool is_kebab(std::string_view text);

// A key name that can claim a token: letters, digits and `_ - .`, a letter or digit at both ends, at most
// max_claim_length bytes (claim.h).
bool is_claim_name(std::string_view text);

// Printable ASCII without spaces, at least one character.
bool is_prefix(std::string_view text);

// The opposite of to_string(Severity).
std::optional<Severity> severity_named(std::string_view text);

// By its name in rule files: `aws-session-token`.
std::optional<Structure> structure_named(std::string_view text);

// `word`, or a mask if it looks like a secret; and the known word that may have been meant.
std::string quoted(std::string_view text);
std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

// What is wrong with an unknown name of a structure. One that resembles no known name may be anything, and is
// not repeated.
std::string unknown_structure(std::string_view word);

// Prose without its wrapping, so that it can be wrapped again when it is printed: line breaks become spaces,
// empty lines stay.
std::string unwrapped(std::string_view text);

}  // namespace credlint
