// Edits as a patch for `git apply`: unified, with up to three lines of context, names quoted as git quotes
// them. Prints only lines that the caller says may be shown.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lint/edits.h"

namespace credlint {

struct FilePatch {
    std::string name;         // relative to the folder in which the patch is applied
    bool is_new = false;      // the file does not exist yet
    std::string_view before;  // its bytes
    Edits edits;
    std::vector<bool> open;  // which of its lines may be shown, by number from 0
};

struct Patch {
    std::string text;
    // A change has no line before or after it that may be shown, so git needs --unidiff-zero.
    bool without_context = false;
};

// Appends to the patch. Lines that change must be open.
void append_patch(Patch& patch, const FilePatch& file);

// Whether all lines that change are open: the removed ones, and the added ones according to `open_after`, the
// open lines of the result.
bool may_be_shown(const FilePatch& file, const std::vector<bool>& open_after);

}  // namespace credlint
