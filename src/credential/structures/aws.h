// What values of Amazon Web Services say of themselves, as credential/aws/ decodes them.
#pragma once

#include "credential/structure.h"

namespace credlint::structures {

Inside aws_access_key_id(std::string_view prefix, std::string_view value);
Inside aws_session_token(std::string_view prefix, std::string_view value);

}  // namespace credlint::structures
