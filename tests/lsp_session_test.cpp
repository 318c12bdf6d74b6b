// What an editor is sent about the documents that it has open.
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/leak_probe.h"
#include "support/lsp_client.h"

using namespace credlint;
using namespace credlint::test;

namespace {

using Strings = std::vector<std::string>;

const std::string env = "file:///nowhere/project/.env";
const std::string temporary_key =
    "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n";
const std::string token = "AWS_SESSION_TOKEN={aws-session-token:123456789012}\n";

std::string filled(const std::string& text) {
    return Expanded(text, 1).text();
}

bool has(const Strings& rules, const char* rule) {
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

const EditorJson editor{
    {"textDocument",
     {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}},
      {"hover", {{"contentFormat", {"markdown"}}}}}},
    {"workspace", {{"workspaceEdit", {{"documentChanges", true}, {"resourceOperations", {"create"}}}}}}};

EditorJson pulling() {
    EditorJson client = editor;
    client["textDocument"]["diagnostic"] = EditorJson::object();
    client["workspace"]["diagnostics"] = {{"refreshSupport", true}};
    return client;
}

EditorJson actions_at(LspClient& client, const std::string& uri, int line,
                      EditorJson context = EditorJson::object()) {
    return client.ask(
        "textDocument/codeAction",
        {{"textDocument", {{"uri", uri}}}, {"range", range(line, 0, line, 200)}, {"context", context}});
}

const EditorJson* titled(const EditorJson& actions, const std::string& words) {
    for (const EditorJson& action : actions) {
        if (action["title"].get<std::string>().find(words) != std::string::npos) return &action;
    }
    return nullptr;
}

// The text after an edit of one document, as an editor makes it of positions.
std::string after(std::string text, const EditorJson& edits) {
    const lsp::Positions positions(text, lsp::Encoding::utf16);
    std::vector<Edit> all;
    for (const EditorJson& edit : edits)
        all.push_back({*positions.span(to_program(edit["range"])), edit["newText"]});
    return edited(text, all);
}

}  // namespace

TEST_CASE("diagnostics are pushed with their version until the document is closed") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(editor);
    client.open(env, "A=1\nA=2\n", "dotenv", 7);
    const EditorJson pushed = client.pushed(env);
    CHECK(pushed["version"] == 7);
    REQUIRE(pushed["diagnostics"].size() == 1);
    const EditorJson& diagnostic = pushed["diagnostics"][0];
    CHECK(diagnostic["code"] == "duplicate-key");
    CHECK(diagnostic["source"] == "credlint");
    CHECK(diagnostic["severity"] == 2);
    CHECK(diagnostic["range"]["start"] == EditorJson{{"line", 1}, {"character", 0}});
    const EditorJson& related = diagnostic["relatedInformation"][0];
    CHECK(related["location"]["uri"] == env);
    CHECK(related["location"]["range"]["start"] == EditorJson{{"line", 0}, {"character", 0}});
    client.change(env, 8, {{{"range", range(1, 0, 1, 1)}, {"text", "B"}}});
    client.work();
    CHECK(client.pushed(env)["version"] == 8);
    CHECK(client.pushed(env)["diagnostics"].empty());
    client.change(env, 9, {{{"text", "A=1\nA=2\nA=3\n"}}});
    client.work();
    CHECK(client.pushed(env)["diagnostics"].size() == 2);
    client.close(env);
    CHECK(client.pushed(env) == EditorJson{{"uri", env}, {"diagnostics", EditorJson::array()}});
}

TEST_CASE("a text that keeps changing is linted when it stops") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    client.open(env, "");
    for (int version = 2; version < 50; ++version) client.change(env, version, {{{"text", "A=1\nA=2\n"}}});
    const std::size_t before = client.received().size();
    client.work();
    CHECK(client.received().size() == before + 1);
    CHECK(client.pushed(env)["version"] == 49);
}

TEST_CASE("names decide what is linted, or languages where names do not") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    const auto rules = [&](const std::string& uri, const char* language, const char* text) {
        client.open(uri, text, language);
        return client.rules(uri);
    };
    CHECK(rules("file:///nowhere/.env.local", "plaintext", "A=1\nA=2\n") == Strings{"duplicate-key"});
    CHECK(rules("file:///nowhere/notes.txt", "plaintext", "A=1\nA=2\n").empty());
    CHECK(client.pushed("file:///nowhere/notes.txt").is_null());
    CHECK(rules("file:///nowhere/settings", "dotenv", "A=1\nA=2\n") == Strings{"duplicate-key"});
    CHECK(rules("file:///nowhere/x.json", "json", "{\"a\": 1, \"a\": 2}") == Strings{"duplicate-key"});
    CHECK(rules("untitled:Untitled-1", "dotenv", "A=1\nA=2\n") == Strings{"duplicate-key"});
    CHECK(rules("untitled:Untitled-2", "markdown", "A=1\nA=2\n").empty());
}

TEST_CASE("positions and edits use the client's encoding") {
    for (const bool utf8 : {false, true}) {
        MemoryFiles disk;
        LspClient client(disk);
        client.initialize(utf8 ? EditorJson{{"general", {{"positionEncodings", {"utf-8"}}}}}
                               : EditorJson::object());
        client.open(env, "É😀=x\nB=\"é😀\" y\n");
        const int column = utf8 ? 11 : 8;
        CHECK(client.pushed(env)["diagnostics"][0]["range"]["start"] ==
              EditorJson{{"line", 1}, {"character", column}});
        // Removes ` y`, from the end on, and then inserts a quote after the `é`.
        client.change(env, 2, {{{"range", range(1, column - 1, 1, column + 1)}, {"text", ""}}});
        client.work();
        CHECK(client.rules(env).empty());
        client.change(env, 3, {{{"range", range(1, utf8 ? 5 : 4, 1, utf8 ? 9 : 6)}, {"text", "\"\""}}});
        client.work();
        CHECK(client.pushed(env)["diagnostics"].size() == 1);
    }
}

TEST_CASE("what is edited piece by piece is reported as if it were opened again") {
    const Strings pieces{"A=1\n",     "B=\"x\ny\"\n", "é", "😀", "\"", "'",     "\n",
                         "\r\n",      "\r",           "#", " ", "=",  "[s]\n", "AWS_REGION=eu-centrl-1\n",
                         "C='x' y\n", "export D=2\n"};
    std::mt19937 random(4);
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize();
    client.open(env, "");
    std::string text;
    for (int version = 2; version < 400; ++version) {
        const lsp::Positions positions(text, lsp::Encoding::utf16);
        const auto any = [&] { return static_cast<std::uint32_t>(random() % (text.size() + 1)); };
        EditorJson place = to_editor(positions.range({any(), any()}));
        if (random() % 2 == 0) place["end"] = place["start"];
        const Span span = *positions.span(to_program(place));
        const std::string written = pieces[random() % pieces.size()];
        client.change(env, version, {{{"range", place}, {"text", written}}});
        text.replace(span.begin, span.size(), written);
        if (text.size() > 400) {
            text.clear();
            client.change(env, version, {{{"text", ""}}});
        }
        client.work();
        LspClient fresh(disk);
        fresh.initialize();
        fresh.open(env, text, "", version);
        REQUIRE(client.pushed(env) == fresh.pushed(env));
    }
}

TEST_CASE("open buffers replace the files that a document is read together with") {
    const std::string local = "file:///nowhere/project/.env.local";
    MemoryFiles disk;
    disk.add("/nowhere/project/.env.local", "");
    LspClient client(disk);
    client.initialize();
    client.open(env, filled(temporary_key));
    CHECK(has(client.rules(env), "aws-missing-session-token"));
    client.open(local, filled(token));
    CHECK(!has(client.rules(env), "aws-missing-session-token"));
    client.change(local, 2, {{{"text", "A=1\n"}}});
    client.work();
    CHECK(has(client.rules(env), "aws-missing-session-token"));
    client.change(local, 3, {{{"text", filled(token)}}});
    client.work();
    CHECK(!has(client.rules(env), "aws-missing-session-token"));
    // Closed without being saved: the file on the disk counts again.
    client.close(local);
    CHECK(has(client.rules(env), "aws-missing-session-token"));
}

TEST_CASE("changes on the disk are reported when the client announces them") {
    MemoryFiles disk;
    disk.add("/nowhere/project/.env.local", "");
    LspClient client(disk);
    client.initialize({{"workspace", {{"didChangeWatchedFiles", {{"dynamicRegistration", true}}}}}});
    CHECK(client.said().find("client/registerCapability") != std::string::npos);
    client.open(env, filled(temporary_key));
    CHECK(has(client.rules(env), "aws-missing-session-token"));
    disk.add("/nowhere/project/.env.local", filled(token));
    client.notify("workspace/didChangeWatchedFiles", {{"changes", EditorJson::array()}});
    client.work();
    CHECK(!has(client.rules(env), "aws-missing-session-token"));
}

TEST_CASE("clients that pull are asked to refresh, and nothing is pushed") {
    MemoryFiles disk;
    LspClient client(disk);
    CHECK(client.initialize(pulling())["capabilities"]["diagnosticProvider"]["interFileDependencies"] ==
          true);
    client.open(env, "A=1\nA=2\n");
    const auto pull = [&] {
        return client.ask("textDocument/diagnostic", {{"textDocument", {{"uri", env}}}});
    };
    CHECK(pull()["kind"] == "full");
    CHECK(pull()["items"].size() == 1);
    client.change(env, 2, {{{"text", "A=1\n"}}});
    CHECK(pull()["items"].empty());
    client.notify("workspace/didChangeConfiguration", {{"settings", nullptr}});
    client.work();
    CHECK(client.said().find("workspace/diagnostic/refresh") != std::string::npos);
    client.close(env);
    CHECK(pull()["items"].empty());
    CHECK(client.said().find("publishDiagnostics") == std::string::npos);
}

TEST_CASE("a fix is an edit of the version that it was made for") {
    const std::string text = "É=1\r\n  AWS_REGION=eu-centrl-1\r\n";
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(editor);
    client.open(env, text, "", 5);
    const EditorJson actions = actions_at(client, env, 1);
    const EditorJson* fix = titled(actions, "write `eu-central-1`");
    REQUIRE(fix != nullptr);
    CHECK((*fix)["kind"] == "quickfix");
    CHECK((*fix)["diagnostics"][0]["code"] == "aws-unknown-region");
    const EditorJson& change = (*fix)["edit"]["documentChanges"][0];
    CHECK(change["textDocument"] == EditorJson{{"uri", env}, {"version", 5}});
    CHECK(after(text, change["edits"]) == "É=1\r\n  AWS_REGION=eu-central-1\r\n");
    CHECK(actions_at(client, env, 1, {{"only", {"refactor"}}}).empty());
    CHECK(!actions_at(client, env, 1, {{"only", {"quickfix"}}}).empty());
    CHECK(titled(actions_at(client, env, 0), "write") == nullptr);
    // Wherever in the line the cursor is.
    const EditorJson cursor{
        {"textDocument", {{"uri", env}}}, {"range", range(1, 1, 1, 1)}, {"context", EditorJson::object()}};
    CHECK(client.ask("textDocument/codeAction", cursor) == actions);
}

TEST_CASE("a finding can be suppressed by a comment above its line") {
    const std::string text = "É=1\r\n  AWS_REGION=eu-centrl-1\r\n";
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(editor);
    client.open(env, text);
    const EditorJson actions = actions_at(client, env, 1);
    const EditorJson* ignore = titled(actions, "aws-unknown-region");
    REQUIRE(ignore != nullptr);
    CHECK(!ignore->contains("isPreferred"));
    CHECK(after(text, (*ignore)["edit"]["documentChanges"][0]["edits"]) ==
          "É=1\r\n  # credlint: ignore[aws-unknown-region]\r\n  AWS_REGION=eu-centrl-1\r\n");
    // JSON has no comments.
    const std::string json = "file:///nowhere/x.json";
    client.open(json, "{\"a\": 1, \"a\": 2}\n");
    CHECK(client.rules(json).size() == 1);
    CHECK(titled(actions_at(client, json, 0), "ignore") == nullptr);
}

TEST_CASE("safe fixes are preferred") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(editor);
    const std::string json = "file:///nowhere/x.json";
    client.open(json, "{\"a\": 1,}\n");
    const EditorJson actions = actions_at(client, json, 0);
    const EditorJson* comma = titled(actions, "remove the comma");
    REQUIRE(comma != nullptr);
    CHECK((*comma)["isPreferred"] == true);
    CHECK(titled(actions, "all safe fixes") != nullptr);
}

TEST_CASE("all safe fixes are applied at once, on request") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(editor);
    const std::string json = "file:///nowhere/x.json";
    const std::string text = "{\"É😀\": [1,],\n\"b\": 2\n}\n";
    client.open(json, text, "", 3);
    for (const char* only : {"source", "source.fixAll", "source.fixAll.credlint"}) {
        const EditorJson actions = actions_at(client, json, 0, {{"only", {only}}});
        REQUIRE(actions.size() == 1);
        CHECK(actions[0]["kind"] == "source.fixAll.credlint");
        const EditorJson& change = actions[0]["edit"]["documentChanges"][0];
        CHECK(change["textDocument"]["version"] == 3);
        CHECK(after(text, change["edits"]) == "{\"É😀\": [1],\n\"b\": 2\n}\n");
    }
    client.change(json, 4, {{{"text", "{\"a\": 1}\n"}}});
    CHECK(actions_at(client, json, 0, {{"only", {"source.fixAll"}}}).empty());
}

TEST_CASE("clients without versioned edits get plain ones") {
    EditorJson plain = editor;
    plain.erase("workspace");
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(plain);
    client.open(env, "AWS_REGION=eu-centrl-1\n");
    const EditorJson actions = actions_at(client, env, 0);
    const EditorJson* fix = titled(actions, "write");
    REQUIRE(fix != nullptr);
    CHECK((*fix)["edit"]["changes"][env].size() == 1);
}

TEST_CASE("hover shows findings and what values are meant to be") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(editor);
    const std::string text = filled("A=1\nA=2\nGITHUB_TOKEN={github-crc32:ghp_}\n" + temporary_key);
    client.open(env, text);
    const auto shown = [&](int line, int character) {
        const EditorJson hover = client.ask("textDocument/hover", at_place(env, line, character));
        return hover.is_null() ? std::string() : hover["contents"]["value"].get<std::string>();
    };
    CHECK(shown(0, 0).empty());
    const std::string duplicate = shown(1, 0);
    CHECK(duplicate.find("**duplicate-key** (warning)") == 0);
    for (const char* heading : {"## Why is this bad?", "## How to fix"})
        CHECK(duplicate.find(heading) != std::string::npos);
    for (const int character : {0, 20}) {
        const std::string github = shown(2, character);
        CHECK(github.find("**GITHUB_TOKEN**: ") == 0);
        CHECK(github.find("provider: github") != std::string::npos);
        CHECK(github.find("verdict: proven") != std::string::npos);
    }
    CHECK(shown(3, 3).find("account: 123456789012") != std::string::npos);
    CHECK(shown(4, 3).find("AWS secret access key") != std::string::npos);
    CHECK(client.ask("textDocument/hover", at_place("file:///other", 0, 0)).is_null());
}

TEST_CASE("no message of a session contains a value or a text") {
    const std::string text = "# note {base62:24#note}\nGITHUB_TOKEN={github-crc32:ghp_}\n" + temporary_key +
                             token +
                             "PASSWORD={base62:24#password}\nDB=postgres://u:{base62:24#url}@h/"
                             "d\nA=\"{base62:24#open}\nA={base62:24#again}\n"
                             "AWS_SECRET_ACCESS_KEY={base62:39#short}\n{base62:24#junk}\n";
    const Expanded expanded(text, 3);
    LeakProbe probe;
    for (const std::string& value : expanded.values()) probe.plant(value);
    MemoryFiles disk;
    for (const EditorJson& client_can : {editor, pulling(), EditorJson::object()}) {
        LspClient client(disk);
        client.initialize(client_can);
        client.open(env, expanded.text());
        client.change(env, 2, {{{"range", range(1, 0, 1, 0)}, {"text", "\""}}});
        client.change(env, 3, {{{"range", range(1, 0, 1, 1)}, {"text", ""}}});
        client.ask("textDocument/diagnostic", {{"textDocument", {{"uri", env}}}});
        for (int line = 0; line < 14; ++line) {
            for (const int character : {0, 5, 30})
                client.ask("textDocument/hover", at_place(env, line, character));
            actions_at(client, env, line);
        }
        // What cannot be read is not repeated.
        client.session().receive("{\"method\": \"" + expanded.text());
        client.ask(expanded.values().front().c_str(), {{"textDocument", expanded.values().back()}});
        client.close(env);
        CHECK(client.said().size() > 1000);
        CHECK(probe.leak_in(client.said()) == "");
    }
}
