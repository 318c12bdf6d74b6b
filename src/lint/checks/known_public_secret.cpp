#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "text/file_name.h"

namespace credlint::checks {

void known_public_secret(const CheckContext& context, FindingSink& emit) {
    // Such values come from templates.
    const std::string& path = context.source.path();
    if (is_template_name(path) || context.document.embedded) return;
    const bool production = is_production_name(path);
    const auto report = [&](const Field& field) {
        // Documentation keys of AWS have no name: it is obvious what they are.
        const Evidence& evidence = *field.evidence;
        if (field.verdict != Verdict::known_public || evidence.detail.empty()) return;
        if (!field.token->secret || (evidence.local && !production)) return;
        Finding& finding =
            emit(place_of(field), subject_phrase(context.source, field) + " " + std::string(evidence.detail) +
                                      ", which is publicly known");
        finding.help = "generate a random one: `openssl rand -base64 32`";
    };
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) report(field);
    }
}

}  // namespace credlint::checks
