// What is known of the place under the pointer: findings with their rules' explanations, and what a value is
// meant to be and was taken for. Never the value.
#pragma once

#include "lsp/view.h"

namespace credlint::lsp {

// Null where there is nothing to say.
Json hover(const View& view, std::uint32_t offset);

}  // namespace credlint::lsp
