// Where a text that is not a secret as a whole gives one: `password=…` in a connection string or a query, a
// header, `user:password` before a host, the pair of an AWS key. Says where and under which name; whether the
// text there is a secret is for others to judge.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace credlint {

struct InnerText {
    std::string_view name;  // as in the text, or what its place implies: `PASSWORD`
    std::string text;       // decoded
    Span place;             // in the text that was searched
};

// In the order of their places; no more than a few hundred. The cost is linear in the length of the text.
std::vector<InnerText> inner_texts(std::string_view text);

// The password of `user:password`, or of its base64; nothing if the whole text is neither.
std::vector<InnerText> user_and_password(std::string_view text);

}  // namespace credlint
