// The text module: lines and columns, UTF-8, what is shown of a file's text, and the disk.
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text/files.h"
#include "text/line_index.h"
#include "text/mask.h"
#include "text/nearest.h"
#include "text/printable.h"
#include "text/timestamp.h"
#include "text/utf8.h"

using namespace credlint;
using namespace std::string_literals;

namespace {

std::string encode(char32_t c) {
    std::string out;
    const auto put = [&](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
    return out;
}

// A folder on the disk that lives as long as a test.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string pattern = "credlint-text-test-XXXXXX";
        const char* base = std::getenv("TMPDIR");
        pattern = (base && *base ? std::string(base) : "/tmp"s) + "/" + pattern;
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~ScratchFolder() {
        for (auto at = made_.rbegin(); at != made_.rend(); ++at) {
            if (::unlink(at->c_str()) != 0) ::rmdir(at->c_str());
        }
        ::rmdir(path_.c_str());
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    // A path for a file to create, which is removed afterwards.
    std::string operator()(const std::string& name) {
        made_.push_back(path_ + "/" + name);
        return made_.back();
    }
    std::string file(const std::string& name, std::string_view bytes) {
        const std::string path = (*this)(name);
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        REQUIRE(descriptor >= 0);
        REQUIRE(::write(descriptor, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
        ::close(descriptor);
        return path;
    }
    const std::string& path() const { return path_; }

private:
    std::string path_;
    std::vector<std::string> made_;
};

}  // namespace

TEST_CASE("LineIndex: lines end at LF, and a CR before it is part of the end", "[text]") {
    const std::string bytes = "ab\r\nc\rd\n\n\r\ne";
    const LineIndex index(bytes);
    REQUIRE(index.line_count() == 5);
    CHECK(index.line(1) == Span{0, 2});
    CHECK(index.line(2) == Span{4, 7});  // the lone CR is text
    CHECK(index.line(3) == Span{8, 8});
    CHECK(index.line(4) == Span{9, 9});
    CHECK(index.line(5) == Span{11, 12});
    CHECK(index.line_of(0) == 1);
    CHECK(index.line_of(3) == 1);
    CHECK(index.line_of(4) == 2);
    CHECK(index.line_of(12) == 5);
}

TEST_CASE("LineIndex: empty files and final newlines", "[text]") {
    const LineIndex empty("");
    CHECK(empty.line_count() == 1);
    CHECK(empty.line(1) == Span{0, 0});
    CHECK(empty.position(0) == Position{1, 1});
    CHECK(empty.position(99) == Position{1, 1});

    const LineIndex closed("a\n");
    CHECK(closed.line_count() == 2);
    CHECK(closed.line(2) == Span{2, 2});
    CHECK(closed.position(2) == Position{2, 1});
}

TEST_CASE("LineIndex: one corpus in every column unit", "[text]") {
    struct Case {
        std::string bytes;
        std::uint32_t offset;
        std::uint32_t byte, code_point, utf16;
    };
    const std::vector<Case> cases = {
        {"KEY=x", 4, 5, 5, 5},
        {"\xC3\x89=x", 3, 4, 3, 3},             // É
        {"\xF0\x9F\x98\x80=x", 5, 6, 3, 4},     // an emoji is two units of UTF-16
        {"\xF0\x9F\x98\x80=x", 2, 3, 1, 1},     // inside it
        {"e\xCC\x81=x", 4, 5, 4, 4},            // a combining mark counts
        {"\t=x", 2, 3, 3, 3},                   // a tab is one
        {"\xFF\xC3=x", 3, 4, 4, 4},             // invalid bytes count one each
        {"\xEF\xBB\xBF"s + "K=x", 5, 3, 3, 3},  // a byte order mark counts nothing
        {"\xEF\xBB\xBF"s + "K=x", 1, 1, 1, 1},  // even inside it
        {"a\rb=x", 3, 4, 4, 4},                 // a lone CR is a character
        {"a\0b=x"s, 3, 4, 4, 4},
        {"a=x\r\n", 4, 5, 5, 5},  // at the LF of a CRLF
    };
    for (const Case& c : cases) {
        INFO(printable(c.bytes) << " at " << c.offset);
        const LineIndex index(c.bytes);
        CHECK(index.position(c.offset, ColumnUnit::byte) == Position{1, c.byte});
        CHECK(index.position(c.offset, ColumnUnit::code_point) == Position{1, c.code_point});
        CHECK(index.position(c.offset, ColumnUnit::utf16) == Position{1, c.utf16});
    }
}

TEST_CASE("LineIndex: long lines are counted like short ones", "[text]") {
    // Every piece at every distance from a multiple of eight.
    for (const std::string piece : {"\xC3\x89", "\xF0\x9F\x98\x80", "\xFF"}) {
        for (std::uint32_t before = 0; before < 20; ++before) {
            const std::string bytes = std::string(before, 'a') + piece + std::string(20, 'b');
            const LineIndex index(bytes);
            const std::uint32_t units = piece.size() == 4 ? 2 : 1;
            const auto after = static_cast<std::uint32_t>(before + piece.size());
            for (std::uint32_t i = 0; i <= 20; ++i) {
                CHECK(index.position(after + i) == Position{1, before + 1 + i + 1});
                CHECK(index.position(after + i, ColumnUnit::utf16) == Position{1, before + units + i + 1});
            }
            CHECK(index.position(before) == Position{1, before + 1});
        }
    }
}

TEST_CASE("LineIndex: columns far into a line equal those from counting", "[text]") {
    std::string bytes = "\xEF\xBB\xBF";
    while (bytes.size() < 20000) bytes += "abcdefghij\xC3\x89\xF0\x9F\x98\x80\xFF";
    bytes += "\nshort\n";
    const auto second = static_cast<std::uint32_t>(bytes.size());
    while (bytes.size() < 40000) bytes += "\xF0\x9F\x98\x80x";
    const LineIndex index(bytes);
    const auto check = [&](std::uint32_t line, std::size_t begin) {
        Position plain{line, 1};
        Position utf16{line, 1};
        for (std::size_t at = begin; at < bytes.size() && bytes[at] != '\n';) {
            const auto offset = static_cast<std::uint32_t>(at);
            REQUIRE(index.position(offset) == plain);
            REQUIRE(index.position(offset, ColumnUnit::utf16) == utf16);
            const Character character = character_at(bytes, at);
            at += character.length;
            plain.column += 1;
            utf16.column += character.length == 4 ? 2 : 1;
        }
    };
    check(1, 3);
    check(3, second);
}

TEST_CASE("character_at reads every scalar value back", "[text]") {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const std::string bytes = encode(c);
        const Character character = character_at(bytes, 0);
        if (!character.valid || character.code_point != c || character.length != bytes.size()) {
            FAIL("U+" << std::hex << static_cast<std::uint32_t>(c));
        }
    }
}

TEST_CASE("character_at returns invalid bytes one by one", "[text]") {
    const std::vector<std::string> invalid = {
        "\x80",
        "\xBF",
        "\xC0\x80",
        "\xC1\xBF",
        "\xC3",
        "\xC3(",
        "\xE0\x9F\xBF",
        "\xED\xA0\x80",
        "\xE2\x82",
        "\xE2\x28\xA1",
        "\xF0\x8F\xBF\xBF",
        "\xF0\x9F\x98",
        "\xF4\x90\x80\x80",
        "\xF5\x80\x80\x80",
        "\xFF",
    };
    for (const std::string& bytes : invalid) {
        INFO(printable(bytes));
        const Character character = character_at(bytes, 0);
        CHECK_FALSE(character.valid);
        CHECK(character.length == 1);
        CHECK(character.code_point == static_cast<unsigned char>(bytes[0]));
    }
}

TEST_CASE("display_width", "[text]") {
    CHECK(display_width(U'a') == 1);
    CHECK(display_width(U'é') == 1);
    CHECK(display_width(0xAD) == 1);
    CHECK(display_width(0x300) == 0);  // combining grave
    CHECK(display_width(0x2FF) == 1);
    CHECK(display_width(0x36F) == 0);
    CHECK(display_width(0x200B) == 0);  // zero width space
    CHECK(display_width(0x1100) == 2);  // Hangul leading consonant
    CHECK(display_width(0x1160) == 0);  // Hangul vowel
    CHECK(display_width(0x4E2D) == 2);
    CHECK(display_width(0xAC00) == 2);
    CHECK(display_width(0xFF21) == 2);  // full-width A
    CHECK(display_width(0xFF71) == 1);  // half-width katakana
    CHECK(display_width(0x1F600) == 2);
    CHECK(display_width(0x20000) == 2);
    CHECK(display_width(0xFE0F) == 0);  // variation selector
    CHECK(display_width(0xE0100) == 0);
    CHECK(display_width(0x10FFFF) == 1);
}

TEST_CASE("printable leaves text alone", "[text]") {
    for (const std::string_view text :
         {"", "AWS_ACCESS_KEY_ID", "größe", "\\n", "中文 😀", "# a comment", "##"}) {
        CHECK(printable(text) == text);
    }
}

TEST_CASE("printable makes everything else visible", "[text]") {
    CHECK(printable("a\nb\r\tc") == "a\\nb\\r\\tc");
    CHECK(printable("\x1B[31m\x7F\0"s) == "\\x1b[31m\\x7f\\x00");
    CHECK(printable("\xC2\x9B") == "\\u009b");
    CHECK(printable("\xE2\x80\xAE"
                    "gnp.") == "\\u202egnp.");
    CHECK(printable("\xEF\xBB\xBFK") == "\\ufeffK");
    CHECK(printable("\xF3\xA0\x81\x81") == "\\u{e0041}");
    CHECK(printable("caf\xE9") == "caf\\xe9");
    CHECK(printable("##vso[task.complete]") == "\\x23#vso[task.complete]");
    CHECK(printable("x###[group]") == "x#\\x23#[group]");
    for (const char32_t c : {0x00u, 0x1Fu, 0x7Fu, 0x80u, 0x85u, 0x9Fu, 0x61Cu, 0x200Bu, 0x200Eu, 0x200Fu,
                             0x2028u, 0x2029u, 0x202Au, 0x202Eu, 0x2066u, 0x2069u, 0xFEFFu}) {
        const std::string shown = printable(encode(c));
        INFO(shown);
        CHECK(shown.front() == '\\');
        CHECK(printable(shown) == shown);
    }
}

TEST_CASE("printable_key hides what looks pasted and truncates what is long", "[text]") {
    // Built from pieces, so that no secret scanner reports the test.
    const std::string pasted = "wJalr"s + "XUtnF" + "EMI7K" + "MDENG";
    CHECK(printable_key("AWS_SECRET_ACCESS_KEY") == "AWS_SECRET_ACCESS_KEY");
    CHECK(printable_key("OAUTH2_CLIENT_ID_V10") == "OAUTH2_CLIENT_ID_V10");
    CHECK(printable_key("applicationConfiguration") == "applicationConfiguration");
    CHECK(printable_key("//packages.example.com/:_authToken") == "//packages.example.com/:_authToken");
    CHECK(printable_key("com/artifactory/api/npm") == "com/artifactory/api/npm");
    CHECK(printable_key("1234567890123456") == "1234567890123456");
    CHECK(printable_key("A\nB") == "A\\nB");
    CHECK(printable_key(pasted) == mask);
    CHECK(printable_key("MY_" + pasted + ".X") == mask);
    CHECK(printable_key("abcdefgh1234567") == "abcdefgh1234567");
    CHECK(printable_key("abcdefgh12345678") == mask);
    CHECK(printable_key("abcd/EFGH+ijklMNOP") == mask);
    CHECK(printable_key(std::string(64, 'k')) == std::string(64, 'k'));
    CHECK(printable_key(std::string(65, 'k')) == std::string(63, 'k') + "…");
    // An escape is never cut in two.
    CHECK(printable_key(std::string(62, 'k') + "\x01zzz") == std::string(62, 'k') + "…");
    CHECK(printable_key(std::string(60, 'k') + "\x01") == std::string(60, 'k') + "\\x01");
}

TEST_CASE("suspicious_runs", "[text]") {
    CHECK(suspicious_runs("").empty());
    CHECK(suspicious_runs("KEY=value").empty());
    const std::string text = "x = abcdefgh12345678, ABCDEFGH12345678";
    CHECK(suspicious_runs(text) == std::vector<Span>{{4, 20}, {22, 38}});
}

TEST_CASE("nearest", "[text]") {
    const std::array<std::string_view, 4> names = {"full", "concise", "json", "sarif"};
    CHECK(nearest("jsno", names) == "json");
    CHECK(nearest("sarf", names) == "sarif");
    CHECK(nearest("fulll", names) == "full");
    CHECK(nearest("consice", names) == "concise");
    CHECK(nearest("json", names) == "json");
    CHECK(nearest("xml", names).empty());
    CHECK(nearest("", names).empty());
    const std::array<std::string_view, 2> tie = {"bat", "cat"};
    CHECK(nearest("hat", tie) == "bat");
    CHECK(nearest("hat", {}).empty());
}

TEST_CASE("DiskFiles reads whole files, bytes as they are", "[text]") {
    ScratchFolder folder;
    const DiskFiles files;
    const std::string bytes = "A=1\r\nB=\xFF\0\n"s;
    const auto read = files.read(folder.file("a.env", bytes));
    REQUIRE(read);
    CHECK(*read == bytes);
    const auto empty = files.read(folder.file("empty", ""));
    REQUIRE(empty);
    CHECK(empty->empty());
    const std::string large(300'000, 'x');
    CHECK(*files.read(folder.file("large", large)) == large);
    // Says size 0 and has content.
    const auto proc = files.read("/proc/self/status");
    if (proc) CHECK_FALSE(proc->empty());
}

TEST_CASE("DiskFiles says why it cannot read", "[text]") {
    ScratchFolder folder;
    const DiskFiles files;
    const auto why = [&](const std::string& path) {
        const auto read = files.read(path);
        REQUIRE_FALSE(read);
        CHECK(read.failure().path == path);
        CHECK(read.failure().line == 0);
        return read.failure().message;
    };
    CHECK(why(folder.path() + "/none") == "cannot read: No such file or directory");
    CHECK(why(folder.path()) == "cannot read: is a directory");

    const std::string pipe = folder("pipe");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(why(pipe) == "cannot read: not a regular file");
    CHECK(files.kind(pipe) == PathKind::other);

    const std::string closed = folder.file("closed", "A=1\n");
    CHECK(why(closed + "\0x"s) == "cannot read: No such file or directory");
    REQUIRE(::chmod(closed.c_str(), 0) == 0);
    if (::geteuid() != 0) CHECK(why(closed) == "cannot read: Permission denied");

    // Sparse: takes no space on the disk.
    const std::string huge = folder.file("huge", "");
    if (::truncate(huge.c_str(), static_cast<off_t>(max_file_size) + 1) == 0) {
        CHECK(why(huge) == "cannot read: larger than 1 GiB");
    }
}

TEST_CASE("DiskFiles lists in order and does not follow links to folders", "[text]") {
    ScratchFolder folder;
    const DiskFiles files;
    folder.file("b.env", "");
    folder.file(".env", "");
    REQUIRE(::mkdir(folder("Sub").c_str(), 0700) == 0);
    REQUIRE(::symlink("Sub", folder("link-to-folder").c_str()) == 0);
    REQUIRE(::symlink("b.env", folder("link-to-file").c_str()) == 0);
    REQUIRE(::symlink("none", folder("dangling").c_str()) == 0);
    REQUIRE(::mkfifo(folder("pipe").c_str(), 0600) == 0);
    using Kind = DirectoryEntry::Kind;
    const auto entries = files.list(folder.path(), {});
    REQUIRE(entries);
    CHECK(*entries == std::vector<DirectoryEntry>{{".env", Kind::file},
                                                  {"Sub", Kind::directory},
                                                  {"b.env", Kind::file},
                                                  {"link-to-file", Kind::link},
                                                  {"pipe", Kind::other}});
    const auto wanted = files.list(folder.path(), [](std::string_view name) { return name == "b.env"; });
    REQUIRE(wanted);
    CHECK(*wanted == std::vector<DirectoryEntry>{{"Sub", Kind::directory}, {"b.env", Kind::file}});

    CHECK(files.canonical(folder.path() + "/Sub/../link-to-file") ==
          files.canonical(folder.path()) + "/b.env");
    CHECK(files.canonical(folder.path() + "/dangling").empty());

    CHECK(files.kind(folder.path() + "/Sub") == PathKind::directory);
    CHECK(files.kind(folder.path() + "/link-to-file") == PathKind::file);
    CHECK(files.kind(folder.path() + "/dangling") == PathKind::missing);
    CHECK(files.kind(folder.path() + "/none") == PathKind::missing);
    const auto none = files.list(folder.path() + "/none", {});
    REQUIRE_FALSE(none);
    CHECK(none.failure().message == "cannot read: No such file or directory");
    CHECK_FALSE(files.list(folder.path() + "/b.env", {}));
}

TEST_CASE("timestamps are read and written") {
    CHECK(parse_timestamp("1970-01-01T00:00:00Z") == 0);
    CHECK(parse_timestamp("2025-10-28T12:37:18Z") == 1761655038);
    CHECK(parse_timestamp("2025-10-28T14:37:18.123+02:00") == 1761655038);
    CHECK(parse_timestamp("2025-10-28 12:37:18+0000") == 1761655038);
    CHECK(parse_timestamp("2024-02-29T23:59:60Z") == parse_timestamp("2024-02-29T23:59:59Z"));
    for (const char* wrong : {"", "2025-10-28", "2025-10-28T12:37:18", "2025-02-29T00:00:00Z",
                              "2025-13-01T00:00:00Z", "2025-10-28T24:00:00Z", "2025-10-28T12:37:18Zz",
                              "2025-10-28T12:37:18.Z", "2025-10-28T12:37:18+2", "soon"}) {
        INFO(wrong);
        CHECK(!parse_timestamp(wrong));
    }
    for (std::int64_t time = -30'000'000'000; time < 250'000'000'000; time += 7'777'777'777) {
        CHECK(parse_timestamp(format_timestamp(time)) == time);
    }
    CHECK(format_timestamp(1761655038) == "2025-10-28T12:37:18Z");
}
