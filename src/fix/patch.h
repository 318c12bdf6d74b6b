// Edits as a patch that `git apply` takes: unified, with up to three lines of context, names quoted as git
// quotes them. Prints only lines that it is told may be shown; of which those are it knows nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/edits.h"

namespace credlint {

struct FilePatch {
    std::string name;         // from the folder on in which the patch is applied
    bool is_new = false;      // the file does not exist yet
    std::string_view before;  // its bytes
    Edits edits;
    std::vector<bool> open;  // lines of it that may be shown, by number from 0
};

struct Patch {
    std::string text;
    // A change has no line before or behind it that may be shown, so that git asks for --unidiff-zero.
    bool without_context = false;
};

// Lines that change must be open. Adds to the patch.
void append_patch(Patch& patch, const FilePatch& file);

// Whether all lines that change are open: those that go, and those that come, of which `open_after` knows,
// the lines of what comes of the file.
bool may_be_shown(const FilePatch& file, const std::vector<bool>& open_after);

}  // namespace credlint
