// Fixtures are many small files. Those of one subject are sections of one text archive: the file
// `checks/syntax/bad.env` is the section `bad.env` of `checks/syntax.txt`. Paths below are those of the
// files, in the fixtures folder.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace credlint::test {

// The archive that a file of this path belongs to; nullopt: it is a file of its own.
struct PackedPlace {
    std::filesystem::path archive;
    std::string section;
};
std::optional<PackedPlace> packed_place(const std::filesystem::path& file);

bool is_archive(const std::filesystem::path& file);

// Nullopt: it does not exist.
std::optional<std::string> packed_file(const PackedPlace& place);
// Nullopt removes it. Several processes may do so at once.
void set_packed_file(const PackedPlace& place, const std::optional<std::string>& bytes);

// Those in the archives below the folder, in no order.
std::vector<std::filesystem::path> packed_files_below(const std::filesystem::path& folder);

}  // namespace credlint::test
