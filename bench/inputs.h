// Input files for benchmarks, generated at run time, so that nothing that looks like a credential is
// committed. The same bytes in every run.
#pragma once

#include <string>
#include <string_view>

namespace credlint::bench {

// Comments, addresses, flags, quoted values, references: nothing to find.
std::string ordinary_env(std::size_t size);
std::string ordinary_ini(std::size_t size);
std::string ordinary_json(std::size_t size);

// A temporary key without its session token, a duplicate key and an unclosed quote, among ordinary lines.
std::string env_with_findings(std::size_t size);

// A complete credential: whether it is a finding depends on the git state of the file.
std::string env_with_secret(std::size_t size);

// Eight secrets of eight providers, under their usual names.
std::string env_with_secrets(std::size_t size);

std::string repeated(std::string_view piece, std::size_t size);
// Repeats the piece up to the size, with a new number for every `#` in it.
std::string numbered(std::string_view piece, std::size_t size);
std::string random_bytes(std::size_t size);

// Symbols, letters and line ends in random order, so that the file still counts as text.
std::string random_text(std::size_t size);

}  // namespace credlint::bench
