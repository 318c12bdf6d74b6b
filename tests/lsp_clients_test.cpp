// `credlint lsp` at work with the clients of real editors: Neovim's, and the library that VS Code uses.
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/process.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

bool installed(const std::string& program) {
    const char* path = std::getenv("PATH");
    std::istringstream folders(path != nullptr ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        if (fs::exists(fs::path(folder) / program)) return true;
    }
    return false;
}

fs::path script(const char* name) {
    return fs::path(CREDLINT_SOURCE_DIR) / "tests" / "lsp" / name;
}

}  // namespace

TEST_CASE("Neovim's client works with the server") {
    if (!installed("nvim")) {
        WARN("skipped: nvim is not installed");
        return;
    }
    const TempFolder folder;
    Command command{{"nvim", "--headless", "-u", "NONE", "-c", "luafile " + script("neovim.lua").string()},
                    folder.path(),
                    {},
                    {{"PATH", fs::path(CREDLINT_BINARY).parent_path().string() + ":" + std::getenv("PATH")},
                     {"PAGE", (fs::path(CREDLINT_SOURCE_DIR) / "docs/editors.md").string()},
                     {"HOME", folder.path().string()},
                     {"LC_ALL", "C.UTF-8"}}};
    const Outcome outcome = run(command);
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 0);
    CHECK((outcome.out + outcome.error).find("all well") != std::string::npos);
}

TEST_CASE("the client library of VS Code works with the server") {
    const fs::path modules = fs::path(CREDLINT_SOURCE_DIR) / "build" / "tools" / "node" / "node_modules";
    if (!installed("node") || !fs::exists(modules / "vscode-languageserver-protocol")) {
        WARN("skipped: vscode-languageserver-protocol is not installed");
        return;
    }
    const TempFolder folder;
    const Outcome outcome = run({{"node", script("vscode.js").string(), CREDLINT_BINARY},
                                 folder.path(),
                                 {},
                                 {{"NODE_PATH", modules.string()}}});
    INFO(outcome.out << outcome.error);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.out == "all well\n");
}
