// Made-up credentials whose structure is correct: key IDs that encode an account, tokens that encode account,
// region and time, checksums that match. Nothing made here was ever valid, and nothing looks like a
// placeholder.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "template/random.h"

namespace credlint::synthetic {

// `length` characters of `alphabet`, drawn again while they contain a long run or a word of placeholders.
std::string text(Random& random, std::string_view alphabet, std::size_t length);

// 20 characters: four of prefix, then 80 bits in base32: a set flag, the 40-bit account, 39 random bits.
// (Be'ery 2023, "A short note on AWS key id".)
std::string aws_key_id(Random& random, std::string_view prefix, std::uint64_t account);

// 40 characters: 30 random bytes in base64.
std::string aws_secret(Random& random);

// An STS token of type 0x21 (33): one type byte and a protobuf message, in base64. `account` as 12
// digits, `issued` in Unix seconds. (Be'ery 2024, "Revealing the Inner Structure of AWS Session Tokens".)
std::string aws_session_token(Random& random, std::string_view account, std::string_view region,
                              std::uint64_t issued);

// A long-term API key of Amazon Bedrock: `ABSK` and base64 that contains the account.
std::string aws_bedrock_key(Random& random);

// What follows `bedrock-api-key-` in a short-term one: a presigned URL in base64, made at `issued` (Unix
// seconds) and valid for `lifetime`.
std::string aws_bedrock_url(Random& random, std::int64_t issued, std::uint32_t lifetime);

// The same of type 0x17 (23), version 1: it contains no account and no region.
std::string aws_session_token_v1(Random& random, std::uint64_t issued);

// Prefix, 30 characters of base62, and their checksum.
std::string github_token(Random& random, std::string_view prefix);

}  // namespace credlint::synthetic
