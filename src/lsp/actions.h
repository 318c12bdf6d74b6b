// Code actions of the protocol for findings: their fixes, and suppressing them.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

inline constexpr const char* quick_fix = "quickfix";
inline constexpr const char* fix_all = "source.fixAll.credlint";

// For the findings on the range's lines: an array.
Json quick_fixes(const View& view, Span range);
// The edit that applies all safe fixes of the document.
Json fix_all_action(const View& view, const Edits& edits);

// Whether actions of this kind are requested; no list: all are.
bool wants(const Json& only, std::string_view kind);

}  // namespace credlint::lsp
