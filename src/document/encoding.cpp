#include "document/encoding.h"

#include "document/lowering.h"
#include "text/utf8.h"

namespace credlint {
namespace {

// UTF-16 or UTF-32: by its byte order mark, or because every second byte at the start is NUL, as for ASCII
// text in UTF-16.
bool wide(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) return true;
    if (bytes.starts_with(std::string_view("\0\0\xfe\xff", 4))) return true;
    const std::string_view head = bytes.substr(0, 64);
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
    const std::size_t pairs = head.size() / 2;
    return pairs >= 2 && ((zeros[0] == 0 && zeros[1] * 2 > pairs) || (zeros[1] == 0 && zeros[0] * 2 > pairs));
}

// Not text in any encoding: NUL bytes, and more invalid UTF-8 than a text in a legacy code page has.
bool binary(const Document& document, std::size_t size) {
    std::uint32_t nul = 0;
    std::uint32_t invalid = 0;
    for (const SyntaxError& error : document.errors) {
        if (error.kind == SyntaxError::Kind::nul) nul = error.count;
        if (error.kind == SyntaxError::Kind::invalid_utf8) invalid = error.count;
    }
    return nul > 0 && invalid >= 32 && invalid > size / 10;
}

Span at(std::size_t offset, std::size_t size) {
    return {static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(offset + size)};
}

}  // namespace

std::uint32_t scan_encoding(std::string_view bytes, Document& document) {
    using Kind = SyntaxError::Kind;
    if (wide(bytes)) {
        document.errors.push_back({Kind::utf16, at(0, 0)});
        return static_cast<std::uint32_t>(bytes.size());
    }
    const std::uint32_t begin = bytes.starts_with("\xef\xbb\xbf") ? 3 : 0;
    if (begin != 0) document.errors.push_back({Kind::byte_order_mark, at(0, begin)});

    for (std::size_t i = bytes.find("\r\n"); i != bytes.npos; i = bytes.find("\r\n", i + 2)) {
        count_error(document, Kind::crlf, at(i, 2));
    }
    for (std::size_t i = bytes.find('\0'); i != bytes.npos; i = bytes.find('\0', i + 1)) {
        count_error(document, Kind::nul, at(i, 1));
    }
    for (std::size_t i = begin; i < bytes.size();) {
        if (static_cast<unsigned char>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const Character character = character_at(bytes, i);
        if (!character.valid) count_error(document, Kind::invalid_utf8, at(i, 1));
        i += character.length;
    }
    if (binary(document, bytes.size())) {
        document.errors = {{Kind::binary, at(0, 0)}};
        return static_cast<std::uint32_t>(bytes.size());
    }
    return begin;
}

}  // namespace credlint
