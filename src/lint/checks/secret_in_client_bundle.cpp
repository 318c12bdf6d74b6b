#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "lint/check.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lint/support/public_prefix.h"
#include "rule/claim.h"

namespace credlint::checks {
namespace {

// Names that no publishable value has; they show the intent even if the value is empty.
constexpr auto secret_ends = std::to_array<std::string_view>({
    "_SECRET",
    "_SECRET_KEY",
    "_CLIENT_SECRET",
    "_PASSWORD",
    "_PRIVATE_KEY",
    "_SERVICE_ROLE_KEY",
    "_SECRET_ACCESS_KEY",
});

constexpr const char* keep_it =
    "revoke the key if the site was ever published, and keep the new one on the server";

// Intended for use in browsers, with restrictions that only its owner knows.
bool for_browsers(const Field& field) {
    const auto& tags = field.token->meta.tags;
    return std::find(tags.begin(), tags.end(), "browser-key") != tags.end();
}

std::string published(const Source& source, const Entry& entry, std::string_view prefix) {
    return quoted_key(source, entry) + " is exposed to browsers (client bundle) by its prefix `" +
           std::string(prefix) + "`";
}

class Bundle {
public:
    Bundle(const CheckContext& context, FindingSink& emit) : context_(context), emit_(emit) {}

    void run() {
        if (std::none_of(context_.document.entries.begin(), context_.document.entries.end(),
                         [&](const Entry& entry) { return !public_prefix(key(entry)).empty(); })) {
            return;
        }
        each_secret(context_, [&](const Credential& credential, const Field& field) {
            if (field.within == Within::comment) return;
            secrets_.try_emplace(claim_name(key(field.entry)), &field);
            // Not usable without its key, which is reported.
            if (credential.is("aws") && field.role() == "session-token") return;
            report(field);
        });
        for (const Entry& entry : context_.document.entries) {
            const std::string_view prefix = public_prefix(key(entry));
            if (prefix.empty() || done_.contains(entry.key.begin)) continue;
            if (!refers(entry, prefix)) left_open(entry, prefix);
        }
    }

private:
    std::string_view key(const Entry& entry) const { return context_.source.text(entry.key); }

    void report(const Field& field) {
        const std::string_view prefix = public_prefix(key(field.entry));
        if (prefix.empty() || !done_.insert(field.entry.key.begin).second) return;
        // A key of no known provider is there on purpose, unless its name says that it is a secret.
        if (field.verdict == Verdict::random && field.within == Within::value && !names_secret(field.entry))
            return;
        Finding& finding = emit_(field.entry.key, published(context_.source, field.entry, prefix));
        finding.help = keep_it;
        if (for_browsers(field)) {
            finding.severity = Severity::warning;
            finding.help =
                "restrict the key to your sites and to the services they need, or keep it on the "
                "server";
        }
    }

    // `VITE_X=${STRIPE_SECRET_KEY}`.
    bool refers(const Entry& entry, std::string_view prefix) {
        if (context_.source.text(entry.value).find('$') == std::string_view::npos) return false;
        const Value value = context_.value(entry);
        for (const Span reference : value.references) {
            std::string_view name = context_.source.text(reference);
            name.remove_prefix(std::min(name.size(), name.find_first_not_of("${")));
            name = name.substr(0, name.find_first_of(":-}"));
            const auto secret = secrets_.find(claim_name(name));
            if (secret == secrets_.end() || for_browsers(*secret->second)) continue;
            Finding& finding =
                emit_(entry.key, published(context_.source, entry, prefix) + ", and refers to " +
                                     quoted_key(context_.source, secret->second->entry));
            finding.notes.push_back({place_of(*secret->second), "this is the secret"});
            finding.help = keep_it;
            return true;
        }
        return !value.references.empty();
    }

    bool names_secret(const Entry& entry) const {
        const std::string name = claim_name(key(entry));
        return std::any_of(secret_ends.begin(), secret_ends.end(),
                           [&](std::string_view end) { return name.ends_with(end); });
    }

    void left_open(const Entry& entry, std::string_view prefix) {
        if (!names_secret(entry)) return;
        Finding& finding =
            emit_(entry.key, published(context_.source, entry, prefix) + ", and its name suggests a secret");
        finding.severity = Severity::warning;
        finding.help = "rename it without the prefix, and use it only on the server";
    }

    const CheckContext& context_;
    FindingSink& emit_;
    std::map<std::string, const Field*> secrets_;  // by name
    std::set<std::uint32_t> done_;                 // keys, by location
};

}  // namespace

void secret_in_client_bundle(const CheckContext& context, FindingSink& emit) {
    Bundle(context, emit).run();
}

}  // namespace credlint::checks
