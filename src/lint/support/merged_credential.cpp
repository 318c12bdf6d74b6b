#include "lint/support/merged_credential.h"

#include <optional>
#include <unordered_map>
#include <utility>

#include "credential/aws/profile_name.h"
#include "credential/aws/profiles.h"
#include "lint/support/message.h"
#include "rule/claim.h"
#include "text/printable.h"

namespace credlint {
namespace {

// The profile that AWS SDKs read a section as; empty outside of profiles, nothing if they do not read it.
std::optional<std::string_view> profile(const Source& source, const Document& document,
                                        const CredentialSet& credentials, std::uint32_t section) {
    if (section == 0) return std::string_view();
    return aws::profile_name(source.text(document.sections[section].name), aws::shared_file_of(credentials));
}

// What credentials of files that are read together have in common; empty: no program reads it.
std::string identity(const Source& source, const Document& document, const CredentialSet& credentials,
                     const Credential& credential) {
    const auto name = profile(source, document, credentials, credential.section);
    if (!name || credential.set == nullptr) return {};
    std::string out(credential.set->id);
    return out.append(1, '\0').append(*name).append(1, '\0').append(credential.group);
}

// Whether any program that reads the one file also reads the other: `.env` and `.env.local`. Others may each
// be complete: `.env.production` for programs without a load order, `config` and `credentials` for boto3.
bool surely_together(const Source& a, const Source& b) {
    const auto local = [](std::string_view path) {
        constexpr std::string_view suffix = ".local";
        return path.ends_with(suffix) ? path.substr(0, path.size() - suffix.size()) : std::string_view();
    };
    return local(a.path()) == b.path() || local(b.path()) == a.path();
}

// Takes fields in the order of their files, and drops those that a later one overrides.
class Joining {
public:
    void add(const Source& source, const Credential& credential, const RelatedFile* related) {
        for (const Field& field : credential.fields) {
            const auto [at, is_new] =
                by_key_.try_emplace(claim_name(source.text(field.entry.key)), merged_.members.size());
            if (!is_new) merged_.members[at->second].field = nullptr;
            at->second = merged_.members.size();
            merged_.members.push_back({&field, related});
        }
    }

    MergedCredential done() {
        std::erase_if(merged_.members, [](const MergedCredential::Member& m) { return m.field == nullptr; });
        return std::move(merged_);
    }

private:
    MergedCredential merged_;
    std::unordered_map<std::string, std::size_t> by_key_;
};

}  // namespace

const MergedCredential::Member* MergedCredential::find(std::string_view role) const {
    const Member* found = nullptr;
    for (const Member& member : members) {
        if (member.field->role() != role) continue;
        if (found == nullptr || member.field->verdict != Verdict::empty ||
            found->field->verdict == Verdict::empty) {
            found = &member;
        }
    }
    return found;
}

RelatedFile relative(std::shared_ptr<const Source> source, const Document& document,
                     const EntryValues& values, const CredentialSet& credentials, bool linted) {
    RelatedFile out{std::move(source), document, values, credentials, linted};
    for (const Credential& credential : credentials.credentials) {
        const std::string key = identity(*out.source, document, credentials, credential);
        if (!key.empty()) out.by_identity[key].push_back(&credential);
    }
    return out;
}

std::vector<MergedCredential> merged_credentials(const CheckContext& context, const Credential& credential) {
    if (context.file.load_orders.empty()) return {};
    const std::string key = identity(context.source, context.document, context.credentials, credential);
    std::vector<MergedCredential> out;
    for (const LoadOrder& load_order : context.file.load_orders) {
        Joining joining;
        for (const RelatedFile* related : load_order) {
            if (related == nullptr) {
                joining.add(context.source, credential, nullptr);
                continue;
            }
            const auto same = related->by_identity.find(key);
            if (same == related->by_identity.end()) continue;
            for (const Credential* other : same->second) joining.add(*related->source, *other, related);
        }
        out.push_back(joining.done());
    }
    return out;
}

MergedCredential::Member provided_by(const std::vector<MergedCredential>& all, std::string_view role) {
    for (const MergedCredential& merged : all) {
        const MergedCredential::Member* member = merged.find(role);
        if (member != nullptr && member->file != nullptr && filled(*member->field)) return *member;
    }
    return {};
}

bool filled(const Field& field) {
    return field.verdict != Verdict::empty && field.verdict != Verdict::placeholder;
}

std::string only_where_together(const CheckContext& context, const Source& other) {
    if (surely_together(context.source, other)) return {};
    return aws_shared_file(context) ? " by SDKs other than boto3 and the AWS CLI"
                                    : " where both files are read";
}

std::string quoted_name(const Source& source) {
    const std::string_view path = source.path();
    const std::size_t slash = path.rfind('/');
    return "`" + printable(slash == path.npos ? path : path.substr(slash + 1)) + "`";
}

}  // namespace credlint
