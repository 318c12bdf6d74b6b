#include "credential/structure.h"

#include "credential/aws/key_id.h"
#include "credential/aws/session_token.h"

namespace credlint {
namespace {

using State = Inside::State;

Inside key_id(std::string_view value) {
    Inside inside;
    const std::optional<aws::KeyId> key = aws::decode_key_id(value);
    if (!key || !key->possible) return inside;
    inside.state = State::told;
    inside.decoded.account = key->account;
    return inside;
}

Inside session_token(std::string_view value) {
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
            inside.decoded.account = token.account;
            inside.decoded.issued = token.issued;
            inside.decoded.expires = token.issued + aws::longest_session;
            inside.decoded.region = std::move(token.region);
            inside.decoded.version = token.version;
            break;
    }
    return inside;
}

}  // namespace

Inside read_structure(Structure structure, std::string_view value) {
    switch (structure) {
        case Structure::none:
            break;
        case Structure::aws_access_key_id:
            return key_id(value);
        case Structure::aws_session_token:
            return session_token(value);
    }
    return {};
}

}  // namespace credlint
