// Secrets that are texts with an inner order of their own: private JSON Web Keys (RFC 7517, 7518, 8037) and
// the mnemonics of wallets (BIP-39).
#include <algorithm>
#include <array>
#include <optional>

#include "codec/base64.h"
#include "codec/bip39.h"
#include "credential/json_members.h"
#include "credential/structures/decode_result.h"
#include "text/ascii.h"

namespace credlint::structures {

// The private member of each type of key; a public key has none.
DecodeResult private_jwk(std::string_view, std::string_view value) {
    struct Type {
        std::string_view name, member;
        std::size_t least;  // bytes
    };
    constexpr std::array types = {Type{"EC", "d", 24}, Type{"OKP", "d", 32}, Type{"RSA", "d", 64},
                                  Type{"oct", "k", 16}};
    const std::optional<JsonMembers> members = JsonMembers::read(value);
    if (!members) return {};
    const std::string* kind = members->text("kty");
    if (kind == nullptr) return not_whole();
    for (const Type& type : types) {
        if (*kind != type.name) continue;
        const std::string* secret = members->text(type.member);
        if (secret == nullptr) return wrong("contains a public key, not a private one");
        const std::optional<std::string> bytes = from_base64(*secret, Base64::url);
        if (!bytes) return not_whole();
        return bytes->size() >= type.least ? proven("complete private key in JSON") : not_whole();
    }
    return not_whole();
}

DecodeResult bip39_mnemonic(std::string_view, std::string_view value) {
    switch (read_mnemonic(value)) {
        case Mnemonic::valid:
            return proven("words of BIP-39, valid checksum");
        case Mnemonic::wrong_checksum:
            return checksum(false);
        case Mnemonic::none:
            break;
    }
    const auto in_words = [](char c) { return is_lower(c) || c == ' '; };
    return std::all_of(value.begin(), value.end(), in_words) ? not_whole() : DecodeResult();
}

}  // namespace credlint::structures
