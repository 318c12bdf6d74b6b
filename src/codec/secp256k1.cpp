#include "codec/secp256k1.h"

#include <memory>

#include <secp256k1.h>

// The library's tables for verifying signatures. Nothing here verifies any, and they are 1 MB, so that the
// static program does not take them from the library: these take its place, are all zero, and are not stored
// in the program.
extern "C" {
[[gnu::visibility("hidden")]] unsigned char secp256k1_pre_g[1 << 19];
[[gnu::visibility("hidden")]] unsigned char secp256k1_pre_g_128[1 << 19];
}

namespace credlint {
namespace {

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

struct Destroy {
    void operator()(secp256k1_context* context) const { secp256k1_context_destroy(context); }
};

}  // namespace

bool is_curve_point(std::string_view bytes) {
    if (bytes.empty() || (bytes[0] == '\x04' ? bytes.size() != 65 : bytes.size() != 33)) return false;
    secp256k1_pubkey key;
    return secp256k1_ec_pubkey_parse(secp256k1_context_static, &key, bytes_of(bytes), bytes.size()) == 1;
}

std::optional<std::string> public_key_of(std::string_view private_key, Point form) {
    if (private_key.size() != 32) return std::nullopt;
    const std::unique_ptr<secp256k1_context, Destroy> context(
        secp256k1_context_create(SECP256K1_CONTEXT_NONE));
    secp256k1_pubkey key;
    if (secp256k1_ec_pubkey_create(context.get(), &key, bytes_of(private_key)) != 1) return std::nullopt;
    std::string out(form == Point::whole ? 65 : 33, '\0');
    std::size_t size = out.size();
    secp256k1_ec_pubkey_serialize(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, &key,
                                  form == Point::whole ? SECP256K1_EC_UNCOMPRESSED : SECP256K1_EC_COMPRESSED);
    return out;
}

}  // namespace credlint
