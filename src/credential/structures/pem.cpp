// Private keys and certificates as text: what credential/pem/ reads, as the result for a value.
#include "credential/pem/pem.h"

#include <optional>
#include <string>

#include "codec/base64.h"
#include "credential/structures/decode_result.h"

namespace credlint::structures {
namespace {

struct Found {
    DecodeResult result;
    bool private_key = false;
    bool certificate = false;
};

Found read(std::string_view text) {
    Found found;
    std::size_t at = 0;
    while (true) {
        const pem::Block block = pem::read_block(text, at);
        if (block.label.empty()) break;
        at = block.end;
        if (block.sample) {
            found.result = sample();
        } else if (!block.fault.empty()) {
            found.result = wrong(block.fault);
        }
        found.private_key = found.private_key || block.is_private_key();
        found.certificate = found.certificate || block.label.find("CERTIFICATE") != block.label.npos;
        if (block.sample || !block.fault.empty()) return found;
        Decoded& decoded = found.result.decoded;
        if (block.encrypted && block.is_private_key()) decoded.part = "encrypted";
        if (block.expires && !decoded.expires) {
            decoded.expires = block.expires;
            decoded.not_before = block.not_before;
        }
    }
    if (!found.private_key && !found.certificate) return found;
    found.result.state = DecodeResult::State::proven;
    found.result.proof = found.private_key ? "complete private key" : "complete certificate";
    return found;
}

// `-----BEGIN`
constexpr std::string_view base64_header = "LS0tLS1CRUdJTi";

// The text itself, or what it decodes to as base64, which avoids line breaks in a file.
std::optional<Found> read_value(std::string_view value) {
    if (value.find("-----BEGIN ") != value.npos) return read(value);
    if (!value.starts_with(base64_header)) return std::nullopt;
    std::string base64(value);
    std::erase_if(base64, [](char c) { return c == '\n' || c == '\r' || c == ' '; });
    std::optional<std::string> text = from_base64(base64);
    if (!text) return Found{not_whole(base64_header.size()), true, true};
    Found found = read(*text);
    // A fault within base64 has no position in the value; and words decode to anything.
    if (found.result.state == DecodeResult::State::broken || (!found.private_key && !found.certificate))
        return Found{not_whole(base64_header.size()), true, true};
    return found;
}

}  // namespace

// Decoded::part is "encrypted" where a passphrase protects the key.
DecodeResult pem_private_key(std::string_view, std::string_view value) {
    std::optional<Found> found = read_value(value);
    if (!found && value.starts_with("-----BEGIN")) return not_whole(value.size());
    if (!found) return {};
    if (!found->private_key) return wrong("contains a PEM block that is not a private key");
    return std::move(found->result);
}

// Reads until when the first certificate is valid.
DecodeResult pem_certificate(std::string_view, std::string_view value) {
    std::optional<Found> found = read_value(value);
    if (!found || !found->certificate || found->private_key) return {};
    return std::move(found->result);
}

}  // namespace credlint::structures
