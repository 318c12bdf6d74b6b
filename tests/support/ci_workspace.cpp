#include "support/ci_workspace.h"

#include <cstdlib>

#include <catch2/catch.hpp>

namespace credlint::test {

namespace fs = std::filesystem;

std::set<std::string> named(const std::string& text, const std::string& word) {
    std::set<std::string> out;
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        const std::size_t begin = at + word.size();
        out.insert(text.substr(begin, text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-_", begin) - begin));
    }
    return out;
}

void shellcheck(const std::string& script, const std::string& shell) {
    if (!is_installed("shellcheck")) return;
    Command command;
    command.words = {"shellcheck", "--shell", shell, "-"};
    command.input = script;
    CHECK(run(command).out == "");
}

Workspace::Workspace() {
    fs::create_directories(at("checkout/my app"));
    fs::create_directories(at("temp"));
    write_file(at("output"), "");
    if (!find_program("git").empty()) {
        Command command;
        command.words = {"git", "init", "--quiet", at("checkout").string()};
        run(command);
    }
    write_file(at("checkout/.env"), "NAME=a\nNAME=b\n");
    write_file(at("checkout/clean.env"), "NAME=a\n");
    write_file(at("checkout/my app/.env"), "BROKEN=\"x\n");
}

Outcome Workspace::run_script(std::vector<std::string> shell, const std::string& script,
                              const Environment& more) const {
    write_file(at("script"), script);
    Command command;
    command.words = std::move(shell);
    command.words.push_back(at("script").string());
    command.folder = at("checkout");
    command.environment = clean_environment(folder_.path().string());
    command.environment.insert(command.environment.end(), more.begin(), more.end());
    return run(command);
}

Environment without_credlint() {
    return {{"PATH", std::getenv("PATH")}};
}

std::string release_folder(const Workspace& workspace, const Packages& packages) {
    const fs::path folder = workspace.at("forge/owner/credlint/releases/download");
    fs::create_directories(folder);
    fs::copy(packages.folder(), folder / "v" CREDLINT_VERSION, fs::copy_options::recursive);
    return folder.string();
}

bool can_download() {
    return is_static_build() && is_installed("curl");
}

}  // namespace credlint::test
