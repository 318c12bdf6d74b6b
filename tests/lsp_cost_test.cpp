// What a hostile document or message costs the server: never many times what ordinary text of the same size
// costs. Compares with ordinary input in the same process, by processor time.
#include <algorithm>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/lint.h"
#include "lsp/diagnostics.h"
#include "lsp/framing.h"
#include "lsp/limits.h"
#include "support/fixture.h"
#include "support/lsp_client.h"

using namespace credlint;
using namespace credlint::test;
using lsp::FrameReader;

namespace {

const std::string env = "file:///nowhere/project/.env";
const std::string json = "file:///nowhere/project/secrets.json";
constexpr std::size_t size = 128 * 1024;
// Times what an ordinary document costs. Assertions and sanitizers slow down some code more than other.
#ifdef NDEBUG
constexpr int most = 5;
#else
constexpr int most = 15;
#endif

// In seconds; of two runs the shorter one.
double cost_of(const std::function<void()>& work) {
    double best = 1e9;
    for (int i = 0; i < 2; ++i) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

std::string repeated(const std::string& text, std::size_t length) {
    std::string out;
    while (out.size() < length) out += text;
    return out;
}

EditorJson editor() {
    return {{"textDocument", {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}}}}};
}

// What an editor does when a file is opened and the cursor moves.
double cost_of_document(const std::string& uri, const std::string& text) {
    return cost_of([&] {
        MemoryFiles disk;
        LspClient client(disk);
        client.initialize(editor());
        client.open(uri, text);
        CHECK(client.pushed(uri)["diagnostics"].size() > 0);
        CHECK(!client.ask("textDocument/hover", at_place(uri, 0, 22)).is_null());
        client.ask("textDocument/codeAction",
                   {{"textDocument", {{"uri", uri}}}, {"range", range(0, 3, 0, 3)}, {"context", nullptr}});
    });
}

double ordinary_cost(std::size_t length) {
    std::string text = "A=1\nA=2\n";
    for (int i = 0; text.size() < length; ++i) text += "KEY_" + std::to_string(i) + "=some value\n";
    return cost_of([&] {
        MemoryFiles disk;
        LspClient client(disk);
        client.initialize(editor());
        client.open(env, text);
    });
}

int error_of(const EditorJson& response) {
    return test::at(response, {"error", "code"}).is_number() ? response["error"]["code"].get<int>() : 0;
}

}  // namespace

TEST_CASE("thousands of findings in one line cost as much as in separate lines") {
    const std::string object = R"({"region":"é","é":1,"é":2},)";
    const std::string one_line = "[" + repeated(object, size) + "1]";
    const std::string lines = "[" + repeated(object + "\n", size) + "1]";
    CHECK(cost_of_document(json, one_line) < 3 * cost_of_document(json, lines));
}

TEST_CASE("positions in one long line cost as much as in short lines") {
    const auto cost = [](const std::string& text) {
        return cost_of([&] {
            const lsp::Positions positions(text, lsp::Encoding::utf16);
            std::uint32_t wrong = 0;
            for (std::uint32_t at = 0; at < text.size(); at += 20)
                wrong += positions.offset(positions.position(at)) > at ? 1 : 0;
            CHECK(wrong == 0);
        });
    };
    CHECK(cost(repeated("aé 😀", size)) < 10 * cost(repeated("aé 😀\n", size)));
}

TEST_CASE("of very many findings the most severe and the total number are shown") {
    lsp::Documents documents;
    const lsp::OpenDocument& document =
        documents.open(*lsp::opened({{"uri", env}, {"languageId", ""}, {"text", std::string(5000, 'x')}}));
    lsp::Outcome outcome;
    outcome.report.files.emplace_back();
    const RuleMeta* rule = all_rules(builtin_rules()).front();
    for (std::uint32_t i = 0; i < 5000; ++i) {
        Finding finding;
        finding.rule = rule;
        finding.severity = i == 4999 ? Severity::error : Severity::warning;
        finding.span = {i, i + 1};
        outcome.report.files.front().findings.push_back(finding);
    }
    const lsp::Client client;
    const EditorJson all = to_editor(lsp::diagnostics(lsp::View(document, outcome, documents, client)));
    REQUIRE(all.size() == lsp::most_diagnostics + 1);
    CHECK(all[0]["range"]["start"]["character"] == 0);
    CHECK(all[lsp::most_diagnostics - 1]["range"]["start"]["character"] == 4999);
    CHECK(all.back()["message"].get<std::string>().find("4000 more findings are not shown") == 0);
    CHECK(all.back()["severity"] == 3);
}

TEST_CASE("the cost of thousands of changes in one message is bounded") {
    // In one long line, and in many short ones.
    for (const char* piece : {"A", "A=1\n"}) {
        const std::string text = repeated(piece, size);
        const int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
        EditorJson changes = EditorJson::array();
        for (int i = 0; changes.size() < 2000; ++i) {
            const int at = i * 7919 % static_cast<int>(size / 2);
            const int line = lines == 0 ? 0 : at % lines, character = lines == 0 ? at : 1;
            changes.push_back({{"range", range(line, character, line, character)}, {"text", "#"}});
        }
        MemoryFiles disk;
        LspClient client(disk);
        client.initialize();
        client.open("file:///nowhere/text", text, "plaintext");
        const double cost = cost_of([&] {
            client.change("file:///nowhere/text", 2, changes);
            client.work();
        });
        CHECK(cost < most * ordinary_cost(changes.dump().size()));
    }
}

TEST_CASE("each of many changes at one place costs the same") {
    const auto cost_of_changes = [](int count) {
        return cost_of([&] {
            lsp::TextBuffer buffer;
            const Json place = to_program(range(0, 2, 0, 2));
            for (int i = 0; i < count; ++i) buffer.replace(place, lsp::Encoding::utf16, "x");
            CHECK(buffer.size() == static_cast<std::size_t>(count));
        });
    };
    CHECK(cost_of_changes(24'000) < 12 * cost_of_changes(4'000));
}

TEST_CASE("the cost of a change does not depend on the number of open documents") {
    const auto cost_with = [&](int others) {
        MemoryFiles disk;
        LspClient client(disk);
        client.initialize();
        for (int i = 0; i < others; ++i)
            client.open("file:///nowhere/project/" + std::to_string(i) + ".env", "A=1\n");
        client.open(env, "A=1\n");
        int version = 1;
        return cost_of([&] {
            for (int i = 0; i < 100; ++i) {
                ++version;
                client.change(env, version, {{{"text", "A=1\nA=" + std::to_string(version) + "\n"}}});
                client.work();
            }
        });
    };
    CHECK(cost_with(1000) < 3 * cost_with(1));
}

TEST_CASE("bytes that are no messages cost less than documents") {
    const double ordinary = ordinary_cost(size);
    for (const std::string& garbage :
         {std::string("\n"), std::string("\r\n"), std::string("x"), std::string("\n\r"),
          std::string("content-length:"), std::string("Content-Length: x\n"), std::string("a:b\n"),
          std::string("Content-Length: 5\n")}) {
        const std::string stream = repeated(garbage, size);
        INFO(garbage);
        CHECK(cost_of([&] {
                  FrameReader reader;
                  for (std::size_t i = 0; i < stream.size(); i += 65536) {
                      reader.feed(std::string_view(stream).substr(i, 65536));
                      while (reader.next() != FrameReader::Next::none) continue;
                  }
              }) < ordinary);
    }
}

TEST_CASE("thousands of requests can be cancelled in any order") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    constexpr int count = 2000;
    std::vector<int> ids;
    const double cost = cost_of([&] {
        ids.clear();
        for (int i = 0; i < count; ++i)
            ids.push_back(client.ask_later("textDocument/hover", at_place(env, 0, 0)));
        for (auto id = ids.rbegin(); id != ids.rend(); ++id) client.notify("$/cancelRequest", {{"id", *id}});
    });
    CHECK(error_of(client.received().back()) == -32800);
    CHECK(client.received().size() == 1 + 2 * count);
    CHECK(client.session().work() == false);
    CHECK(cost < most * ordinary_cost(count * 200));
}

TEST_CASE("a session makes the client wait before messages fill the memory") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    CHECK(!client.session().full());
    for (std::size_t i = 0; i < lsp::most_waiting_messages; ++i)
        client.notify("textDocument/didSave", EditorJson::object());
    CHECK(client.session().full());
    client.work();
    CHECK(!client.session().full());
    client.notify("textDocument/didSave", {{"x", std::string(lsp::most_waiting_bytes, 'x')}});
    CHECK(client.session().full());
    client.work();
    CHECK(!client.session().full());
}

TEST_CASE("messages of brackets are refused, the user is informed, and the session goes on") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    const double ordinary = ordinary_cost(size);
    CHECK(cost_of([&] { client.session().receive(repeated("[", size)); }) < ordinary);
    CHECK(cost_of([&] { client.session().receive(repeated("{\"a\":", size)); }) < ordinary);
    CHECK(client.said().find("more than 64 levels") != std::string::npos);
    client.session().receive("[" + repeated("[],", 3 * lsp::most_values_in_message) + "1]");
    CHECK(error_of(client.received()[client.received().size() - 2]) == -32600);
    CHECK(client.received().back()["method"] == "window/showMessage");
    CHECK(client.received().back()["params"]["message"].get<std::string>().find("4,194,304 values") !=
          std::string::npos);
    client.open(env, "A=1\nA=2\n");
    CHECK(client.rules(env).size() == 1);
}

TEST_CASE("a document that cannot be checked has a diagnostic that says why") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    const auto only_message = [&] {
        const EditorJson diagnostics = client.pushed(env)["diagnostics"];
        REQUIRE(diagnostics.size() == 1);
        return diagnostics[0]["message"].get<std::string>();
    };
    const auto reset = [&] {
        client.open(env, "A=1\nA=2\n");
        CHECK(client.rules(env).size() == 1);
    };
    SECTION("it is too large, until it is smaller again") {
        client.open(env, std::string(lsp::largest_document + 1, '\n'));
        CHECK(only_message().find("larger than 16 MiB") != std::string::npos);
        client.change(env, 2, {{{"range", range(0, 0, 1 << 30, 0)}, {"text", "A=1\n"}}});
        client.work();
        CHECK(client.pushed(env)["diagnostics"].empty());
    }
    SECTION("a change of it has wrong types") {
        for (const EditorJson& changes : {EditorJson(nullptr), EditorJson{1}, EditorJson{{{"text", 5}}},
                                          EditorJson{{{"range", {{"start", -1}}}, {"text", "x"}}}}) {
            reset();
            client.change(env, 2, changes);
            client.work();
            CHECK(only_message().find("could not be read") != std::string::npos);
            // Where an unknown text is changed is unknown.
            client.change(env, 3, {{{"range", range(0, 0, 0, 0)}, {"text", "x"}}});
            client.work();
            CHECK(only_message().find("could not be read") != std::string::npos);
            // The full text makes it known again.
            client.change(env, 4, {{{"text", "A=1\nA=2\nA=3\n"}}});
            client.work();
            CHECK(client.rules(env).size() == 2);
        }
    }
    SECTION("a message for it cannot be read") {
        const EditorJson message{
            {"method", "textDocument/didChange"},
            {"params", {{"textDocument", {{"uri", env}}}, {"contentChanges", {{{"text", "A=1\n"}}}}}}};
        std::string broken = message.dump();
        broken.back() = '\xff';
        reset();
        client.session().receive(broken);
        client.work();
        CHECK(only_message().find("could not be read") != std::string::npos);
        reset();
        client.session().receive_too_long(message.dump().substr(0, 100));
        client.work();
        CHECK(only_message().find("could not be read") != std::string::npos);
        CHECK(client.said().find("larger than 64 MiB") != std::string::npos);
        // What came before it is dropped, what comes after counts.
        reset();
        client.change(env, 2, {{{"text", "A=1\n"}}});
        client.session().receive(broken);
        client.work();
        CHECK(only_message().find("could not be read") != std::string::npos);
        client.session().receive(broken);
        client.change(env, 3, {{{"text", "A=1\n"}}});
        client.work();
        CHECK(client.pushed(env)["diagnostics"].empty());
    }
}
