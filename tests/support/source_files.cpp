#include "support/source_files.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "support/fixture.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;

void skip_spaces(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool skip(std::string_view& text, std::string_view word) {
    skip_spaces(text);
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// The target of an #include line; empty for any other line.
std::string include_target(std::string_view line) {
    if (!skip(line, "#") || !skip(line, "include")) return {};
    skip_spaces(line);
    if (line.empty() || (line[0] != '<' && line[0] != '"')) return {};
    const char closing = line[0] == '<' ? '>' : '"';
    line.remove_prefix(1);
    return std::string(line.substr(0, line.find(closing)));
}

std::string listed(const Problems& problems) {
    std::string text;
    for (const std::string& line : problems) text.append(line).append("\n");
    return text;
}

std::vector<SourceFile> read_source_files() {
    const fs::path src = fs::path(CREDLINT_SOURCE_DIR) / "src";
    std::vector<SourceFile> files;
    for (const fs::path& file : files_below(src)) {
        const std::string path = file.lexically_relative(src).string();
        const bool is_code = path.ends_with(".h") || path.ends_with(".cpp");
        if (is_code && !is_generated(path)) files.push_back({path, read_file(file)});
    }
    return files;
}

}  // namespace

const std::vector<SourceFile>& source_files() {
    static const std::vector<SourceFile> files = read_source_files();
    return files;
}

bool is_generated(std::string_view path) {
    return path.starts_with("grammars/");
}

bool is_header(std::string_view path) {
    return path.ends_with(".h");
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::vector<Include> includes_of(std::string_view text) {
    std::vector<Include> includes;
    const auto lines = lines_of(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string target = include_target(lines[i]);
        if (!target.empty()) includes.push_back({i + 1, std::move(target)});
    }
    return includes;
}

std::string problem(const SourceFile& file, std::size_t line, const std::string& what) {
    return "src/" + file.path + ":" + std::to_string(line) + ": " + what;
}

void require_none(const Problems& problems) {
    INFO(listed(problems));
    REQUIRE(problems.empty());
}

}  // namespace credlint::test
