// What runs the scripts of action.yml, of the GitLab template and of workflows as the runners do, in a
// scratch checkout, with the built program and no network.
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "support/fixture.h"
#include "support/packages.h"
#include "support/process.h"
#include "support/programs.h"

namespace credlint::test {

using Inputs = std::vector<std::pair<std::string, std::string>>;

// The names after `word` in `${{ … }}` of the text.
std::set<std::string> named(const std::string& text, const std::string& word);

void shellcheck(const std::string& script, const std::string& shell);

// A runner's workspace: a checkout with two findings, its temporary folder, and the file for outputs.
class Workspace {
public:
    Workspace();
    std::filesystem::path at(const std::string& name) const { return folder_.path() / name; }
    std::string output() const { return read_file(at("output")); }
    Outcome run_script(std::vector<std::string> shell, const std::string& script,
                       const Environment& more) const;

private:
    TempFolder folder_;
};

// PATH without the built program.
Environment without_credlint();

// Puts the packages of this build where a forge has the files of releases; returns the address.
std::string release_folder(const Workspace& workspace, const Packages& packages);

// Whether such a release can be installed here; else a line that says so.
bool can_download();

}  // namespace credlint::test
