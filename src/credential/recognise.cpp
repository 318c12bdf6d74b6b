#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>

#include "credential/aws/endpoint.h"
#include "credential/aws/json_names.h"
#include "credential/credential.h"
#include "credential/hints.h"
#include "credential/judge.h"
#include "credential/structure.h"
#include "document/value.h"
#include "rule/claim.h"

namespace credlint {
namespace {

// More than anyone mistypes; what stands behind them is not looked at.
constexpr std::size_t most_strangers = 64;

const SetRule* set_of(const RuleBook& rules, const TokenRule& token) {
    for (const SetRule& set : rules.sets) {
        if (set.provider == token.provider &&
            std::find(set.roles.begin(), set.roles.end(), token.role) != set.roles.end()) {
            return &set;
        }
    }
    return nullptr;
}

// Another token of the same set whose form the value has: id and secret swapped, or one in both places.
const TokenRule* other_fit(const RuleBook& rules, const TokenRule& token, std::string_view value) {
    for (const TokenRule& other : rules.tokens) {
        if (&other == &token || other.provider != token.provider) continue;
        // The form of a token that any long text fits says nothing.
        const bool fits = other.max_length != 0
                              ? has_form(other, value)
                              : read_structure(other, {}, value).state == Inside::State::proven;
        if (fits) return &other;
    }
    return nullptr;
}

Field judged(const Source& source, const Document& document, const RuleBook& rules, const TokenRule& token,
             const Entry& entry) {
    Field field;
    field.token = &token;
    field.entry = entry;
    if (entry.unterminated) {
        field.verdict = Verdict::broken;
        return field;
    }
    const Value value = read_value(source, document.format, entry);
    // A shell runs what stands in backticks: `aws configure get aws_access_key_id`.
    const bool command = entry.quote == Quote::backtick && value.text.find(' ') != value.text.npos;
    if (!value.references.empty() || command) {
        field.verdict = Verdict::reference;
        return field;
    }
    field.token = &form_for(rules, token, value.text);
    const Judgement judgement = judge(rules, *field.token, value.text, entry_name(source, entry));
    field.verdict = judgement.verdict;
    field.evidence = judgement.evidence;
    field.decoded = judgement.decoded;
    field.prefix = judgement.prefix;
    // Documents cut keys short and hide their middle on purpose.
    const bool sketched = document.embedded && (field.evidence.fault == Evidence::Fault::ellipsis ||
                                                value.text.find("***") != value.text.npos);
    if (field.verdict == Verdict::malformed && sketched) field.verdict = Verdict::placeholder;
    // An ID twice in a row has the form of a secret.
    if (field.verdict == Verdict::malformed && field.evidence.fault != Evidence::Fault::doubled) {
        field.fits = other_fit(rules, token, value.text);
        if (field.fits != nullptr) field.verdict = Verdict::wrong_slot;
    }
    return field;
}

// Identity of a credential in a file: its set, its section, the words before the names.
std::string identity(const SetRule* set, const TokenRule& token, std::uint32_t section,
                     std::string_view group) {
    std::string out(set != nullptr ? set->id : token.meta.id);
    out.append(1, '\0').append(std::to_string(section)).append(1, '\0').append(group);
    return out;
}

std::string identity_of(const RuleBook& rules, const Entry& entry, const ClaimMatch& match) {
    return identity(set_of(rules, *match.token), *match.token, entry.section, claim_name(match.group));
}

// What the form alone says is wrong, which only AWS minds.
bool only_form(const Field& field) {
    using Fault = Evidence::Fault;
    if (field.verdict == Verdict::wrong_slot) return true;
    if (field.verdict != Verdict::malformed) return false;
    switch (field.evidence.fault) {
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

void excuse(Credential& credential) {
    for (Field& field : credential.fields) {
        if (only_form(field)) field.verdict = Verdict::foreign;
    }
}

// Whether the key ID, under names or beside an endpoint that others have, too, is one of AWS's, right or
// wrong.
bool looks_like_aws(const Credential& credential) {
    const Field* id = credential.find("access-key-id");
    if (id == nullptr) return false;
    if (id->verdict == Verdict::malformed) {
        return !id->prefix.empty() || id->evidence.fault == Evidence::Fault::other_prefix ||
               id->evidence.fault == Evidence::Fault::lower_case;
    }
    return id->real() || id->verdict == Verdict::wrong_slot || id->verdict == Verdict::known_public;
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

// Two short words, such as `asdf` and `secret1`: for a test that wants some values. Nobody cuts both short.
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

// Documents show made-up values. One that cannot be right is a mistake only beside one that is.
void excuse_sketches(CredentialSet& set) {
    const auto right = [](const Field& field) { return field.real() && field.token->max_length != 0; };
    for (Credential& credential : set.credentials) {
        if (std::any_of(credential.fields.begin(), credential.fields.end(), right)) continue;
        for (Field& field : credential.fields) {
            if (field.verdict == Verdict::malformed) field.verdict = Verdict::placeholder;
        }
    }
}

}  // namespace

const Field* Credential::find(std::string_view role) const {
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (field->role() == role) return &*field;
    }
    return nullptr;
}

CredentialSet recognise(const Source& source, const Document& document, const RuleBook& rules) {
    CredentialSet result;
    result.shared_file = aws::shared_file(source, document);
    const aws::JsonNames json_names =
        document.format == Format::json ? aws::JsonNames(source, document) : aws::JsonNames();
    std::set<std::size_t> by_json_name;  // credentials
    std::unordered_map<std::string, std::size_t> by_identity;
    std::set<std::string> telling;  // identities in which names that only hint are believed
    bool hints = false;
    const auto add = [&](const Entry& entry, const ClaimMatch& match, bool json_name) {
        const TokenRule& token = *match.token;
        const SetRule* set = set_of(rules, token);
        std::string group = claim_name(match.group);
        const auto [place, is_new] =
            by_identity.try_emplace(identity(set, token, entry.section, group), result.credentials.size());
        if (is_new) {
            Credential credential;
            credential.set = set;
            credential.section = entry.section;
            credential.group = std::move(group);
            result.credentials.push_back(std::move(credential));
        }
        if (json_name) by_json_name.insert(place->second);
        Field field = judged(source, document, rules, token, entry);
        field.claimed_by = match.hint ? ClaimedBy::hint : ClaimedBy::name;
        result.credentials[place->second].fields.push_back(std::move(field));
    };
    const auto add_setting = [&](const Entry& entry, std::string_view key) {
        const auto setting = aws::setting(key, result.shared_file, source.text(entry.parent));
        if (setting && setting->rule != nullptr) {
            result.settings.push_back({setting->rule, entry, claim_name(setting->group)});
        } else if (setting && result.strangers.size() < most_strangers) {
            result.strangers.push_back(entry);
        }
    };
    for (const Entry& entry : document.entries) {
        std::string_view key = entry_name(source, entry);
        std::optional<ClaimMatch> match = claim(rules, key);
        const std::string_view variable =
            match && !match->hint ? "" : json_names.variable(key, entry.section);
        if (!variable.empty()) {
            key = variable;
            match = claim(rules, key);
        }
        if (!match) {
            add_setting(entry, key);
            continue;
        }
        hints = hints || match->hint;
        if (tells_provider(*match->token, source.text(entry.value))) {
            telling.insert(identity_of(rules, entry, *match));
        }
        if (!match->hint) add(entry, *match, !variable.empty());
    }
    if (hints) {
        for (const Entry& entry : document.entries) {
            const std::string_view key = entry_name(source, entry);
            const std::optional<ClaimMatch> match = claim(rules, key);
            if (!match || !match->hint || !json_names.variable(key, entry.section).empty()) continue;
            const bool alone = document.format == Format::json && aws::is_json_name(key);
            if (!alone && telling.contains(identity_of(rules, entry, *match))) {
                add(entry, *match, false);
            } else {
                add_setting(entry, key);
            }
        }
        settle_hints(source, result);
    }
    for (Credential& credential : result.credentials) excuse_made_up(credential);
    for (const std::size_t i : by_json_name) {
        if (!looks_like_aws(result.credentials[i])) excuse(result.credentials[i]);
    }
    excuse_foreign(source, document, result);
    result.profiles = aws::read_profiles(source, document, result.shared_file, result.settings);
    if (document.embedded) excuse_sketches(result);
    return result;
}

std::string_view to_string(Verdict verdict) {
    switch (verdict) {
        case Verdict::proven:
            return "proven";
        case Verdict::random:
            return "random";
        case Verdict::weak:
            return "weak";
        case Verdict::wordlike:
            return "wordlike";
        case Verdict::well_formed:
            return "well-formed";
        case Verdict::malformed:
            return "malformed";
        case Verdict::wrong_slot:
            return "wrong slot";
        case Verdict::foreign:
            return "foreign";
        case Verdict::broken:
            return "broken";
        case Verdict::empty:
            return "empty";
        case Verdict::placeholder:
            return "placeholder";
        case Verdict::reference:
            return "reference";
        case Verdict::encrypted:
            return "encrypted";
        case Verdict::known_public:
            return "known public";
    }
    return {};
}

}  // namespace credlint
