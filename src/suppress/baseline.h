// Findings that a project has accepted. A finding is identified by its file, rule, section and key, never by
// its line, and by a hash of its value, so that another secret in the same place is reported. Pure: text to
// baseline and back; which file it is, and what its paths are relative to, is up to the caller.
//
// The file is meant to be committed, and anyone may see it. What the hash then reveals is bounded by its
// size, not by its slowness: 12 bits leave one candidate in 4096 of whatever list is tried, so a random
// secret loses nothing that matters, and 10 million likely passwords leave 2400. That is also the chance that
// a change goes unnoticed: 1 in 4096. The salt belongs to the file (so no tables can be precomputed), and is
// the same for all of it: different salts for different places, or a new one each time, would reveal 12 more
// bits of a value each. The thousand rounds make each attempt cost some tenths of a millisecond. A value that
// is reported as guessable or publicly known has no hash: it would reveal which one it is.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lint/parsed_file.h"
#include "text/result.h"

namespace credlint {

inline constexpr std::size_t baseline_salt_size = 16;
inline constexpr std::size_t max_baseline_size = std::size_t{16} << 20;

// Texts as they may be shown (text/printable.h), so that any file has a name in JSON.
struct BaselineEntry {
    std::string path;
    std::string rule;
    std::string section;                // empty: none
    std::string name;                   // the entry's key; empty: none
    std::optional<std::uint16_t> hash;  // 12 bits; nothing: no value, or one that a hash would reveal
    std::uint32_t rest = 0;             // as Finding::rest; then only path and rule say what it is

    friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
};

struct Baseline {
    std::string salt;                    // baseline_salt_size bytes
    std::vector<BaselineEntry> entries;  // sorted; what is found twice is listed twice
};

// JSON, one finding per line.
std::string to_text(const Baseline& baseline);
Result<Baseline> parse_baseline(const Source& source);

// The entries of these findings in a baseline with this salt. `path` is the file's path in the baseline.
std::vector<BaselineEntry> baseline_entries(const ParsedFile& parsed, const std::string& path,
                                            const std::vector<Finding>& findings, const std::string& salt);

// Marks the findings that are in the baseline, and notes on others that their value has changed. Returns the
// indices of the entries that were found. Hashes only values whose location is in the baseline.
std::vector<std::size_t> mark_known(const Baseline& baseline, const ParsedFile& parsed,
                                    const std::string& path, std::vector<Finding>& findings);

}  // namespace credlint
