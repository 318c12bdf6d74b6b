// An edited text gives the same document as that text does when it is read for the first time.
#include "document/incremental.h"

#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

using namespace credlint;

namespace {

void put(std::vector<std::uint32_t>& out, Span span) {
    out.push_back(span.begin);
    out.push_back(span.end);
}

// All that a document says, as numbers.
std::vector<std::uint32_t> all_of(const Document& document) {
    std::vector<std::uint32_t> out{static_cast<std::uint32_t>(document.format), document.embedded};
    put(out, document.extent);
    out.push_back(static_cast<std::uint32_t>(document.sections.size()));
    for (const Section& section : document.sections) {
        put(out, section.header);
        put(out, section.name);
    }
    out.push_back(static_cast<std::uint32_t>(document.entries.size()));
    for (const Entry& entry : document.entries) {
        for (const Span span :
             {entry.whole, entry.prefix, entry.key, entry.separator, entry.value, entry.parent})
            put(out, span);
        out.push_back(entry.section);
        out.push_back(static_cast<std::uint32_t>(entry.quote));
        out.push_back(static_cast<std::uint32_t>(entry.implied));
        out.push_back(entry.unterminated);
    }
    out.push_back(static_cast<std::uint32_t>(document.comments.size()));
    for (const Span comment : document.comments) put(out, comment);
    for (const SyntaxError& error : document.errors) {
        out.push_back(static_cast<std::uint32_t>(error.kind));
        put(out, error.span);
        out.push_back(error.count);
    }
    return out;
}

std::vector<std::vector<std::uint32_t>> all_of(const std::vector<Document>& documents) {
    std::vector<std::vector<std::uint32_t>> out;
    for (const Document& document : documents) out.push_back(all_of(document));
    return out;
}

using Pieces = std::vector<std::string>;

const Pieces env_pieces{"KEY=value\n",
                        "A=\"one\ntwo\" # x\n",
                        "B='x'\n",
                        "C=`y`\n",
                        "export D=1\n",
                        "set -gx E 2\n",
                        "set \"F=1\"\n",
                        "$Env:G = \"3\"\n",
                        "# comment\n",
                        "junk here\n",
                        "NAME\n",
                        "=x\n",
                        "\"",
                        "'",
                        "`",
                        "\\",
                        "=",
                        ":",
                        "#",
                        " ",
                        "\t",
                        "\n",
                        "\r\n",
                        "\r",
                        std::string(1, '\0'),
                        "\xff",
                        "é",
                        "😀",
                        "x",
                        "H=\"open\n",
                        "\\\n",
                        "export ",
                        "set ",
                        "K=\"a\\\"b\"\n",
                        "L=\"a\" b\n",
                        "\xEF\xBB\xBF"};
const Pieces ini_pieces{"[a]\n",
                        "[profile b] # c\n",
                        "[open\n",
                        "[c] text\n",
                        "k = v\n",
                        "s3 =\n",
                        "  sub = 1\n",
                        "  more\n",
                        "\tmore\n",
                        "\n",
                        "\r\n",
                        "\r",
                        "# x\n",
                        "; y\n",
                        "  # z\n",
                        " ",
                        "\t",
                        "[",
                        "]",
                        "=",
                        ":",
                        ";",
                        "#",
                        "x",
                        "é",
                        "😀",
                        std::string(1, '\0'),
                        "\xff",
                        "  k = v\n",
                        "    deeper = 1\n",
                        "  [d]\n",
                        "junk\n",
                        "\f"};
const Pieces json_pieces{"{",
                         "}",
                         "[",
                         "]",
                         ",",
                         ":",
                         "\"a\": ",
                         "\"b c\", ",
                         "'d'",
                         "\"\\\"\"",
                         "\"open\n",
                         "\\",
                         "\"",
                         "'",
                         "1",
                         "null",
                         "word",
                         " ",
                         "\n",
                         "\r\n",
                         "//x\n",
                         "/*y*/",
                         "/* z\n */",
                         "/",
                         "*",
                         "/*",
                         "*/",
                         "\"k\": {",
                         "é",
                         "😀",
                         std::string(1, '\0'),
                         "\xff"};

struct Language {
    Format format;
    const Pieces& pieces;
};

const Language languages[] = {
    {Format::dotenv, env_pieces}, {Format::ini, ini_pieces}, {Format::json, json_pieces}};

class Writer {
public:
    Writer(const Language& language, unsigned seed) : pieces_(language.pieces), random_(seed) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string text(std::size_t count) {
        std::string out;
        for (std::size_t i = 0; i < count; ++i) out += pieces_[below(pieces_.size())];
        return out;
    }
    // Takes some away and puts some in; now and then a lot of both.
    void edit(std::string& bytes) {
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t most = below(8) == 0 ? bytes.size() : 12;
        const std::size_t removed = below(3) == 0 ? 0 : below(most + 1);
        bytes.replace(at, std::min(removed, bytes.size() - at), below(4) == 0 ? "" : text(1 + below(3)));
    }

private:
    const Pieces& pieces_;
    std::mt19937 random_;
};

void check_edits(const Language& language, const ParseLimits& limits, std::uint32_t piece, unsigned seed,
                 std::size_t pieces, int edits) {
    Writer writer(language, seed);
    std::string bytes = writer.text(writer.below(pieces));
    IncrementalParser parser(limits, piece);
    for (int i = 0; i < edits; ++i) {
        const Source source("test", bytes);
        const auto fresh = all_of(parse_parts(source, language.format, limits));
        const auto incremental = all_of(parser.parse_parts(source, language.format));
        if (fresh != incremental) {
            CAPTURE(seed, i, to_string(language.format), limits.window, bytes);
            REQUIRE(incremental == fresh);
        }
        writer.edit(bytes);
    }
}

}  // namespace

TEST_CASE("edited text is parsed as if it were new") {
    ParseLimits narrow;
    for (const Language& language : languages) {
        for (unsigned seed = 0; seed < 300; ++seed) {
            check_edits(language, {}, 2 + seed % 40, seed, 60, 30);
            narrow.window = 24 + seed;  // so that edits move the bounds of windows and pieces
            check_edits(language, narrow, 2 + seed % 40, seed + 1000, 60, 30);
        }
    }
    SUCCEED();
}

TEST_CASE("edits of a text of several windows are parsed as if it were new") {
    for (const Language& language : languages) check_edits(language, {}, 2048, 5, 60'000, 60);
    SUCCEED();
}

TEST_CASE("the format may change when a text is edited") {
    IncrementalParser parser;
    const Source source("test", "[a]\nk = \"v\n{\"x\": 1}\n```json\n{\"AccessKeyId\": 1}\n```\n");
    for (const Format format : {Format::dotenv, Format::ini, Format::json, Format::markdown, Format::csv,
                                Format::s3fs, Format::dotenv}) {
        CHECK(all_of(parser.parse_parts(source, format)) == all_of(parse_parts(source, format)));
    }
}
