// Keys and certificates in PEM, made of valid DER around random numbers.
#include <algorithm>
#include <array>
#include <charconv>

#include "codec/base64.h"
#include "template/synthetic.h"
#include "template/synthetic_forms.h"
#include "text/timestamp.h"

namespace credlint::synthetic {
namespace {

std::string bytes(Random& random, std::size_t length) {
    std::string out(length, '\0');
    for (char& c : out) c = static_cast<char>(random.below(256));
    return out;
}

std::string der(unsigned char tag, std::string_view content) {
    std::string out(1, static_cast<char>(tag));
    const std::size_t size = content.size();
    if (size > 0xff) {
        out += '\x82';
        out += static_cast<char>(size >> 8);
    } else if (size > 0x7f) {
        out += '\x81';
    }
    out += static_cast<char>(size & 0xff);
    return out.append(content);
}

// Positive, whatever its first byte is.
std::string integer(Random& random, std::size_t size) {
    const std::string tail = bytes(random, size - 1);
    return der(0x02, static_cast<char>(1 + random.below(0x7e)) + tail);
}

std::string zero() {
    return der(0x02, std::string(1, '\0'));
}
constexpr std::string_view rsa_algorithm("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00", 13);

std::string rsa_key(Random& random) {
    std::string content = zero();
    for (const std::size_t size : {256U, 3U, 256U, 128U, 128U, 128U, 128U, 128U})
        content += integer(random, size);
    return der(0x30, content);
}

std::string string(std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(size >> shift & 0xff);
    return out.append(text);
}

std::string openssh_key(Random& random, bool encrypted) {
    std::string out("openssh-key-v1\0", 15);
    out += string(encrypted ? "aes256-ctr" : "none") + string(encrypted ? "bcrypt" : "none");
    out += string(encrypted ? string(bytes(random, 16)) + std::string("\0\0\0\x10", 4) : std::string());
    out += std::string("\0\0\0\x01", 4);
    out += string(string("ssh-ed25519") + string(bytes(random, 32)));
    return out + string(bytes(random, 144));
}

std::string armoured(std::string_view label, std::string_view content, bool escaped,
                     std::string_view headers = {}) {
    const std::string_view line_break = escaped ? "\\n" : "\n";
    const std::string base64 = to_base64(content);
    std::string out = "-----BEGIN " + std::string(label) + "-----";
    out.append(line_break).append(headers);
    for (std::size_t at = 0; at < base64.size(); at += 64) out.append(base64, at, 64).append(line_break);
    return out.append("-----END ").append(label).append("-----");
}

}  // namespace

Made pem(Random& random, std::string_view words) {
    std::string_view kind = words.substr(0, words.find(','));
    const bool escaped = words.ends_with("escaped");
    if (kind == "escaped") kind = {};
    if (words != std::string(kind) + (escaped ? kind.empty() ? "escaped" : ",escaped" : ""))
        return std::nullopt;
    if (kind.empty()) {
        const std::string algorithm = der(0x30, rsa_algorithm);
        return armoured("PRIVATE KEY", der(0x30, zero() + algorithm + der(0x04, rsa_key(random))), escaped);
    }
    if (kind == "rsa") return armoured("RSA PRIVATE KEY", rsa_key(random), escaped);
    if (kind == "openssh") return armoured("OPENSSH PRIVATE KEY", openssh_key(random, false), escaped);
    if (kind == "openssh-encrypted")
        return armoured("OPENSSH PRIVATE KEY", openssh_key(random, true), escaped);
    if (kind == "encrypted") {
        const std::string scheme = der(0x30, "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d");
        return armoured("ENCRYPTED PRIVATE KEY", der(0x30, scheme + der(0x04, bytes(random, 640))), escaped);
    }
    return std::nullopt;
}

Made certificate(Random& random, std::string_view words) {
    const std::size_t comma = words.find(',');
    std::array<std::int64_t, 2> times{1761655038, 1793191038};
    const std::array<std::string_view, 2> given{words.substr(0, comma),
                                                comma == words.npos ? "" : words.substr(comma + 1)};
    for (std::size_t i = 0; i < given.size(); ++i) {
        const std::string_view word = given[i];
        if (word.empty()) continue;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), times[i]);
        if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    }
    const auto time = [](std::int64_t seconds) {
        std::string spelt = format_timestamp(seconds);
        std::erase_if(spelt, [](char c) { return c == '-' || c == ':' || c == 'T'; });
        return der(0x18, spelt);
    };
    const std::string algorithm = der(0x30, rsa_algorithm);
    const std::string name = der(0x30, der(0x31, der(0x30,
                                                     "\x06\x03\x55\x04\x03\x0c\x04"
                                                     "acme")));
    std::string content = der(0xa0, der(0x02, "\x02")) + integer(random, 16) + algorithm + name;
    content += der(0x30, time(times[0]) + time(times[1]));
    std::string key = integer(random, 256);
    key = der(0x30, key + integer(random, 3));
    content += name + der(0x30, algorithm + der(0x03, std::string(1, '\0') + key));
    return armoured(
        "CERTIFICATE",
        der(0x30, der(0x30, content) + algorithm + der(0x03, std::string(1, '\0') + bytes(random, 256))),
        false);
}

}  // namespace credlint::synthetic
