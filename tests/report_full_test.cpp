// What people see of a finding: the lines, the masks and the carets under them.
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "report/source_excerpt.h"
#include "support/one_file.h"

using namespace credlint;
using namespace credlint::test;
using namespace std::string_literals;

namespace {

std::string full(const OneFile& file, std::uint32_t width = 100) {
    return write("full", file.report(), {false, width});
}

// Only what is drawn: the lines after the place, up to the empty one.
std::string frame(const OneFile& file, std::uint32_t width = 100) {
    const std::string out = full(file, width);
    const std::size_t begin = out.find('\n', out.find("-->")) + 1;
    return out.substr(begin, out.size() - 1 - begin);
}

}  // namespace

TEST_CASE("full: the whole block", "[report]") {
    OneFile file("AWS_ACCESS_KEY_ID=hunter2\n# comment\nAWS_SESSION_TOKEN=swordfish\n", ".env.local");
    file.hide("hunter2").hide("swordfish");
    Finding& finding = file.find(token_rule(), file.span("AWS_ACCESS_KEY_ID"),
                                 "temporary access key without its session token");
    finding.notes.push_back({file.span("hun"), "this key begins with `ASIA`"});
    finding.notes.push_back({file.span("AWS_SESSION_TOKEN"), "the token here is of another key"});
    finding.help = "copy all three lines again";
    finding.fixes.push_back({"comment out the line", Fix::Safety::unsafe, {{{0, 0}, "# "}}});
    CHECK(full(file) == R"(error[aws-missing-session-token]: temporary access key without its session token
  --> .env.local:1:1
   |
 1 | AWS_ACCESS_KEY_ID=****
   | ^^^^^^^^^^^^^^^^^ ---- this key begins with `ASIA`
...
 3 | AWS_SESSION_TOKEN=****
   | ----------------- the token here is of another key
   |
   = help: copy all three lines again
   = unsafe fix: comment out the line

)");
}

TEST_CASE("full: a note in another file has a place and a message, and no line of it", "[report]") {
    OneFile file("A=1\n", "sub/.env");
    file.hide("1");
    Finding& finding = file.find(twice_rule(), file.span("A"));
    finding.notes.push_back({{9, 10},
                             "it is set there",
                             std::make_shared<const Source>("a::b/.env.local", "B=2\n\nA=\xC3\xA4x\n")});
    finding.help = "keep one";
    CHECK(full(file) == R"(warning[dotenv-duplicate-key]: something is wrong
  --> sub/.env:1:1
   |
 1 | A=****
   | ^
   |
   = note: ./a::b/.env.local:3:4: it is set there
   = help: keep one

)");
    CHECK(write("concise", file.report()) ==
          "sub/.env:1:1: warning: something is wrong [dotenv-duplicate-key]\n");
    CHECK(write("json", file.report()).find("\"path\": \"a::b/.env.local\",\n          \"line\": 3") !=
          std::string::npos);
    CHECK(write("sarif", file.report()).find("\"uri\": \"a%3A%3Ab/.env.local\"") != std::string::npos);
}

TEST_CASE("full: labels, rows and gaps", "[report]") {
    OneFile file("A=1\nB=2\nA=3\n\n\n\n\n\n\nA=4\n");
    file.hide("1").hide("2").hide("3").hide("4");
    Finding& finding = file.find(twice_rule(), file.span("A", 1), "key `A` is set twice");
    finding.notes.push_back({file.span("A", 0), "first here"});
    finding.notes.push_back({file.span("B"), "and this between"});
    finding.notes.push_back({finding.span, "this one wins"});
    finding.notes.push_back({file.span("3"), "by its value"});
    finding.notes.push_back({file.span("A", 2), "or this"});
    CHECK(full(file) == R"(warning[dotenv-duplicate-key]: key `A` is set twice
   --> .env:3:1
    |
  1 | A=****
    | - first here
  2 | B=****
    | - and this between
  3 | A=****
    | ^ this one wins
    |   ---- by its value
...
 10 | A=****
    | - or this

)");
}

TEST_CASE("full: tabs, wide and combining characters keep the caret in place", "[report]") {
    OneFile file(
        "\tk\t\xE4\xB8\xAD"
        "e\xCC\x81\xF0\x9F\x98\x80=v\n");
    file.hide("v");
    SECTION("after them") {
        file.find(twice_rule(), file.span("="));
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   |              ^\n");
    }
    SECTION("on a wide one") {
        file.find(twice_rule(), file.span("\xF0\x9F\x98\x80"));
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   |            ^^\n");
    }
    SECTION("on a combining mark alone") {
        file.find(twice_rule(), file.span("\xCC\x81"));
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   |            ^\n");
    }
    SECTION("on a tab") {
        file.find(twice_rule(), {0, 1});
        CHECK(frame(file) ==
              "   |\n 1 |     k   \xE4\xB8\xAD"
              "e\xCC\x81\xF0\x9F\x98\x80=****\n   | ^^^^\n");
    }
}

TEST_CASE("full: control characters and invalid bytes are escaped, and underlined as such", "[report]") {
    OneFile file("K\x1B\xFF\xE2\x80\xAE=v");
    file.hide("v");
    file.find(twice_rule(), file.span("\xFF\xE2\x80\xAE"));
    CHECK(frame(file) == "   |\n 1 | K\\x1b\\xff\\u202e=****\n   |      ^^^^^^^^^^\n");
}

TEST_CASE("full: a span that touches a mask covers it, and reveals no place in it", "[report]") {
    OneFile file("KEY=abcdefgh # x");
    file.hide("abcdefgh");
    const std::string line = "   |\n 1 | KEY=**** # x\n   | ";
    SECTION("inside") {
        file.find(twice_rule(), file.span("d"));
        CHECK(frame(file) == line + "    ^^^^\n");
    }
    SECTION("from before into it") {
        file.find(twice_rule(), file.span("Y=a"));
        CHECK(frame(file) == line + "  ^^^^^^\n");
    }
    SECTION("from it to after") {
        file.find(twice_rule(), file.span("h #"));
        CHECK(frame(file) == line + "    ^^^^^^\n");
    }
    SECTION("empty and inside") {
        file.find(twice_rule(), {8, 8});
        CHECK(frame(file) == line + "    ^^^^\n");
    }
    SECTION("empty and before") {
        file.find(twice_rule(), {4, 4});
        CHECK(frame(file) == line + "    ^\n");
    }
    SECTION("empty and after") {
        file.find(twice_rule(), {12, 12});
        CHECK(frame(file) == line + "        ^\n");
    }
}

TEST_CASE("full: adjacent values are one mask", "[report]") {
    OneFile file("KEY=abcdefgh");
    file.hide("abcd").hide("efgh");
    file.find(twice_rule(), file.span("f"));
    CHECK(frame(file) == "   |\n 1 | KEY=****\n   |     ^^^^\n");
}

TEST_CASE("full: masks may overlap and come in any order", "[report]") {
    OneFile file("K=one two\nL=three\n");
    file.file().masked = {{12, 17}, {2, 9}, {4, 4}, {5, 6}, {2, 5}};
    file.find(twice_rule(), file.span("w")).notes.push_back({file.span("L"), "here"});
    CHECK(frame(file) == "   |\n 1 | K=****\n   |   ^^^^\n 2 | L=****\n   | - here\n");
}

TEST_CASE("full: a mask that begins inside of a character hides its rest", "[report]") {
    OneFile file("K=\xC3\x89x");
    file.file().masked = {{3, 5}};
    file.find(twice_rule(), {0, 1});
    CHECK(frame(file) == "   |\n 1 | K=\\xc3****\n   | ^\n");
}

TEST_CASE("full: masks may span lines", "[report]") {
    OneFile file("K=\"one\ntwo\nthree\" # x\n");
    file.hide("\"one\ntwo\nthree\"");
    SECTION("first line") {
        file.find(twice_rule(), file.span("\"one\ntwo\nthree\""));
        CHECK(frame(file) == "   |\n 1 | K=****\n   |   ^^^^\n");
    }
    SECTION("middle") {
        file.find(twice_rule(), file.span("wo"));
        CHECK(frame(file) == "   |\n 2 | ****\n   | ^^^^\n");
    }
    SECTION("last") {
        file.find(twice_rule(), file.span("#"));
        CHECK(frame(file) == "   |\n 3 | **** # x\n   |      ^\n");
    }
}

TEST_CASE("full: what looks like a pasted secret is masked even where it is no value", "[report]") {
    const std::string pasted = "AKIA"s + "ABCD" + "EFGH" + "2345" + "WXYZ";
    OneFile file(pasted + "=1");
    file.hide("1");
    file.find(twice_rule(), file.span(pasted));
    CHECK(frame(file) == "   |\n 1 | ****=****\n   | ^^^^\n");
}

TEST_CASE("full: ends of files and lines", "[report]") {
    SECTION("empty file") {
        OneFile file("");
        file.find(twice_rule(), {0, 0});
        CHECK(frame(file) == "   |\n 1 |\n   | ^\n");
    }
    SECTION("no final newline, at the end") {
        OneFile file("A=");
        file.find(twice_rule(), {2, 2});
        CHECK(frame(file) == "   |\n 1 | A=\n   |   ^\n");
    }
    SECTION("after the final newline") {
        OneFile file("A=\n");
        file.find(twice_rule(), {3, 3});
        CHECK(frame(file) == "   |\n 2 |\n   | ^\n");
    }
    SECTION("past the end") {
        OneFile file("A=");
        file.find(twice_rule(), {7, 9});
        CHECK(frame(file) == "   |\n 1 | A=\n   |   ^\n");
    }
    SECTION("the CRLF itself") {
        OneFile file("A=\r\nB=\r\n");
        file.find(crlf_rule(), file.span("\r\n"));
        CHECK(frame(file) == "   |\n 1 | A=\n   |   ^\n");
    }
    SECTION("a lone CR is text") {
        OneFile file("A=\rB=\n");
        file.find(twice_rule(), file.span("\r"));
        CHECK(frame(file) == "   |\n 1 | A=\\rB=\n   |   ^^\n");
    }
    SECTION("over several lines: the first, to its end") {
        OneFile file("A=\nB=\nC=\n");
        file.find(twice_rule(), {1, 8});
        CHECK(frame(file) == "   |\n 1 | A=\n   |  ^\n");
    }
    SECTION("a byte order mark") {
        OneFile file(
            "\xEF\xBB\xBF"
            "A=");
        file.find(twice_rule(), {0, 3});
        CHECK(frame(file) == "   |\n 1 | \\ufeffA=\n   | ^^^^^^\n");
        CHECK(full(file).find("--> .env:1:1\n") != std::string::npos);
    }
}

TEST_CASE("full: long lines are cut around the caret", "[report]") {
    const std::string left(200, '<'), right(200, '>');
    SECTION("in the middle") {
        OneFile file(left + "HERE" + right);
        file.find(twice_rule(), file.span("HERE"));
        CHECK(frame(file, 25) == "   |\n 1 | …<<<<<<<<<HERE>>>>>…\n   |           ^^^^\n");
    }
    SECTION("at the start") {
        OneFile file("HERE" + right);
        file.find(twice_rule(), file.span("HERE"));
        CHECK(frame(file, 25) == "   |\n 1 | HERE>>>>>>>>>>>>>>>…\n   | ^^^^\n");
    }
    SECTION("at the end, with space for a caret after it") {
        OneFile file(left + "HERE");
        file.find(twice_rule(), {204, 204});
        CHECK(frame(file, 25) == "   |\n 1 | …<<<<<<<<<<<<<<HERE\n   |                    ^\n");
    }
    SECTION("notes out of sight point at the cut") {
        OneFile file(left + "HERE" + right + "!");
        Finding& finding = file.find(twice_rule(), file.span("HERE"));
        finding.notes.push_back({{0, 1}, "far left"});
        finding.notes.push_back({file.span("!"), "far right"});
        CHECK(frame(file, 25) ==
              "   |\n 1 | …<<<<<<<<<HERE>>>>>…\n   |           ^^^^\n   | - far left\n   |                   "
              " - far right\n");
    }
    SECTION("a long value takes no space") {
        OneFile file("KEY=" + left + " # here");
        file.hide(left);
        file.find(twice_rule(), file.span("here"));
        CHECK(frame(file, 25) == "   |\n 1 | KEY=**** # here\n   |            ^^^^\n");
    }
    SECTION("megabytes") {
        OneFile file(std::string(3'000'000, 'x') + "=" + std::string(3'000'000, 'y'));
        file.find(twice_rule(), file.span("="));
        CHECK(frame(file, 25) == "   |\n 1 | …xxxxxxxxx=yyyyyyyy…\n   |           ^\n");
    }
    SECTION("never wider than asked, whatever is in the line") {
        std::mt19937 random(7);
        const std::vector<std::string> pieces = {"a",    "\t",    "\xE4\xB8\xAD", "\xCC\x81",
                                                 "\xFF", "VALUE", "\x01"};
        for (int round = 0; round < 2000; ++round) {
            std::string bytes;
            for (auto i = random() % 90; i > 0; --i) bytes += pieces[random() % pieces.size()];
            OneFile file(bytes);
            file.hide("VALUE");
            const auto size = static_cast<std::uint32_t>(bytes.size());
            const std::uint32_t at = static_cast<std::uint32_t>(random()) % (size + 1);
            const SourceExcerpt line(FileView(file.file()), {0, size}, {at, at}, 30);
            const Columns columns = line.columns({at, at});
            CHECK(columns.begin < columns.end);
            if (columns.end > 31 || line.text().find("VALUE") != std::string::npos) FAIL(bytes);
        }
    }
}

TEST_CASE("full: color only when requested", "[report]") {
    OneFile file("A=1\n");
    file.hide("1");
    file.find(token_rule(), {0, 1}, "wrong").help = "do it";
    file.find(twice_rule(), {0, 1}, "odd");
    file.find(crlf_rule(), {0, 1}, "so");
    CHECK(full(file).find('\x1B') == std::string::npos);
    const std::string out = write("full", file.report(), {true, 100});
    CHECK(out.find("\x1B[1;31merror[aws-missing-session-token]\x1B[0m\x1B[1m: wrong\x1B[0m\n") == 0);
    CHECK(out.find("\x1B[1;33mwarning[") != std::string::npos);
    CHECK(out.find("\x1B[1;34mnote[") != std::string::npos);
    CHECK(out.find("\x1B[36m 1 |\x1B[0m A=****\n") != std::string::npos);
    CHECK(out.find("\x1B[1;31m^\x1B[0m\n") != std::string::npos);
}
