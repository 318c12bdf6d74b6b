// Private keys that stand beside the ciphertext which they open: those of dotenvx, dotenv-vault and age.
// Knows how these programs name and write both; decrypts nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/check.h"

namespace credlint {

struct PrivateKey {
    Entry entry;
    std::optional<Span> ciphertext;  // a key whose value it opens; none in `.env.keys`
    std::string file;                // there: the file that it opens
    std::string_view help;
};

// Costs next to nothing where there is none.
std::vector<PrivateKey> keys_beside_ciphertext(const CheckContext& context);

}  // namespace credlint
