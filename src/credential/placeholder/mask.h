// Values with almost no content: masks (`xxxx`, `sk-…`), sequences (`1234567890`, `a1b2c3`), repetitions and
// keyboard walks. Knows no words and no keys.
#pragma once

#include <string_view>

namespace credlint {

// Whether a value of the correct form is nevertheless only a placeholder: `AKIA` and sixteen `X`.
bool mask_or_sequence(std::string_view value);

}  // namespace credlint
