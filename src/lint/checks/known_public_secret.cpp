#include "lint/belief.h"
#include "lint/check.h"
#include "lint/words.h"
#include "text/file_name.h"

namespace credlint::checks {
namespace {

void run(const Subject& subject, Emit& emit) {
    // A template is where such values come from.
    const std::string& path = subject.source.path();
    if (is_template_name(path) || subject.document.embedded) return;
    const bool production = is_production_name(path);
    const auto tell = [&](const Field& field) {
        // Documentation keys of AWS have no name: everybody sees what they are.
        const Evidence& evidence = field.evidence;
        if (field.verdict != Verdict::known_public || evidence.detail.empty()) return;
        if (!field.token->secret || (evidence.local && !production)) return;
        Finding& finding =
            emit(place_of(field), holder_of(subject.source, field) + " " + std::string(evidence.detail) +
                                      ", which anybody can read");
        finding.help = "make one of your own, as with `openssl rand -base64 32`";
    };
    for (const Credential& credential : subject.credentials.credentials) {
        for (const Field& field : credential.fields) tell(field);
    }
}

constexpr std::string_view tags[] = {"security", "cwe-1392"};

}  // namespace

extern const Check known_public_secret{
    {
        .id = "known-public-secret",
        .title = "secret that is published",
        .what =
            "Finds values that look like secrets and stand in some project's sources or documents: defaults "
            "of "
            "products (LibreChat's JWT secret, Supabase's demo keys, Dify's secret key), keys of tutorials. "
            "They are known by their hashes. Keys of emulators and of tests are right where those are asked; "
            "they count in a file of production only (`.env.production`). Templates are left alone, and so "
            "are the documentation keys of AWS, which show what they are.",
        .why = "It looks as random as any other, so nobody changes it. Whoever knows the product knows it, "
               "too, and signs tokens or opens the database with it; such defaults are tried first.",
        .example = "JWT_SECRET=your-super-secret-jwt-token-with-at-least-32-characters-long\n",
        .instead = "Make a value of your own for each installation (`openssl rand -base64 32`), and let the "
                   "template hold a placeholder.",
        .seen = {},
        .symptom = "Nothing fails, for nobody.",
        .docs = "https://cwe.mitre.org/data/definitions/1392.html",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
