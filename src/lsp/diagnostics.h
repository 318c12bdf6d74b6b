// Findings as the protocol's diagnostics. Knows nothing of when they are told.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

// All of the document's, in its order.
Json diagnostics(const View& view);
Json diagnostic(const View& view, const Positions& positions, const Finding& finding);

}  // namespace credlint::lsp
