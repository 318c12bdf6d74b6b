// What the programs that read a file make of it, in one form for all of them, so that two states of a file
// can be compared. Knows neither findings nor fixes.
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

namespace credlint {

struct ProgramValue {
    std::string value;
    std::optional<std::uint32_t> line;  // where the line of the key begins, if the program's reader says that
};

// By profile, with the kind of its section, and key; a .env file has no profiles. A profile itself has an
// empty key. Of a key that comes twice, the value that counts.
using ProgramValues = std::map<std::pair<std::string, std::string>, ProgramValue>;

// Reads the bytes of a file; nothing: the program refuses it.
using Program = std::function<std::optional<ProgramValues>(std::string_view bytes)>;

// Those that we have readers of: python-dotenv and Node's dotenv of a .env file, the AWS SDKs of their shared
// files.
std::vector<Program> programs_of(const Source& source, const std::vector<Document>& documents);

}  // namespace credlint
