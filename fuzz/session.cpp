// A client's session with the language server: every request is answered once, every sent message is valid
// JSON of the protocol, and contains no secret of a document. The input is a list of client messages, a line
// `>` with a letter and numbers for each, and below it the text that belongs to it:
//
//   >o0d     open document 0 as dotenv (i: INI, j: JSON, m: Markdown) with the text below
//   >c01234  change document 0 from line 1, character 2 to line 3, character 4 into the text below
//   >w0      give document 0 the text below
//   >s0 >x0  save it, close it
//   >h012    hover in document 0 at line 1, character 2
//   >a01234  ask for the actions in that range; >d0 for its diagnostics
//   >k0      cancel the request before the last 0
//   >r       send the text below as it is
//   >l       let the server work until it is done; >e shut down and exit
#include "lsp/session.h"

#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "rule/rule_book.h"
#include "support/documents.h"
#include "support/editor_json.h"
#include "support/memory_files.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::Numbers;
using fuzz::require;
using test::EditorJson;

constexpr std::size_t most_messages = 40;

class Conversation {
public:
    Conversation()
        : session_(
              {disk_, builtin_rules(), [] { return fuzz::now; },
               [this](std::string_view message) { take(message); },
               [](const std::vector<std::string>& paths) { return std::vector<GitAnswer>(paths.size()); },
               [] {}}) {}

    // `abilities`: what the editor supports; a digit of the input, so that different editors are tried.
    void begin(std::uint32_t abilities) {
        EditorJson text_document = {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}}};
        if (abilities % 2 == 1) text_document["diagnostic"] = EditorJson::object();
        const char* encoding = abilities / 2 % 2 == 1 ? "utf-8" : "utf-16";
        request("initialize", {{"capabilities",
                                {{"textDocument", std::move(text_document)},
                                 {"workspace", {{"workspaceEdit", {{"documentChanges", true}}}}},
                                 {"general", {{"positionEncodings", {encoding}}}}}}});
        notify("initialized", EditorJson::object());
    }

    void act(std::string_view line, std::string_view text) {
        if (session_.ended()) return;
        Numbers numbers(line.substr(std::min<std::size_t>(1, line.size())));
        switch (line.empty() ? 'l' : line[0]) {
            case 'o':
                return open(numbers.next(), numbers.next(), text);
            case 'c':
                return change(numbers, text);
            case 'w':
                return notify("textDocument/didChange",
                              {{"textDocument", document(numbers.next())},
                               {"contentChanges", {{{"text", fuzz::with_secret(text)}}}}});
            case 's':
                return notify("textDocument/didSave", {{"textDocument", document(numbers.next())}});
            case 'x':
                return notify("textDocument/didClose", {{"textDocument", document(numbers.next())}});
            case 'h': {
                EditorJson params{{"textDocument", document(numbers.next())}};
                params["position"] = position(numbers);
                return request("textDocument/hover", std::move(params));
            }
            case 'a': {
                EditorJson params{{"textDocument", document(numbers.next())},
                                  {"context", EditorJson::object()}};
                params["range"] = range(numbers);
                return request("textDocument/codeAction", std::move(params));
            }
            case 'd':
                return request("textDocument/diagnostic", {{"textDocument", document(numbers.next())}});
            case 'k':
                return notify("$/cancelRequest", {{"id", requests_ - static_cast<int>(numbers.next())}});
            case 'r':
                return send(std::string(text));
            case 'e':
                request("shutdown", nullptr);
                return notify("exit", nullptr);
            default:
                return work();
        }
    }

    void work() {
        while (!session_.ended() && session_.work()) continue;
    }

    void require_answered() {
        work();
        if (session_.ended()) return;  // no answers after the exit
        for (const auto& [id, count] : asked_) {
            require(refusable_.contains(id) || answered_[id] == count, "every request is answered once");
        }
        for (const auto& [id, count] : answered_) {
            require(id == "null" || asked_.contains(id) || refusable_.contains(id),
                    "nothing is answered that was not asked");
        }
    }

private:
    static EditorJson document(std::uint32_t number) {
        static constexpr std::array<const char*, 4> uris = {"file:///p/.env", "file:///p/.env.local",
                                                            "untitled:Untitled-1", "file:///p/config.json"};
        return {{"uri", uris[number % uris.size()]}, {"version", number}};
    }
    static EditorJson position(Numbers& numbers) {
        const std::uint32_t line = numbers.next();
        return {{"line", line}, {"character", numbers.next()}};
    }
    static EditorJson range(Numbers& numbers) {
        EditorJson start = position(numbers);
        return {{"start", std::move(start)}, {"end", position(numbers)}};
    }

    void open(std::uint32_t number, std::uint32_t language, std::string_view text) {
        EditorJson item = document(number);
        item["languageId"] = language == 'i'   ? "ini"
                             : language == 'j' ? "json"
                             : language == 'm' ? "markdown"
                                               : "dotenv";
        item["text"] = fuzz::with_secret(text);
        notify("textDocument/didOpen", {{"textDocument", std::move(item)}});
    }

    void change(Numbers& numbers, std::string_view text) {
        EditorJson identifier = document(numbers.next());
        EditorJson change{{"range", range(numbers)}};
        change["text"] = fuzz::with_secret(text);
        notify("textDocument/didChange",
               {{"textDocument", std::move(identifier)}, {"contentChanges", {std::move(change)}}});
    }

    void request(const char* method, EditorJson params) {
        send(test::text_of(
            {{"jsonrpc", "2.0"}, {"id", ++requests_}, {"method", method}, {"params", std::move(params)}}));
    }
    void notify(const char* method, EditorJson params) {
        send(test::text_of({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}}));
    }

    void send(const std::string& content) {
        if (++messages_ > most_messages) return;
        const EditorJson message = EditorJson::parse(content, nullptr, false);
        const EditorJson& id = test::at(message, {"id"});
        const EditorJson& method = test::at(message, {"method"});
        // Anything else with an ID is not a request, and may be refused.
        if ((id.is_string() || id.is_number_integer()) && method.is_string() && method != "$/cancelRequest")
            ++asked_[id.dump()];
        else if (id.is_string() || id.is_number_integer())
            refusable_.insert(id.dump());
        session_.receive(content);
    }

    void take(std::string_view content) {
        const EditorJson message = EditorJson::parse(content, nullptr, false);
        require(message.is_object() && test::at(message, {"jsonrpc"}) == "2.0",
                "messages are of the protocol");
        require(content.find(fuzz::planted_secret()) == content.npos, "no secret is sent");
        if (message.contains("method")) return;
        require(message.contains("id") && message.contains("result") != message.contains("error"),
                "an answer is a result or an error");
        const std::string id = test::at(message, {"id"}).dump();
        ++answered_[id];
    }

    test::MemoryFiles disk_;
    lsp::Session session_;
    int requests_ = 1000;  // so that raw messages have other IDs
    std::size_t messages_ = 0;
    std::map<std::string, int> asked_, answered_;
    std::set<std::string> refusable_;
};

// The lines that begin with `>`, each with the text below it.
std::vector<std::pair<std::string_view, std::string_view>> actions_in(std::string_view input) {
    std::vector<std::pair<std::string_view, std::string_view>> out;
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(std::min(end + 1, input.size()));
        if (line.starts_with('>')) {
            const std::size_t next =
                input.starts_with('>') ? 0 : std::min(input.find("\n>"), input.size() - 1) + 1;
            out.emplace_back(line.substr(1), input.substr(0, input.empty() ? 0 : next));
        }
    }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    Conversation conversation;
    conversation.begin(Numbers(input).next());
    for (const auto& [line, text] : actions_in(input)) conversation.act(line, text);
    conversation.require_answered();
    return 0;
}
