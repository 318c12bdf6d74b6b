// What the values of a document should be, and what they are: claimed fields, classified, and joined into
// credentials. Consists of spans, verdicts and evidence; a value is decoded, classified and discarded.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "loader/entry_values.h"
#include "rule/rule_book.h"
#include "rule/setting.h"

namespace credlint {

enum class Verdict : std::uint8_t {
    proven,        // a checksum or a structure is valid; `Evidence::proof` says which
    well_formed,   // looks right; nothing in it to verify
    random,        // of no known form, under the name of a secret, and too random for anything else
    weak,          // in use and guessable: `postgres`, `minioadmin`
    wordlike,      // under the name of a secret: words, which may or may not be one
    malformed,     // claimed, and cannot be right; `Evidence` says why
    wrong_slot,    // a well-formed value of another token, `Field::fits`
    third_party,   // of a form that another provider's endpoint next to it may require
    broken,        // the file's syntax is broken here, so the value is not known
    empty,         // set to nothing
    placeholder,   // `your_key_here`, `<KEY>`, `xxxx`
    reference,     // `${OTHER}`, a secret manager's URI
    encrypted,     // ciphertext of a known tool
    known_public,  // real-looking, but published: a documentation key
};
std::string_view to_string(Verdict verdict);

// Why a verdict was reached. Positions and counts only, never a piece of the value.
struct Evidence {
    enum class Fault : std::uint8_t {
        none,
        white_space,     // `count` of them, the first at `position`
        line_break,      // at `position`: the value spans more than one line
        ellipsis,        // at `position`: a terminal or a person cut it short
        quote,           // at `position`: a quote kept inside the value
        percent_escape,  // at `position`: %2F, %2B, %3D …
        non_ascii,       // at `position`
        wrong_prefix,    // begins with none of the token's prefixes
        other_prefix,    // is of another kind: `detail` names it
        lower_case,      // correct except for its case
        character,       // at `position`: outside the alphabet
        length,          // `length` characters instead of `expected`
        doubled,         // the correct value, twice in a row
        comment,         // the correct value, then a comment, from `position` on
        content,         // of the correct form, but `detail`: "encodes an account number that …"
        shape,           // matches no known form
        structure,       // what is at `position` cannot follow what is before it; 0: its end is missing
        checksum,        // the correct form, but its checksum belongs to another value
    };
    Fault fault = Fault::none;
    bool local = false;          // of a known public value: an emulator's or a test's, where it is correct
    std::uint32_t position = 0;  // from 1, in characters of the value as a program sees it
    std::uint32_t count = 0;
    std::uint32_t length = 0;  // of the value, in characters
    std::uint32_t expected_min = 0;
    std::uint32_t expected_max = 0;
    std::string_view detail;  // constant text of a rule or of a decoder
    std::string_view proof;   // of a proven value, constant text

    bool operator==(const Evidence&) const = default;
};

// What the value's own bytes encode. Facts about a secret, none of them secret.
struct Decoded {
    std::optional<std::uint64_t> account;    // AWS account number
    std::optional<std::int64_t> issued;      // unix seconds
    std::optional<std::int64_t> expires;     // unix seconds: no later than
    std::optional<std::int64_t> not_before;  // unix seconds: of no use earlier
    std::string region;                      // that issued it; empty: not known
    std::string project;       // what it belongs to: a GCP project, a Supabase ref, a Sentry organization
    std::string_view part;     // what it may do, constant text: "anon", "service_role"
    std::uint8_t version = 0;  // generation of a session token: 1 or 2; 0: not known

    bool operator==(const Decoded&) const = default;
};

// Facts that most fields do not have, and which then take no space. Never changed.
template <typename Facts>
class Sparse {
public:
    Sparse() = default;
    Sparse(const Facts& facts) {
        if (facts != nothing()) facts_ = std::make_unique<const Facts>(facts);
    }
    Sparse(const Sparse& other) : Sparse(*other) {}
    Sparse& operator=(const Sparse& other) { return *this = Sparse(other); }
    Sparse(Sparse&&) noexcept = default;
    Sparse& operator=(Sparse&&) noexcept = default;
    const Facts* operator->() const { return facts_ != nullptr ? facts_.get() : &nothing(); }
    const Facts& operator*() const { return *operator->(); }

private:
    // Made on first use: as a member, each file that includes this would make it at start-up.
    static const Facts& nothing() {
        static const Facts facts{};
        return facts;
    }

    std::unique_ptr<const Facts> facts_;
};

// Why a value is taken for a token.
enum class ClaimedBy : std::uint8_t {
    name,   // a name of the provider's own
    hint,   // a name that other providers also use, and a value next to it that identifies the provider
    value,  // nothing but how it begins
    words,  // the name says that it is a secret, but not whose
};

// Where in a file a value is that is not the value of its entry.
enum class Within : std::uint8_t { value, comment, fallback, userinfo, json, text };

// One claimed value, classified.
struct Field {
    const TokenRule* token = nullptr;
    Entry entry;
    Verdict verdict = Verdict::well_formed;
    ClaimedBy claimed_by = ClaimedBy::name;
    Within within = Within::value;  // which part of the entry it is in
    bool by_json_name = false;      // a name in an object of JSON that other clouds also use
    Span place;                     // where it is, if it is hidden
    Sparse<Evidence> evidence;
    Sparse<Decoded> decoded;
    std::string_view prefix;          // the token prefix that the value begins with: "ASIA"; constant text
    const TokenRule* fits = nullptr;  // with wrong_slot: what the value is

    std::string_view role() const { return token->role; }
    bool hinted() const { return claimed_by == ClaimedBy::hint; }
    // Whether it is what it claims to be, as far as its bytes show.
    bool real() const { return verdict == Verdict::proven || verdict == Verdict::well_formed; }
    // Whether the value gives a secret to everyone who reads the file.
    // An anonymous visitor's key is meant to be published, however it was recognized.
    bool is_secret() const {
        return token->secret && decoded->part != "anon" && (real() || verdict == Verdict::random);
    }
};

// Fields that belong together: same set, same section, same words before the claimed name in the key.
struct Credential {
    const SetRule* set = nullptr;
    std::uint32_t section = 0;
    std::string group;        // `PROD` of `PROD_AWS_ACCESS_KEY_ID`, as claim_name() writes it; empty: none
    std::list<Field> fields;  // there may be thousands, and each is large

    bool is(std::string_view set_id) const { return set != nullptr && set->id == set_id; }
    // The field that programs use for the role (the last one in the file), or null.
    const Field* find(std::string_view role) const;
};

// An entry that is a setting of a schema, not a secret.
struct SettingField {
    const SettingRule* rule = nullptr;
    Entry entry;
    std::string group;  // as Credential::group
};

namespace aws {
struct Profiles;
}

struct CredentialSet {
    std::vector<Credential> credentials;  // in the order of their first fields
    std::vector<Field> hidden;            // in comments, defaults, URLs …; their entry's value is the place
    std::vector<SettingField> settings;   // in file order
    std::vector<Entry> unknown_settings;  // named like settings, and not in the schema; the first few
    // Of a file of AWS profiles, see credential/aws/profiles.h; null for other files.
    std::shared_ptr<const aws::Profiles> profiles;
};

CredentialSet recognise(const Source& source, const Document& document, const EntryValues& values,
                        const RuleBook& rules);

}  // namespace credlint
