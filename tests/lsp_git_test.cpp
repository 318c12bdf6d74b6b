// Git is asked in the background: no edit waits for it, and what it says in the end is published.
#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lsp/framing.h"
#include "support/fixture.h"
#include "support/git_place.h"
#include "support/lsp_client.h"

using namespace credlint;
using namespace credlint::test;
using namespace std::chrono_literals;

namespace {

const std::string env = "file:///nowhere/project/.env";

std::string key() {
    return Expanded("GITHUB_TOKEN={github-crc32:ghp_}\n", 1).text();
}

// A git that answers only when the gate is open. Shared with the thread that asks, which may live longer.
struct SlowGit {
    std::promise<void> opened;
    std::shared_future<void> gate{opened.get_future()};
    std::atomic<bool> closed{true};
    std::atomic<GitState> state{GitState::tracked};
    std::atomic<int> asked{0};

    static lsp::GitAnswers::Ask ask(const std::shared_ptr<SlowGit>& git) {
        return [git](const std::vector<std::string>& paths) {
            ++git->asked;
            if (git->closed) git->gate.wait();
            return std::vector<GitAnswer>(paths.size(), {git->state});
        };
    }
    void open() {
        closed = false;
        opened.set_value();
    }
};

// Without waiting for git, as the server works while it does not answer.
void work_now(LspClient& client) {
    while (client.session().work()) continue;
}

void open_now(LspClient& client, const std::string& text) {
    client.notify("textDocument/didOpen",
                  {{"textDocument", {{"uri", env}, {"languageId", ""}, {"version", 1}, {"text", text}}}});
    work_now(client);
}

std::string message_in(const EditorJson& diagnostics) {
    return diagnostics.empty() ? "" : diagnostics[0]["message"].get<std::string>();
}

std::string pushed_message(const LspClient& client) {
    return message_in(client.pushed(env)["diagnostics"]);
}

bool says(const std::string& message, const char* words) {
    INFO(message);
    return message.find(words) != message.npos;
}

}  // namespace

TEST_CASE("a document is linted and published while git does not answer, and again when it does") {
    const auto git = std::make_shared<SlowGit>();
    MemoryFiles disk;
    LspClient client(disk, SlowGit::ask(git), 300ms);
    client.initialize();
    const auto begin = std::chrono::steady_clock::now();
    open_now(client, key());
    const std::string unknown = pushed_message(client);
    CHECK(says(unknown, "it has not answered yet"));
    for (int version = 2; version < 32; ++version) {
        client.change(env, version, {{{"text", key() + "A=" + std::to_string(version) + "\n"}}});
        work_now(client);
        REQUIRE(client.pushed(env)["version"] == version);
    }
    // Only the first one waited a moment: else that would be nine seconds.
    CHECK(std::chrono::steady_clock::now() - begin < 5s);
    CHECK(git->asked == 1);
    git->open();
    client.work();
    CHECK(client.pushed(env)["version"] == 31);
    CHECK(says(pushed_message(client), "git tracks"));
    CHECK(client.pushed(env)["diagnostics"][0]["severity"] == 1);
}

TEST_CASE("clients that pull are asked to refresh when git has answered") {
    const auto git = std::make_shared<SlowGit>();
    MemoryFiles disk;
    LspClient client(disk, SlowGit::ask(git), 0ms);
    client.initialize({{"textDocument", {{"diagnostic", EditorJson::object()}}},
                       {"workspace", {{"diagnostics", {{"refreshSupport", true}}}}}});
    open_now(client, key());
    const auto pull = [&] {
        const int id = client.ask_later("textDocument/diagnostic", {{"textDocument", {{"uri", env}}}});
        work_now(client);
        return message_in(client.response(id)["result"]["items"]);
    };
    CHECK(says(pull(), "it has not answered yet"));
    CHECK(client.said().find("diagnostic/refresh") == std::string::npos);
    git->open();
    client.work();
    CHECK(client.said().find("diagnostic/refresh") != std::string::npos);
    CHECK(says(pull(), "git tracks"));
}

TEST_CASE("git's last answer counts until it has answered again") {
    const auto git = std::make_shared<SlowGit>();
    git->closed = false;
    MemoryFiles disk;
    LspClient client(disk, SlowGit::ask(git));
    client.initialize();
    client.open(env, key());
    CHECK(says(pushed_message(client), "git tracks"));
    const std::size_t before = client.received().size();
    git->closed = true;
    git->state = GitState::ignored;
    client.notify("textDocument/didSave", {{"textDocument", {{"uri", env}}}});
    client.change(env, 2, {{{"text", key() + "A=1\n"}}});
    work_now(client);
    CHECK(client.pushed(env)["version"] == 2);
    CHECK(says(pushed_message(client), "git tracks"));
    git->open();
    client.work();
    CHECK(client.received().size() == before + 2);
    CHECK(!says(pushed_message(client), "git tracks"));
}

TEST_CASE("a session ends although git has not answered, and a later answer does no harm") {
    const auto git = std::make_shared<SlowGit>();
    {
        MemoryFiles disk;
        LspClient client(disk, SlowGit::ask(git), 0ms);
        client.initialize();
        open_now(client, key());
        while (git->asked == 0) std::this_thread::yield();
    }
    git->open();
    std::this_thread::sleep_for(20ms);
}

TEST_CASE("the server ends at once while git hangs") {
    if (!git_is_here()) return;
    const GitPlace place;
    place.git({"init", "-q"});
    place.write(".env", key());
    const std::string pipe = place.at("pipe");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    place.git({"config", "include.path", pipe}, "", {{"GIT_CONFIG_COUNT", std::nullopt}});
    const std::string uri = "file://" + place.at(".env");
    std::string input;
    for (const EditorJson& message :
         {EditorJson{
              {"id", 1}, {"method", "initialize"}, {"params", {{"capabilities", EditorJson::object()}}}},
          EditorJson{{"method", "textDocument/didOpen"},
                     {"params", {{"textDocument", {{"uri", uri}, {"languageId", ""}, {"text", key()}}}}}},
          EditorJson{{"id", 2}, {"method", "textDocument/hover"}, {"params", at_place(uri, 0, 0)}},
          EditorJson{{"id", 3}, {"method", "shutdown"}}, EditorJson{{"method", "exit"}}})
        input += lsp::frame(message.dump());
    const auto begin = std::chrono::steady_clock::now();
    const Outcome outcome = place.credlint({"lsp"}, "", {}, input);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out.find("GITHUB_TOKEN") != std::string::npos);
    CHECK(std::chrono::steady_clock::now() - begin < 10s);
    // Nor is a git left that waits for the pipe. Who looks wakes it, so that there is only one look.
    std::this_thread::sleep_for(500ms);
    const int writer = ::open(pipe.c_str(), O_WRONLY | O_NONBLOCK);
    CHECK(writer < 0);
    if (writer >= 0) ::close(writer);
}
