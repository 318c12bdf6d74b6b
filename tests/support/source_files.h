// The source files under src/ as tests read them that check how they are written: text, includes, and
// problems with their places. Knows no rule.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace credlint::test {

struct SourceFile {
    std::string path;  // below src/: "lint/checks/syntax.cpp"
    std::string text;
};

struct Include {
    std::size_t line;
    std::string target;
};

using Problems = std::vector<std::string>;

// Sorted by path; without generated code.
const std::vector<SourceFile>& source_files();
bool is_generated(std::string_view path);
bool is_header(std::string_view path);

std::vector<std::string_view> lines_of(std::string_view text);
std::vector<Include> includes_of(std::string_view text);

std::string problem(const SourceFile& file, std::size_t line, const std::string& what);
void require_none(const Problems& problems);

template <typename Rule>
Problems over_all_files(Rule rule) {
    Problems all;
    for (const SourceFile& file : source_files()) {
        for (std::string& each : rule(file)) all.push_back(std::move(each));
    }
    return all;
}

}  // namespace credlint::test
