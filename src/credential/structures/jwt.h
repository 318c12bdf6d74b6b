// JSON Web Tokens: three parts of base64 with dots between them, of which two are JSON (RFC 7515, 7519). What
// the claims say is told; whether the signature is right only the one knows who has the key.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

Inside jwt(std::string_view prefix, std::string_view value);

// Supabase's keys of the old form tell by their claim `role` what they may do (supabase/cli,
// pkg/config/apikeys.go): one of the other role is the wrong key.
Inside supabase_anon_jwt(std::string_view prefix, std::string_view value);
Inside supabase_service_jwt(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
