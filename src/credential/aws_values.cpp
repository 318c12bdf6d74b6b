#include "credential/aws_values.h"

#include <algorithm>

#include "credential/aws/bedrock_key.h"
#include "credential/aws/identifiers.h"
#include "credential/aws/key_id.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;

bool lower_hex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

void refuse(Judgement& judgement, Fault fault, std::string_view detail) {
    judgement.verdict = Verdict::malformed;
    judgement.evidence.fault = fault;
    judgement.evidence.detail = detail;
}

void inspect_id(std::string_view value, Judgement& judgement) {
    const std::optional<aws::KeyId> key = aws::decode_key_id(value);
    if (key && !key->possible)
        refuse(judgement, Fault::content, "encodes an account number that does not exist");
}

void inspect_bedrock_key(std::string_view value, Judgement& judgement) {
    const std::optional<aws::BedrockKey> key = aws::decode_bedrock_key(value);
    if (!key) return;
    if (!key->whole) refuse(judgement, Fault::content, "is truncated: its signature is missing");
    judgement.decoded.issued = key->issued;
    judgement.decoded.expires = key->expires;
}

// 33 bytes in base64, the first of which is 4: six bits 000001, then two bits 00.
bool smtp_password(std::string_view value) {
    constexpr std::string_view rest = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return value.size() == 44 && value[0] == 'B' && value[1] >= 'A' && value[1] <= 'P' &&
           value.find_first_not_of(rest) == value.npos;
}

}  // namespace

void inspect_aws_value(const TokenRule& token, std::string_view value, Judgement& judgement) {
    if (token.role == "access-key-id") inspect_id(value, judgement);
    if (token.role == "bearer-token") inspect_bedrock_key(value, judgement);
    // A random secret is of that form once in 2^80.
    if (token.role == "secret-access-key" && std::all_of(value.begin(), value.end(), lower_hex)) {
        refuse(judgement, Fault::other_prefix, "a Git commit hash or another hexadecimal digest");
    }
}

std::string_view other_aws_value(const TokenRule& token, std::string_view value) {
    if (token.role != "session-token" && aws::begins_like_session_token(value)) return "an AWS session token";
    if (token.role != "secret-access-key") return aws::identifier_kind(value);
    if (smtp_password(value)) return "an SMTP password of Amazon SES";
    return {};
}

}  // namespace credlint
