// Findings as the protocol's diagnostics. Does not decide when they are sent.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

// All findings of the document, in order. If it could not be checked, or there are too many of them, one more
// diagnostic says so.
Json diagnostics(const View& view);
Json diagnostic(const View& view, const Finding& finding);

}  // namespace credlint::lsp
