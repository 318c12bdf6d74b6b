// What can be done about findings, as the protocol's code actions: their fixes, and living with them.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

inline constexpr const char* quick_fix = "quickfix";
inline constexpr const char* fix_all = "source.fixAll.credlint";

// For the findings on the range's lines: an array.
Json quick_fixes(const View& view, Span range);
// What all safe fixes make of the document.
Json fix_all_action(const View& view, const Edits& edits);

// Whether actions of the kind are among those that are asked for; no list: all are.
bool wants(const Json& only, std::string_view kind);

}  // namespace credlint::lsp
