// What is wrong with a Bedrock model ID, as far as its form alone says for certain.
// Facts: facts/tokens.md, 5. Knows no list of models: new ones appear every month.
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint::aws {

enum class ModelFault : std::uint8_t {
    none,
    no_vendor,   // the name in the vendor's own API: `claude-3-5-sonnet-20241022`, `gpt-4o`
    no_version,  // ends with its date: `anthropic.claude-3-sonnet-20240229`
};
ModelFault judge_model(std::string_view id);

// Whether an inference profile (`eu.anthropic.…`) cannot be called from the region, because the region is in
// another geography. False where it is not certain.
bool other_geography(std::string_view id, std::string_view region);

}  // namespace credlint::aws
