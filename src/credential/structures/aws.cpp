// What values of Amazon Web Services say about themselves, as decoded by credential/aws/.
#include <utility>

#include "credential/aws/key_id.h"
#include "credential/aws/session_token.h"
#include "credential/structure.h"

namespace credlint::structures {

DecodeResult aws_access_key_id(std::string_view, std::string_view value) {
    DecodeResult inside;
    const std::optional<aws::KeyId> key = aws::decode_key_id(value);
    if (!key || !key->possible) return inside;
    inside.state = DecodeResult::State::told;
    inside.decoded.account = key->account;
    return inside;
}

DecodeResult aws_session_token(std::string_view, std::string_view value) {
    DecodeResult inside;
    aws::SessionToken token = aws::decode_session_token(value);
    switch (token.kind) {
        case aws::SessionToken::Kind::unknown:
            break;
        case aws::SessionToken::Kind::malformed:
            inside.state = DecodeResult::State::broken;
            inside.fault = token.foreign_character ? Evidence::Fault::character : Evidence::Fault::structure;
            inside.position = static_cast<std::uint32_t>(token.position);
            inside.head = token.head;
            break;
        case aws::SessionToken::Kind::decoded:
            inside.state = DecodeResult::State::proven;
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

}  // namespace credlint::structures
