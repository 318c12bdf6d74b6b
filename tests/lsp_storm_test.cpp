// Hostile clients: thousands of messages of every shape, at every time of a session. Each request is answered
// once, no answer contains text of a document, and the server keeps running.
#include <map>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "lsp/message_queue.h"
#include "support/fixture.h"
#include "support/leak_probe.h"
#include "support/lsp_client.h"

using namespace credlint;
using namespace credlint::test;

namespace {

using Strings = std::vector<std::string>;

const Strings uris{"file:///nowhere/project/.env",
                   "file:///nowhere/project/.env.local",
                   "file:///nowhere/project/x.json",
                   "file:///nowhere/project/README.md",
                   "untitled:Untitled-1",
                   "file:///nowhere/%00",
                   "",
                   "file:///nowhere/project/.."};

const Strings methods{"initialize",
                      "initialized",
                      "shutdown",
                      "textDocument/didOpen",
                      "textDocument/didChange",
                      "textDocument/didSave",
                      "textDocument/didClose",
                      "textDocument/hover",
                      "textDocument/codeAction",
                      "textDocument/diagnostic",
                      "workspace/didChangeConfiguration",
                      "workspace/didChangeWatchedFiles",
                      "workspace/executeCommand",
                      "$/cancelRequest",
                      "$/setTrace",
                      ""};

const Strings numbers{"0",
                      "1",
                      "7",
                      "-1",
                      "-0",
                      "1.5",
                      "1e99",
                      "4294967296",
                      "18446744073709551615",
                      "-9223372036854775808",
                      "99999999999999999999999"};

class Storm {
public:
    explicit Storm(unsigned seed)
        : random_(seed),
          text_(
              "# {base62:24#note}\nGITHUB_TOKEN={github-crc32:ghp_}\nA=\"{base62:24#open}\nA=é😀\n"
              "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n"
              "AWS_SESSION_TOKEN={aws-session-token:123456789012}\nPASSWORD={base62:24#password}\n"
              "DB=postgres://u:{base62:24#url}@h/d\nAWS_SECRET_ACCESS_KEY={base62:39#short}\n"
              "{\"password\": \"{base62:24#json}\"}\n{base62:24#junk}\n",
              seed) {
        for (const std::string& value : text_.values()) probe_.plant(value);
    }

    void run(int messages) {
        for (int i = 0; i < messages; ++i) {
            const std::string content = message();
            client_.session().receive(content);
            expect_answer(content);
            for (int turns = number(4); turns > 0; --turns) client_.session().work();
        }
        client_.work();
    }
    void check() {
        std::map<std::string, int> answers;
        for (const EditorJson& message : client_.received()) {
            if (!message.contains("method")) ++answers[message["id"].dump()];
        }
        CHECK(answers == expected_);
        CHECK(probe_.leak_in(client_.said()) == "");
        CHECK(client_.said().size() > 10'000);
        CHECK(!client_.session().ended());
    }

private:
    int number(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }
    bool rarely() { return number(12) == 0; }
    const std::string& any(const Strings& list) { return list[random_() % list.size()]; }

    // What may be wrong anywhere. Ids and URIs are repeated, so that these are no values of a document.
    std::string odd_name() {
        switch (number(9)) {
            case 0:
                return any(numbers);
            case 1:
                return "null";
            case 2:
                return "true";
            case 3:
                return "[]";
            case 4:
                return "{}";
            case 5:
                return "\"\\ud800\"";
            case 6:
                return "\"\xff\"";
            case 7:
                return std::string(100, '[') + std::string(100, ']');
            default:
                return "\"\"";
        }
    }
    std::string odd() {
        switch (number(12)) {
            case 0:
                return "\"" + any(text_.values()) + "\"";
            case 1:
                return "[" + any(numbers) + "," + odd() + "]";
            case 2:
                return "{\"uri\":" + odd() + "}";
            default:
                return odd_name();
        }
    }
    std::string id() {
        if (rarely()) return odd_name();
        return number(3) == 0 ? "\"id " + std::to_string(number(5)) + "\"" : std::to_string(number(20));
    }
    std::string uri() { return rarely() ? odd_name() : EditorJson(any(uris)).dump(); }
    std::string position() {
        if (rarely()) return odd();
        return "{\"line\":" + any(numbers) +
               ",\"character\":" + (number(2) == 0 ? any(numbers) : std::to_string(number(40))) + "}";
    }
    std::string range() {
        return rarely() ? odd() : "{\"start\":" + position() + ",\"end\":" + position() + "}";
    }
    std::string text() {
        if (rarely()) return odd();
        const std::string& all = text_.text();
        return EditorJson(number(3) == 0 ? all : std::string(1, "\n\"=#x{"[number(6)])).dump();
    }
    std::string change() {
        if (rarely()) return odd();
        return number(3) == 0 ? "{\"text\":" + text() + "}"
                              : "{\"range\":" + range() + ",\"text\":" + text() + "}";
    }
    std::string params() {
        if (rarely()) return odd();
        return "{\"textDocument\":{\"uri\":" + uri() +
               ",\"languageId\":\"dotenv\",\"version\":" + (rarely() ? odd() : any(numbers)) +
               ",\"text\":" + text() + "},\"position\":" + position() + ",\"range\":" + range() +
               ",\"contentChanges\":[" + change() + "," + change() + "],\"context\":{\"only\":[" +
               (number(2) == 0 ? "\"source\"" : odd()) + "]},\"id\":" + id() +
               ",\"capabilities\":{\"textDocument\":{\"codeAction\":{\"codeActionLiteralSupport\":{}}}}}";
    }
    std::string message() {
        if (number(60) == 0) return odd();
        std::string method = any(methods);
        // A session that is shut down does nothing any more.
        if (method == "shutdown" && !rarely()) method = "textDocument/diagnostic";
        std::string out = "{\"jsonrpc\":\"2.0\",\"params\":" + params();
        if (number(2) == 0) out += ",\"id\":" + id();
        if (!rarely()) out += ",\"method\":" + (rarely() ? odd() : "\"" + method + "\"");
        if (number(20) == 0) out += ",\"result\":" + odd();
        if (number(50) == 0) out.resize(out.size() / 2);
        return out + "}";
    }

    // By the protocol: requests are answered by their id, and what is no message without one.
    void expect_answer(const std::string& content) {
        const EditorJson message = content.find(std::string(65, '[')) != content.npos
                                       ? EditorJson(EditorJson::value_t::discarded)
                                       : EditorJson::parse(content, nullptr, false);
        if (message.is_discarded() || !message.is_object()) {
            ++expected_["null"];
            return;
        }
        const EditorJson id = message.contains("id") ? message["id"] : EditorJson();
        const std::string answered = lsp::is_id(test::to_program(id)) ? id.dump() : "null";
        if (!test::at(message, {"method"}).is_string()) {
            if (!message.contains("result")) ++expected_[answered];
        } else if (message["method"] != "$/cancelRequest" && message.contains("id")) {
            ++expected_[answered];
        }
    }

    std::mt19937 random_;
    Expanded text_;
    LeakProbe probe_;
    MemoryFiles disk_;
    LspClient client_{disk_};
    std::map<std::string, int> expected_;
};

}  // namespace

TEST_CASE("every request of a hostile client is answered once, and no answer contains a value") {
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        Storm storm(seed);
        storm.run(600);
        storm.check();
    }
}
