// Reads texts with loaders, for tests of any module.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "loader/loader.h"

namespace credlint::test {

loader::Bindings read_as(const loader::Loader& loader, std::string_view bytes, Format format = Format::dotenv,
                         loader::FileRole role = loader::FileRole::only);
// Of AWS's two files.
loader::Bindings read_shared(const loader::Loader& loader, std::optional<std::string_view> config,
                             std::optional<std::string_view> credentials);

// The loaders of AWS's files, and those of .env files except the plain one.
std::vector<const loader::Loader*> aws_loaders();
std::vector<const loader::Loader*> dotenv_loaders();

// The index of the section, or nullopt.
std::optional<std::uint32_t> section_of(const loader::Bindings& bindings, std::string_view kind,
                                        std::string_view name);
// The effective binding of a section, or null.
const loader::Binding* find_binding(const loader::Bindings& bindings, std::uint32_t section,
                                    std::string_view key);

}  // namespace credlint::test
