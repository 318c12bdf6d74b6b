// The other files that notes point into and fixes change: the lines of each are found only once, however many
// there are.
#pragma once

#include <map>

#include "lint/finding.h"
#include "text/line_index.h"

namespace credlint {

class RelatedFiles {
public:
    // Of the file that the note or fix is in, if it is another file.
    const LineIndex& index_of(const Note& note) { return index_of(*note.elsewhere); }
    const LineIndex& index_of(const Fix& fix) { return index_of(*fix.elsewhere); }

private:
    const LineIndex& index_of(const Source& source) {
        return indexes_.try_emplace(&source, source.bytes()).first->second;
    }

    std::map<const Source*, LineIndex> indexes_;
};

}  // namespace credlint
