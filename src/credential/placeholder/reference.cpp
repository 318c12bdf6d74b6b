#include "credential/placeholder/reference.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"

namespace credlint {
namespace {

struct Form {
    std::string_view begin, end;  // no end: any
};

constexpr Form references[] = {
    {"op://", ""},
    {"vault:", ""},
    {"vault://", ""},
    {"ref+", ""},
    {"arn:aws", ""},
    {"sm://", ""},
    {"gsm://", ""},
    {"ssm:/", ""},
    {"awssm://", ""},
    {"aws-sm://", ""},
    {"secretsmanager:", ""},
    {"secretsmanager://", ""},
    {"gcp-secret-manager://", ""},
    {"keyvault://", ""},
    {"azurekeyvault://", ""},
    {"berglas://", ""},
    {"projects/", ""},
    {"doppler://", ""},
    {"infisical://", ""},
    {"bws://", ""},
    {"bw://", ""},
    {"pass://", ""},
    {"secret://", ""},
    {"keychain:", ""},
    {"file:/", ""},
    {"/run/secrets/", ""},
    {"/var/run/secrets/", ""},
    {"/aws/", ""},
    {"@Microsoft.KeyVault(", ")"},
    {"!secret ", ""},
    {"!Ref ", ""},
    {"!Sub ", ""},
    {"process.env.", ""},
    {"import.meta.env.", ""},
    {"os.environ", ""},
    {"secrets.", ""},
    {"env(", ")"},
    {"getenv(", ")"},
    {"lookup(", ")"},
    {"#{", "}"},
    {"%{", "}"},
    {"$(", ")"},
    {"${", ""},
    {"`", "`"},
    {"{{", "}}"},
    {"<%", "%>"},
    {"((", "))"},
    // varlock's functions.
    {"op(", ")"},
    {"exec(", ")"},
    {"awsSecret(", ")"},
    {"vaultSecret(", ")"},
    {"gsm(", ")"},
    {"azureSecret(", ")"},
    {"bitwarden(", ")"},
    {"infisical(", ")"},
    {"doppler(", ")"},
    {"keychain(", ")"},
};

constexpr Form ciphertexts[] = {
    {"encrypted:", ""},
    {"ENC[", "]"},
    {"ENC(", ")"},
    {"{cipher}", ""},
    {"vault:v1:", ""},
    {"vault:v2:", ""},
    {"$ANSIBLE_VAULT;", ""},
    {"!vault", ""},
    {"varlock(", ")"},
    {"-----BEGIN AGE ENCRYPTED", ""},
    {"-----BEGIN PGP MESSAGE", ""},
    {"age-encryption.org/", ""},
};

constexpr Form hashes[] = {
    {"$2a$", ""},       {"$2b$", ""},     {"$2y$", ""},    {"$argon2", ""},        {"$1$", ""},
    {"$5$", ""},        {"$6$", ""},      {"$y$", ""},     {"$apr1$", ""},         {"$pbkdf2", ""},
    {"$scrypt$", ""},   {"$sha1$", ""},   {"{SSHA", ""},   {"{SHA", ""},           {"{bcrypt}", ""},
    {"{pbkdf2}", ""},   {"{argon2}", ""}, {"{CRYPT}", ""}, {"pbkdf2:", ""},        {"pbkdf2_sha", ""},
    {"scrypt:", ""},    {"argon2$", ""},  {"bcrypt$", ""}, {"bcrypt_sha256$", ""}, {"sha256$", ""},
    {"SCRAM-SHA-", ""},
};

template <std::size_t N>
bool has_any(std::string_view value, const Form (&forms)[N]) {
    return std::any_of(std::begin(forms), std::end(forms), [&](const Form& form) {
        return value.size() >= form.begin.size() + form.end.size() && value.starts_with(form.begin) &&
               value.ends_with(form.end);
    });
}

bool base64_only(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_letter_or_digit(c) || c == '+' || c == '/' || c == '-' || c == '_' || c == '=';
    });
}

// `$OTHER`, in the form of a name.
bool variable(std::string_view value) {
    return value.size() > 1 && value.front() == '$' && !is_digit(value[1]) &&
           std::all_of(value.begin() + 1, value.end(),
                       [](char c) { return is_upper(c) || is_digit(c) || c == '_'; });
}

// A Fernet token: version byte and a time whose upper bytes have been zero so far.
bool fernet(std::string_view value) {
    return value.starts_with("gAAAAA") && value.size() >= 100 && base64_only(value);
}

// Sealed secrets of Kubernetes, which begin with the length of a sealed key (512), and ciphertext of AWS KMS.
bool sealed(std::string_view value) {
    return ((value.starts_with("AgA") && value.size() > 700) ||
            (value.starts_with("AQICAH") && value.size() > 120)) &&
           base64_only(value);
}

// Rails: ciphertext, vector and tag in base64 with `--` between them.
bool rails(std::string_view value) {
    const std::size_t first = value.find("--");
    if (first == value.npos || first < 4) return false;
    const std::size_t second = value.find("--", first + 2);
    return second != value.npos && value.size() == second + 2 + 24 && second == first + 2 + 16 &&
           base64_only(value);
}

}  // namespace

bool is_reference(std::string_view value) {
    return has_any(value, references) || variable(value);
}

bool encrypted(std::string_view value) {
    return has_any(value, ciphertexts) || fernet(value) || sealed(value) || rails(value);
}

bool hashed(std::string_view value) {
    return has_any(value, hashes);
}

}  // namespace credlint
