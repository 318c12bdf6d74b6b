// The format of command-line cases (tests/README.md): every byte survives, and what can be read stays
// readable.
#include "support/text_archive.h"

#include <string>

#include <catch2/catch.hpp>

using namespace credlint::test;

namespace {

// A section's bytes, written and parsed again, with what was written.
std::string written(const std::string& bytes) {
    const TextArchive archive{"", {{"in/a", bytes}, {"after", "x\n"}}};
    const std::string text = archive_text(archive);
    INFO(text);
    CHECK(parse_archive(text) == archive);
    return text.substr(0, text.find("-- after --"));
}

}  // namespace

TEST_CASE("archive: sections are what is under their names", "[archive]") {
    const TextArchive archive = parse_archive(
        "What it is about.\n-- command --\ncredlint .env\n-- in/my files/.env --\n\nA=1\n-- stdout --\n-- "
        "x\n--  --\n");
    CHECK(archive.comment == "What it is about.\n");
    REQUIRE(archive.sections.size() == 3);
    CHECK(archive.sections[0] == ArchiveSection{"command", "credlint .env\n"});
    CHECK(archive.sections[1] == ArchiveSection{"in/my files/.env", "\nA=1\n"});
    CHECK(archive.sections[2] == ArchiveSection{"stdout", "-- x\n--  --\n"});
    CHECK(archive.find("stdout") == &archive.sections[2]);
    CHECK(archive.find("stderr") == nullptr);
}

TEST_CASE("archive: text is written as it is", "[archive]") {
    CHECK(written("") == "-- in/a --\n");
    CHECK(written("A=\"\\n\"\t# caf\u00e9\n\n") == "-- in/a --\nA=\"\\n\"\t# caf\u00e9\n\n");
}

TEST_CASE("archive: what text cannot show is escaped", "[archive]") {
    CHECK(written("A=1") == "-- in/a (escaped) --\nA=1\\\n");
    CHECK(written("A=\\\r\nB=\n") == "-- in/a (escaped) --\nA=\\\\\\r\nB=\n");
    CHECK(written("\x1b[1m\xff\xc3\xa9\x7f\n") == "-- in/a (escaped) --\n\\x1b[1m\\xff\u00e9\\x7f\n");
    CHECK(written("-- stdout --\n") == "-- in/a (escaped) --\n\\x2d- stdout --\n");
    CHECK(written(std::string("\0\n", 2)) == "-- in/a (escaped) --\n\\x00\n");
}

TEST_CASE("archive: every byte and pair of bytes survives", "[archive]") {
    for (int first = 0; first < 256; ++first) {
        for (const char second : {'\n', '\r', '\\', 'x', '-', '\xff'}) {
            written({static_cast<char>(first), second});
            written({second, static_cast<char>(first)});
        }
    }
}

TEST_CASE("archive: an unknown escape is an error with its line", "[archive]") {
    for (const char* escape : {"\\n", "\\x4", "\\xZZ", "\\"}) {
        INFO(escape);
        CHECK_THROWS_WITH(parse_archive("-- a --\n-- b (escaped) --\nx\n" + std::string(escape)),
                          "line 4: unknown escape");
    }
    CHECK(parse_archive("-- a --\n\\n\n").sections[0].bytes == "\\n\n");
}
