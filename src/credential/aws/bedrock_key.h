// What a short-term API key of Amazon Bedrock says about itself: it is a presigned URL in base64, which
// contains its time of issue and its lifetime. A long-term key has neither.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace credlint::aws {

struct BedrockKey {
    std::int64_t issued = 0;   // unix seconds
    std::int64_t expires = 0;  // no later than
    bool whole = false;        // the URL is complete up to its signature
};

// Nothing for a text that is not a short-term key, or contains no time.
std::optional<BedrockKey> decode_bedrock_key(std::string_view key);

}  // namespace credlint::aws
