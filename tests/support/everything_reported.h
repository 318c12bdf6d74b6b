// All that the program says about a text, by every command and in every format, so that tests can search it
// for secrets and for commands to terminals and runners.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace credlint::test {

struct Output {
    std::string by;
    std::string text;
};

// Reports in every format, and what `show` prints.
std::vector<Output> all_outputs(const std::string& name, const std::string& text, Format format);

// What --fix and --diff say, and what a baseline would contain.
std::vector<Output> fix_outputs(const std::string& name, const std::string& text, Format format);

// What `explain` answers to each line of it.
std::vector<Output> explain_outputs(const std::string& text);

// Diagnostics, what hover shows on each line, and the titles of actions. Not their edits: an editor
// makes them in the file itself.
std::vector<Output> editor_outputs(const std::string& name, const std::string& text);

}  // namespace credlint::test
