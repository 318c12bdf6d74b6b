// Addresses with a name and a password in them, as databases and brokers take them:
// `scheme://user:password@host:port`. Read by RFC 3986, leniently: says where the parts stand, and what no
// program can read. Knows no key and no rule; the parts are as they stand, percent escapes and all.
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
        port,       // not a number, or none that a port can be; at `position`
        blank,      // in the host or in the scheme's place; at `position`
        at_sign,    // `@` within the password: some programs take the first one, some the last; at `position`
        percent,    // `%` without two digits behind it, in name or password; at `position`
    };
    Span scheme, user, password, host, port;  // of the text; empty: there is none. Host without brackets
    bool has_password = false;                // be it empty
    Fault fault = Fault::none;
    std::uint32_t position = 0;  // byte offset

    // Whether every program that connects there fails, and not just some.
    bool fatal() const { return fault == Fault::delimiter || fault == Fault::port || fault == Fault::blank; }
};

// Nothing for what is no address with `://`. Where a part is a placeholder (`<password>`, `PORT`) nothing is
// a fault.
std::optional<CredentialUrl> read_url(std::string_view text);

// `%40` as `@`. What is no escape stays.
std::string percent_decoded(std::string_view text);

}  // namespace credlint
