// The real programs that read .env files, each started once for many texts.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace credlint::test {

// What a program reads of a text, in one line: nothing if it refuses it.
using RealValues = std::optional<std::map<std::string, std::optional<std::string>>>;

struct RealDotenv {
    std::string loader;  // the name of its model
    // Nullopt, with a message: the program is not installed.
    std::optional<std::vector<RealValues>> (*read)(const std::vector<std::string>& texts);
};

std::vector<RealDotenv> real_dotenvs();

}  // namespace credlint::test
