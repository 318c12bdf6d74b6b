// Tokens that are binary messages: PyPI's macaroons (pypi/warehouse, warehouse/macaroons/; libmacaroons'
// format version 2) and HashiCorp Vault's tokens with a signature (hashicorp/vault,
// vault/request_handling.go).
#include <algorithm>
#include <optional>
#include <string>

#include "codec/base64.h"
#include "credential/json_members.h"
#include "credential/structures/decode_result.h"

namespace credlint::structures {
namespace {

// Bytes, lengths in seven bits per byte, and texts after their length.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}
    bool done() const { return rest_.empty(); }
    int peek() const { return rest_.empty() ? -1 : static_cast<unsigned char>(rest_[0]); }
    bool take(unsigned char byte) {
        if (peek() != byte) return false;
        rest_.remove_prefix(1);
        return true;
    }
    std::optional<std::uint64_t> varint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 63 && !rest_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(rest_[0]);
            rest_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return value;
        }
        return std::nullopt;
    }
    std::optional<std::string_view> text() {
        const std::optional<std::uint64_t> size = varint();
        if (!size || *size > rest_.size()) return std::nullopt;
        const std::string_view out = rest_.substr(0, static_cast<std::size_t>(*size));
        rest_.remove_prefix(out.size());
        return out;
    }

private:
    std::string_view rest_;
};

// The times in a caveat: `[0, expires, not before]`, or in the legacy format `{"exp": …, "nbf": …}`.
void read_caveat(std::string_view text, Decoded& decoded) {
    const std::optional<JsonMembers> caveat = JsonMembers::read(text);
    if (!caveat) return;
    const bool now = caveat->number("0") == 0;
    const std::optional<std::int64_t> expires = caveat->number(now ? "1" : "exp");
    const std::optional<std::int64_t> begins = caveat->number(now ? "2" : "nbf");
    if (expires) decoded.expires = std::min(*expires, decoded.expires.value_or(*expires));
    if (begins) decoded.not_before = std::max(*begins, decoded.not_before.value_or(*begins));
}

constexpr unsigned char end_of_part = 0, location = 1, identifier = 2, verification = 4, signature = 6;
constexpr std::size_t signature_size = 32;

bool read_macaroon(std::string_view bytes, Decoded& decoded) {
    Reader reader(bytes);
    if (!reader.take(2)) return false;  // the version
    if (reader.take(location) && !reader.text()) return false;
    if (!reader.take(identifier) || !reader.text() || !reader.take(end_of_part)) return false;
    while (!reader.take(end_of_part)) {
        if (reader.take(location) && !reader.text()) return false;
        if (!reader.take(identifier)) return false;
        const std::optional<std::string_view> caveat = reader.text();
        if (!caveat) return false;
        read_caveat(*caveat, decoded);
        if (reader.take(verification) && !reader.text()) return false;
        if (!reader.take(end_of_part)) return false;
    }
    if (!reader.take(signature)) return false;
    const std::optional<std::string_view> last = reader.text();
    return last && last->size() == signature_size && reader.done();
}

// `1: version, 2: HMAC, 3: {1: the token, …}`
bool read_signed_token(std::string_view bytes) {
    Reader reader(bytes);
    if (!reader.take(0x08) || !reader.varint() || !reader.take(0x12)) return false;
    const std::optional<std::string_view> hmac = reader.text();
    if (!hmac || hmac->size() != 32 || !reader.take(0x1a)) return false;
    const std::optional<std::string_view> message = reader.text();
    if (!message || !reader.done()) return false;
    Reader inner(*message);
    if (!inner.take(0x0a)) return false;
    const std::optional<std::string_view> token = inner.text();
    if (!token || token->empty()) return false;
    while (!inner.done()) {
        const std::optional<std::uint64_t> tag = inner.varint();
        const bool known = tag && (*tag & 7U) == 0   ? inner.varint().has_value()
                           : tag && (*tag & 7U) == 2 ? inner.text().has_value()
                                                     : false;
        if (!known) return false;
    }
    return true;
}

}  // namespace

// Reads the expiry that one of its caveats may set.
DecodeResult pypi_macaroon(std::string_view prefix, std::string_view value) {
    constexpr std::size_t head = 20;  // the prefix and `pypi.org`
    if (prefix.empty()) return {};
    const std::optional<std::string> bytes = from_base64(value.substr(prefix.size()), Base64::url);
    DecodeResult result = proven("complete macaroon");
    if (!bytes || !read_macaroon(*bytes, result.decoded)) return not_whole(std::min(head, value.size()));
    return result;
}

DecodeResult vault_token(std::string_view, std::string_view value) {
    constexpr std::string_view begin = "hvs.CAES";
    if (!value.starts_with(begin)) return {};
    const std::optional<std::string> bytes = from_base64(value.substr(4), Base64::url);
    return bytes && read_signed_token(*bytes) ? proven("complete signed token") : not_whole(begin.size());
}

}  // namespace credlint::structures
