#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/private_keys.h"
#include "lint/words.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
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

constexpr std::string_view tags[] = {"security", "cwe-321", "cwe-540"};

}  // namespace

extern const Check private_key_beside_ciphertext{
    {
        .id = "private-key-beside-ciphertext",
        .title = "private key in git beside the ciphertext that it opens",
        .what =
            "Finds the private key of dotenvx (`DOTENV_PRIVATE_KEY…`), dotenv-vault (`DOTENV_KEY…`) or age "
            "(`AGE-SECRET-KEY-1…`, for sops) in a file with values that it opens (`encrypted:…`, "
            "`DOTENV_VAULT…`, `ENC[…]`), or in `.env.keys`. An error in a file that git tracks or has "
            "staged, and in a template; a warning where git neither tracks nor ignores it, or cannot say. "
            "Nothing in an ignored file.",
        .why =
            "Encrypted files are made to be committed; the key is what must not be. Whoever has both reads "
            "everything, as if nothing had been encrypted.",
        .example = "DOTENV_PRIVATE_KEY={hex:64}\nAPI_KEY=\"{dotenvx-value}\"\n",
        .instead = "Keep the key in `.env.keys`, which git ignores, or in the secrets of your host and CI. A "
                   "key that was committed opens all that was ever encrypted with it: make new keys, encrypt "
                   "again, and change the secrets themselves.",
        .seen = {},
        .symptom = "Nothing fails: decryption works, for everybody.",
        .docs = "https://dotenvx.com/docs/quickstart/encryption",
        .severity = Severity::error,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
