#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "credential/aws/endpoint.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "rule/claim.h"

namespace credlint::checks {
namespace {

// Section and prefix of the key.
using Place = std::pair<std::uint32_t, std::string_view>;

// The endpoints on this machine, and the keys that they serve.
class LocalEndpoints {
public:
    explicit LocalEndpoints(const CheckContext& context) {
        for (const Entry& entry : context.document.entries) look_at(context, entry);
        if (first_.empty()) return;
        for (const Credential& credential : context.credentials.credentials) {
            credentials_.insert({credential.section, credential.group});
        }
    }

    // The first one that serves the credential, or null. AWS_S3_ENDPOINT is older than the names of SDKs, and
    // the key next to it is usually only for S3.
    const Entry* of(const Credential& credential) const {
        const Entry* found = find({credential.section, credential.group});
        if (!credential.group.empty()) return found;
        for (const std::string_view group : {"S3", "AWS_S3"}) {
            const Place place{credential.section, group};
            const Entry* other = credentials_.contains(place) ? nullptr : find(place);
            if (other != nullptr && (found == nullptr || other->key.begin < found->key.begin)) found = other;
        }
        return found;
    }

private:
    // Most keys of a file are skipped by this quick test.
    void look_at(const CheckContext& context, const Entry& entry) {
        const std::string_view key = context.source.text(entry.key);
        if (key.size() > max_claim_length || !entry.parent.empty()) return;
        if (key.find("NDPOINT") == key.npos && key.find("ndpoint") == key.npos) return;
        // AWS_ENDPOINT_URL_DYNAMODB is for one service, and the key is for all others.
        if (key.find("_URL_") != key.npos || key.find("_url_") != key.npos) return;
        const std::string name = claim_name(key);
        if (!aws::names_endpoint(name)) return;
        const Value value = context.value(entry);
        if (value.references.empty() && aws::local_endpoint(value.text))
            first_.try_emplace({entry.section, std::string(aws::endpoint_group(name))}, entry);
    }

    const Entry* find(const Place& place) const {
        const auto found = first_.find({place.first, std::string(place.second)});
        return found != first_.end() ? &found->second : nullptr;
    }

    std::map<std::pair<std::uint32_t, std::string>, Entry> first_;
    std::set<Place> credentials_;
};

bool real(const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    return credential.is("aws") && id != nullptr && id->real();
}

}  // namespace

void aws_real_key_local_endpoint(const CheckContext& context, FindingSink& emit) {
    const std::vector<Credential>& credentials = context.credentials.credentials;
    if (std::none_of(credentials.begin(), credentials.end(), real)) return;
    const LocalEndpoints endpoints(context);
    for (const Credential& credential : credentials) {
        const Entry* endpoint = real(credential) ? endpoints.of(credential) : nullptr;
        if (endpoint == nullptr) continue;
        const Field* id = credential.find("access-key-id");
        Finding& finding =
            emit(id->entry.value, quoted_key(context.source, id->entry) +
                                      " looks like a real AWS key, but is set alongside a local endpoint");
        finding.notes.push_back({endpoint->value, "this is not an AWS server"});
        finding.help = "use a dummy key such as `test` for the local server, or remove the endpoint";
    }
}

}  // namespace credlint::checks
