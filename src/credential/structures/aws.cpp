// What values of Amazon Web Services say about themselves, as decoded by credential/aws/.
#include <utility>

#include "credential/aws/key_id.h"
#include "credential/aws/session_token.h"
#include "credential/structure.h"

namespace credlint::structures {

DecodeResult aws_access_key_id(std::string_view, std::string_view value) {
    DecodeResult result;
    const std::optional<aws::KeyId> key = aws::decode_key_id(value);
    if (!key || !key->possible) return result;
    result.state = DecodeResult::State::known;
    result.decoded.account = key->account;
    return result;
}

DecodeResult aws_session_token(std::string_view, std::string_view value) {
    DecodeResult result;
    aws::SessionToken token = aws::decode_session_token(value);
    switch (token.kind) {
        case aws::SessionToken::Kind::unknown:
            break;
        case aws::SessionToken::Kind::malformed:
            result.state = DecodeResult::State::broken;
            result.fault = token.invalid_character ? Evidence::Fault::character : Evidence::Fault::structure;
            result.position = static_cast<std::uint32_t>(token.position);
            result.head = token.head;
            break;
        case aws::SessionToken::Kind::decoded:
            result.state = DecodeResult::State::proven;
            result.proof = "complete session token";
            result.decoded.account = token.account;
            result.decoded.issued = token.issued;
            result.decoded.expires = token.issued + aws::longest_session;
            result.decoded.region = std::move(token.region);
            result.decoded.version = token.version;
            break;
    }
    return result;
}

}  // namespace credlint::structures
