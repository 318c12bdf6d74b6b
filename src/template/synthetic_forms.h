// Made-up tokens with readable content: JSON Web Tokens, macaroons, keys in PEM, JSON in base64. Their
// structure is correct, and nothing made here was ever valid. Each takes the arguments after a template's
// colon, as rules/README.md lists them, and gives nothing where they are invalid.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "template/random.h"

namespace credlint::synthetic {

using Made = std::optional<std::string>;

Made bytes_base64(Random& random, std::string_view words);     // `32`
Made bytes_base64url(Random& random, std::string_view words);  // `32`
Made base64url(Random& random, std::string_view words);        // `43`
Made jwt(Random& random, std::string_view words);              // `alg=HS256,iss=…,role=…,exp=…`
Made pem(Random& random, std::string_view words);              // `rsa,escaped`
Made certificate(Random& random, std::string_view words);      // `1761655038,1793191038`
Made pypi_token(Random& random, std::string_view words);       // `1793191038`
Made vault_token(Random& random, std::string_view words);
Made google_service_account(Random& random, std::string_view words);  // `acme-shop`
Made sentry_org_token(Random& random, std::string_view words);        // `1761655038`
Made grafana_cloud_token(Random& random, std::string_view words);
Made grafana_api_key(Random& random, std::string_view words);
Made onepassword_token(Random& random, std::string_view words);
Made jfrog_token(Random& random, std::string_view words);    // `1793191038`
Made discord_token(Random& random, std::string_view words);  // `1761655038`
Made openai_key(Random& random, std::string_view words);     // `sk-proj-,74`
Made mapbox_token(Random& random, std::string_view words);   // `sk`
Made clerk_key(Random& random, std::string_view words);      // `pk_test_`
Made wireguard_key(Random& random, std::string_view words);
Made azure_sas(Random& random, std::string_view words);  // `1793191038`

}  // namespace credlint::synthetic
