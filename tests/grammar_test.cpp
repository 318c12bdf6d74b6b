// The grammars' own corpora through the parsers that the program links, and a test that they are total.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <tree_sitter/api.h>

extern "C" {
const TSLanguage* tree_sitter_dotenv();
const TSLanguage* tree_sitter_ini();
const TSLanguage* tree_sitter_json();
}

namespace {

namespace fs = std::filesystem;

struct Case {
    std::string name;
    std::string input;
    std::string tree;
};

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

// `====` name `====` input `---` tree, as the generator's own test command reads it.
std::vector<Case> corpus(const fs::path& path) {
    const std::string bar(20, '=');
    const std::string text = read(path);
    std::vector<Case> cases;
    std::size_t at = text.find(bar + "\n");
    while (at != text.npos) {
        const std::size_t name = at + bar.size() + 1;
        const std::size_t name_end = text.find("\n" + bar, name);
        const std::size_t input = name_end + bar.size() + 3;
        const std::size_t rule = text.find("\n---\n", input);
        const std::size_t next = text.find(bar + "\n", rule);
        cases.push_back({text.substr(name, name_end - name), text.substr(input, rule - input),
                         text.substr(rule + 5, next == text.npos ? next : next - rule - 5)});
        at = next;
    }
    return cases;
}

std::string squeezed(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ' && c != '\n') {
            out.push_back(c);
        } else if (!out.empty() && out.back() != ' ') {
            out.push_back(' ');
        }
    }
    for (std::size_t i = out.find(" )"); i != out.npos; i = out.find(" )")) out.erase(i, 1);
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

// Field names are not part of a corpus.
std::string without_fields(std::string text) {
    for (std::size_t colon = text.find(": "); colon != text.npos; colon = text.find(": ")) {
        const std::size_t begin = text.rfind(' ', colon) + 1;
        text.erase(begin, colon + 2 - begin);
    }
    return text;
}

class Parser {
    template <typename Use>
    auto with_tree(const std::string& input, Use use) {
        TSTree* tree =
            ts_parser_parse_string(parser_, nullptr, input.data(), static_cast<std::uint32_t>(input.size()));
        auto result = use(ts_tree_root_node(tree));
        ts_tree_delete(tree);
        return result;
    }

public:
    explicit Parser(const TSLanguage* language) : parser_(ts_parser_new()) {
        REQUIRE(ts_parser_set_language(parser_, language));
    }
    ~Parser() { ts_parser_delete(parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    std::string tree(const std::string& input) {
        return with_tree(input, [](TSNode root) {
            const std::unique_ptr<char, decltype(&std::free)> text(ts_node_string(root), &std::free);
            return std::string(text.get());
        });
    }
    bool has_error(const std::string& input) {
        return with_tree(input, [](TSNode root) { return ts_node_has_error(root); });
    }

private:
    TSParser* parser_;
};

struct Grammar {
    const char* name;
    const TSLanguage* language;
};

const Grammar grammars[] = {
    {"dotenv", tree_sitter_dotenv()}, {"ini", tree_sitter_ini()}, {"json", tree_sitter_json()}};

}  // namespace

TEST_CASE("grammar corpora pass with the linked parsers") {
    for (const Grammar& grammar : grammars) {
        Parser parser(grammar.language);
        std::size_t cases = 0;
        const fs::path folder = fs::path(CREDLINT_SOURCE_DIR) / "src/grammars" / grammar.name / "test/corpus";
        for (const fs::directory_entry& file : fs::directory_iterator(folder)) {
            for (const Case& test : corpus(file.path())) {
                INFO(grammar.name << ": " << test.name);
                CHECK(squeezed(without_fields(parser.tree(test.input))) == squeezed(test.tree));
                ++cases;
            }
        }
        CHECK(cases >= 20);
    }
}

TEST_CASE("grammars load in runtimes from ABI 13 to 14") {
    for (const Grammar& grammar : grammars) CHECK(ts_language_version(grammar.language) == 14);
}

TEST_CASE("no sequence of bytes gives an ERROR or MISSING node") {
    // Pieces that meet in every state, with random bytes between them. NUL stands for the end of input
    // in generated lexers, so document/ shows them another byte; see document/parse.cpp.
    const std::vector<std::string> pieces{
        "=",      ":",        "\"",  "'",    "`",   "\\",   "\n",  "\r",     "\r\n",    " ",        "\t",
        "#",      ";",        "[",   "]",    "A",   "$",    "{",   "}",      "export ", "set ",     "$Env:",
        "\f",     "\v",       "\n ", "\n\t", "!",   "\x7f", "é",   "\xff",   "-",       ".",        "\xc3",
        "\\\"",   "=\"",      "='",  "\"\n", "'\n", "[a]",  "a=1", "s3 =",   "\n\n  ",  "set -gx ", "setenv ",
        "set \"", "--export", ",",   "/",    "//",  "/*",   "*/",  "{\"a\":"};
    for (const Grammar& grammar : grammars) {
        Parser parser(grammar.language);
        std::mt19937 random(20260101);
        for (int round = 0; round < 40000; ++round) {
            std::string input;
            for (std::size_t left = random() % 24; left > 0; --left) {
                if (random() % 6 == 0) {
                    input.push_back(static_cast<char>(1 + random() % 255));
                } else {
                    input += pieces[random() % pieces.size()];
                }
            }
            INFO(grammar.name << ": " << Catch::Detail::stringify(input));
            REQUIRE_FALSE(parser.has_error(input));
        }
    }
}
