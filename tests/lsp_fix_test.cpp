// Quick fixes and fix-all of the language server: what --fix would leave out, an editor is not offered
// either.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/lsp_client.h"

using namespace credlint::test;

namespace {

const std::string uri = "file:///nowhere/project/.env";

std::vector<std::string> titles_at(LspClient& client, int line) {
    std::vector<std::string> out;
    const EditorJson actions = client.ask("textDocument/codeAction", {{"textDocument", {{"uri", uri}}},
                                                                      {"range", range(line, 0, line, 200)},
                                                                      {"context", EditorJson::object()}});
    for (const EditorJson& action : actions) out.push_back(action["title"]);
    return out;
}

bool has(const std::vector<std::string>& titles, const std::string& title) {
    return std::find(titles.begin(), titles.end(), title) != titles.end();
}

}  // namespace

TEST_CASE("a quick fix that moves an open quote is not offered") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(
        {{"textDocument", {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}}}}});
    const std::string key = Expanded("AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"\n", 1).text();
    client.open(uri, "FOO='bar\nFOO=2\n" + key, "dotenv");
    CHECK_FALSE(has(titles_at(client, 2), "remove the quote; it is not part of the key"));
    CHECK_FALSE(has(titles_at(client, 2), "credlint: apply all safe fixes"));
    client.change(uri, 2, {{{"text", "FOO='bar'\nFOO2=2\n" + key}}});
    client.work();
    CHECK(has(titles_at(client, 2), "remove the quote; it is not part of the key"));
}

TEST_CASE("quick fixes are those of the line, even if it ends with a CR alone") {
    MemoryFiles disk;
    LspClient client(disk);
    client.initialize(
        {{"textDocument", {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}}}}});
    client.open(uri, "AWS_REGION=US-EAST-1\r# credlint: ignore[nope]\rA=1\r", "dotenv");
    CHECK(has(titles_at(client, 0), "write `us-east-1`"));
    CHECK_FALSE(has(titles_at(client, 0), "remove the line"));
    CHECK(has(titles_at(client, 1), "remove the line"));
    CHECK_FALSE(has(titles_at(client, 2), "remove the line"));
}
