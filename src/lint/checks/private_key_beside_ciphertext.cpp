#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/private_keys.h"
#include "lint/words.h"

namespace credlint::checks {

void private_key_beside_ciphertext(const Subject& subject, Emit& emit) {
    for (const PrivateKey& key : keys_beside_ciphertext(subject)) {
        const std::string what =
            key.ciphertext ? "the ciphertext beside it" : "`" + shown_name(key.file) + "`";
        Finding& finding =
            emit(key.entry.value, quoted_key(subject.source, key.entry) + " is the private key to " + what);
        if (key.ciphertext) {
            finding.notes.push_back({*key.ciphertext, "which it opens"});
            // The file is made to be committed.
            finding.help = key.help;
        }
        finding.depends_on_exposure = true;
    }
}

}  // namespace credlint::checks
