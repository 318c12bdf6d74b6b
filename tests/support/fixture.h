// The files in fixtures/, whether packed or not (packed_fixtures.h): finding them, reading them with their
// templates made into values, and folders for tests to work in. For the purpose of a fixture, see the test
// that uses it.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "lint/finding.h"
#include "support/text_archive.h"
#include "text/span.h"

namespace credlint::test {

std::filesystem::path fixtures_folder();
// From the fixtures folder on, as tests name a file in their messages.
std::string shown_path(const std::filesystem::path& path);

// Files below the folder, to any depth, sorted; golden files and all.
std::vector<std::filesystem::path> files_below(const std::filesystem::path& folder);

// The folders in it, by name.
std::set<std::string> folders_in(const std::filesystem::path& folder);

bool file_exists(const std::filesystem::path& path);
std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, std::string_view bytes);
void remove_file(const std::filesystem::path& path);

// A text whose templates (template/template.h) are values, with the way back to the templates.
class Expanded {
public:
    Expanded(std::string_view text, std::uint64_t seed);
    // The seed is made from the path below the fixtures folder.
    explicit Expanded(const std::filesystem::path& file);

    const std::string& text() const { return text_; }
    // The values that replaced the templates.
    std::vector<std::string> values() const;
    // The text before it was expanded, after edits meant for what it was expanded to. Values in the
    // replacements become templates again. Fails the test if an edit begins or ends inside a value.
    std::string edited_source(const Edits& edits) const;

private:
    struct Piece {
        Span source;  // of the template in source_
        Span text;    // of its value in text_
    };
    std::uint32_t in_source(std::uint32_t offset) const;
    std::string as_templates(std::string text) const;

    std::string source_;
    std::string text_;
    std::vector<Piece> pieces_;
};

// A section of an archive in the fixtures folder, expanded as a file of that name in a folder of the
// archive's name.
Expanded expanded_section(const std::filesystem::path& archive, const ArchiveSection& section);

// A separate folder for a test, removed with the test.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

}  // namespace credlint::test
