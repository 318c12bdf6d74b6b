// Several small files in one text file that people can read and diff, after Go's txtar: lines of comment,
// then sections, each under a line `-- NAME --`. tests/README.md describes the format. Knows nothing of what
// the sections mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace credlint::test {

struct ArchiveSection {
    std::string name;
    std::string bytes;

    bool operator==(const ArchiveSection&) const = default;
};

struct TextArchive {
    std::string comment;  // what precedes the first section
    std::vector<ArchiveSection> sections;

    const ArchiveSection* find(std::string_view name) const;

    bool operator==(const TextArchive&) const = default;
};

// Throws std::runtime_error, with the line, for an escape that is not defined.
TextArchive parse_archive(std::string_view text);
// The one way to write it: sections are escaped only where they need to be.
std::string archive_text(const TextArchive& archive);

}  // namespace credlint::test
