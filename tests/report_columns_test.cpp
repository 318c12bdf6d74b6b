// Columns, which every format counts in units of its own: one corpus, one row a place, one table.
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/one_file.h"

using namespace credlint;
using namespace credlint::test;
using nlohmann::json;

namespace {

struct Columns {
    int begin;
    int end;  // exclusive
};

struct Row {
    const char* what;
    std::string before;  // all of the file before the place
    std::string place;
    std::string after;
    int line;
    Columns code_points;  // concise, json, github, checkstyle
    Columns utf16;        // sarif
    Columns bytes;        // rdjson
};

const std::vector<Row> rows = {
    {"ASCII", "", "KEY", "=1\n", 1, {1, 4}, {1, 4}, {1, 4}},
    {"second line", "A=1\n", "KEY", "=1\n", 2, {1, 4}, {1, 4}, {1, 4}},
    {"after é", "É=", "x", "\n", 1, {3, 4}, {3, 4}, {4, 5}},
    {"é itself", "", "É", "=x\n", 1, {1, 2}, {1, 2}, {1, 3}},
    {"after an emoji", "😀=", "x", "\n", 1, {3, 4}, {4, 5}, {6, 7}},
    {"an emoji itself", "A=", "😀", "\n", 1, {3, 4}, {3, 5}, {3, 7}},
    {"wide characters", "日本=", "語", "\n", 1, {4, 5}, {4, 5}, {8, 11}},
    {"a combining mark", "e\xCC\x81=", "x", "\n", 1, {4, 5}, {4, 5}, {5, 6}},
    {"after a tab", "\tA=", "x", "\n", 1, {4, 5}, {4, 5}, {4, 5}},
    {"CRLF", "A=1\r\nB=", "x", "\r\n", 2, {3, 4}, {3, 4}, {3, 4}},
    {"a lone CR", "A\rB=", "x", "\n", 1, {5, 6}, {5, 6}, {5, 6}},
    // Editors do not count it, but it is there for whoever counts bytes.
    {"after a byte order mark", "\xEF\xBB\xBF", "KEY", "=1\n", 1, {1, 4}, {1, 4}, {4, 7}},
    {"second line behind a byte order mark",
     "\xEF\xBB\xBF"
     "A=1\n",
     "KEY",
     "=1\n",
     2,
     {1, 4},
     {1, 4},
     {1, 4}},
    {"invalid UTF-8", "\xFF\xC3=", "x", "\n", 1, {4, 5}, {4, 5}, {4, 5}},
    {"Latin-1", "caf\xE9=", "x", "\n", 1, {6, 7}, {6, 7}, {6, 7}},
    {"NUL", std::string("A\0=", 3), "x", "\n", 1, {4, 5}, {4, 5}, {4, 5}},
    {"an empty place at the end", "A=é", "", "\n", 1, {4, 4}, {4, 4}, {5, 5}},
};

std::string text(Columns columns) {
    return std::to_string(columns.begin) + "-" + std::to_string(columns.end);
}

std::string text(const json& begin, const json& end) {
    return begin.dump() + "-" + end.dump();
}

// The number after the words.
std::string number(const std::string& text, const std::string& words) {
    const std::size_t at = text.find(words);
    if (at == text.npos) return "none in " + text;
    const std::size_t begin = at + words.size();
    return text.substr(begin, text.find_first_not_of("0123456789", begin) - begin);
}

}  // namespace

TEST_CASE("columns: each format counts in its own unit", "[report]") {
    for (const Row& row : rows) {
        INFO(row.what);
        OneFile file(row.before + row.place + row.after);
        const auto begin = static_cast<std::uint32_t>(row.before.size());
        file.find(twice_rule(), {begin, begin + static_cast<std::uint32_t>(row.place.size())});
        const Report report = file.report();
        const std::string line = std::to_string(row.line);

        const json finding = json::parse(write("json", report))["findings"][0];
        CHECK(finding["line"] == row.line);
        CHECK(text(finding["column"], finding["end_column"]) == text(row.code_points));

        CHECK(write("concise", report)
                  .starts_with(".env:" + line + ":" + std::to_string(row.code_points.begin) + ": "));

        const std::string github = write("github", report);
        CHECK(number(github, ",line=") == line);
        CHECK(number(github, ",col=") + "-" + number(github, ",endColumn=") == text(row.code_points));

        const std::string checkstyle = write("checkstyle", report);
        CHECK(number(checkstyle, " line=\"") == line);
        CHECK(number(checkstyle, " column=\"") == std::to_string(row.code_points.begin));

        const json log = json::parse(write("sarif", report));
        CHECK(log["runs"][0]["columnKind"] == "utf16CodeUnits");
        const json region = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
        CHECK(region["startLine"] == row.line);
        CHECK(text(region["startColumn"], region["endColumn"]) == text(row.utf16));

        const json range = json::parse(write("rdjson", report))["diagnostics"][0]["location"]["range"];
        CHECK(range["start"]["line"] == row.line);
        CHECK(text(range["start"]["column"], range["end"]["column"]) == text(row.bytes));
    }
}
