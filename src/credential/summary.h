// One credential as a whole, for people who ask which credentials a program uses: what it is, whose, how
// long it is valid, whether it can work, and what reads it. Derived from fields and settings; knows no
// output.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "credential/credential.h"
#include "loader/entry_values.h"

namespace credlint {

struct Summary {
    enum class Kind : std::uint8_t { unknown, permanent, temporary, bearer };
    enum class State : std::uint8_t {
        usable,  // nothing here indicates that it is not
        likely_expired,
        expired,
        not_yet_valid,  // issued in the future
        incomplete,
        contradictory,  // its parts do not belong together
        malformed,
        placeholder,  // or a documentation key
        elsewhere,    // a reference or ciphertext
        third_party,  // for a server that is not AWS's
    };
    Kind kind = Kind::unknown;
    State state = State::usable;
    std::optional<std::uint64_t> account;
    std::optional<std::uint64_t> token_account;  // if it is a different one
    std::vector<std::string_view> missing;       // roles without which it is incomplete
    std::string token_region;                    // that issued the token; empty: not known
    std::string_view configured_region;          // next to it; constant text; empty: none, or an unknown one
    std::optional<std::int64_t> issued;          // unix seconds
    std::optional<std::int64_t> expires;         // no later than
    std::vector<std::string_view> readers;       // SDKs that read it from here: `boto3`, `cli`, `go`, …
    std::string profile;                         // which they must select for that; empty: none
};
std::string_view to_string(Summary::Kind kind);
std::string_view to_string(Summary::State state);

// SDKs that a summary names if all of them read a credential.
std::vector<std::string_view> all_readers();

// One for each credential, in the same order.
std::vector<Summary> summarise(const Source& source, const Document& document, const EntryValues& values,
                               const CredentialSet& credentials, std::int64_t now);

}  // namespace credlint
