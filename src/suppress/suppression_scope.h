// What an `ignore` is about: the next line that is neither blank nor a comment, with all lines of the entry
// that begins there. The line right below may be a comment that contains a secret; then that comment is
// meant.
#pragma once

#include <deque>
#include <vector>

#include "suppress/suppression_comments.h"

namespace credlint {

struct Scope {
    Span comment;  // the line below, if it is a comment but not a directive; else empty
    Span target;   // empty: nothing follows
};

// One for each directive; the directives are in file order.
std::vector<Scope> scopes(const ParsedFile& parsed, const std::deque<Directive>& directives);

}  // namespace credlint
