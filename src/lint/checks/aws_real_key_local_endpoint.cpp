#include <algorithm>
#include <string>
#include <vector>

#include "credential/aws/endpoint.h"
#include "document/value.h"
#include "lint/check.h"
#include "lint/words.h"
#include "rule/claim.h"

namespace credlint::checks {
namespace {

struct Endpoint {
    Entry entry;
    std::string group;
};

// Those that are on this machine. Most keys of a file are dismissed at a glance.
std::vector<Endpoint> local_endpoints(const Subject& subject) {
    std::vector<Endpoint> out;
    for (const Entry& entry : subject.document.entries) {
        const std::string_view key = subject.source.text(entry.key);
        if (key.size() > max_claim_length || !entry.parent.empty()) continue;
        if (key.find("NDPOINT") == key.npos && key.find("ndpoint") == key.npos) continue;
        const std::string name = claim_name(key);
        if (!aws::names_endpoint(name)) continue;
        const Value value = read_value(subject.source, subject.document.format, entry);
        if (value.references.empty() && aws::local_endpoint(value.text)) {
            out.push_back({entry, std::string(aws::endpoint_group(name))});
        }
    }
    return out;
}

// AWS_ENDPOINT_URL_DYNAMODB is for one service, and the key for all others; AWS_S3_ENDPOINT is older than
// those names, and the key beside it most often for S3 alone.
bool serves(const Subject& subject, const Endpoint& endpoint, const Credential& credential) {
    if (endpoint.entry.section != credential.section) return false;
    const std::string_view key = subject.source.text(endpoint.entry.key);
    if (key.find("_URL_") != key.npos || key.find("_url_") != key.npos) return false;
    if (endpoint.group == credential.group) return true;
    const std::vector<Credential>& all = subject.credentials.credentials;
    return credential.group.empty() && (endpoint.group == "S3" || endpoint.group == "AWS_S3") &&
           std::none_of(all.begin(), all.end(), [&](const Credential& other) {
               return other.section == credential.section && other.group == endpoint.group;
           });
}

bool real(const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    return credential.is("aws") && id != nullptr && id->verdict == Verdict::well_formed;
}

void run(const Subject& subject, Emit& emit) {
    const std::vector<Credential>& credentials = subject.credentials.credentials;
    if (std::none_of(credentials.begin(), credentials.end(), real)) return;
    const std::vector<Endpoint> endpoints = local_endpoints(subject);
    for (const Credential& credential : credentials) {
        if (!real(credential)) continue;
        const auto endpoint = std::find_if(endpoints.begin(), endpoints.end(), [&](const Endpoint& one) {
            return serves(subject, one, credential);
        });
        if (endpoint == endpoints.end()) continue;
        const Field* id = credential.find("access-key-id");
        Finding& finding = emit(id->entry.value, quoted_key(subject.source, id->entry) +
                                                     " is a real-format AWS key beside an endpoint on this "
                                                     "machine");
        finding.notes.push_back({endpoint->entry.value, "this is no server of AWS"});
        finding.help = "use a made-up key such as `test` for the stub, or remove the endpoint";
    }
}

constexpr std::string_view tags[] = {"aws", "security", "correctness"};

}  // namespace

extern const Check aws_real_key_local_endpoint{
    {
        .id = "aws-real-key-local-endpoint",
        .title = "real-format AWS key beside the endpoint of a stub",
        .what =
            "Finds an access key ID of a real format in a file or profile whose endpoint "
            "(`AWS_ENDPOINT_URL`, "
            "`S3_ENDPOINT`) is `localhost`, `127.0.0.1`, `host.docker.internal`, `localstack` or the like. "
            "An endpoint of one service (`AWS_ENDPOINT_URL_DYNAMODB`) does not count: the key may be for the "
            "others.",
        .why =
            "A stub needs no real key, and what it logs or stores is out of AWS's hands. LocalStack does not "
            "even accept one: it takes `AKIA…` and `ASIA…` for a mistake and works as account 000000000000, "
            "in which nothing is that was made with other keys.",
        .example = "AWS_ENDPOINT_URL=http://localhost:4566\nAWS_ACCESS_KEY_ID={aws-akia:123456789012}\n"
                   "AWS_SECRET_ACCESS_KEY={aws-secret}\n",
        .instead = "For LocalStack write `test` for both, or a twelve-digit account as the ID; for MinIO the "
                   "user that it was started with.",
        .seen = {},
        .symptom = "Buckets, queues and tables that exist are not found, or `InvalidAccessKeyId` from MinIO. "
                   "Without the endpoint's line, the program talks to AWS and changes real data.",
        .docs = "https://docs.localstack.cloud/aws/capabilities/config/credentials/",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
