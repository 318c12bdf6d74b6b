// A TOML file as a plain tree with the place of everything, for modules that must not depend on the library
// that parses it. Knows no keys of any file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.h"

namespace credlint {

struct TomlMember;

struct TomlValue {
    enum class Kind : std::uint8_t { table, array, string, boolean, other };
    Kind kind = Kind::other;
    std::string_view called;  // "a string", "an integer"
    std::uint32_t line = 0;   // from 1
    std::uint32_t column = 0;
    std::string text;                 // of a string
    bool truth = false;               // of a boolean
    std::vector<TomlValue> items;     // of an array
    std::vector<TomlMember> members;  // of a table, in the order of their places
};

struct TomlMember {
    std::string key;
    std::uint32_t line = 0;  // of the key
    std::uint32_t column = 0;
    TomlValue value;
};

// The top table.
Result<TomlValue> read_toml(const std::string& path, std::string_view text);

}  // namespace credlint
