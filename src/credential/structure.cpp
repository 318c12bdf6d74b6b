#include "credential/structure.h"

#include <array>

#include "codec/crc.h"
#include "credential/aws/key_id.h"
#include "credential/aws/session_token.h"

namespace credlint {
namespace {

using State = Inside::State;

Inside key_id(std::string_view, std::string_view value) {
    Inside inside;
    const std::optional<aws::KeyId> key = aws::decode_key_id(value);
    if (!key || !key->possible) return inside;
    inside.state = State::told;
    inside.decoded.account = key->account;
    return inside;
}

Inside session_token(std::string_view, std::string_view value) {
    Inside inside;
    aws::SessionToken token = aws::decode_session_token(value);
    switch (token.kind) {
        case aws::SessionToken::Kind::unknown:
            break;
        case aws::SessionToken::Kind::malformed:
            inside.state = State::broken;
            inside.fault = token.foreign_character ? Evidence::Fault::character : Evidence::Fault::structure;
            inside.position = static_cast<std::uint32_t>(token.position);
            inside.head = token.head;
            break;
        case aws::SessionToken::Kind::decoded:
            inside.state = State::proven;
            inside.proof = "it is a whole session token";
            inside.decoded.account = token.account;
            inside.decoded.issued = token.issued;
            inside.decoded.expires = token.issued + aws::longest_session;
            inside.decoded.region = std::move(token.region);
            inside.decoded.version = token.version;
            break;
    }
    return inside;
}

// GitHub, npm, Vercel: the last six characters are the checksum of those between them and the prefix.
Inside crc32_base62(std::string_view prefix, std::string_view value) {
    constexpr std::size_t digits = 6;
    Inside inside;
    const std::string_view body = value.substr(prefix.size());
    if (body.size() <= digits) return inside;
    const std::size_t end = body.size() - digits;
    return checksum(to_base62(crc32(body.substr(0, end))) == body.substr(end));
}

struct Decoder {
    Structure structure;
    Inside (*read)(std::string_view prefix, std::string_view value);
};

// In the order of structure_names.
constexpr std::array decoders = {
    Decoder{Structure::aws_access_key_id, key_id},
    Decoder{Structure::aws_session_token, session_token},
    Decoder{Structure::crc32_base62, crc32_base62},
};
static_assert(decoders.size() == structure_names.size());
static_assert([] {
    for (std::size_t i = 0; i < decoders.size(); ++i) {
        if (static_cast<std::size_t>(decoders[i].structure) != i + 1) return false;
    }
    return true;
}());

}  // namespace

Inside checksum(bool holds) {
    Inside inside;
    inside.state = holds ? State::proven : State::broken;
    inside.fault = holds ? Evidence::Fault::none : Evidence::Fault::checksum;
    inside.proof = holds ? "its checksum holds" : "";
    return inside;
}

Inside read_structure(const TokenRule& token, std::string_view prefix, std::string_view value) {
    if (token.structure == Structure::none) return {};
    return decoders[static_cast<std::size_t>(token.structure) - 1].read(prefix, value);
}

}  // namespace credlint
