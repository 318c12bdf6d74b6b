// Whatever an editor sends, in whatever order, and whenever the server gets time to work: in the end it shows
// what a new session shows that opens the same texts.
#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/lsp_client.h"

using namespace credlint;
using namespace credlint::test;

namespace {

using Strings = std::vector<std::string>;
using namespace std::chrono_literals;

struct Name {
    const char* uri;
    Strings languages;
};

const std::vector<Name> names{
    {"file:///nowhere/project/.env", {"dotenv", "plaintext"}},
    {"file:///nowhere/project/%2Eenv", {"dotenv"}},  // the same file
    {"file:///nowhere/project/.env.local", {""}},
    {"file:///nowhere/project/.env.production", {""}},
    {"file:///nowhere/project/.aws/config", {"ini"}},
    {"file:///nowhere/project/.aws/credentials", {"plaintext"}},
    {"file:///nowhere/project/x.json", {"json"}},
    {"file:///nowhere/project/README.md", {"markdown"}},
    {"file:///nowhere/project/notes", {"plaintext", "ini", "dotenv"}},
    {"file:///nowhere/.credlint.toml", {"ini", "toml"}},
    {"untitled:Untitled-1", {"dotenv", "json"}},
};

const Strings& pieces() {
    static const Strings all = [] {
        Strings out{"A=1\n",
                    "B=\"x\ny\"\n",
                    "é",
                    "😀",
                    "\"",
                    "\r\n",
                    "\r",
                    "#",
                    "[p]\n",
                    "{\"a\": 1, \"a\": 2}\n",
                    "```dotenv\nA=1\nA=2\n```\n",
                    "AWS_REGION=eu-centrl-1\n",
                    "ignore = [\"duplicate-key\"]\n",
                    "ignore = [\"no-such-rule\"]\n",
                    "# credlint: ignore[duplicate-key]\n"};
        for (const char* text :
             {"GITHUB_TOKEN={github-crc32:ghp_}\n",
              "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
              "AWS_SESSION_TOKEN={aws-session-token:123456789012}\n",
              "[q]\naws_access_key_id={aws-akia:123456789012}\naws_secret_access_key={aws-secret}\n"})
            out.push_back(Expanded(text, 1).text());
        return out;
    }();
    return all;
}

// Answers by the name of the file and by what has changed last.
struct FakeGit {
    std::atomic<int> epoch{0};

    std::vector<GitAnswer> ask(const std::vector<std::string>& paths) const {
        constexpr std::array states{GitState::tracked, GitState::untracked, GitState::ignored,
                                    GitState::no_repository};
        std::vector<GitAnswer> out;
        for (const std::string& path : paths)
            out.push_back({states[(path.size() + static_cast<std::size_t>(epoch)) % states.size()]});
        return out;
    }
    lsp::GitAnswers::Ask asked() {
        return [this](const std::vector<std::string>& paths) { return ask(paths); };
    }
};

EditorJson client_can(bool pulls) {
    EditorJson can{{"textDocument", {{"codeAction", {{"codeActionLiteralSupport", EditorJson::object()}}}}}};
    if (pulls) {
        can["textDocument"]["diagnostic"] = EditorJson::object();
        can["workspace"] = {{"diagnostics", {{"refreshSupport", true}}}};
    }
    return can;
}

// An editor whose next action is random.
class Editor {
public:
    Editor(MemoryFiles& disk, FakeGit& git, unsigned seed)
        : random_(seed),
          pulls_(seed % 2 == 1),
          disk_(disk),
          git_(git),
          client_(disk, git.asked(), seed % 3 == 0 ? 0ms : lsp::git_patience) {
        client_.initialize(client_can(pulls_));
    }

    void step() {
        const std::string& uri = any(names).uri;
        const auto document = documents_.find(uri);
        const bool is_open = document != documents_.end();
        switch (random_() % 14) {
            case 0:
            case 1:
                return open(uri);
            case 2:
                if (is_open) close(uri);
                return;
            case 3:
            case 4:
            case 5:
            case 6:
                if (is_open) change(uri, document->second);
                return;
            case 7:
                return ask("textDocument/hover", at_place(uri, number(4), number(9)));
            case 8:
                return ask("textDocument/codeAction", {{"textDocument", {{"uri", uri}}},
                                                       {"range", range(0, 0, number(4), 9)},
                                                       {"context", EditorJson::object()}});
            case 9:
                return client_.notify("textDocument/didSave", {{"textDocument", {{"uri", uri}}}});
            case 10:
                if (last_asked_ != 0) client_.notify("$/cancelRequest", {{"id", last_asked_}});
                return;
            case 11:
                change_disk();
                return client_.notify("workspace/didChangeWatchedFiles", {{"changes", EditorJson::array()}});
            case 12:
                ++git_.epoch;
                return client_.notify("workspace/didChangeConfiguration", {{"settings", nullptr}});
            default:
                for (int turns = number(6); turns > 0; --turns) client_.session().work();
                read_more();
        }
    }
    void apply_exposure() {
        do client_.work();
        while (read_more());
    }
    // What the editor shows now must be what a new session would show.
    void check() {
        LspClient fresh(disk_, git_.asked());
        fresh.initialize(client_can(false));
        for (const auto& [uri, document] : documents_)
            fresh.open(uri, document.text, document.language.c_str(), document.version);
        for (const Name& name : names) {
            INFO(name.uri);
            const EditorJson expected =
                documents_.contains(name.uri) ? shown_by(fresh, name.uri) : EditorJson::array();
            if (pulls_) {
                REQUIRE(client_.pushed(name.uri).is_null());
                if (documents_.contains(name.uri)) REQUIRE(pulled_[name.uri] == expected);
            } else {
                REQUIRE(shown_by(client_, name.uri) == expected);
            }
        }
    }

private:
    struct Document {
        std::string text;
        std::string language;
        int version = 1;
    };

    template <typename T>
    const T& any(const std::vector<T>& list) {
        return list[random_() % list.size()];
    }
    int number(int end) { return static_cast<int>(random_() % static_cast<unsigned>(end)); }
    static EditorJson shown_by(const LspClient& client, const std::string& uri) {
        const EditorJson pushed = client.pushed(uri);
        return pushed.is_null() ? EditorJson::array() : pushed["diagnostics"];
    }
    std::string some_text() {
        std::string text;
        for (int i = number(5); i > 0; --i) text += any(pieces());
        return text;
    }

    void open(const std::string& uri) {
        const auto name =
            std::find_if(names.begin(), names.end(), [&](const Name& each) { return each.uri == uri; });
        Document& document = documents_[uri];
        document = {some_text(), any(name->languages), document.version + 1};
        client_.notify("textDocument/didOpen", {{"textDocument",
                                                 {{"uri", uri},
                                                  {"languageId", document.language},
                                                  {"version", document.version},
                                                  {"text", document.text}}}});
        if (pulls_) pull(uri);
    }
    void close(const std::string& uri) {
        documents_.erase(uri);
        pulled_.erase(uri);
        client_.notify("textDocument/didClose", {{"textDocument", {{"uri", uri}}}});
    }
    void change(const std::string& uri, Document& document) {
        EditorJson changes = EditorJson::array();
        for (int i = number(3); i >= 0; --i) {
            if (number(8) == 0) {
                document.text = some_text();
                changes.push_back({{"text", document.text}});
                continue;
            }
            const lsp::Positions positions(document.text, lsp::Encoding::utf16);
            const auto offset = [&] {
                return static_cast<std::uint32_t>(random_() % (document.text.size() + 1));
            };
            EditorJson place = to_editor(positions.range({offset(), offset()}));
            if (number(2) == 0) place["end"] = place["start"];
            const Span span = *positions.span(to_program(place));
            const std::string written = any(pieces());
            changes.push_back({{"range", place}, {"text", written}});
            document.text.replace(span.begin, span.size(), written);
        }
        client_.change(uri, ++document.version, std::move(changes));
        // As the library of VS Code does: others may depend on it.
        if (pulls_) pull_all();
    }
    void change_disk() {
        disk_.add("/nowhere/project/.env.local", some_text());
        if (number(3) == 0) disk_.add("/nowhere/project/.credlint.toml", any(pieces()));
    }
    void ask(const char* method, EditorJson params) {
        last_asked_ = client_.ask_later(method, std::move(params));
    }
    void pull(const std::string& uri) {
        const int id = client_.ask_later("textDocument/diagnostic", {{"textDocument", {{"uri", uri}}}});
        pulling_[id] = uri;
    }
    void pull_all() {
        for (const auto& [uri, document] : documents_) pull(uri);
    }
    // False: there was nothing to answer.
    bool read_more() {
        const std::size_t before = heard_;
        for (; heard_ < client_.received().size(); ++heard_) {
            const EditorJson message = client_.received()[heard_];
            const auto pulled = message.contains("method") ? pulling_.end() : pulling_.find(message["id"]);
            if (pulled != pulling_.end() && documents_.contains(pulled->second))
                pulled_[pulled->second] = message["result"]["items"];
            if (test::at(message, {"method"}) != "workspace/diagnostic/refresh") continue;
            client_.say({{"id", message["id"]}, {"result", nullptr}});
            pull_all();
        }
        return heard_ != before;
    }

    std::mt19937 random_;
    bool pulls_;
    MemoryFiles& disk_;
    FakeGit& git_;
    LspClient client_;
    std::map<std::string, Document> documents_;
    std::map<EditorJson, std::string> pulling_;  // by the request's id
    std::map<std::string, EditorJson> pulled_;
    std::size_t heard_ = 0;
    int last_asked_ = 0;
};

const std::string env = "file:///nowhere/project/.env";

}  // namespace

TEST_CASE("after any sequence of messages, what is shown is what a new session shows") {
    for (unsigned seed = 1; seed <= 120; ++seed) {
        INFO("seed " << seed);
        MemoryFiles disk;
        FakeGit git;
        Editor editor(disk, git, seed);
        for (int part = 0; part < 2; ++part) {
            for (int i = 0; i < 20; ++i) editor.step();
            editor.apply_exposure();
            editor.check();
        }
    }
}

TEST_CASE("no request keeps diagnostics from being published") {
    for (const char* method : {"textDocument/hover", "textDocument/codeAction", "textDocument/diagnostic"}) {
        INFO(method);
        MemoryFiles disk;
        LspClient client(disk);
        client.initialize(client_can(false));
        client.notify(
            "textDocument/didOpen",
            {{"textDocument", {{"uri", env}, {"languageId", ""}, {"version", 1}, {"text", "A=1\nA=2\n"}}}});
        EditorJson params = at_place(env, 0, 0);
        params["range"] = range(0, 0, 1, 0);
        client.ask_later(method, params);
        client.work();
        CHECK(client.rules(env) == Strings{"duplicate-key"});
        client.change(env, 2, {{{"text", "A=1\nB=2\n"}}});
        client.ask_later(method, params);
        client.work();
        CHECK(client.pushed(env)["version"] == 2);
        CHECK(client.rules(env).empty());
    }
}
