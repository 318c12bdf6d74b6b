// The values that programs read from a file, in a common form, so that two states of a file can be compared.
// Does not depend on findings or fixes.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "loader/loader.h"

namespace credlint {

struct ProgramValue {
    std::string value;
    std::optional<std::uint32_t>
        line;  // where the line of the key begins, if the program's reader reports it
};

// By profile, with the kind of its section, and key; a .env file has no profiles. A profile itself has an
// empty key. For a duplicate key, the effective value.
using ProgramValues = std::map<std::pair<std::string, std::string>, ProgramValue>;

// Reads the bytes of a file; nullopt: the program refuses it.
using Program = std::function<std::optional<ProgramValues>(std::string_view bytes)>;

// Those that have a loader, except the plain one: for a .env file, or for AWS's shared files. Without those
// that cannot be meant to read it.
std::vector<Program> programs_of(const Source& source, const std::vector<Document>& documents);

// Whether the program sees the lines of the file: if some end with CR alone, a program that skips CR reads
// the file as one line.
bool sees_lines(const loader::Loader& loader, std::string_view bytes);

}  // namespace credlint
