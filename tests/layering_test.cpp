// The house keeps its shape: reads every #include under src/ and holds it to design and src/README.md.
// Also the small customs: headers say what they are, files stay short, checks have fixtures.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

namespace {

namespace fs = std::filesystem;

struct File {
    std::string path;  // below src/: "lint/checks/syntax.cpp"
    std::string text;
};

struct Include {
    std::size_t line;
    std::string target;
};

using Problems = std::vector<std::string>;

// --- reading ---

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool is_generated(std::string_view path) {
    return path.starts_with("grammars/");
}

bool is_header(std::string_view path) {
    return path.ends_with(".h");
}

std::vector<File> source_files() {
    const fs::path src = fs::path(CREDLINT_SOURCE_DIR) / "src";
    std::vector<File> files;
    for (const auto& entry : fs::recursive_directory_iterator(src)) {
        const std::string path = fs::relative(entry.path(), src).string();
        const bool is_code = path.ends_with(".h") || path.ends_with(".cpp");
        if (is_code && !is_generated(path)) files.push_back({path, read(entry.path())});
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
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

void skip_blanks(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
}

bool skip(std::string_view& text, std::string_view word) {
    skip_blanks(text);
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// The target of an #include line; empty for any other line.
std::string include_target(std::string_view line) {
    if (!skip(line, "#") || !skip(line, "include")) return {};
    skip_blanks(line);
    if (line.empty() || (line[0] != '<' && line[0] != '"')) return {};
    const char closing = line[0] == '<' ? '>' : '"';
    line.remove_prefix(1);
    return std::string(line.substr(0, line.find(closing)));
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

std::string problem(const File& file, std::size_t line, const std::string& what) {
    return "src/" + file.path + ":" + std::to_string(line) + ": " + what;
}

std::string listed(const Problems& problems) {
    std::string text;
    for (const std::string& line : problems) text.append(line).append("\n");
    return text;
}

// --- rooms: each includes only what stands to its left ---

const std::map<std::string, int, std::less<>> ranks = {
    {"codec", 0},  {"text", 0},   {"json", 1},       {"document", 1}, {"rule", 1},
    {"loader", 1}, {"schema", 2}, {"credential", 3}, {"lint", 4},     {"workspace", 4},
    {"report", 5}, {"recipe", 6}, {"lsp", 7},        {"cli", 8},      {"main.cpp", 9},
};

std::string room_of(std::string_view path) {
    return std::string(path.substr(0, path.find('/')));
}

bool may_include(const std::string& from, const std::string& to) {
    if (from == to) return true;
    if (to == "grammars") return from == "document";
    return ranks.contains(from) && ranks.contains(to) && ranks.at(to) < ranks.at(from);
}

// --- third parties: each behind its wall ---

struct Wall {
    std::string_view library;               // how its headers begin, or the header itself
    std::vector<std::string_view> allowed;  // how the paths begin that may include it
};

const std::vector<Wall> walls = {
    {"tree_sitter/", {"document/"}},
    {"re2/", {"rule/"}},
    {"cmark", {"document/markdown.cpp"}},
    {"nettle/", {"codec/sha256.cpp", "codec/pbkdf2.cpp"}},
    {"secp256k1.h", {"codec/secp256k1.cpp"}},
    {"toml++/", {"rule/", "workspace/config"}},
    {"CLI/", {"cli/options.cpp", "cli/option_tree.cpp", "cli/command_page.cpp"}},
    {"nlohmann/", {"json/parse.cpp"}},
    {"regex", {}},
    {"iostream", {"cli/", "report/", "rule/generator/"}},
    {"fstream", {"cli/", "report/", "rule/generator/"}},
};

bool is_behind(const Wall& wall, std::string_view target) {
    return wall.library.ends_with('/') ? target.starts_with(wall.library) : target == wall.library;
}

const Wall* wall_of(std::string_view target) {
    const auto wall = std::find_if(walls.begin(), walls.end(),
                                   [&](const Wall& candidate) { return is_behind(candidate, target); });
    return wall == walls.end() ? nullptr : &*wall;
}

bool is_third_party(std::string_view target) {
    const Wall* wall = wall_of(target);
    return wall != nullptr && wall->library.ends_with('/');
}

// A library that has no wall yet counts as a room that does not exist.
bool is_room(std::string_view target) {
    return target.find('/') != target.npos && !target.starts_with("sys/") && !is_third_party(target);
}

Problems direction(const File& file) {
    Problems problems;
    for (const Include& include : includes_of(file.text)) {
        if (!is_room(include.target)) continue;
        const std::string from = room_of(file.path);
        const std::string to = room_of(include.target);
        if (!may_include(from, to)) problems.push_back(problem(file, include.line, from + " includes " + to));
    }
    return problems;
}

Problems third_parties(const File& file) {
    Problems problems;
    for (const Include& include : includes_of(file.text)) {
        const Wall* wall = wall_of(include.target);
        if (wall == nullptr) continue;
        const bool allowed =
            std::any_of(wall->allowed.begin(), wall->allowed.end(),
                        [&](std::string_view start) { return file.path.starts_with(start); });
        if (!allowed)
            problems.push_back(problem(file, include.line, "<" + include.target + "> is not for here"));
    }
    return problems;
}

// A header with a third party's types in it may serve its own room, and no other.
Problems exposed_third_parties(const std::vector<File>& files) {
    std::map<std::string, std::string> exposing;  // header, the library that it shows
    for (const File& file : files) {
        for (const Include& include : includes_of(file.text)) {
            if (is_header(file.path) && is_third_party(include.target)) exposing[file.path] = include.target;
        }
    }
    Problems problems;
    for (const File& file : files) {
        for (const Include& include : includes_of(file.text)) {
            const auto header = exposing.find(include.target);
            if (header == exposing.end() || room_of(header->first) == room_of(file.path)) continue;
            problems.push_back(
                problem(file, include.line, header->first + " shows <" + header->second + ">"));
        }
    }
    return problems;
}

// --- customs ---

Problems introduction(const File& file) {
    if (!is_header(file.path)) return {};
    const auto lines = lines_of(file.text);
    std::size_t comments = 0;
    while (comments < lines.size() && lines[comments].starts_with("//")) ++comments;
    if (comments > 0 && comments < lines.size() && lines[comments] == "#pragma once") return {};
    return {
        problem(file, comments + 1, "a header opens with // lines that say what it is, then #pragma once")};
}

Problems length(const File& file) {
    constexpr std::size_t longest = 400;
    if (lines_of(file.text).size() <= longest) return {};
    return {problem(file, longest + 1, "a file past 400 lines asks to be two")};
}

bool has_file(const fs::path& folder, std::string_view start) {
    if (!fs::is_directory(folder)) return false;
    const fs::directory_iterator entries(folder);
    return std::any_of(begin(entries), end(entries), [&](const fs::directory_entry& entry) {
        return entry.path().filename().string().starts_with(start);
    });
}

Problems missing_fixtures(const File& check, const fs::path& fixtures) {
    std::string id = fs::path(check.path).stem().string();
    std::replace(id.begin(), id.end(), '_', '-');
    Problems problems;
    for (const char* kind : {"bad", "good"}) {
        if (has_file(fixtures / id, kind)) continue;
        problems.push_back(problem(check, 1, "no fixtures/checks/" + id + "/" + kind + "*"));
    }
    return problems;
}

void append(Problems& all, Problems more) {
    all.insert(all.end(), more.begin(), more.end());
}

template <typename Rule>
Problems over_all(Rule rule) {
    Problems all;
    for (const File& file : source_files()) append(all, rule(file));
    return all;
}

void require_none(const Problems& problems) {
    INFO(listed(problems));
    REQUIRE(problems.empty());
}

}  // namespace

TEST_CASE("rooms include only what stands to their left", "[layering]") {
    REQUIRE(source_files().size() > 10);
    require_none(over_all(direction));
}

TEST_CASE("third parties stay behind their walls", "[layering]") {
    require_none(over_all(third_parties));
    require_none(exposed_third_parties(source_files()));
}

TEST_CASE("every header says what it is", "[layering]") {
    require_none(over_all(introduction));
}

TEST_CASE("no source file is too long", "[layering]") {
    require_none(over_all(length));
}

TEST_CASE("every check has fixtures", "[layering]") {
    require_none(over_all([](const File& file) {
        const bool is_check = file.path.starts_with("lint/checks/") && file.path.ends_with(".cpp");
        return is_check ? missing_fixtures(file, fs::path(CREDLINT_SOURCE_DIR) / "fixtures/checks")
                        : Problems{};
    }));
}

// What keeps the tests above from passing because they see nothing.

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

TEST_CASE("each layering rule can fail", "[layering]") {
    const auto include = [](const char* target) { return "#include \"" + std::string(target) + "\"\n"; };

    CHECK(direction({"text/a.cpp", include("lint/lint.h")}) ==
          Problems{"src/text/a.cpp:1: text includes lint"});
    CHECK_FALSE(direction({"document/a.cpp", include("rule/rule.h")}).empty());
    CHECK_FALSE(direction({"lint/a.cpp", include("grammars/dotenv/src/x.h")}).empty());
    CHECK_FALSE(direction({"lint/a.cpp", include("boost/any.hpp")}).empty());
    CHECK_FALSE(direction({"new/a.cpp", include("text/span.h")}).empty());
    CHECK(
        direction({"lint/a.cpp", include("text/span.h") + include("lint/lint.h") + "#include <sys/stat.h>\n"})
            .empty());
    CHECK(direction({"main.cpp", include("cli/cli.h")}).empty());

    CHECK_FALSE(third_parties({"lint/a.cpp", "\n#include <re2/re2.h>\n"}).empty());
    CHECK_FALSE(third_parties({"rule/a.cpp", "#include <regex>\n"}).empty());
    CHECK_FALSE(third_parties({"text/a.cpp", "#include <iostream>\n"}).empty());
    CHECK(third_parties({"rule/a.cpp", "#include <re2/re2.h>\n#include <string>\n"}).empty());

    const File exposing{"rule/a.h", "#include <re2/re2.h>\n"};
    CHECK(exposed_third_parties({exposing, {"rule/b.cpp", include("rule/a.h")}}).empty());
    CHECK_FALSE(exposed_third_parties({exposing, {"lint/b.cpp", include("rule/a.h")}}).empty());

    CHECK_FALSE(introduction({"text/a.h", "#pragma once\n"}).empty());
    CHECK_FALSE(introduction({"text/a.h", "// What it is.\n\n#include <string>\n"}).empty());
    CHECK(introduction({"text/a.h", "// What it is.\n#pragma once\n"}).empty());
    CHECK_FALSE(length({"text/a.cpp", std::string(401, '\n')}).empty());
    CHECK(length({"text/a.cpp", std::string(400, '\n')}).empty());
    CHECK(missing_fixtures({"lint/checks/no-such-check.cpp", ""}, "/nowhere").size() == 2);
}
