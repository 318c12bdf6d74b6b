#include <algorithm>
#include <array>

#include "credential/aws/profiles.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

// A user's own files that contain credentials. Sorted.
constexpr std::array<std::string_view, 11> private_names{
    ".boto",   ".git-credentials", ".my.cnf",      ".netrc", ".passwd-s3fs", ".pgpass",
    ".pypirc", ".s3cfg",           ".sentryclirc", "_netrc", "rclone.conf",
};
static_assert(std::is_sorted(private_names.begin(), private_names.end()));

constexpr std::uint32_t group = 0070, others = 0007;

std::string_view base_name(std::string_view path) {
    return path.substr(path.rfind('/') + 1);
}

// The bits that no one else should have; 0: not a file of this kind. A project's `.env` has the mode that the
// umask gives it, which is accepted.
std::uint32_t unwanted_bits(const CheckContext& context) {
    const std::string_view path = context.source.path();
    const std::string_view name = base_name(path);
    // s3fs allows a group to read the system's file.
    if (name == "passwd-s3fs") return others;
    // Named from inside the folder.
    const bool shared = aws_shared_file(context) && (path == "credentials" || path == "config");
    const bool is_private = shared || aws::in_aws_folder(path) ||
                            std::binary_search(private_names.begin(), private_names.end(), name);
    return is_private ? group | others : 0;
}

// Programs that reject such a file rather than warn.
std::string_view refused_by(std::string_view name) {
    if (name.ends_with("passwd-s3fs")) return "s3fs";
    return name == ".pgpass" ? "libpq" : "";
}

const Field* first_secret(const CredentialSet& credentials) {
    for (const Credential& credential : credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.real() && field.role() != "access-key-id") return &field;
        }
    }
    return nullptr;
}

// As a word that a shell takes literally, whatever the name contains.
std::string shell_word(std::string_view name) {
    const bool plain = std::all_of(name.begin(), name.end(), [](char c) {
        return is_letter_or_digit(c) || std::string_view("/._-+@").find(c) != std::string_view::npos;
    });
    return plain && !name.empty() && name[0] != '-' ? std::string(name) : "FILE";
}

}  // namespace

void credential_file_mode(const CheckContext& context, FindingSink& emit) {
    const std::uint32_t mode = context.file.mode;
    if ((mode & (group | others)) == 0 || context.document.embedded) return;
    const std::uint32_t bits = mode & unwanted_bits(context);
    if (bits == 0) return;
    const Field* secret = first_secret(context.credentials);
    if (secret == nullptr) return;

    const std::string_view path = context.source.path();
    const std::string_view refuses = refused_by(base_name(path));
    const bool all = (bits & others) != 0;
    const bool write = (bits & (all ? 0002 : 0020)) != 0;
    std::string message =
        quoted_key(context.source, secret->entry) + " looks like a real secret, in a file that " +
        (all ? "every user of this machine" : "its group") + (write ? " can change" : " can read");
    if (!refuses.empty()) message.append("; ").append(refuses).append(" rejects such a file");
    Finding& finding = emit(secret->entry.value, std::move(message));
    const bool system = base_name(path) == "passwd-s3fs";
    finding.help = std::string("run `chmod ") + (system ? "640 " : "600 ") + shell_word(path) + "`";
    if (refuses.empty()) finding.severity = Severity::warning;
}

}  // namespace credlint::checks
