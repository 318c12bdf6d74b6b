#include "lint/support/private_keys.h"

#include <algorithm>
#include <array>

#include "credential/placeholder/placeholder.h"
#include "lint/support/setting_helpers.h"
#include "text/ascii.h"
#include "text/file_name.h"

namespace credlint {
namespace {

// A program that encrypts values in place.
struct Cipher {
    std::string_view key;               // prefix of the names of its private keys; empty: any name
    std::string_view beginning;         // prefix of its private keys
    std::size_t least;                  // minimum length of a key
    std::string_view ciphertext_key;    // prefix of the names of what it encrypts; empty: any
    std::string_view ciphertext_value;  // prefix of the encrypted values
    std::string_view help;
};

constexpr std::array<Cipher, 3> ciphers{{
    {"DOTENV_PRIVATE_KEY", "", 64, "", "encrypted:",
     "move the key to `.env.keys`, add that file to `.gitignore`, and rotate the keys with `dotenvx rotate`"},
    {"DOTENV_KEY", "dotenv://:key_", 64, "DOTENV_VAULT", "",
     "move the key to `.env.keys`, add that file to `.gitignore`, and rotate the key with `dotenv-vault "
     "rotatekey`"},
    {"", "AGE-SECRET-KEY-1", 74, "", "ENC[",
     "move the key out of the repository, generate a new one with `age-keygen`, and encrypt again with `sops "
     "updatekeys` and `sops rotate`"},
}};

// The file in which dotenvx and dotenv-vault keep their keys, next to the encrypted files.
constexpr std::string_view key_file = ".env.keys";

bool begins_with(std::string_view text, std::string_view beginning) {
    return same_word(text.substr(0, beginning.size()), folded(beginning));
}

bool hexadecimal(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_hex_digit);
}

bool opens(const CheckContext& context, const Cipher& cipher, const Entry& entry) {
    const std::string_view key = context.source.text(entry.key);
    if (!begins_with(key, cipher.key)) return false;
    const std::optional<std::string> value = context.value(entry).literal();
    if (!value || value->size() < cipher.least || !value->starts_with(cipher.beginning)) return false;
    // During rotation, one value contains several keys.
    if (cipher.beginning.empty() && !hexadecimal(value->substr(0, value->find(',')))) return false;
    return !non_secret(*value, key);
}

bool is_ciphertext(const CheckContext& context, const Cipher& cipher, const Entry& entry) {
    if (!begins_with(context.source.text(entry.key), cipher.ciphertext_key)) return false;
    const std::string_view value = context.source.text(inside_quotes(context, entry));
    return value.starts_with(cipher.ciphertext_value) && !value.empty();
}

// `DOTENV_PRIVATE_KEY_CI_EU` decrypts `.env.ci.eu`.
std::string opened_by(std::string_view key, const Cipher& cipher) {
    std::string name = ".env" + folded(key.substr(cipher.key.size()));
    std::replace(name.begin(), name.end(), '_', '.');
    return name;
}

void look_for(const CheckContext& context, const Cipher& cipher, std::vector<PrivateKey>& out) {
    std::optional<Span> ciphertext;
    for (const Entry& entry : context.document.entries) {
        if (!is_ciphertext(context, cipher, entry)) continue;
        ciphertext = entry.key;
        break;
    }
    const bool keys_only = !ciphertext && !cipher.key.empty() && base_name(context.source.path()) == key_file;
    if (!ciphertext && !keys_only) return;
    for (const Entry& entry : context.document.entries) {
        if (!opens(context, cipher, entry)) continue;
        PrivateKey key{entry, ciphertext, {}, cipher.help};
        if (keys_only) key.file = opened_by(context.source.text(entry.key), cipher);
        out.push_back(std::move(key));
    }
}

}  // namespace

std::vector<PrivateKey> keys_next_to_ciphertext(const CheckContext& context) {
    std::vector<PrivateKey> out;
    const std::string_view bytes = context.source.text(context.document.extent);
    for (const Cipher& cipher : ciphers) {
        // Almost no file contains one.
        const std::string_view mark = cipher.key.empty() ? cipher.beginning : cipher.key;
        if (bytes.find(mark) != bytes.npos) look_for(context, cipher, out);
    }
    return out;
}

}  // namespace credlint
