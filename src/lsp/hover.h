// The hover text for a position: findings with their rules' explanations, and what kind of value it should be
// and is. Never the value itself.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

// Null if there is nothing to show.
Json hover(const View& view, std::uint32_t offset);

}  // namespace credlint::lsp
