#include "credential/pem/pem.h"

#include <algorithm>

#include "codec/base64.h"
#include "credential/pem/der.h"
#include "credential/placeholder/placeholder.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint::pem {
namespace {

constexpr std::string_view begin_mark = "-----BEGIN ";
constexpr std::string_view end_mark = "-----END ";
constexpr std::string_view dashes = "-----";
constexpr std::string_view whitespace = " \t\r\n";

// With real line breaks in place of written ones.
std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '\\' && i + 1 < text.size();
        if (escape && text[i + 1] == 'n') {
            out += '\n';
            ++i;
        } else if (escape && text[i + 1] == 'r') {
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

// Removes `Proc-Type: 4,ENCRYPTED` and the like from the front of the lines.
bool take_headers(std::string_view& lines) {
    bool encrypted = false;
    while (true) {
        const std::string_view line = lines.substr(0, lines.find('\n'));
        if (line.find(':') == line.npos) break;
        encrypted = encrypted || line.find("ENCRYPTED") != line.npos;
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    }
    return encrypted;
}

// No key is that short, even on an elliptic curve.
constexpr std::size_t least_base64 = 40;

bool made_up(std::string_view body) {
    if (body.find("...") != body.npos || body.find("…") != body.npos) return true;
    const std::string_view words = trimmed(body, whitespace);
    return words.size() < least_base64 ||
           non_secret(words, "private key certificate base64 data content pem");
}

// Lengths and strings of OpenSSH's format (openssh/PROTOCOL.key).
class SshReader {
public:
    explicit SshReader(std::string_view bytes) : rest_(bytes) {}
    bool number(std::uint32_t& out) {
        if (rest_.size() < 4) return false;
        out = 0;
        for (std::size_t i = 0; i < 4; ++i) out = out << 8 | static_cast<std::uint8_t>(rest_[i]);
        rest_.remove_prefix(4);
        return true;
    }
    bool string(std::string_view& out) {
        std::uint32_t size = 0;
        if (!number(size) || rest_.size() < size) return false;
        out = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return true;
    }
    bool done() const { return rest_.empty(); }

private:
    std::string_view rest_;
};

constexpr std::string_view cut_off = "is truncated: its data ends before its structure does";
constexpr std::string_view too_long = "has extra bytes after the end of its structure";

void read_openssh(std::string_view bytes, Block& block) {
    constexpr std::string_view magic("openssh-key-v1\0", 15);
    if (!bytes.starts_with(magic)) {
        block.fault = "does not contain an OpenSSH key, despite its header";
        return;
    }
    SshReader reader(bytes.substr(magic.size()));
    std::string_view cipher, skipped;
    std::uint32_t keys = 0;
    bool whole = reader.string(cipher) && reader.string(skipped) && reader.string(skipped) &&
                 reader.number(keys) && keys > 0 && keys < 16;
    for (std::uint32_t i = 0; whole && i < keys; ++i) whole = reader.string(skipped);
    whole = whole && reader.string(skipped);
    if (!whole) {
        block.fault = cut_off;
    } else if (cipher == "none" && !reader.done()) {
        block.fault = too_long;  // the tag of a cipher may be there
    }
    block.encrypted = cipher != "none";
}

void read_der(std::string_view bytes, Block& block) {
    switch (whole_sequence(bytes)) {
        case Whole::yes:
            break;
        case Whole::cut_off:
            block.fault = cut_off;
            return;
        case Whole::longer:
            block.fault = too_long;
            return;
        case Whole::no:
            block.fault = "contains neither a key nor a certificate between its header and its footer";
            return;
    }
    if (block.label != "CERTIFICATE" && block.label != "TRUSTED CERTIFICATE") return;
    if (const std::optional<Validity> times = validity(bytes)) {
        block.not_before = times->begin;
        block.expires = times->end;
    }
}

// What is between header and footer.
void read_body(std::string_view text, Block& block) {
    const bool written = text.find("\\n") != text.npos;
    const bool real = trimmed(text, whitespace).find('\n') != text.npos;
    if (made_up(written ? unescaped(text) : text)) {
        block.sample = true;
        return;
    }
    if (text.find("\\\\n") != text.npos) {
        block.fault = "contains line breaks that are escaped twice: `\\\\n`";
        return;
    }
    if (written && real) {
        block.fault = "contains both line breaks and `\\n`: programs use only one of them";
        return;
    }
    if (!written && text.find('\n') == text.npos) {
        block.fault = trimmed(text, whitespace).find(' ') != text.npos
                          ? "contains spaces instead of line breaks"
                          : "contains no line breaks: header, content and footer are on one line";
        return;
    }
    const std::string plain = written ? unescaped(text) : std::string(text);
    std::string_view lines = plain;
    lines.remove_prefix(std::min(lines.find_first_not_of(" \t\r\n"), lines.size()));
    block.encrypted = take_headers(lines) || block.label == "ENCRYPTED PRIVATE KEY";
    if (block.label.ends_with("BLOCK")) return;  // OpenPGP's own packets, with a checksum after them
    std::string base64(lines);
    std::erase_if(base64, [](char c) { return whitespace.find(c) != whitespace.npos; });
    const bool invalid = std::any_of(base64.begin(), base64.end(), [](char c) {
        return !is_letter_or_digit(c) && c != '+' && c != '/' && c != '=';
    });
    if (invalid) {
        block.fault = "contains a character between its header and its footer that is not base64";
        return;
    }
    const std::optional<std::string> bytes = from_base64(base64);
    if (!bytes) {
        block.fault = "is truncated or modified: its base64 is invalid";
    } else if (block.label.starts_with("OPENSSH")) {
        read_openssh(*bytes, block);
    } else if (!block.encrypted || block.label == "ENCRYPTED PRIVATE KEY") {
        read_der(*bytes, block);
    }
}

}  // namespace

Block read_block(std::string_view text, std::size_t from) {
    Block block;
    const std::size_t begin = text.find(begin_mark, from);
    block.end = text.size();
    if (begin == text.npos) return block;
    const std::size_t label = begin + begin_mark.size();
    const std::size_t header = text.find(dashes, label);
    if (header == text.npos || header - label > 64) {
        block.label = text.substr(label, std::min<std::size_t>(text.size() - label, 32));
        block.fault = "has an unterminated header";
        return block;
    }
    block.label = text.substr(label, header - label);
    const std::size_t body = header + dashes.size();
    const std::size_t footer = text.find(end_mark, body);
    if (footer == text.npos) {
        const std::string_view rest = trimmed(text.substr(body), whitespace);
        block.sample = !rest.empty() && made_up(rest);
        block.fault = rest.empty() || rest == "\\n"
                          ? "ends after its header: a multi-line value must be in quotes"
                          : "is truncated: it has no footer";
        if (block.sample) block.fault = {};
        return block;
    }
    const std::string_view end = text.substr(footer + end_mark.size());
    block.end = std::min(footer + end_mark.size() + block.label.size() + dashes.size(), text.size());
    read_body(text.substr(body, footer - body), block);
    const bool closed = end.starts_with(block.label) && end.substr(block.label.size()).starts_with(dashes);
    if (!closed && !block.sample)
        block.fault = "has a footer that does not match its header, or is incomplete";
    return block;
}

}  // namespace credlint::pem
