#include "credential/excuses.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>

#include "credential/aws/endpoint.h"
#include "document/value.h"
#include "rule/claim.h"

namespace credlint {
namespace {

// What the form alone says is wrong, which only AWS minds.
bool only_form(const Field& field) {
    using Fault = Evidence::Fault;
    if (field.verdict == Verdict::wrong_slot) return true;
    if (field.verdict != Verdict::malformed) return false;
    switch (field.evidence->fault) {
        case Fault::wrong_prefix:
        case Fault::other_prefix:
        case Fault::lower_case:
        case Fault::character:
        case Fault::length:
        case Fault::shape:
        case Fault::content:
        case Fault::structure:
            return true;
        default:
            return false;
    }
}

// Sections with an endpoint that is not AWS's; keys there may have any form. In those that are `doubtful`, it
// may be that of another thing.
struct ForeignSections {
    std::set<std::uint32_t> sure, doubtful;
};

ForeignSections foreign_sections(const Source& source, const Document& document) {
    ForeignSections out;
    std::set<std::uint32_t> of_s3, of_others;
    for (const Entry& entry : document.entries) {
        if (entry.key.size() > max_claim_length) continue;
        const std::string name = claim_name(source.text(entry.key));
        const auto value = [&] { return read_value(source, document.format, entry).text; };
        if (aws::names_endpoint(name)) {
            std::set<std::uint32_t>& sections = aws::names_aws_endpoint(name) ? out.sure : out.doubtful;
            if (aws::foreign_endpoint(value())) sections.insert(entry.section);
        } else if (document.format == Format::ini && (name == "TYPE" || name == "PROVIDER")) {
            // rclone says whose S3 it is without an address: `type = s3`, `provider = Minio`.
            const std::string word = claim_name(value());
            if (name == "TYPE" && word == "S3") of_s3.insert(entry.section);
            if (name == "PROVIDER" && !word.empty() && word != "AWS") of_others.insert(entry.section);
        }
    }
    std::set_intersection(of_s3.begin(), of_s3.end(), of_others.begin(), of_others.end(),
                          std::inserter(out.sure, out.sure.end()));
    return out;
}

}  // namespace

void excuse(Credential& credential) {
    for (Field& field : credential.fields) {
        if (only_form(field)) field.verdict = Verdict::foreign;
    }
}

bool looks_like_aws(const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    if (id == nullptr) return false;
    if (id->verdict == Verdict::malformed) {
        return !id->prefix.empty() || id->evidence->fault == Evidence::Fault::other_prefix ||
               id->evidence->fault == Evidence::Fault::lower_case;
    }
    // Another cloud's ID under a name that both have is right where it is.
    if (id->verdict == Verdict::wrong_slot) return id->fits != nullptr && id->fits->provider == "aws";
    return id->real() || id->verdict == Verdict::known_public;
}

void excuse_foreign(const Source& source, const Document& document, CredentialSet& set) {
    const auto doubtful = [](const Credential& credential) {
        return credential.fields.front().token->provider == "aws" &&
               std::any_of(credential.fields.begin(), credential.fields.end(), only_form);
    };
    if (std::none_of(set.credentials.begin(), set.credentials.end(), doubtful)) return;
    const ForeignSections sections = foreign_sections(source, document);
    for (Credential& credential : set.credentials) {
        const bool foreign = sections.sure.contains(credential.section) ||
                             aws::foreign_group(credential.group) ||
                             (sections.doubtful.contains(credential.section) && !looks_like_aws(credential));
        if (foreign && doubtful(credential)) excuse(credential);
    }
}

// Nobody cuts both short.
void excuse_made_up(Credential& credential) {
    constexpr std::uint32_t most = 16;
    bool id = false;
    bool secret = false;
    for (const Field& field : credential.fields) {
        const bool mock = field.verdict == Verdict::placeholder ||
                          (field.verdict == Verdict::malformed && field.entry.value.size() <= most);
        if (!mock && field.verdict != Verdict::empty) return;
        id = id || (mock && field.role() == "access-key-id");
        secret = secret || (mock && field.role() == "secret-access-key");
    }
    if (!id || !secret) return;
    for (Field& field : credential.fields) {
        if (field.verdict == Verdict::malformed) field.verdict = Verdict::placeholder;
    }
}

void excuse_sketches(CredentialSet& set) {
    const auto right = [](const Field& field) { return field.real() && field.token->max_length != 0; };
    for (Credential& credential : set.credentials) {
        if (std::any_of(credential.fields.begin(), credential.fields.end(), right)) continue;
        for (Field& field : credential.fields) {
            if (field.verdict == Verdict::malformed) field.verdict = Verdict::placeholder;
        }
    }
}

}  // namespace credlint
