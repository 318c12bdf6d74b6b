// Values that end in the CRC-32 of what stands before, in one dress or another. Each is named by its dress
// and by what it covers, not by who uses it. Facts: facts/tokens.md, 1a.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// Six digits of base 62, over all between the prefix and them: GitHub ("Behind GitHub's new authentication
// token formats", 2021), npm and Vercel (samples of several scanners agree).
Inside crc32_base62(std::string_view prefix, std::string_view value);

// Eight hexadecimal digits in lower case, over all between the prefix and them, save a `_` right before:
// Cloudflare and Zuplo (samples of several scanners agree).
Inside crc32_hex(std::string_view prefix, std::string_view value);

// `_` and eight hexadecimal digits in lower case, the least significant byte first, over all before, prefix
// included: Grafana (grafana/grafana, pkg/components/satokengen/tokengen.go).
Inside crc32_hex_swapped(std::string_view prefix, std::string_view value);

// Eight hexadecimal digits in upper case, over all before, prefix included: Atlassian and Bitbucket
// (DataDog/dd-sensitive-data-scanner, atlassian_token_checksum.rs; samples of several scanners agree).
Inside crc32_upper_hex(std::string_view prefix, std::string_view value);

// Six digits of base64 that spell its four bytes, the least significant first, over all between the prefix
// and them: Confluent (praetorian-inc/titus, confluent.yml).
Inside crc32_base64(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
