// The language server's protocol: what it answers to requests of every kind and to invalid bytes, and
// how it ends.
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "lsp/framing.h"
#include "lsp/limits.h"
#include "lsp/positions.h"
#include "lsp/text_buffer.h"
#include "lsp/uri.h"
#include "support/lsp_client.h"
#include "support/process.h"

using namespace credlint;
using namespace credlint::test;
using lsp::FrameReader;

namespace {

// What is read from the stream: messages, and `-` for invalid input. Fed in pieces of a few bytes.
std::vector<std::string> frames_in(const std::string& stream, std::size_t piece) {
    FrameReader reader;
    std::vector<std::string> out;
    for (std::size_t i = 0; i < stream.size(); i += piece) {
        reader.feed(std::string_view(stream).substr(i, piece));
        for (auto next = reader.next(); next != FrameReader::Next::none; next = reader.next())
            out.push_back(next == FrameReader::Next::message ? std::string(reader.content()) : "-");
    }
    return out;
}

using Strings = std::vector<std::string>;

int error_of(const EditorJson& response) {
    return test::at(response, {"error", "code"}).is_number() ? response["error"]["code"].get<int>() : 0;
}

std::string request(int id, const char* method, EditorJson params = EditorJson::object()) {
    return lsp::frame(
        EditorJson{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}.dump());
}

Outcome serve(const std::string& input) {
    return run({{CREDLINT_BINARY, "lsp"}, {}, input, {}});
}

const std::string ending = request(99, "shutdown") + lsp::frame(R"({"jsonrpc":"2.0","method":"exit"})");

}  // namespace

TEST_CASE("messages are found after their headers, however they arrive") {
    const std::string stream = lsp::frame("{}") +
                               "Content-Type: x; charset=utf-8\r\ncontent-length:  3 \r\n\r\n123" +
                               "Content-Length: 1\n\n7";
    for (const std::size_t piece : {1u, 2u, 7u, 1000u})
        CHECK(frames_in(stream, piece) == Strings{"{}", "123", "7"});
}

TEST_CASE("invalid frames are skipped, reported once, and cost no frame after them") {
    const std::string good = lsp::frame("good");
    for (const std::string& bad :
         Strings{"Content-Length: -5\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
                 "Content-Length: x\r\n\r\n", "Content-Length: 12abc\r\n\r\nsome text",
                 "Content-Length:\r\n\r\n", "X-Length: 4\r\n\r\n", "{\"jsonrpc\": \"2.0\"}", "\r\n\r\n",
                 "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "Content-Length: 1000000000000\r\n\r\n{\"a\": 1}",
                 std::string(10'000, 'x'), std::string("\0\xff\0", 3)}) {
        INFO(bad.substr(0, 60));
        for (const std::size_t piece : {1u, 5u, 100'000u})
            CHECK(frames_in(bad + good, piece) == Strings{"-", "good"});
    }
}

TEST_CASE("a header is found wherever it begins in invalid input") {
    for (std::size_t before = 4000; before <= 4120; ++before) {
        INFO(before);
        CHECK(frames_in(std::string(before, 'x') + lsp::frame("twelve bytes"), 100'000) ==
              Strings{"-", "twelve bytes"});
    }
}

TEST_CASE("a wrong length costs its own message only") {
    // Too short: the rest is skipped. Too long: it takes a piece of the next one.
    CHECK(frames_in("Content-Length: 2\r\n\r\n{\"a\": 1}" + lsp::frame("good"), 3) ==
          Strings{"{\"", "-", "good"});
    const Strings long_one =
        frames_in("Content-Length: 4\r\n\r\n12" + lsp::frame("lost") + lsp::frame("good"), 3);
    CHECK(long_one.back() == "good");
}

TEST_CASE("a message past the limit is skipped to its end, and both its ends are kept") {
    const std::size_t length = lsp::longest_message + 1;
    const std::string header = "Content-Length: " + std::to_string(length) + "\r\n\r\n";
    std::string content(length, 'x');
    content.replace(0, 5, "begin");
    content.replace(length - 3, 3, "end");
    FrameReader reader;
    const std::string stream = header + content + lsp::frame("good");
    Strings read;
    for (std::size_t i = 0; i < stream.size(); i += 1000 * 1000) {
        reader.feed(std::string_view(stream).substr(i, 1000 * 1000));
        for (auto next = reader.next(); next != FrameReader::Next::none; next = reader.next()) {
            read.emplace_back(reader.content());
            if (read.size() == 1) CHECK(next == FrameReader::Next::too_long);
        }
    }
    REQUIRE(read.size() == 2);
    CHECK(read[0].size() == 8192);
    CHECK(read[0].starts_with("begin"));
    CHECK(read[0].ends_with("end"));
    CHECK(read[1] == "good");
}

TEST_CASE("no bytes stop the frame reader permanently") {
    const Strings pieces{
        "Content-Length: ", "content-length:5", "\r\n", "\n", "\r\n\r\n", "5", "{}", "x", ":", "99999999"};
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        std::string stream;
        for (int i = 0; i < 20; ++i) stream += pieces[random() % pieces.size()];
        // As many bytes as announced.
        const Strings read =
            frames_in(stream + std::string(6000, ' ') + "\n\n" + lsp::frame("good"), 1 + random() % 50);
        const bool waits = stream.find("999") != stream.npos;
        if (!waits) REQUIRE(read.back() == "good");
    }
}

TEST_CASE("positions are counted in the negotiated encoding") {
    const std::string text = "é=😀x\r\ny\rz\n";
    const lsp::Positions utf16(text, lsp::Encoding::utf16), utf8(text, lsp::Encoding::utf8);
    const auto offset_of_x = static_cast<std::uint32_t>(text.find('x'));
    CHECK(to_editor(utf16.position(offset_of_x)) == EditorJson{{"line", 0}, {"character", 4}});
    CHECK(to_editor(utf8.position(offset_of_x)) == EditorJson{{"line", 0}, {"character", 7}});
    CHECK(utf16.offset({{"line", 0}, {"character", 4}}) == offset_of_x);
    CHECK(utf8.offset({{"line", 0}, {"character", 7}}) == offset_of_x);
    // Inside of a character: its start.
    CHECK(utf16.offset({{"line", 0}, {"character", 3}}) == text.find("😀"));
    CHECK(utf8.offset({{"line", 0}, {"character", 1}}) == 0);
    // All three line ends; past a line's end means its end, past the last line that of the text.
    CHECK(utf16.offset({{"line", 0}, {"character", 99}}) == text.find('\r'));
    CHECK(utf16.offset({{"line", 1}, {"character", 0}}) == text.find('y'));
    CHECK(utf16.offset({{"line", 2}, {"character", 0}}) == text.find('z'));
    CHECK(utf16.offset({{"line", 9}, {"character", 0}}) == text.size());
    CHECK(to_editor(utf16.position(static_cast<std::uint32_t>(text.size()))) ==
          EditorJson{{"line", 3}, {"character", 0}});
    CHECK(!utf16.offset({{"line", -1}, {"character", 0}}));
    CHECK(!utf16.offset({{"line", "1"}, {"character", 0}}));
    CHECK(!utf16.offset(nullptr));
}

TEST_CASE("places in long lines are those that counting from the line's start gives") {
    std::mt19937 random(5);
    for (const lsp::Encoding encoding : {lsp::Encoding::utf8, lsp::Encoding::utf16}) {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += Strings{"a", "é", "😀", "\xff", "\xe2\x82", "bc", "€"}[random() % 7];
        text.insert(4000, "\r\n");
        text.insert(2000, "\r");
        const lsp::Positions positions(text, encoding);
        EditorJson last;
        for (std::uint32_t offset = 0; offset <= text.size(); ++offset) {
            const Json position = positions.position(offset);
            const std::uint32_t there = *positions.offset(position);
            REQUIRE(there <= offset);
            REQUIRE(to_text(positions.position(there)) == to_text(position));
            // Counted from the line's start.
            const std::size_t begin = there == 0 ? 0 : text.find_last_of("\r\n", there - 1) + 1;
            const std::string line = text.substr(begin, there - begin);
            const lsp::Positions alone(line, encoding);
            if (there % 97 == 0)
                REQUIRE(
                    lsp::number_at(position, {"character"}) ==
                    lsp::number_at(alone.position(static_cast<std::uint32_t>(line.size())), {"character"}));
        }
    }
}

TEST_CASE("a text that is changed in pieces is the text that it would be as a whole") {
    const Strings pieces{"\r", "\n", "\r\n", "é", "😀", "a", std::string(3000, 'x'), std::string(900, '\n'),
                         ""};
    std::mt19937 random(6);
    for (const lsp::Encoding encoding : {lsp::Encoding::utf8, lsp::Encoding::utf16}) {
        std::string text;
        lsp::TextBuffer buffer;
        for (int i = 0; i < 600; ++i) {
            const std::string& written = pieces[random() % pieces.size()];
            const auto number = [&](unsigned end) { return random() % end; };
            const EditorJson start{{"line", number(60)}, {"character", number(100)}};
            const EditorJson end =
                number(3) != 0 ? start : EditorJson{{"line", number(60)}, {"character", number(4000)}};
            const EditorJson place{{"start", start}, {"end", end}};
            const Span span = *lsp::Positions(text, encoding).span(to_program(place));
            REQUIRE(buffer.replace(to_program(place), encoding, written));
            text.replace(span.begin, span.size(), written);
            REQUIRE(buffer.size() == text.size());
            if (random() % 20 == 0) REQUIRE(buffer.text() == text);
        }
        REQUIRE(buffer.text() == text);
        CHECK(!buffer.replace({{"start", nullptr}}, encoding, "x"));
        CHECK(buffer.text() == text);
    }
}

TEST_CASE("files are identified by their URIs, however they are written") {
    CHECK(lsp::path_of("file:///a/b%20c/.env") == "/a/b c/.env");
    CHECK(lsp::path_of("FILE://localhost/a%2F%C3%A9%ff") == "/a/\xC3\xA9\xFF");
    CHECK(lsp::path_of("file:///a%zz%") == "/a%zz%");
    for (const char* uri :
         {"untitled:Untitled-1", "file://other/a", "file:", "http://x/.env", "", "file:///%00"})
        CHECK(!lsp::path_of(uri));
}

TEST_CASE("a session begins with initialize and ends with exit") {
    MemoryFiles disk;
    LspClient client(disk);
    CHECK(error_of(client.response("textDocument/hover", at_place("file:///.env", 0, 0))) == -32002);
    client.notify("textDocument/didOpen", nullptr);
    const EditorJson can = client.initialize()["capabilities"];
    CHECK(can["positionEncoding"] == "utf-16");
    CHECK(can["textDocumentSync"]["change"] == 2);
    CHECK(error_of(client.response("initialize", EditorJson::object())) == -32600);
    CHECK(error_of(client.response("workspace/nothing", EditorJson::object())) == -32601);
    CHECK(error_of(client.response("$/nothing", EditorJson::object())) == -32601);
    client.notify("$/setTrace", {{"value", "off"}});
    client.notify("no/such/thing", EditorJson::object());
    client.work();
    CHECK(client.session().exit_code() == 1);
    CHECK(test::at(client.response("shutdown", nullptr), {"result"}).is_null());
    CHECK(error_of(client.response("textDocument/hover", at_place("file:///.env", 0, 0))) == -32600);
    client.notify("exit", nullptr);
    client.work();
    CHECK(client.session().ended());
    CHECK(client.session().exit_code() == 0);
}

TEST_CASE("the client's encodings decide which one is used") {
    MemoryFiles disk;
    LspClient both(disk), other(disk);
    CHECK(both.initialize({{"general",
                            {{"positionEncodings",
                              {"utf-16", "utf-8"}}}}})["capabilities"]["positionEncoding"] == "utf-8");
    CHECK(other.initialize(
              {{"general", {{"positionEncodings", {"utf-32"}}}}})["capabilities"]["positionEncoding"] ==
          "utf-16");
}

TEST_CASE("a waiting request can be cancelled") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    const int hover = client.ask_later("textDocument/hover", at_place("file:///.env", 0, 0));
    client.notify("$/cancelRequest", {{"id", hover}});
    client.notify("$/cancelRequest", {{"id", 12345}});
    client.notify("$/cancelRequest", nullptr);
    client.work();
    CHECK(error_of(client.response(hover)) == -32800);
}

TEST_CASE("messages of any shape are answered or ignored") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    client.open("file:///p/.env", "A=1\n");
    const Strings values{"null",
                         "1",
                         "-1",
                         "1e99",
                         "\"x\"",
                         "[]",
                         "{}",
                         "[[1]]",
                         "true",
                         "{\"uri\": 3}",
                         "{\"uri\": \"file:///p/.env\"}",
                         "{\"line\": -1, \"character\": {}}",
                         "[{\"range\": 1, \"text\": \"x\"}, 3, {\"text\": 5}]"};
    const Strings names{"textDocument", "position",     "range", "contentChanges",
                        "context",      "capabilities", "id"};
    const Strings methods{"initialize",
                          "initialized",
                          "textDocument/didOpen",
                          "textDocument/didChange",
                          "textDocument/didSave",
                          "textDocument/didClose",
                          "textDocument/hover",
                          "textDocument/codeAction",
                          "textDocument/diagnostic",
                          "workspace/didChangeConfiguration",
                          "workspace/didChangeWatchedFiles",
                          "$/cancelRequest",
                          ""};
    std::mt19937 random(3);
    const auto any = [&](const Strings& list) { return list[random() % list.size()]; };
    for (int round = 0; round < 20'000; ++round) {
        std::string message = random() % 2 == 0 ? "{" : "{\"id\": " + any(values) + ", ";
        message += "\"method\": " + (random() % 20 == 0 ? any(values) : "\"" + any(methods) + "\"") +
                   ", \"params\": {";
        for (int i = 0; i < 3; ++i) message += (i == 0 ? "\"" : ", \"") + any(names) + "\": " + any(values);
        client.session().receive(message + "}}");
        if (random() % 50 == 0) client.session().receive(any(values));
        client.work();
    }
    client.session().receive("{\"id\": 5, \"method\"");
    client.session().receive(std::string(200'000, '['));
    client.session().receive("{\"a\": \"\xff\"}");
    client.session().receive("[]");
    client.work();
    CHECK(client.response("textDocument/hover", at_place("file:///p/.env", 0, 0)).contains("result"));
    CHECK(!client.session().ended());
}

TEST_CASE("malformed frames do not end the program") {
    const Outcome outcome =
        serve("Content-Length: 5\r\n\r\n{\"a\":" + std::string("nonsense\r\n\r\n") +
              "Content-Length: -1\r\n\r\n" + "Content-Length: 99999999999\r\n\r\n" + lsp::frame("[1,2]") +
              lsp::frame("\xff\xfe") + lsp::frame(R"({"id":{},"method":"x"})") + request(1, "initialize") +
              lsp::frame("{") + request(2, "nope") + ending);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.error.empty());
    Strings errors;
    FrameReader reader;
    reader.feed(outcome.out);
    while (reader.next() == FrameReader::Next::message) {
        const EditorJson message = EditorJson::parse(reader.content());
        errors.push_back(message["id"].dump() + ":" + std::to_string(error_of(message)));
    }
    // An invalid message is reported at once, the other answers come in turn. What is skipped in one
    // go is reported once.
    CHECK(errors == Strings{"null:-32700", "null:-32600", "null:-32700", "null:-32700", "null:-32600",
                            "null:-32600", "1:0", "2:-32601", "99:0"});
}

TEST_CASE("the program ends with its stream, with exit code 0 only after a shutdown") {
    CHECK(serve("").exit_code == 1);
    CHECK(serve(request(1, "initialize")).exit_code == 1);
    CHECK(serve(request(1, "initialize") + lsp::frame(R"({"method":"exit"})")).exit_code == 1);
    CHECK(serve(request(1, "initialize") + request(2, "shutdown")).exit_code == 0);
    CHECK(serve(request(1, "initialize") + ending + "anything").exit_code == 0);
    CHECK(run({{CREDLINT_BINARY, "lsp", "--stdio"}, {}, request(1, "initialize") + ending, {}}).exit_code ==
          0);
}
