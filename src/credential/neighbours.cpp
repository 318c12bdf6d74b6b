#include "credential/neighbours.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>

#include "credential/ambiguous_keys.h"
#include "credential/aws/endpoint.h"
#include "credential/aws/identifiers.h"
#include "credential/local_services.h"
#include "credential/third_party_sections.h"

namespace credlint {
namespace {

// --- fields that a hint claims ---

// What the fields of a credential say about each other, gathered once: a file may repeat a name thousands of
// times.
struct HintFacts {
    struct Claims {
        bool by_own_name = false;
        bool well_formed = false;
    };

    HintFacts(const Source& file, const Credential& credential)
        : source(file), is_aws(credential.is("aws")), id(credential.find("access-key-id")) {
        for (const Field& field : credential.fields) {
            Claims& claims = of_role[field.role()];
            claims.by_own_name |= !field.hinted();
            claims.well_formed |= field.real();
        }
    }

    const Source& source;
    bool is_aws;
    const Field* id;
    std::map<std::string_view, Claims> of_role;
};

bool judged_at_all(const Field& field) {
    return field.real() || field.verdict == Verdict::malformed || field.verdict == Verdict::wrong_slot;
}

bool better_claim(const HintFacts& facts, const Field& field) {
    const HintFacts::Claims& claims = facts.of_role.at(field.role());
    return claims.by_own_name || (claims.well_formed && !field.real());
}

bool other_provider_session_token(const HintFacts& facts, const Field& field) {
    if (!facts.is_aws || field.role() != "session-token") return false;
    if (aws::begins_like_session_token(without_quote(facts.source.text(field.entry.value)))) return false;
    return judged_at_all(field) || facts.id == nullptr || facts.id->prefix != "ASIA";
}

bool secret_of_a_framework(const HintFacts& facts, const Field& field) {
    if (!facts.is_aws || field.role() != "secret-access-key") return false;
    return (facts.id == nullptr || !facts.id->hinted()) && !field.real();
}

struct HintRow : DecisionRow {
    bool (*drops)(const HintFacts&, const Field&);
};

constexpr HintRow hint_rows[] = {
    {{"hint-with-a-better-claim",
      "another field of this role has the provider's own name, or the right form"},
     better_claim},
    {{"hint-for-another-session-token",
      "AWS session tokens have the same beginning; next to a permanent key this is not one"},
     other_provider_session_token},
    {{"hint-for-a-framework-secret",
      "next to an ID with AWS's own name, a SECRET_KEY is the web framework's"},
     secret_of_a_framework},
};

bool is_dropped(const HintFacts& facts, const Field& field) {
    return field.hinted() && std::any_of(std::begin(hint_rows), std::end(hint_rows),
                                         [&](const HintRow& row) { return row.drops(facts, field); });
}

// --- verdicts that neighbours change ---

// Faults of the form alone, which only AWS rejects.
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

// Whether the key ID, under names or next to an endpoint that others also have, is one of AWS's, valid or
// not.
bool looks_like_aws(const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    if (id == nullptr) return false;
    if (id->verdict == Verdict::malformed) {
        return !id->prefix.empty() || id->evidence->fault == Evidence::Fault::other_prefix ||
               id->evidence->fault == Evidence::Fault::lower_case;
    }
    // Another cloud's ID under a name that both have is in the right place.
    if (id->verdict == Verdict::wrong_slot) return id->fits != nullptr && id->fits->provider == "aws";
    return id->real() || id->verdict == Verdict::known_public;
}

// Whether ID and secret are two short words, such as `asdf` and `secret1`, and everything else is empty.
bool is_made_up_pair(const Credential& credential) {
    constexpr std::uint32_t longest = 16;
    bool id = false;
    bool secret = false;
    for (const Field& field : credential.fields) {
        const bool mock = field.verdict == Verdict::placeholder ||
                          (field.verdict == Verdict::malformed && field.entry.value.size() <= longest);
        if (!mock && field.verdict != Verdict::empty) return false;
        id = id || (mock && field.role() == "access-key-id");
        secret = secret || (mock && field.role() == "secret-access-key");
    }
    return id && secret;
}

// What the rows need, computed once for each credential and before any of its verdicts change.
class Neighbours {
public:
    Neighbours(const Source& source, const Document& document, const EntryValues& values)
        : sections_(source, document, values),
          locals_(source, document, values),
          is_documentation_(document.embedded) {}

    void begin(const Credential& next) {
        const auto right = [](const Field& field) { return field.real() && field.token->max_length != 0; };
        const auto by_json_name = [](const Field& field) { return field.by_json_name; };
        const std::list<Field>& fields = next.fields;
        credential = &next;
        is_aws = fields.front().token->provider == "aws";
        like_aws = looks_like_aws(next);
        made_up_pair = is_made_up_pair(next);
        json_name = std::any_of(fields.begin(), fields.end(), by_json_name);
        example = is_documentation_ && std::none_of(fields.begin(), fields.end(), right);
    }

    const Credential* credential = nullptr;
    bool is_aws = false;
    bool like_aws = false;
    bool made_up_pair = false;
    bool json_name = false;
    bool example = false;  // in documentation, and no value of it is valid

    ThirdPartySections& sections() { return sections_; }
    LocalServices& locals() { return locals_; }

private:
    ThirdPartySections sections_;
    LocalServices locals_;
    bool is_documentation_;
};

struct NeighbourRow : DecisionRow {
    Verdict verdict;
    bool (*decides)(Neighbours&, const Field&);
};

constexpr NeighbourRow verdict_rows[] = {
    {{"made-up-pair", "a test needs some values; in a real pair, not both are shortened"},
     Verdict::placeholder,
     [](Neighbours& near, const Field& field) {
         return near.made_up_pair && field.verdict == Verdict::malformed;
     }},
    {{"json-of-another-cloud", "other clouds use these names in JSON, and this ID is not AWS's"},
     Verdict::third_party,
     [](Neighbours& near, const Field& field) {
         return near.json_name && !near.like_aws && only_form(field);
     }},
    {{"other-endpoint", "its server is not AWS's, and accepts keys of any form"},
     Verdict::third_party,
     [](Neighbours& near, const Field& field) {
         return near.is_aws && only_form(field) && near.sections().is_third_party(near.credential->section);
     }},
    {{"other-provider-in-the-name", "its name says that it is for another storage provider"},
     Verdict::third_party,
     [](Neighbours& near, const Field& field) {
         return near.is_aws && only_form(field) && aws::third_party_group(near.credential->group);
     }},
    {{"doubtful-endpoint", "its server may not be AWS's, and this ID is not AWS's"},
     Verdict::third_party,
     [](Neighbours& near, const Field& field) {
         return near.is_aws && !near.like_aws && only_form(field) &&
                near.sections().is_doubtful(near.credential->section);
     }},
    {{"local-service", "the service that it belongs to runs on this machine and takes anything"},
     Verdict::third_party,
     [](Neighbours& near, const Field& field) {
         return field.verdict == Verdict::random && near.locals().has(field.entry);
     }},
    {{"azure-openai", "Azure's keys for OpenAI's models have another form"},
     Verdict::third_party,
     [](Neighbours& near, const Field& field) {
         return field.token->provider == "openai" && only_form(field) &&
                near.locals().has_azure_openai(field.entry.section);
     }},
    {{"example", "documentation shows made-up values; one is a mistake only next to one that is right"},
     Verdict::placeholder,
     [](Neighbours& near, const Field& field) {
         return near.example && field.verdict == Verdict::malformed;
     }},
};

void downgrade(Credential& credential, Neighbours& near) {
    bool begun = false;
    for (Field& field : credential.fields) {
        if (field.verdict != Verdict::malformed && field.verdict != Verdict::wrong_slot &&
            field.verdict != Verdict::random)
            continue;
        if (!begun) near.begin(credential);
        begun = true;
        const auto row = std::find_if(std::begin(verdict_rows), std::end(verdict_rows),
                                      [&](const NeighbourRow& each) { return each.decides(near, field); });
        if (row != std::end(verdict_rows)) field.verdict = row->verdict;
    }
}

}  // namespace

void drop_doubtful_hints(const Source& source, CredentialSet& set) {
    for (Credential& credential : set.credentials) {
        credential.fields.sort(
            [](const Field& a, const Field& b) { return a.entry.key.begin < b.entry.key.begin; });
        const HintFacts facts(source, credential);
        std::list<Field> kept;
        for (auto field = credential.fields.begin(); field != credential.fields.end();) {
            const auto next = std::next(field);
            if (!is_dropped(facts, *field)) kept.splice(kept.end(), credential.fields, field);
            field = next;
        }
        credential.fields = std::move(kept);
    }
    std::erase_if(set.credentials, [](const Credential& credential) { return credential.fields.empty(); });
    std::stable_sort(set.credentials.begin(), set.credentials.end(),
                     [](const Credential& a, const Credential& b) {
                         return a.fields.front().entry.key.begin < b.fields.front().entry.key.begin;
                     });
}

void downgrade(const Source& source, const Document& document, const EntryValues& values,
               CredentialSet& set) {
    Neighbours near(source, document, values);
    for (Credential& credential : set.credentials) downgrade(credential, near);
}

std::vector<const DecisionRow*> neighbour_rows() {
    std::vector<const DecisionRow*> out;
    for (const HintRow& row : hint_rows) out.push_back(&row);
    for (const NeighbourRow& row : verdict_rows) out.push_back(&row);
    return out;
}

}  // namespace credlint
