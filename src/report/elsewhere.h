// The files that notes point into beside their finding's own: each one's lines are found once, however
// many notes there are.
#pragma once

#include <map>

#include "lint/finding.h"
#include "text/line_index.h"

namespace credlint {

class Elsewhere {
public:
    // Of the file that the note is in, if it is another one.
    const LineIndex& index_of(const Note& note) {
        return indexes_.try_emplace(note.elsewhere.get(), note.elsewhere->bytes()).first->second;
    }

private:
    std::map<const Source*, LineIndex> indexes_;
};

}  // namespace credlint
