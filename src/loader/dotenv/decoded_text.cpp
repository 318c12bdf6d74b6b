#include "loader/dotenv/decoded_text.h"

#include "text/utf8.h"

namespace credlint::loader {
namespace {

// The number of bytes of an invalid character that become one U+FFFD: its longest valid beginning.
std::size_t broken_size(std::string_view bytes) {
    const auto byte = [&](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
    };
    const unsigned first = byte(0), second = byte(1);
    const bool begins = (first >= 0xC2 && first <= 0xF4);
    const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (!begins || second < least || second > most || first < 0xE0) return 1;
    return first >= 0xF0 && byte(2) >= 0x80 && byte(2) <= 0xBF ? 3 : 2;
}

}  // namespace

DecodedText decoded(std::string_view bytes, CarriageReturns returns) {
    DecodedText out(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const Character character = character_at(bytes, at);
        if (!character.valid) {
            out.append("\xEF\xBF\xBD", at);
            at += broken_size(bytes.substr(at));
            continue;
        }
        if (bytes[at] != '\r') {
            out.append(bytes.substr(at, character.length), at);
        } else if (returns == CarriageReturns::as_line_feeds && !bytes.substr(at + 1).starts_with('\n')) {
            out.append("\n", at);
        }
        at += character.length;
    }
    return out;
}

}  // namespace credlint::loader
