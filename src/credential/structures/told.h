// Tokens that tell something in the clear or in base64: an ID, a time, a host, a mark. One function each;
// they have little in common but their size.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// `reftkn:01:`, the time of its end or zeros, `:` and more, in base64 (Samsung/CredSweeper,
// value_jfrog_token_check.py).
Inside jfrog_reference_token(std::string_view prefix, std::string_view value);

// A bot's ID in base64, `.`, a time, `.`, a checksum by a key that Discord keeps. The ID tells when the bot
// was made (Discord's API reference, Snowflakes).
Inside discord_bot_token(std::string_view prefix, std::string_view value);

// `T3BlbkFJ`, which is `OpenAI` in base64, stands in the middle.
Inside openai_key(std::string_view prefix, std::string_view value);

// The host of the API, `$` behind it, in base64.
Inside clerk_publishable_key(std::string_view prefix, std::string_view value);

// 32 bytes, of which `wg genkey` sets three bits and clears three others (RFC 7748, 5): so a public key under
// a private key's name mostly shows.
Inside wireguard_private_key(std::string_view prefix, std::string_view value);

// 16 or 32 bytes behind `base64:` (laravel/framework, Encryption/Encrypter.php).
Inside laravel_key(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
