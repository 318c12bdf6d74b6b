// The part of DER (ITU-T X.690) that shows whether a key is complete, and until when a certificate is valid.
// Knows no key.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace credlint::pem {

struct Element {
    std::uint8_t tag = 0;
    std::string_view content;
    std::string_view rest;  // after it
};

// The first element; nothing if its bytes end before it does.
std::optional<Element> read_element(std::string_view bytes);

enum class Whole : std::uint8_t { yes, cut_off, longer, no };

// Whether the bytes are one SEQUENCE, as every key and certificate is.
Whole whole_sequence(std::string_view bytes);

struct Validity {
    std::int64_t begin = 0;  // unix seconds
    std::int64_t end = 0;
};

// Of an X.509 certificate (RFC 5280, 4.1).
std::optional<Validity> validity(std::string_view certificate);

}  // namespace credlint::pem
