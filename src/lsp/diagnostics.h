// Findings as the protocol's diagnostics. Knows nothing of when they are told.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

// All of the document's, in its order. If it could not be checked, or not all of them fit,
// one says so.
Json diagnostics(const View& view);
Json diagnostic(const View& view, const Finding& finding);

}  // namespace credlint::lsp
