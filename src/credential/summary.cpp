#include "credential/summary.h"

#include <algorithm>

#include "credential/aws/profile_name.h"
#include "credential/aws/profiles.h"
#include "credential/aws/session_token.h"
#include "credential/session.h"
#include "loader/aws/sdk.h"
#include "schema/aws/regions.h"

namespace credlint {
namespace {

using Kind = Summary::Kind;
using State = Summary::State;

bool absent(const Field* field) {
    return field == nullptr || field->verdict == Verdict::empty;
}

// Verdicts that decide for the whole, the worst first.
State state_of_fields(const Credential& credential) {
    const auto any = [&](std::initializer_list<Verdict> verdicts) {
        return std::any_of(credential.fields.begin(), credential.fields.end(), [&](const Field& field) {
            return std::find(verdicts.begin(), verdicts.end(), field.verdict) != verdicts.end();
        });
    };
    if (any({Verdict::malformed, Verdict::wrong_slot, Verdict::broken})) return State::malformed;
    if (any({Verdict::third_party})) return State::third_party;
    if (any({Verdict::placeholder, Verdict::known_public})) return State::placeholder;
    if (any({Verdict::reference, Verdict::encrypted})) return State::elsewhere;
    return State::usable;
}

State state_by_time(const Summary& summary, bool stated, std::int64_t now) {
    if (summary.expires && *summary.expires < now) return State::expired;
    if (!summary.issued) return State::usable;
    if (*summary.issued > now + aws::clock_skew) return State::not_yet_valid;
    return !stated && now > *summary.issued + aws::longest_role_session ? State::likely_expired
                                                                        : State::usable;
}

// AWS_REGION before AWS_DEFAULT_REGION, as in most SDKs.
std::string_view region_of(const Source& source, const EntryValues& values,
                           std::span<const SettingField* const> settings) {
    std::string_view region;
    for (const SettingField* setting : settings) {
        const Region* known =
            aws::find_region(known_text(values(setting->entry), source.text(setting->entry.key)));
        if (known == nullptr) continue;
        if (region.empty() || setting->rule->variable == "AWS_REGION") region = known->name;
    }
    return region;
}

// Who reads these names from the environment.
std::vector<std::string_view> readers_of(const Source& source, const CredentialSet& credentials,
                                         const Credential& credential) {
    const auto named = [&](std::string_view name) {
        return std::any_of(credential.fields.begin(), credential.fields.end(), [&](const Field& field) {
            return source.text(field.entry.key) == name && field.verdict != Verdict::empty;
        });
    };
    const bool current = named("AWS_ACCESS_KEY_ID") && named("AWS_SECRET_ACCESS_KEY");
    const bool id = named("AWS_ACCESS_KEY_ID") || named("AWS_ACCESS_KEY");
    const bool secret = named("AWS_SECRET_ACCESS_KEY") || named("AWS_SECRET_KEY");
    if (!current) {
        if (id && secret) return {"go", "java-v1"};  // which take either name for either
        return {};
    }
    if (named("AWS_SECURITY_TOKEN") && !named("AWS_SESSION_TOKEN")) return {"boto3", "cli"};
    std::vector<std::string_view> readers = all_readers();
    const bool profile = std::any_of(credentials.settings.begin(), credentials.settings.end(),
                                     [&](const SettingField& setting) {
                                         return setting.rule->variable == "AWS_PROFILE" &&
                                                setting.group.empty() && !setting.entry.value.empty();
                                     });
    if (profile) readers.erase(std::find(readers.begin(), readers.end(), "js"));  // prefers the profile
    return readers;
}

// What its own fields contain.
Summary summary_of_fields(const Credential& credential) {
    Summary out;
    const Field* id = credential.find("access-key-id");
    const Field* token = credential.find("session-token");
    if (id != nullptr && id->prefix == "AKIA") {
        out.kind = Kind::permanent;
    } else if ((id != nullptr && id->prefix == "ASIA") || (token != nullptr && token->decoded->issued)) {
        out.kind = Kind::temporary;
    }
    if (id != nullptr) out.account = id->decoded->account;
    if (token != nullptr) {
        if (!out.account) out.account = token->decoded->account;
        if (token->decoded->account != out.account) out.token_account = token->decoded->account;
        out.token_region = token->decoded->region;
        out.issued = token->decoded->issued;
        out.expires = token->decoded->expires;
    }
    if (absent(id)) out.missing.push_back("access-key-id");
    if (absent(credential.find("secret-access-key"))) out.missing.push_back("secret-access-key");
    if (out.kind == Kind::temporary && absent(token)) out.missing.push_back("session-token");
    return out;
}

class Summariser {
public:
    Summariser(const Source& source, const Document& document, const EntryValues& values,
               const CredentialSet& credentials, std::int64_t now)
        : source_(source),
          document_(document),
          values_(values),
          credentials_(credentials),
          now_(now),
          times_(credentials, Type::Kind::date_time),
          regions_(credentials, Type::Kind::region) {}

    Summary operator()(const Credential& credential) const {
        return credential.is("aws") ? of_aws(credential) : of_any(credential);
    }

private:
    Summary of_any(const Credential& credential) const {
        Summary out;
        if (credential.set == nullptr) out.kind = Kind::bearer;
        out.state = state_of_fields(credential);
        for (const Field& field : credential.fields) {
            if (field.decoded->issued) out.issued = field.decoded->issued;
            if (field.decoded->expires) out.expires = field.decoded->expires;
            const bool early =
                field.decoded->not_before && *field.decoded->not_before > now_ + aws::clock_skew;
            if (out.state == State::usable && early) out.state = State::not_yet_valid;
        }
        if (out.state == State::usable && out.expires && *out.expires < now_) out.state = State::expired;
        const bool nothing = std::all_of(credential.fields.begin(), credential.fields.end(),
                                         [](const Field& field) { return absent(&field); });
        if (nothing) out.state = State::incomplete;
        return out;
    }

    Summary of_aws(const Credential& credential) const {
        Summary out = summary_of_fields(credential);
        const std::optional<std::int64_t> end = stated_end(source_, values_, times_(credential));
        const bool stated = end && (!out.issued || (*end > *out.issued && *end < *out.expires));
        if (stated) out.expires = end;
        out.configured_region = region_of(source_, values_, regions_(credential));
        out.state = state_of_fields(credential);
        if (out.state == State::usable) {
            const bool stray = out.kind == Kind::permanent && !absent(credential.find("session-token"));
            if (!out.missing.empty())
                out.state = State::incomplete;
            else if (stray || out.token_account)
                out.state = State::contradictory;
            else
                out.state = state_by_time(out, stated, now_);
        }
        add_readers(credential, out);
        return out;
    }

    void add_readers(const Credential& credential, Summary& out) const {
        if (aws::shared_file_of(credentials_) != aws::SharedFile::none) {
            if (credential.section == 0) return;
            const std::string_view section = source_.text(document_.sections[credential.section].name);
            out.profile = aws::profile_name(section, aws::shared_file_of(credentials_)).value_or("");
            if (!out.profile.empty()) out.readers = all_readers();
        } else if (document_.format != Format::ini && credential.group.empty()) {
            out.readers = readers_of(source_, credentials_, credential);
        }
    }

    const Source& source_;
    const Document& document_;
    const EntryValues& values_;
    const CredentialSet& credentials_;
    std::int64_t now_;
    SettingsBeside times_;
    SettingsBeside regions_;
};

}  // namespace

std::vector<Summary> summarise(const Source& source, const Document& document, const EntryValues& values,
                               const CredentialSet& credentials, std::int64_t now) {
    const Summariser summary(source, document, values, credentials, now);
    std::vector<Summary> out;
    for (const Credential& credential : credentials.credentials) out.push_back(summary(credential));
    return out;
}

std::vector<std::string_view> all_readers() {
    std::vector<std::string_view> out;
    for (const loader::Loader* each : loader::all_loaders()) {
        if (each->sdk != nullptr) out.insert(out.end(), each->sdk->readers.begin(), each->sdk->readers.end());
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::string_view to_string(Summary::Kind kind) {
    switch (kind) {
        case Kind::unknown:
            return "unknown";
        case Kind::permanent:
            return "permanent";
        case Kind::temporary:
            return "temporary";
        case Kind::bearer:
            return "bearer";
    }
    return {};
}

std::string_view to_string(Summary::State state) {
    switch (state) {
        case State::usable:
            return "usable";
        case State::likely_expired:
            return "likely expired";
        case State::expired:
            return "expired";
        case State::not_yet_valid:
            return "not yet valid";
        case State::incomplete:
            return "incomplete";
        case State::contradictory:
            return "contradictory";
        case State::malformed:
            return "malformed";
        case State::placeholder:
            return "placeholder";
        case State::elsewhere:
            return "kept elsewhere";
        case State::third_party:
            return "for another server";
    }
    return {};
}

}  // namespace credlint
