// What can be done about findings, as the protocol's code actions: their fixes, and living with them.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

inline constexpr const char* quick_fix = "quickfix";
inline constexpr const char* fix_all = "source.fixAll.credlint";

// For the findings that the range touches. `only`: the kinds that are asked for; no list: all.
Json actions(const View& view, Span range, const Json& only);

}  // namespace credlint::lsp
