#include "run/encrypted_file.h"

namespace credlint {
namespace {

using namespace std::string_view_literals;

struct Format {
    std::string_view beginning;
    std::string_view name;
};
constexpr Format formats[] = {
    {"$ANSIBLE_VAULT;"sv, "Ansible Vault"},
    {"-----BEGIN PGP MESSAGE-----"sv, "PGP"},
    {"-----BEGIN AGE ENCRYPTED FILE-----"sv, "age"},
    {"age-encryption.org/"sv, "age"},
    {"\0GITCRYPT"sv, "git-crypt"},
    {"Salted__"sv, "OpenSSL"},
};

}  // namespace

std::string_view encrypted_by(std::string_view bytes) {
    for (const Format& format : formats) {
        if (bytes.starts_with(format.beginning)) return format.name;
    }
    return {};
}

}  // namespace credlint
