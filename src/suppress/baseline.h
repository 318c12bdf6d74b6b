// Findings that a project has accepted. A finding is known by its file, rule, section and key, never by its
// line, and by a hash of its value, so that another secret in the same place is told. Pure: text to baseline
// and back; which file it is, and where paths begin, is the caller's business.
//
// The file is made to be committed, and may be seen by anybody. What the hash then tells is bounded by its
// size, not by its slowness: 12 bits leave one candidate in 4096 of whatever list is tried, so a random
// secret loses nothing that matters, and 10 million likely passwords leave 2400. That is also the chance that
// a change goes unseen: 1 in 4096. The salt is the file's own (no tables made beforehand), and one for all of
// it: other salts for other places, or a new one each time, would tell 12 bits more of a value each. The
// thousand rounds make a try cost some tenths of a millisecond. A value that is told to be guessable or
// published has no hash: it would say which it is.
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
    std::optional<std::uint16_t> hash;  // 12 bits; nothing: no value, or one that a hash would give away
    std::uint32_t rest = 0;             // as Finding::rest; then only path and rule say what it is

    friend auto operator<=>(const BaselineEntry&, const BaselineEntry&) = default;
};

struct Baseline {
    std::string salt;                    // baseline_salt_size bytes
    std::vector<BaselineEntry> entries;  // sorted; what is found twice stands there twice
};

// JSON, a finding a line.
std::string to_text(const Baseline& baseline);
Result<Baseline> parse_baseline(const Source& source);

// What of these findings would stand in a baseline with this salt. `path` is that of the file there.
std::vector<BaselineEntry> baseline_entries(const ParsedFile& reading, const std::string& path,
                                            const std::vector<Finding>& findings, const std::string& salt);

// Marks the findings that stand in it, and notes of others that their value is another. Gives the indices of
// the entries that were found. Hashes only what stands in it by its place.
std::vector<std::size_t> mark_known(const Baseline& baseline, const ParsedFile& reading,
                                    const std::string& path, std::vector<Finding>& findings);

}  // namespace credlint
