#include "loader/dotenv/dotenv_loader.h"

namespace credlint::loader {
namespace {

constexpr DotenvLoader loaders[] = {
    {"python-dotenv", "python-dotenv", read_as_python_dotenv},
    {"dotenv", "dotenv for Node.js", read_as_node_dotenv},
};

}  // namespace

std::span<const DotenvLoader> dotenv_loaders() {
    return loaders;
}

}  // namespace credlint::loader
