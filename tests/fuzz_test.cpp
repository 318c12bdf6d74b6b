// What belongs to a fuzz target: seeds, which stay few and small, dictionaries that libFuzzer accepts, and a
// line in the table of fuzz/README.md. The targets themselves run over their seeds as tests of their own.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::path(CREDLINT_SOURCE_DIR) / "fuzz";

std::string read_file(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::set<std::string> targets() {
    std::set<std::string> names;
    for (const auto& file : fs::directory_iterator(folder)) {
        if (file.path().extension() == ".cpp") names.insert(file.path().stem().string());
    }
    return names;
}

// `"word"`, perhaps with a name before it; `\` only before `\`, `"` and two hexadecimal digits.
bool is_dictionary_line(std::string_view line) {
    if (line.empty() || line.starts_with('#')) return true;
    if (line.size() < 3 || line.front() != '"' || line.back() != '"') return false;
    line = line.substr(1, line.size() - 2);
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (line[at] == '"' || line[at] < ' ' || line[at] > '~') return false;
        if (line[at] != '\\') continue;
        const std::string_view rest = line.substr(at + 1);
        if (rest.starts_with('\\') || rest.starts_with('"')) {
            ++at;
        } else if (rest.starts_with('x') && rest.size() > 2 &&
                   rest.find_first_not_of("0123456789abcdef", 1) > 2) {
            at += 3;
        } else {
            return false;
        }
    }
    return true;
}

}  // namespace

TEST_CASE("fuzz: every target has seeds, which stay few and small", "[fuzz]") {
    std::set<std::string> folders;
    for (const auto& seeds : fs::directory_iterator(folder / "corpus")) {
        const std::string name = seeds.path().filename().string();
        folders.insert(name);
        std::size_t files = 0;
        std::uintmax_t bytes = 0;
        for (const auto& file : fs::directory_iterator(seeds)) {
            ++files;
            bytes += file.file_size();
        }
        INFO(name << ": " << files << " files, " << bytes << " bytes");
        CHECK(files > 0);
        CHECK(files <= 200);
        CHECK(bytes <= 256 * 1024);
    }
    CHECK(folders == targets());
}

TEST_CASE("fuzz: every target is in the table of fuzz/README.md", "[fuzz]") {
    const std::string text = read_file(folder / "README.md");
    for (const std::string& name : targets()) {
        INFO(name);
        CHECK(text.find("\n| `" + name + "` | ") != text.npos);
    }
}

TEST_CASE("fuzz: libFuzzer accepts every dictionary", "[fuzz]") {
    CHECK(is_dictionary_line(R"("a\\b\"\x0a")"));
    CHECK_FALSE(is_dictionary_line(R"("a\n")"));
    CHECK_FALSE(is_dictionary_line(R"("\x0")"));
    CHECK_FALSE(is_dictionary_line(R"("a)"));
    for (const auto& file : fs::directory_iterator(folder / "words")) {
        const std::string name = file.path().stem().string();
        INFO(name);
        CHECK((name == "signs" || targets().contains(name)));
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);) {
            INFO(line);
            CHECK(is_dictionary_line(line));
        }
    }
}
