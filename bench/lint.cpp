// bench_lint: the cost of parse, recognise and lint compared with the bare syntax trees of the same bytes,
// and their cost for hostile ones.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tree_sitter/api.h>

#include "clock.h"
#include "document/document.h"
#include "document/incremental.h"
#include "inputs.h"
#include "lint/parsed_file.h"
#include "measure.h"
#include "rule/rule_book.h"
#include "table.h"
#include "template/template.h"
#include "text/source.h"

extern "C" {
const TSLanguage* tree_sitter_dotenv();
const TSLanguage* tree_sitter_ini();
const TSLanguage* tree_sitter_json();
}

namespace {

using namespace credlint;
using namespace credlint::bench;

constexpr std::size_t megabyte = 1024 * 1024;

void full_lint(const std::shared_ptr<const Source>& source, Format format) {
    kept = lint(read(source, format, builtin_rules()), {}).size();
}

// The end of a window of at most 64 KB from `begin`: after a newline, if there is one in it.
std::size_t window_end(std::string_view bytes, std::size_t begin) {
    const std::size_t limit = begin + ParseLimits{}.window;
    if (limit >= bytes.size()) return bytes.size();
    const std::size_t newline = bytes.rfind('\n', limit - 1);
    return newline == bytes.npos || newline < begin ? limit : newline + 1;
}

void bare_parse(std::string_view bytes, const TSLanguage* language) {
    const std::unique_ptr<TSParser, void (*)(TSParser*)> parser(ts_parser_new(), ts_parser_delete);
    ts_parser_set_language(parser.get(), language);
    for (std::size_t begin = 0; begin < bytes.size();) {
        const std::size_t end = window_end(bytes, begin);
        TSTree* tree = ts_parser_parse_string(parser.get(), nullptr, bytes.data() + begin,
                                              static_cast<std::uint32_t>(end - begin));
        kept = ts_node_child_count(ts_tree_root_node(tree));
        ts_tree_delete(tree);
        begin = end;
    }
}

std::string measured(const Comparison& result) {
    return milliseconds(result.subject) + " / " + milliseconds(result.base);
}

Row against_bare_parse(const char* what, const std::shared_ptr<const Source>& source, Format format) {
    const TSLanguage* language = format == Format::ini    ? tree_sitter_ini()
                                 : format == Format::json ? tree_sitter_json()
                                                          : tree_sitter_dotenv();
    full_lint(source, format);  // one-time initialization is not measured
    const Comparison result = compare(
        25, [&] { return seconds([&] { bare_parse(source->bytes(), language); }); },
        [&] { return seconds([&] { full_lint(source, format); }); });
    return {what, measured(result), result.ratio, 1.6};
}

// A character that is typed in the middle of a file, and a new lint, as in the language server.
Row keystroke(const char* what, const std::string& bytes, Format format) {
    IncrementalParser parser;
    std::string text = bytes;
    const auto version = [&] { return std::make_shared<const Source>("bench", text); };
    const auto edited = [&] { kept = lint(read(version(), format, builtin_rules(), parser), {}).size(); };
    edited();
    const Comparison result = compare(
        101,
        [&] {
            text.insert(text.find_first_of("aeiou", text.size() / 2), 1, 'a');
            return seconds([&] { full_lint(version(), format); });
        },
        [&] { return seconds(edited); });
    return {what, measured(result), result.ratio, 0.6};
}

struct Hostile {
    std::string what;
    double limit;  // compared with ordinary text; 0: many findings are expensive, so only growth is limited
    std::string (*make)(std::size_t size);
};

const std::vector<Hostile> hostile = {
    {"= signs", 10, [](std::size_t size) { return repeated("=", size); }},
    {"quotes", 10, [](std::size_t size) { return repeated("\"", size); }},
    {"backslashes", 10, [](std::size_t size) { return repeated("\\", size); }},
    {"random bytes", 10, random_bytes},
    {"random text", 0, random_text},
    {"lines of = signs", 10, [](std::size_t size) { return repeated(std::string(999, '=') + "\n", size); }},
    {"lines that open a quote", 0, [](std::size_t size) { return repeated("KEY=\"x\n", size); }},
    {"lines of one byte", 0, [](std::size_t size) { return repeated("x\n", size); }},
    {"open braces", 0, [](std::size_t size) { return repeated("{\"a\":", size); }},
    {"open comments", 0, [](std::size_t size) { return repeated("/*\n", size); }},
    {"open brackets", 0, [](std::size_t size) { return repeated("[\n", size); }},
    {"tokens that chain", 0,
     [](std::size_t size) { return repeated("KEY=" + repeated("sk-", 30000) + "\n", size); }},
    {"addresses and comments", 0,
     [](std::size_t size) { return repeated("# A=a://b:c@d\nURL=a://b:c@d/{\n", size); }},
    {"JSON in values", 0,
     [](std::size_t size) { return repeated("A='" + repeated("{\"a\":", 5000) + "'\n", size); }},
    {"references in references", 0, [](std::size_t size) { return repeated("A=${B:-${C:-\n", size); }},
};

double time_of(const std::string& bytes, Format format) {
    const auto source = std::make_shared<const Source>("bench", bytes);
    return seconds([&] { full_lint(source, format); });
}

std::string in(Format format) {
    return " (" + std::string(to_string(format)) + ")";
}

Row against_ordinary(const Hostile& input, Format format) {
    const std::string bytes = input.make(megabyte);
    const std::string ordinary = format == Format::ini    ? ordinary_ini(megabyte)
                                 : format == Format::json ? ordinary_json(megabyte)
                                                          : ordinary_env(megabyte);
    const Comparison result = compare(
        3, [&] { return time_of(ordinary, format); }, [&] { return time_of(bytes, format); });
    return {"1 MB of " + input.what + in(format), measured(result), result.ratio, input.limit};
}

// Linear time doubles; the limit allows for caches and noise, but not for quadratic time.
Row growth(const Hostile& input, Format format) {
    const std::string once = input.make(megabyte);
    const std::string twice = input.make(2 * megabyte);
    const Comparison result = compare(
        3, [&] { return time_of(once, format); }, [&] { return time_of(twice, format); });
    return {"2 MB of " + input.what + ", against 1 MB" + in(format), measured(result), result.ratio, 3};
}

// Well-formed files with thousands of items where real files have a few.
struct Crowd {
    std::string what;
    std::string path;
    Format format;
    std::string piece;  // see numbered()
};

std::vector<Crowd> crowds() {
    const std::string id = expand("{aws-asia:123456789012}", 1)->text;
    const std::string secret = expand("{aws-secret}", 1)->text;
    const std::string role = "role_arn=arn:aws:iam::123456789012:role/x\n";
    return {
        {"settings", ".env", Format::dotenv, "P#_AWS_REGION=eu-centrl-1\n"},
        {"credentials", ".env", Format::dotenv,
         "P#_AWS_ACCESS_KEY_ID=" + id + "\nP#_AWS_SECRET_ACCESS_KEY=" + secret + "\n"},
        {"lone key IDs", ".env", Format::dotenv, "P#_AWS_ACCESS_KEY_ID=" + id + "\n"},
        {"names that hint", ".env", Format::dotenv, "ACCESS_KEY_ID=" + id + "\nSECRET_KEY=x#\n"},
        {"profiles", ".aws/config", Format::ini, "[profile p#]\n" + role + "source_profile=q#\n"},
        {"code blocks", "README.md", Format::markdown, "```json\n{\"AccessKeyId\": \"" + id + "\"}\n```\n"},
    };
}

Row growth(const Crowd& crowd) {
    const auto once = std::make_shared<const Source>(crowd.path, numbered(crowd.piece, megabyte));
    const auto twice = std::make_shared<const Source>(crowd.path, numbered(crowd.piece, 2 * megabyte));
    const Comparison result = compare(
        3, [&] { return seconds([&] { full_lint(once, crowd.format); }); },
        [&] { return seconds([&] { full_lint(twice, crowd.format); }); });
    return {"2 MB of " + crowd.what + ", against 1 MB" + in(crowd.format), measured(result), result.ratio, 3};
}

}  // namespace

int main(int argc, char** argv) {
    const double fail_over = take_fail_over(argc, argv);
    if (argc != 1) {
        std::fprintf(stderr, "usage: bench_lint [--fail-over X]\n");
        return 2;
    }
    std::vector<Row> rows;
    rows.push_back(against_bare_parse("full lint against bare parse, 1 MB .env",
                                      std::make_shared<const Source>(".env", ordinary_env(megabyte)),
                                      Format::dotenv));
    rows.push_back(against_bare_parse("full lint against bare parse, 1 MB INI",
                                      std::make_shared<const Source>("config", ordinary_ini(megabyte)),
                                      Format::ini));
    rows.push_back(against_bare_parse("full lint against bare parse, 1 MB JSON",
                                      std::make_shared<const Source>("x.json", ordinary_json(megabyte)),
                                      Format::json));
    constexpr std::size_t edited_size = 100 * 1024;
    rows.push_back(
        keystroke("a keystroke against a full lint, 100 KB .env", ordinary_env(edited_size), Format::dotenv));
    rows.push_back(
        keystroke("a keystroke against a full lint, 100 KB INI", ordinary_ini(edited_size), Format::ini));
    rows.push_back(
        keystroke("a keystroke against a full lint, 100 KB JSON", ordinary_json(edited_size), Format::json));
    for (const Format format : {Format::dotenv, Format::ini, Format::json}) {
        for (const Hostile& input : hostile) rows.push_back(against_ordinary(input, format));
        for (const Hostile& input : hostile) rows.push_back(growth(input, format));
    }
    for (const Crowd& crowd : crowds()) rows.push_back(growth(crowd));
    print("In the process (subject / base)", rows);
    return exit_code(rows, fail_over);
}
