// A repository whose commits are to be checked by a hook, and the programs that run hooks. A program that is
// not installed is reported as skipped. The test chooses the hook.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "support/git_place.h"

namespace credlint::test {

// Its path: from PATH or from what `./dev install --integration` installs. Nothing, with a line that says so.
std::optional<std::string> tool(const std::string& name);

class HookPlace : public GitPlace {
public:
    // With one commit.
    HookPlace();

    // In the repository, like all below.
    Outcome in_repository(std::vector<std::string> words, const Variables& variables = {}) const;
    Outcome lint(std::vector<std::string> words) const;
    void write_here(const std::string& name, const std::string& text) const;
    // A .env file with a real-looking key: its commit must be stopped.
    void write_bad(const std::string& name);
    void write_good(const std::string& name) const;
    void stage(const std::string& name) const;
    Outcome commit(std::vector<std::string> words = {}, const Variables& variables = {}) const;
    std::size_t commits() const;
    // A commit of a good file must pass, one of a bad file must not and must say why.
    void check_commits();
    // A repository with our hooks in it and nothing else, and the tag that a user names.
    std::string hooks_repository() const;
    static const std::string hooks_tag;
    // The hooks that the repository's configuration names, from a folder of packages and no package index.
    // Nothing, with a line that says so, if a program is missing.
    std::optional<Outcome> install_hooks(const std::string& runner,
                                         const std::filesystem::path& packages) const;
    // Where hook runners find this repository's hooks; nothing, with a line that says so, if it is no clone.
    std::optional<std::string> our_repository() const;
};

}  // namespace credlint::test
