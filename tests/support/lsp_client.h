// A client in the same process: sends what an editor would, and collects what the session sends.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "lsp/session.h"
#include "support/editor_json.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "workspace/git.h"

namespace credlint::test {

class LspClient {
public:
    // `ask` is called in another thread.
    explicit LspClient(const Files& disk, lsp::GitAnswers::Ask ask = ask_git,
                       std::chrono::milliseconds patience = lsp::git_patience)
        : session_({disk, builtin_rules(), [] { return fixture_time; },
                    [this](std::string_view message) {
                        said_.append(message).append("\n");
                        received_.push_back(EditorJson::parse(message));
                    },
                    std::move(ask), [] {}, patience}) {}

    // Sends it without waiting for an answer or handling the result.
    void say(const EditorJson& message) { session_.receive(message.dump()); }
    void notify(const char* method, EditorJson params) {
        say({{"method", method}, {"params", std::move(params)}});
    }
    int ask_later(const char* method, EditorJson params) {
        say({{"id", ++id_}, {"method", method}, {"params", std::move(params)}});
        return id_;
    }
    // Until the session has nothing to do, and waits for nothing.
    void work() {
        while (true) {
            const bool waits = session_.waits_for_git();
            if (session_.work()) continue;
            if (!waits) return;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }
    // The whole answer.
    EditorJson response(const char* method, EditorJson params) {
        const int id = ask_later(method, std::move(params));
        work();
        return response(id);
    }
    EditorJson response(const EditorJson& id) const {
        for (const EditorJson& message : received_) {
            if (message.contains("id") && message["id"] == id && !message.contains("method")) return message;
        }
        return nullptr;
    }
    EditorJson ask(const char* method, EditorJson params) {
        return at(response(method, std::move(params)), {"result"});
    }

    EditorJson initialize(const EditorJson& capabilities = EditorJson::object()) {
        const EditorJson result = ask("initialize", {{"capabilities", capabilities}});
        notify("initialized", EditorJson::object());
        work();
        return result;
    }
    void open(const std::string& uri, const std::string& text, const char* language = "", int version = 1) {
        notify("textDocument/didOpen",
               {{"textDocument",
                 {{"uri", uri}, {"languageId", language}, {"version", version}, {"text", text}}}});
        work();
    }
    void change(const std::string& uri, int version, EditorJson changes) {
        notify("textDocument/didChange", {{"textDocument", {{"uri", uri}, {"version", version}}},
                                          {"contentChanges", std::move(changes)}});
    }
    void close(const std::string& uri) {
        notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
        work();
    }

    // The last that was pushed for the document; null: nothing was.
    EditorJson pushed(const std::string& uri) const {
        for (auto message = received_.rbegin(); message != received_.rend(); ++message) {
            if (at(*message, {"params", "diagnostics"}).is_array() && (*message)["params"]["uri"] == uri)
                return (*message)["params"];
        }
        return nullptr;
    }
    std::vector<std::string> rules(const std::string& uri) const {
        std::vector<std::string> out;
        const EditorJson params = pushed(uri);
        for (const EditorJson& diagnostic : at(params, {"diagnostics"})) out.push_back(diagnostic["code"]);
        return out;
    }

    lsp::Session& session() { return session_; }
    const std::string& said() const { return said_; }
    const std::vector<EditorJson>& received() const { return received_; }

private:
    std::string said_;
    std::vector<EditorJson> received_;
    lsp::Session session_;
    int id_ = 0;
};

inline EditorJson range(int line, int from, int to_line, int to) {
    return {{"start", {{"line", line}, {"character", from}}},
            {"end", {{"line", to_line}, {"character", to}}}};
}

inline EditorJson at_place(const std::string& uri, int line, int character) {
    return {{"textDocument", {{"uri", uri}}}, {"position", {{"line", line}, {"character", character}}}};
}

}  // namespace credlint::test
