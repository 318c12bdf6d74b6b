// Files that are encrypted as a whole: there is nothing in them to check.
#pragma once

#include <string_view>

namespace credlint {

// What has encrypted the file, as its first bytes say: "Ansible Vault"; empty: it is readable.
std::string_view encrypted_by(std::string_view bytes);

}  // namespace credlint
