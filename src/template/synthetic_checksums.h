// Made-up tokens whose checksum matches. Nothing made here was ever valid. Each takes the arguments after a
// template's colon, as rules/README.md lists them, and gives nothing where they are invalid. How the
// checksums are made is explained where they are read: credential/structures/.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "template/random.h"

namespace credlint::synthetic {

using Made = std::optional<std::string>;

// Of CRC-32.
Made vercel_token(Random& random, std::string_view words);      // `vcp_`
Made cloudflare_token(Random& random, std::string_view words);  // `cfut_`
Made grafana_token(Random& random, std::string_view words);
Made atlassian_token(Random& random, std::string_view words);  // `ATATT3xFfGF0`
Made bitbucket_password(Random& random, std::string_view words);
Made zuplo_key(Random& random, std::string_view words);
Made confluent_secret(Random& random, std::string_view words);
Made github_refresh_token(Random& random, std::string_view words);
Made github_fine_grained(Random& random, std::string_view words);
Made gitlab_token(Random& random, std::string_view words);     // `glpat-`
Made gitlab_token_v0(Random& random, std::string_view words);  // `glpat-`

// Of Azure.
Made azure_key(Random& random, std::string_view words);   // `+ASt,64,Default0`
Made azure_cask(Random& random, std::string_view words);  // `ACOG,2025-10,84`
Made entra_secret(Random& random, std::string_view words);
Made azure_devops_pat(Random& random, std::string_view words);

// Private keys.
Made age_key(Random& random, std::string_view words);
Made nostr_key(Random& random, std::string_view words);
Made bitcoin_wif(Random& random, std::string_view words);   // `K`
Made bitcoin_xprv(Random& random, std::string_view words);  // `xprv`
Made mnemonic(Random& random, std::string_view words);      // `12`: how many words
Made nats_seed(Random& random, std::string_view words);     // `U`
Made stellar_seed(Random& random, std::string_view words);
Made dotenvx_public_key(Random& random, std::string_view words);
Made dotenvx_value(Random& random, std::string_view words);

}  // namespace credlint::synthetic
