// Inputs that are documents: the format that they are read as, and the secret that may be planted in them.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.h"
#include "lint/parsed_file.h"
#include "rule/rule_book.h"
#include "support/input.h"

namespace credlint::fuzz {

// Ten minutes after the session tokens of templates were issued.
inline constexpr std::int64_t now = 1761655638;

// Removes the first line if it is `%` and a letter (`%j`), and returns its format. Without it, an input is a
// .env file.
inline Format take_format(std::string_view& bytes) {
    constexpr std::array<std::pair<char, Format>, 6> letters{{{'i', Format::ini},
                                                              {'j', Format::json},
                                                              {'m', Format::markdown},
                                                              {'c', Format::csv},
                                                              {'s', Format::s3fs},
                                                              {'e', Format::environment}}};
    if (bytes.size() < 3 || bytes[0] != '%' || bytes[2] != '\n') return Format::dotenv;
    for (const auto& [letter, format] : letters) {
        if (bytes[1] != letter) continue;
        bytes.remove_prefix(3);
        return format;
    }
    return Format::dotenv;
}

// A secret of no provider that does not look like a name.
inline const std::string& planted_secret() {
    static const std::string secret = expanded("{base64:40}");
    return secret;
}

// Replaces `{secret}` in an input by the planted secret, and expands all other templates as usual.
inline std::string with_secret(std::string_view bytes) {
    constexpr std::string_view mark = "{secret}";
    std::string out;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t found = std::min(bytes.find(mark, at), bytes.size());
        out += bytes.substr(at, found - at);
        if (found < bytes.size()) out += planted_secret();
        at = found + mark.size();
    }
    return expanded(out);
}

inline ParsedFile parsed_file(std::string bytes, Format format) {
    return read(std::make_shared<const Source>(".env", std::move(bytes)), format, builtin_rules());
}

inline std::vector<Finding> findings_of(const ParsedFile& parsed) {
    FileContext file_context;
    file_context.now = now;
    return lint(parsed, file_context);
}

inline bool inside(Span inner, Span outer) {
    return outer.begin <= inner.begin && inner.begin <= inner.end && inner.end <= outer.end;
}

}  // namespace credlint::fuzz
