// How real programs read a .env file: bytes in, bindings out. One reader for each program, exact to its line
// ends, quotes, escapes and the lines that it skips, since what matters is where programs differ. Variables
// in values are not expanded. Knows neither the document nor what a value is worth; does not touch the disk.
// tests/dotenv_loader_test.cpp runs the real programs against them.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace credlint::loader {

struct Binding {
    std::string key;
    std::optional<std::string> value;  // nothing: a key without `=`, which the program keeps without a value
    friend bool operator==(const Binding&, const Binding&) = default;
};

// In the order of the file: of a key that comes twice, the last one counts.
using Bindings = std::vector<Binding>;

struct DotenvLoader {
    std::string_view name;                                    // as the command line has it: "python-dotenv"
    std::string_view title;                                   // as a message has it: "python-dotenv"
    std::optional<Bindings> (*read)(std::string_view bytes);  // nothing: it refuses the whole file
};

std::span<const DotenvLoader> dotenv_loaders();

std::optional<Bindings> read_as_python_dotenv(std::string_view bytes);
std::optional<Bindings> read_as_node_dotenv(std::string_view bytes);

}  // namespace credlint::loader
