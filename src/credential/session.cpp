#include "credential/session.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "credential/aws/endpoint.h"
#include "credential/placeholder/placeholder.h"
#include "text/timestamp.h"

namespace credlint {
namespace {

bool made_up(const Field* field) {
    return field != nullptr &&
           (field->verdict == Verdict::placeholder || field->verdict == Verdict::known_public);
}

auto place_of(const SettingField& setting) {
    return std::pair<std::uint32_t, std::string_view>(setting.entry.section, setting.group);
}
auto place_of(const Credential& credential) {
    return std::pair<std::uint32_t, std::string_view>(credential.section, credential.group);
}

bool leave_aws(const Source& source, const EntryValues& values,
               std::span<const SettingField* const> endpoints) {
    return std::any_of(endpoints.begin(), endpoints.end(), [&](const SettingField* endpoint) {
        return aws::third_party_endpoint(
            known_text(values(endpoint->entry), source.text(endpoint->entry.key)));
    });
}

}  // namespace

std::vector<Session> sessions(const Source& source, const EntryValues& values,
                              const CredentialSet& credentials) {
    const SettingsBeside endpoints(credentials, Type::Kind::endpoint);
    std::vector<Session> out;
    for (const Credential& credential : credentials.credentials) {
        if (!credential.is("aws")) continue;
        const Field* id = credential.find("access-key-id");
        const bool permanent = id != nullptr && id->real() && id->prefix != "ASIA";
        if (permanent || made_up(id) || made_up(credential.find("secret-access-key"))) continue;
        if (leave_aws(source, values, endpoints(credential))) continue;
        const auto first = static_cast<std::ptrdiff_t>(out.size());
        std::unordered_set<std::string_view> seen;  // keys: the last of each counts
        for (auto field = credential.fields.rbegin(); field != credential.fields.rend(); ++field) {
            if (field->role() != "session-token" || !seen.insert(source.text(field->entry.key)).second)
                continue;
            if (field->decoded->issued) out.push_back({&credential, id, &*field});
        }
        std::reverse(out.begin() + first, out.end());
    }
    return out;
}

SettingsBeside::SettingsBeside(const CredentialSet& credentials, Type::Kind kind) {
    for (const SettingField& setting : credentials.settings) {
        if (setting.rule->type.kind == kind) settings_.push_back(&setting);
    }
    std::stable_sort(settings_.begin(), settings_.end(), [](const SettingField* a, const SettingField* b) {
        return place_of(*a) < place_of(*b);
    });
}

std::span<const SettingField* const> SettingsBeside::operator()(const Credential& credential) const {
    const auto begin =
        std::lower_bound(settings_.begin(), settings_.end(), place_of(credential),
                         [](const SettingField* setting, auto place) { return place_of(*setting) < place; });
    const auto end = std::find_if(begin, settings_.end(), [&](const SettingField* setting) {
        return place_of(*setting) != place_of(credential);
    });
    return {begin, end};
}

std::string known_text(Value value, std::string_view key) {
    if (value.broken) return {};
    const bool number = value.text.find_first_not_of("0123456789") == value.text.npos;
    if (!value.references.empty() || (!number && non_secret(value.text, key))) return {};
    return std::move(value.text);
}

std::optional<std::int64_t> stated_end(const Source& source, const EntryValues& values,
                                       std::span<const SettingField* const> times) {
    std::optional<std::int64_t> end;
    for (const SettingField* setting : times) {
        const std::string text = known_text(values(setting->entry), source.text(setting->entry.key));
        if (const auto time = parse_timestamp(text)) end = time;
    }
    return end;
}

}  // namespace credlint
