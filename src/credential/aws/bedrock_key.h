// What a short-term API key of Amazon Bedrock says of itself: it is a presigned URL in base64, and tells
// when it was made and for how long. A long-term key tells nothing. Facts: facts/aws.md, 3.5.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace credlint::aws {

struct BedrockKey {
    std::int64_t issued = 0;   // unix seconds
    std::int64_t expires = 0;  // no later than
    bool whole = false;        // the URL goes on to its signature
};

// Nothing for a text that is no short-term key, or tells no time.
std::optional<BedrockKey> decode_bedrock_key(std::string_view key);

}  // namespace credlint::aws
