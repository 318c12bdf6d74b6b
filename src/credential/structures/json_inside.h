// Tokens that have JSON in base64 within them, and what that says: whose they are, and since when.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

// `sntrys_`, JSON, `_`, 32 bytes (getsentry/sentry, utils/security/orgauthtoken_token.py).
Inside sentry_org_token(std::string_view prefix, std::string_view value);
// `glc_` and JSON with organisation, name, key and region; `eyJrIjoi…`, API keys before service accounts,
// with key, name and number (Samsung/CredSweeper, value_grafana_check.py).
Inside grafana_cloud_token(std::string_view prefix, std::string_view value);
Inside grafana_api_key(std::string_view prefix, std::string_view value);
// `ops_` and JSON with the account's keys (the same, and 1Password's own documents).
Inside onepassword_service_account(std::string_view prefix, std::string_view value);
// `sk.` or `pk.`, JSON with user and number, `.`, 22 characters.
Inside mapbox_token(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
