// Private keys that are stored alongside the ciphertext which they decrypt: those of dotenvx, dotenv-vault
// and age. Knows how these programs name and write both; decrypts nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check.h"

namespace credlint {

struct PrivateKey {
    Entry entry;
    std::optional<Span> ciphertext;  // a key whose value it decrypts; none in `.env.keys`
    std::string file;                // in `.env.keys`: the file that it decrypts
    std::string_view help;
};

// Costs next to nothing if there are none.
std::vector<PrivateKey> keys_next_to_ciphertext(const CheckContext& context);

}  // namespace credlint
