// Whether AWS SDKs read a document as one of their two shared files, and its sections as profiles.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "document/document.h"

namespace credlint::aws {

enum class SharedFile : std::uint8_t {
    none,
    config,       // ~/.aws/config: `[default]`, `[profile dev]`, `[sso-session x]`, `[services y]`
    credentials,  // ~/.aws/credentials: `[dev]`
};

// What the path alone says; nothing: the sections and keys say it.
std::optional<SharedFile> shared_file_of_path(std::string_view path);

// By the path, or else by the names of sections and keys.
SharedFile shared_file(const Source& source, const Document& document);

}  // namespace credlint::aws
