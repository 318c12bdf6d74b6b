// All that the program says of a text, by every command and in every format, as tests look through it for
// secrets and for commands to terminals and runners.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace credlint::test {

struct Told {
    std::string by;
    std::string text;
};

// Reports in every format, and what `show` prints.
std::vector<Told> everything_told(const std::string& name, const std::string& text, Format format);

// What --fix and --diff say, and what a baseline would hold.
std::vector<Told> fixes_told(const std::string& name, const std::string& text, Format format);

// What `explain` answers to each line of it.
std::vector<Told> answers_told(const std::string& text);

// Diagnostics, what the pointer shows on each line, and the titles of actions. Not their edits: an editor
// makes them in the file itself.
std::vector<Told> editor_told(const std::string& name, const std::string& text);

}  // namespace credlint::test
