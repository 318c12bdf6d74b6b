// Files to measure with, made up at run time, so that nothing shaped like a credential is committed.
// The same bytes in every run.
#pragma once

#include <string>
#include <string_view>

namespace credlint::bench {

// Comments, addresses, flags, quoted values, references: nothing to find.
std::string ordinary_env(std::size_t size);
std::string ordinary_ini(std::size_t size);
std::string ordinary_json(std::size_t size);

// A temporary key without its session token, a key given twice and a quote left open, among ordinary lines.
std::string env_with_findings(std::size_t size);

// A whole credential: whether that is a finding hangs on what git says of the file.
std::string env_with_secret(std::size_t size);

// Eight secrets of eight providers, under the names that their programs read.
std::string env_with_secrets(std::size_t size);

std::string repeated(std::string_view piece, std::size_t size);
// With a number, another each time, for every `#` of the piece.
std::string numbered(std::string_view piece, std::size_t size);
std::string random_bytes(std::size_t size);

// Signs, letters and line ends in any order, so that a file of them still counts as text.
std::string random_text(std::size_t size);

}  // namespace credlint::bench
