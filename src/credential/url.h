// Connection URLs with a name and a password in them, as for databases and brokers:
// `scheme://user:password@host:port`. Parsed by RFC 3986, leniently: says where the parts are, and what no
// program can parse. Knows no key and no rule; the parts are unchanged, including percent escapes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "text/span.h"

namespace credlint {

struct CredentialUrl {
    enum class Fault : std::uint8_t {
        none,
        delimiter,  // `/`, `?` or `#` within the password, which ends the address's first part; at `position`
        port,       // not a number, or out of range for a port; at `position`
        space,      // a space in the host or in the scheme's place; at `position`
        at_sign,    // `@` within the password: some programs take the first one, some the last; at `position`
        percent,    // `%` without two digits after it, in name or password; at `position`
    };
    Span scheme, user, password, host, port;  // of the text; empty: there is none. Host without brackets
    bool has_password = false;                // even an empty one
    Fault fault = Fault::none;
    std::uint32_t position = 0;  // byte offset

    // Whether every program that connects there fails, and not just some.
    bool fatal() const { return fault == Fault::delimiter || fault == Fault::port || fault == Fault::space; }
};

// Nothing for a text that is not a URL with `://`. Where a part is a placeholder (`<password>`, `PORT`)
// nothing is a fault.
std::optional<CredentialUrl> read_url(std::string_view text);

// `%40` as `@`. What is not an escape stays.
std::string percent_decoded(std::string_view text);

}  // namespace credlint
