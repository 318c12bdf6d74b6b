#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "lint/support/private_keys.h"

namespace credlint::checks {

void private_key_beside_ciphertext(const CheckContext& context, FindingSink& emit) {
    for (const PrivateKey& key : keys_next_to_ciphertext(context)) {
        const std::string what =
            key.ciphertext ? "the ciphertext next to it" : "`" + shown_name(key.file) + "`";
        Finding& finding = emit(key.entry.value,
                                quoted_key(context.source, key.entry) + " is the decryption key for " + what);
        if (key.ciphertext) {
            finding.notes.push_back({*key.ciphertext, "the ciphertext"});
            // The file is meant to be committed.
            finding.help = key.help;
        }
        finding.depends_on_exposure = true;
    }
}

}  // namespace credlint::checks
