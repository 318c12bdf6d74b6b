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

// Those for which we have readers: python-dotenv and Node's dotenv for a .env file, the AWS SDKs for their
// shared files.
std::vector<Program> programs_of(const Source& source, const std::vector<Document>& documents);

}  // namespace credlint
