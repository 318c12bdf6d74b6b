#include "document/document.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "document/environment.h"
#include "loader/entry_values.h"

using namespace credlint;
using Kind = SyntaxError::Kind;

namespace {

std::vector<Entry> entries(const Document& document) {
    return {document.entries.begin(), document.entries.end()};
}

// `key=value` of every entry, as the plain parser reads it.
std::vector<std::string> values_in(const std::string& text, Format format = Format::dotenv,
                                   ParseLimits limits = {}) {
    const Source source("test", text);
    std::vector<std::string> out;
    for (const Entry& entry : parse(source, format, limits).entries) {
        out.push_back(std::string(source.text(entry.key)) + "=" + EntryValues(source, format)(entry).text);
    }
    return out;
}

using Strings = std::vector<std::string>;

std::vector<Kind> kinds(const Document& document) {
    std::vector<Kind> out;
    for (const SyntaxError& error : document.errors) out.push_back(error.kind);
    return out;
}

// Spans are in the source, in order, and an entry is the sum of its parts.
void check_spans(const Source& source, const Document& document) {
    std::uint32_t end = 0;
    for (const Entry& entry : document.entries) {
        REQUIRE(entry.whole.begin >= end);
        REQUIRE(entry.whole.end <= source.size());
        REQUIRE(entry.prefix.begin == entry.whole.begin);
        REQUIRE(entry.key.begin == entry.prefix.end);
        REQUIRE(entry.separator.begin == entry.key.end);
        REQUIRE(entry.value.begin == entry.separator.end);
        REQUIRE(entry.value.begin <= entry.value.end);
        REQUIRE(entry.value.end <= entry.whole.end);
        REQUIRE(entry.section < document.sections.size());
        end = entry.whole.end;
    }
    end = 0;
    for (const Span& comment : document.comments) {
        REQUIRE(comment.begin >= end);
        REQUIRE(comment.end <= source.size());
        end = comment.end;
    }
    for (const SyntaxError& error : document.errors) {
        REQUIRE(error.span.begin <= error.span.end);
        REQUIRE(error.span.end <= source.size());
    }
}

}  // namespace

TEST_CASE("values of .env files as the plain parser reads them") {
    CHECK(values_in("A=1\nB = two words  \nexport C=3\n") == Strings{"A=1", "B=two words", "C=3"});
    CHECK(values_in("A=1 # note\nB=1#2\nC=#x\nD= # x\n") == Strings{"A=1", "B=1#2", "C=", "D="});
    CHECK(values_in("A=\"x # y\" # z\nB='p\\n'\nC=\"p\\nq\\\"\"\n") ==
          Strings{"A=x # y", "B=p\\n", "C=p\nq\""});
    CHECK(values_in("A=`x`\nB=it's\nC={\"k\":1}\n") == Strings{"A=x", "B=it's", "C={\"k\":1}"});
    CHECK(values_in("A: 1\nset B=2\n$Env:C=\"3\"\n") == Strings{"A=1", "B=2", "C=3"});
    CHECK(values_in("export=1\nexport = 2\n") == Strings{"export=1", "export=2"});
    CHECK(values_in("A=\"one\ntwo\" # x\nB=1") == Strings{"A=one\ntwo", "B=1"});
    CHECK(values_in("A=\"one\ntwo\"") == Strings{"A=one\ntwo"});
    CHECK(values_in("A=1\r\nB=\"2\"\r\n") == Strings{"A=1", "B=2"});
}

TEST_CASE("INI values as the plain parser reads them") {
    const Format ini = Format::ini;
    CHECK(values_in("[a]\nk = v ; note\nl: w # note\nm = x#y\n", ini) == Strings{"k=v", "l=w", "m=x#y"});
    CHECK(values_in("k = one\n  two\n\n  three\nl = 2\n", ini) == Strings{"k=one\ntwo\nthree", "l=2"});
    CHECK(values_in("k = \"quoted\"\nl =\n", ini) == Strings{"k=\"quoted\"", "l="});
}

TEST_CASE("JSON values as the plain parser reads them") {
    const Format json = Format::json;
    CHECK(values_in("{\"a\": \"x\", \"b\": -1.5e3, \"c\": true, \"d\": null}", json) ==
          Strings{"a=x", "b=-1.5e3", "c=true", "d="});
    CHECK(values_in("[\"x\", {\"a\": 1}]", json) == Strings{"=x", "a=1"});
    CHECK(values_in(R"(["\"\\\/\b\f\n\r\t", "\u0041\u00e9\u20ac", "\ud83d\ude00", "\ud83d", "\uzzzz\x"])",
                    json) ==
          Strings{"=\"\\/\b\f\n\r\t", "=A\u00e9\u20ac", "=\U0001F600", "=\uFFFD", "=\\uzzzz\\x"});
    CHECK(values_in("{'a': 'x', b: y}", json) == Strings{"a=x", "b=y"});
    CHECK(values_in("{\"a\": \"${X} $Y\"}", json) == Strings{"a=${X} $Y"});
}

TEST_CASE("objects of JSON are sections, and what follows an inner one belongs to the outer again") {
    const Source source("test", R"({"a": {"b": 1, "c": [{"d": 2}, {"d": 3}], "e": 4}, "f": 5} {"g": 6})");
    const Document document = parse(source, Format::json);
    std::vector<std::string> places;
    for (const Entry& entry : document.entries) {
        places.push_back(std::string(source.text(document.sections[entry.section].name)) + "." +
                         std::string(source.text(entry.key)));
    }
    CHECK(places == Strings{"a.b", "c.d", "c.d", "a.e", ".f", ".g"});
    const std::vector<Entry> all = entries(document);
    CHECK(all[1].section != all[2].section);
    CHECK(all[0].section == all[3].section);
    CHECK(all[4].section == 0);
    CHECK(all[5].section != 0);
    CHECK(document.errors.empty());
}

TEST_CASE("JSON of any depth, in any order of tokens, is read with a bounded stack") {
    const auto of = [](const std::string& piece) {
        std::string text;
        while (text.size() < 1024 * 1024) text += piece;
        return parse(Source("test", text + "\n{\"a\": 1}"), Format::json);
    };
    for (const char* piece :
         {"[", "{", "{\"a\":", "[{\"a\":[", "]", "[}", "/*\n", "'", "\\", ",", ":", "/"}) {
        INFO(piece);
        const Document document = of(piece);
        CHECK(document.sections.size() <= 1010);
        CHECK(document.errors.size() <= 10);
    }
    const std::vector<Kind> deep = kinds(of("{\"a\":"));
    CHECK(std::find(deep.begin(), deep.end(), Kind::too_deep) != deep.end());
}

TEST_CASE("JSON tokens longer than a window are read") {
    const std::string x(70000, 'x');
    CHECK(values_in("{\"a\": \"" + x + "\", " + x + ": " + x + " /*" + x + "*/, //" + x + "\n\"c\": 1}",
                    Format::json) == Strings{"a=" + x, x + "=" + x, "c=1"});
    CHECK(values_in("{\"a\": \"" + x + "\n\"b\": 1}", Format::json) == Strings{"a=\"" + x, "b=1"});
}

TEST_CASE("windows change nothing in JSON") {
    const std::vector<std::string> pieces{
        "{",        "}",        "[",         "]", ",",    ":",    "\"a\"",   "\"b c\"", "'d'",
        "\"\\\"\"", "\"open\n", "\\",        "1", "null", "word", " ",       "\n",      "\r\n",
        "//x\n",    "/*y*/",    "/* z\n */", "/", "/*",   "*/",   "\"k\": ", "\"v\", "};
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
        std::string text = "{\"a\": \"b\"";
        for (std::size_t left = random() % 30; left > 0; --left) text += pieces[random() % pieces.size()];
        const Source source("test", text);
        INFO(Catch::Detail::stringify(text));
        const Document whole = parse(source, Format::json);
        const Document parts = parse(source, Format::json, {16, 2'000'000});
        const std::vector<Entry> a = entries(whole);
        const std::vector<Entry> b = entries(parts);
        REQUIRE(kinds(whole) == kinds(parts));
        REQUIRE(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) {
            REQUIRE(a[i].whole == b[i].whole);
            REQUIRE(a[i].section == b[i].section);
        }
    }
}

TEST_CASE("the indentation that the keys of a section share means nothing, what is deeper does") {
    const Format ini = Format::ini;
    CHECK(values_in("[a]\n  k = 1\n  l = 2\n    more\n[b]\n\tm = 3\n\tn = 4\n", ini) ==
          Strings{"k=1", "l=2\nmore", "m=3", "n=4"});
    CHECK(values_in("[a]\n# note\n\n  k = 1\n l = 2\n  m = 3\n", ini) == Strings{"k=1", "l=2\nm = 3"});
    CHECK(values_in("[a]\nk = 1\n  [b]\n  l = 2\n", ini) == Strings{"k=1\n[b]\nl = 2"});
    CHECK(values_in("  # note\n  [a]\n  k = 1\n    more\n\n  l = 2\n", ini) == Strings{"k=1\nmore", "l=2"});
    CHECK(values_in("\t[a]\n\ts3 =\n\t  max = 2\n\tl = 3\n", ini) == Strings{"s3=", "max=2", "l=3"});
    CHECK(values_in("k =  # to be filled in\nl =#x\n", ini) == Strings{"k=", "l=#x"});
}

TEST_CASE("references are marked, and only where loaders expand them") {
    const Source source("test", "A=${X}\nB=\"a $Y b\"\nC='$Z'\nD=pa$5\nE=$(cmd)\nF=\"\\$G\"\n");
    std::vector<std::size_t> counts;
    for (const Entry& entry : parse(source, Format::dotenv).entries) {
        const Value value = EntryValues(source, Format::dotenv)(entry);
        counts.push_back(value.references.size());
        for (const Span& reference : value.references) CHECK(source.text(reference).starts_with("$"));
    }
    CHECK(counts == std::vector<std::size_t>{1, 1, 0, 0, 1, 0});
}

TEST_CASE("sections and nested properties of INI") {
    const Source source("test", "x=0\n[profile dev]\na = 1\ns3 =\n  max = 2\n  min: 3\n[ b ] # c\nc = 4\n");
    const Document document = parse(source, Format::ini);
    REQUIRE(document.sections.size() == 3);
    CHECK(source.text(document.sections[1].name) == "profile dev");
    CHECK(source.text(document.sections[2].name) == "b");
    CHECK(source.text(document.sections[2].header) == "[ b ]");
    const std::vector<Entry> all = entries(document);
    REQUIRE(all.size() == 6);
    CHECK(all[0].section == 0);
    CHECK(all[1].section == 1);
    CHECK(all[1].parent.empty());
    CHECK(source.text(all[3].parent) == "s3");
    CHECK(source.text(all[4].parent) == "s3");
    CHECK(all[5].section == 2);
    CHECK(all[5].parent.empty());
}

TEST_CASE("a broken line is one error and leaves its neighbours alone") {
    const auto only = [](const std::string& line, Kind kind, const std::string& marked) {
        INFO(line);
        const Source source("test", "A=1\n" + line + "\nB=2\n");
        const Document document = parse(source, Format::dotenv);
        REQUIRE(kinds(document) == std::vector<Kind>{kind});
        CHECK(source.text(document.errors[0].span) == marked);
        const std::vector<Entry> all = entries(document);
        CHECK(source.text(all.front().key) == "A");
        CHECK(source.text(all.back().key) == "B");
        CHECK(EntryValues(source, Format::dotenv)(all.back()).text == "2");
    };
    only("X=\"open", Kind::unterminated_quote, "\"open");
    only("X='it", Kind::unterminated_quote, "'it");
    only("X=\"a\"b c ", Kind::text_after_quote, "b c");
    only("NAME", Kind::missing_separator, "NAME");
    only("=value", Kind::missing_key, "=");
    only("!! junk", Kind::junk, "!! junk");
    only("MY KEY=1", Kind::junk, "MY KEY=1");
    only("X=1\rY=2", Kind::stray_carriage_return, "\r");
}

TEST_CASE("encodings are reported, and nothing is skipped silently") {
    const auto of = [](std::string text) { return parse(Source("test", std::move(text)), Format::dotenv); };
    CHECK(kinds(of("\xef\xbb\xbf"
                   "A=1\n")) == std::vector<Kind>{Kind::byte_order_mark});
    CHECK(of("\xef\xbb\xbf"
             "A=1\n")
              .entries.size() == 1);
    CHECK(kinds(of(std::string("\xff\xfe"
                               "A\0=\0",
                               6))) == std::vector<Kind>{Kind::utf16});
    CHECK(kinds(of(std::string("A\0=\0001\0\n\0", 8))) == std::vector<Kind>{Kind::utf16});
    CHECK(kinds(of("A=\xff\xfe\n")) == std::vector<Kind>{Kind::invalid_utf8});
    CHECK(of("A=\xff\xfe\n").errors[0].count == 2);
    CHECK(kinds(of(std::string("A=x\0y\nB=2\n", 10))) == std::vector<Kind>{Kind::nul});
    CHECK(of(std::string("A=x\0y\nB=2\n", 10)).entries.size() == 2);
    CHECK(kinds(of("A=1\r\nB=2\r\n")) == std::vector<Kind>{Kind::crlf});
    CHECK(of("A=1\r\nB=2\r\n").errors[0].count == 2);
    CHECK(kinds(of("A=\xc3\xa9\n")).empty());
    CHECK(kinds(of("")).empty());
}

TEST_CASE("windows change nothing but how far a quote can reach") {
    std::string text;
    for (int i = 0; i < 300; ++i) {
        const std::string n = std::to_string(i);
        text += "# comment " + n + "\nKEY_" + n + "=value " + n + "\nQ_" + n +
                "=\"one\n# not a comment\ntwo\" # c\n";
    }
    CHECK(values_in(text, Format::dotenv, {256, 2'000'000}) == values_in(text));
    std::string ini;
    for (int i = 0; i < 300; ++i) {
        const std::string n = std::to_string(i);
        ini += "[s" + n + "]\nkey = one\n  two\n\n  three\ns3 =\n  a = 1\n  b = 2\n";
    }
    CHECK(values_in(ini, Format::ini, {256, 2'000'000}) == values_in(ini, Format::ini));
}

TEST_CASE("a quoted value longer than a window is reported as an open quote, and what follows is read") {
    std::string text = "A=\"";
    for (int i = 0; i < 100; ++i) text += "line of the value\n";
    text += "end\"\nB=2\n";
    const Source source("test", text);
    const Document document = parse(source, Format::dotenv, {256, 2'000'000});
    CHECK(document.errors.front().kind == Kind::unterminated_quote);
    CHECK(source.text(entries(document).back().key) == "B");
}

TEST_CASE("a line longer than the limit is reported and not read; the next one is read") {
    const Source source("test", "A=1\nB=" + std::string(70000, 'x') + "\nC=3\n");
    const Document document = parse(source, Format::dotenv);
    CHECK(kinds(document) == std::vector<Kind>{Kind::line_too_long});
    CHECK(document.errors[0].span.size() == 70002);
    CHECK(document.entries.size() == 2);
}

TEST_CASE("running out of time is reported") {
    std::string text;
    while (text.size() < 60000) text += "KEY=value\n";
    const Document document = parse(Source("test", text), Format::dotenv, {64 * 1024, 1});
    REQUIRE(kinds(document) == std::vector<Kind>{Kind::too_slow});
    CHECK(document.errors[0].span == Span{0, static_cast<std::uint32_t>(text.size())});
}

TEST_CASE("spans are in bounds and in order for any bytes, and windows agree") {
    const std::vector<std::string> pieces{"=",
                                          ":",
                                          "\"",
                                          "'",
                                          "`",
                                          "\\",
                                          "\n",
                                          "\r\n",
                                          "\r",
                                          " ",
                                          "\t",
                                          "#",
                                          ";",
                                          "[",
                                          "]",
                                          "KEY",
                                          "export ",
                                          "${X}",
                                          "\n  ",
                                          "A=1\n",
                                          "=\"",
                                          "\"\n",
                                          std::string(1, '\0'),
                                          "\xff",
                                          "é",
                                          "s3 =\n",
                                          "\n```sh\n",
                                          "\n> ",
                                          "\n- ",
                                          "$ A=1 B=2; ",
                                          "Access key ID,",
                                          ":",
                                          ",",
                                          "{",
                                          "}",
                                          "/*",
                                          "*/",
                                          "\"a\":"};
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t left = random() % 30; left > 0; --left) text += pieces[random() % pieces.size()];
        const Source source("test", text);
        for (const Format format : {Format::dotenv, Format::ini, Format::json, Format::csv, Format::s3fs,
                                    Format::markdown, Format::environment}) {
            INFO(Catch::Detail::stringify(text));
            for (const Document& part : parse_parts(source, format)) check_spans(source, part);
            for (const Document& part : parse_parts(source, format, {16, 2'000'000}))
                check_spans(source, part);
        }
    }
}

TEST_CASE("the environment is read literally, whatever its values contain") {
    for (const std::string value : {"", "plain", "a\nb\n", "\\n", "\\", "\r\n", "\"quoted\"", "'",
                                    "$X ${Y} $(z)", "  # no comment", "=", "\xff\xfe", "\\\\n\\"}) {
        INFO(Catch::Detail::stringify(value));
        const Source source("test", environment_line("BEFORE='") + "\n" + environment_line("NAME=" + value) +
                                        "\n" + environment_line("AFTER=1") + "\n");
        const Document document = parse(source, Format::environment);
        REQUIRE(document.entries.size() == 3);
        CHECK(document.errors.empty());
        const Entry entry = *++document.entries.begin();
        CHECK(source.text(entry.key) == "NAME");
        const Value read = EntryValues(source, Format::environment)(entry);
        CHECK(read.text == value);
        CHECK(read.references.empty());
    }
}

TEST_CASE("blocks of a document are found in linear time") {
    // Each doubles the work that it should cost, or squares it.
    const auto seconds = [](const std::string& piece, int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += piece;
        text += "\n```env\nA=1\n```\n";
        const auto begin = std::clock();
        CHECK(!parse_parts(Source("test", text), Format::markdown).empty());
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    for (const char* piece : {">",
                              "> > > > ",
                              "- ",
                              "[",
                              "![a](",
                              "*a_ ",
                              "**x",
                              "`",
                              "``a` ",
                              "<",
                              "<!--",
                              "&#1;",
                              "\\",
                              "\n    a\n",
                              "\n```\na\n",
                              "\n- a\n  - b\n",
                              "\t",
                              "1. ",
                              "\n```sh\nA=((((\n```\n",
                              "\n```sh\n$ A=1 B=2; "}) {
        INFO(piece);
        CHECK(seconds(piece, 40'000) < 2);
    }
}

TEST_CASE("packed entries come out as they went in") {
    std::mt19937 random(3);
    EntryList list;
    std::vector<Entry> in;
    std::uint32_t at = 0;
    std::uint32_t section = 0;
    Span key_of_last;
    for (int i = 0; i < 2000; ++i) {
        const auto take = [&](std::uint32_t most) {
            const Span span{at, at + static_cast<std::uint32_t>(random()) % most};
            at = span.end;
            return span;
        };
        take(300);
        Entry entry;
        entry.whole.begin = at;
        entry.prefix = random() % 4 == 0 ? take(9) : Span{at, at};
        entry.key = {at, at + 1 + static_cast<std::uint32_t>(random()) % 200};
        at = entry.key.end;
        entry.separator = take(5);
        entry.value = take(random() % 50 == 0 ? 3000000 : 300);
        take(40);
        entry.whole.end = at;
        section += random() % 10 == 0 ? static_cast<std::uint32_t>(random()) % 300 : 0;
        entry.section = section;
        entry.quote = static_cast<Quote>(random() % 4);
        entry.unterminated = random() % 9 == 0;
        if (random() % 5 == 0 && !key_of_last.empty()) {
            entry.parent = key_of_last;
        } else {
            key_of_last = entry.key;
        }
        list.push_back(entry);
        in.push_back(entry);
    }
    REQUIRE(list.size() == in.size());
    std::size_t i = 0;
    for (const Entry& entry : list) {
        const Entry& want = in[i++];
        CHECK(entry.whole == want.whole);
        CHECK(entry.prefix == want.prefix);
        CHECK(entry.key == want.key);
        CHECK(entry.separator == want.separator);
        CHECK(entry.value == want.value);
        CHECK(entry.parent == want.parent);
        CHECK(entry.section == want.section);
        CHECK(entry.quote == want.quote);
        CHECK(entry.unterminated == want.unterminated);
    }
    CHECK(i == in.size());
}
