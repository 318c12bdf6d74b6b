#include <map>
#include <optional>
#include <string>

#include "credential/placeholder/placeholder.h"
#include "credential/url.h"
#include "credential/weak.h"
#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lint/support/setting_helpers.h"
#include "rule/claim.h"
#include "text/file_name.h"

namespace credlint::checks {
namespace {

constexpr const char* help = "generate a random one: `openssl rand -base64 24`";

// Names of the machine itself and of containers next to it, which no one else can reach.
bool local_host(std::string_view host) {
    const auto ends = [&](std::string_view end) { return host.ends_with(end); };
    return host.empty() || host.find_first_of(".:") == host.npos || host.starts_with("127.") ||
           host == "::1" || ends(".local") || ends(".localhost") || ends(".internal") || ends(".test");
}

class Weaknesses {
public:
    Weaknesses(const CheckContext& context, FindingSink& emit)
        : context_(context), emit_(emit), production_(is_production_name(context.source.path())) {}

    void look_at(const Field& field) {
        if (field.verdict == Verdict::weak) {
            // Signing and encryption keys are exposed to anyone who can send a request, wherever the service
            // runs.
            report(place_of(field),
                   subject_phrase(context_.source, field) + " weak: " + std::string(field.evidence->detail),
                   field.role().starts_with("secret"));
        } else if (field.verdict == Verdict::wordlike && field.role() == "password") {
            look_at_user(field);
        }
    }

    void look_at_address(const Entry& entry) {
        const std::string_view raw = context_.source.text(entry.value);
        if (raw.find("://") == raw.npos || raw.find('@') == raw.npos) return;
        const std::optional<std::string> text = context_.value(entry).literal();
        const std::optional<CredentialUrl> url = text ? read_url(*text) : std::nullopt;
        if (!url || url->password.empty()) return;
        const auto part = [&](Span span) { return std::string_view(*text).substr(span.begin, span.size()); };
        const std::string user = percent_decoded(part(url->user));
        const std::string password = percent_decoded(part(url->password));
        // `user:password@host` names its parts.
        const bool names = user == "user" || user == "username" || user == "USER" || user == "USERNAME";
        if (names && non_secret(password, "PASSWORD") == Verdict::placeholder) return;
        std::string_view what = weakness(password, "PASSWORD", true);
        if (what.empty() && password == user && !non_secret(password, "PASSWORD"))
            what = "same as the user name";
        if (what.empty()) return;
        report(entry.value,
               "the password in " + quoted_key(context_.source, entry) + " is weak: " + std::string(what),
               !local_host(part(url->host)));
    }

private:
    // `DB_PASSWORD` next to `DB_USER` with the same value.
    void look_at_user(const Field& field) {
        const std::string name = claim_name(context_.source.text(field.entry.key));
        const std::size_t last = name.rfind('_');
        const std::string stem = last == name.npos ? std::string() : name.substr(0, last + 1);
        const Entry* user = nullptr;
        for (const char* end : {"USER", "USERNAME", "LOGIN"}) {
            const auto found = names().find({field.entry.section, stem + end});
            if (found != names().end()) user = &found->second;
        }
        if (user == nullptr) return;
        const auto value = context_.value(field.entry).literal();
        if (!value || value != context_.value(*user).literal()) return;
        Finding& finding =
            report(place_of(field),
                   quoted_key(context_.source, field.entry) + " is weak: same as the user name", false);
        finding.notes.push_back({user->value, "the user"});
    }

    Finding& report(Span place, std::string message, bool serious) {
        Finding& finding = emit_(place, std::move(message));
        finding.severity = production_ || serious ? Severity::warning : Severity::note;
        finding.help = help;
        return finding;
    }

    // By section and name; created on first use.
    const std::map<std::pair<std::uint32_t, std::string>, Entry>& names() {
        if (!names_) {
            names_.emplace();
            for (const Entry& entry : context_.document.entries) {
                if (entry.key.size() > max_claim_length) continue;
                names_->insert_or_assign({entry.section, claim_name(context_.source.text(entry.key))}, entry);
            }
        }
        return *names_;
    }

    const CheckContext& context_;
    FindingSink& emit_;
    bool production_;
    std::optional<std::map<std::pair<std::uint32_t, std::string>, Entry>> names_;
};

}  // namespace

void weak_secret(const CheckContext& context, FindingSink& emit) {
    const std::string& path = context.source.path();
    if (is_template_name(path) || is_test_name(path) || context.document.embedded) return;
    Weaknesses weaknesses(context, emit);
    for (const Credential& credential : context.credentials.credentials) {
        for (const Field& field : credential.fields) weaknesses.look_at(field);
    }
    for (const Entry& entry : context.document.entries) weaknesses.look_at_address(entry);
}

}  // namespace credlint::checks
