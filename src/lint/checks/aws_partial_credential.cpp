#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "credential/aws/identifiers.h"
#include "lint/check.h"
#include "lint/support/merged_credential.h"
#include "lint/support/message.h"
#include "text/line.h"

namespace credlint::checks {
namespace {

bool real(const Field* field) {
    return field != nullptr && field->real();
}

bool of_sts(const Source& source, const Field& token) {
    const std::string_view raw = source.text(token.entry.value);
    return aws::begins_like_session_token(raw.substr(token.entry.quote == Quote::none ? 0 : 1));
}

bool missing(const Field* field) {
    return field == nullptr || field->verdict == Verdict::empty;
}

// Parts that are alone under their own prefix, for a program that combines two of them itself.
class LoneParts {
public:
    explicit LoneParts(const CheckContext& context) {
        for (const Credential& credential : context.credentials.credentials) {
            if (!credential.is("aws") || credential.fields.size() != 1) continue;
            const Field& field = credential.fields.front();
            if (!missing(&field)) parts_.insert({credential.section, field.role()});
        }
        // The convention of Docker images: the entry point reads it from a file that `…_FILE` names.
        for (const Entry& entry : context.document.entries) {
            const std::string_view key = context.source.text(entry.key);
            if (key.ends_with("AWS_ACCESS_KEY_ID_FILE")) parts_.insert({entry.section, "access-key-id"});
            if (key.ends_with("AWS_SECRET_ACCESS_KEY_FILE"))
                parts_.insert({entry.section, "secret-access-key"});
        }
    }
    bool has(std::uint32_t section, std::string_view role) const { return parts_.contains({section, role}); }

private:
    std::set<std::pair<std::uint32_t, std::string_view>> parts_;  // section and role
};

// Whether another file provides the missing part of a credential. boto3 reads each of the two shared files
// separately.
bool in_related_file(const CheckContext& context, const Credential& credential, std::string_view role) {
    return !aws_shared_file(context) &&
           provided_by(merged_credentials(context, credential), role).field != nullptr;
}

// `export A=1; export B=2`, or an open quote: rule `syntax` reports that something after the value was not
// read.
bool on_broken_line(const CheckContext& context, const Field& field) {
    const std::vector<SyntaxError>& errors = context.document.errors;
    const std::uint32_t begin = field.entry.value.end;
    const std::uint32_t line_end = line_at(context.source.bytes(), begin).end;
    auto error =
        std::lower_bound(errors.begin(), errors.end(), begin,
                         [](const SyntaxError& e, std::uint32_t offset) { return e.span.begin < offset; });
    for (; error != errors.end() && error->span.begin < line_end; ++error) {
        if (error->kind == SyntaxError::Kind::text_after_quote) return true;
    }
    return false;
}

// What SDKs read directly: a profile, or variables without a prefix. In JSON, a lowercase name is not a
// variable, but a member of a log or a state.
bool read_by_sdks(const CheckContext& context, const Credential& credential, const Field& field) {
    const std::string_view key = context.source.text(field.entry.key);
    if (context.document.format == Format::json && key.find("AWS_") == key.npos) return false;
    return !field.hinted() && (aws_shared_file(context) || credential.group.empty());
}

struct Part {
    std::string_view role;
    std::string_view what;  // with its article
    std::string_view missing_role;
    std::string_view other;  // what is missing
};
constexpr Part id_alone{"access-key-id", "an access key ID", "secret-access-key", "secret access key"};
constexpr Part secret_alone{"secret-access-key", "a secret access key", "access-key-id", "access key ID"};
constexpr Part token_alone{"session-token", "a session token", "access-key-id", "access key"};

std::optional<Part> lone_part(const Source& source, const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    const Field* secret = credential.find("secret-access-key");
    const Field* token = credential.find("session-token");
    if (real(id) && missing(secret)) return id_alone;
    if (real(secret) && missing(id)) return secret_alone;
    // It is unknown what belongs to tokens of compatible servers.
    if (real(token) && of_sts(source, *token) && missing(id) && missing(secret)) return token_alone;
    return std::nullopt;
}

}  // namespace

void aws_partial_credential(const CheckContext& context, FindingSink& emit) {
    // Documents show single lines.
    if (context.document.embedded) return;
    std::optional<LoneParts> elsewhere;
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws")) continue;
        const std::optional<Part> part = lone_part(context.source, credential);
        if (!part) continue;
        if (!elsewhere) elsewhere.emplace(context);
        if (elsewhere->has(credential.section, part->missing_role) ||
            in_related_file(context, credential, part->missing_role))
            continue;
        const Field& field = *credential.find(part->role);
        if (on_broken_line(context, field)) continue;
        const Field* other = credential.find(part->missing_role);
        const bool read = read_by_sdks(context, credential, field);
        if (part->role == token_alone.role && !read) continue;
        Finding& finding =
            emit(field.entry.value, quoted_key(context.source, field.entry) + " is " +
                                        std::string(part->what) + " without its " + std::string(part->other) +
                                        in_section(context, credential.section));
        finding.severity = read && part->role == id_alone.role ? Severity::error : Severity::warning;
        finding.help = "set the " + std::string(part->other) + " next to it, or remove this line";
        if (other != nullptr) finding.notes.push_back({other->entry.whole, "this is empty"});
    }
}

}  // namespace credlint::checks
