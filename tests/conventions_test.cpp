// Small conventions of the source: headers say what they are for, files stay short, checks have fixtures.
#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/source_files.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

Problems introduction(const SourceFile& file) {
    if (!is_header(file.path)) return {};
    const auto lines = lines_of(file.text);
    std::size_t comments = 0;
    while (comments < lines.size() && lines[comments].starts_with("//")) ++comments;
    if (comments > 0 && comments < lines.size() && lines[comments] == "#pragma once") return {};
    return {
        problem(file, comments + 1, "a header opens with // lines that say what it is, then #pragma once")};
}

Problems length(const SourceFile& file) {
    constexpr std::size_t longest = 400;
    if (lines_of(file.text).size() <= longest) return {};
    return {problem(file, longest + 1, "a file past 400 lines asks to be two")};
}

bool has_file(const fs::path& folder, std::string_view start) {
    const std::vector<fs::path> files = files_below(folder);
    return std::any_of(files.begin(), files.end(), [&](const fs::path& file) {
        return file.lexically_relative(folder).string().starts_with(start);
    });
}

Problems missing_fixtures(const SourceFile& check, const fs::path& fixtures) {
    std::string id = fs::path(check.path).stem().string();
    std::replace(id.begin(), id.end(), '_', '-');
    Problems problems;
    for (const char* kind : {"bad", "good"}) {
        if (has_file(fixtures / id, kind)) continue;
        problems.push_back(
            problem(check, 1, "no " + std::string(kind) + "* in fixtures/checks/" + id + ".txt"));
    }
    return problems;
}

}  // namespace

TEST_CASE("every header says what it is for", "[layering]") {
    require_none(over_all_files(introduction));
}

TEST_CASE("no source file is too long", "[layering]") {
    require_none(over_all_files(length));
}

TEST_CASE("every check has fixtures", "[layering]") {
    require_none(over_all_files([](const SourceFile& file) {
        const bool is_check = file.path.starts_with("lint/checks/") && file.path.ends_with(".cpp");
        return is_check ? missing_fixtures(file, fixtures_folder() / "checks") : Problems{};
    }));
}

// So that the tests above do not pass because they see nothing.

TEST_CASE("the include scanner sees every spelling", "[layering]") {
    const auto includes = includes_of(
        "// #include \"no/comment.h\"\n"
        "#include \"text/span.h\"\n"
        "  #  include<vector> // why\n"
        "const char* s = \"#include <no_string>\";\n"
        "#include\t<re2/re2.h>\r\n"
        "#include MACRO\n"
        "#include \"last/line.h\"");
    REQUIRE(includes.size() == 4);
    CHECK(includes[0].line == 2);
    CHECK(includes[0].target == "text/span.h");
    CHECK(includes[1].target == "vector");
    CHECK(includes[2].target == "re2/re2.h");
    CHECK(includes[3].line == 7);
    CHECK(includes[3].target == "last/line.h");
}

TEST_CASE("each convention can fail", "[layering]") {
    CHECK_FALSE(introduction({"text/a.h", "#pragma once\n"}).empty());
    CHECK_FALSE(introduction({"text/a.h", "// What it is.\n\n#include <string>\n"}).empty());
    CHECK(introduction({"text/a.h", "// What it is.\n#pragma once\n"}).empty());
    CHECK_FALSE(length({"text/a.cpp", std::string(401, '\n')}).empty());
    CHECK(length({"text/a.cpp", std::string(400, '\n')}).empty());
    CHECK(missing_fixtures({"lint/checks/no-such-check.cpp", ""}, "/nowhere").size() == 2);
}
