#include "credential/judge.h"

#include <algorithm>
#include <array>

#include "credential/form.h"
#include "credential/placeholder/mask.h"
#include "credential/placeholder/placeholder.h"
#include "credential/published.h"
#include "credential/randomness.h"
#include "credential/value_facts.h"
#include "credential/weak.h"
#include "text/ascii.h"

namespace credlint {
namespace {

using Fault = Evidence::Fault;
using State = DecodeResult::State;

bool decide(Judgement& out, Verdict verdict) {
    out.verdict = verdict;
    return true;
}

bool decide_if(bool applies, Judgement& out, Verdict verdict) {
    return applies && decide(out, verdict);
}

// Whether people make such values up.
bool chosen(const TokenRule& token) {
    constexpr std::array<std::string_view, 5> roles = {"password", "passphrase", "secret", "secret-key",
                                                       "secret-key-base"};
    return std::find(roles.begin(), roles.end(), token.role) != roles.end();
}

// Words have few digits; numbers and hexadecimal digits after a provider's prefix are not words.
bool has_many_digits(std::string_view body) {
    constexpr std::ptrdiff_t many = 8;
    return std::count_if(body.begin(), body.end(), is_digit) >= many;
}

// Whether words may also have the form: with letters past `f`, and either without a prefix or, where the form
// is known from scanners and not from the vendor, with signs that join words.
bool words_fit(const TokenRule& token, std::string_view prefix) {
    const ByteSet& allowed = token.allowed;
    if (!allowed.empty() && !allowed.has('s') && !allowed.has('S')) return false;
    const bool hearsay = token.confidence == Confidence::low;
    const bool joined = allowed.has('_') || allowed.has('-') || allowed.has('.');
    return prefix.empty() || (hearsay && joined);
}

bool published_value(ValueFacts& facts, Judgement& out) {
    const Published* published = find_published(facts.rules, facts.value);
    if (published == nullptr) return false;
    out.evidence.detail = published->name;
    out.evidence.local = published->local;
    return decide(out, Verdict::known_public);
}

bool proven(ValueFacts& facts, Judgement& out) {
    // Prefix, alphabet and length are as much a part of the form as what is written inside.
    const TokenRule& token = facts.token;
    if (facts.decode_result().state != State::proven ||
        (token.max_length != 0 && !has_measure(token, facts.value)))
        return false;
    out.evidence.proof = facts.decode_result().proof;
    out.decoded = facts.decode_result().decoded;
    return decide(out, Verdict::proven);
}

bool emulator_key(ValueFacts& facts, Judgement& out) {
    if (facts.decode_result().state != State::published) return false;
    out.evidence.detail = facts.decode_result().detail;
    out.evidence.local = true;
    return decide(out, Verdict::known_public);
}

bool key_of_documentation(ValueFacts& facts, Judgement& out) {
    if (!documentation_key(facts.value)) return false;
    out.evidence.detail = facts.decode_result().detail;
    return decide(out, Verdict::known_public);
}

bool weak(ValueFacts& facts, Judgement& out) {
    if (!facts.token.random) return false;
    out.evidence.detail = weakness(facts.value, facts.key, chosen(facts.token));
    // Nobody is issued one of these, whatever its name.
    if (out.evidence.detail.empty() && !facts.non_secret())
        out.evidence.detail = weakness(facts.value, {}, true);
    return decide_if(!out.evidence.detail.empty(), out, Verdict::weak);
}

bool non_secret_of_the_form(ValueFacts& facts, Judgement& out) {
    if (!facts.formless() && !facts.well_built()) return false;
    return facts.non_secret() && decide(out, *facts.non_secret());
}

bool words_of_the_form(ValueFacts& facts, Judgement& out) {
    if (facts.formless()) return decide_if(!looks_random(facts.value), out, Verdict::wordlike);
    return decide_if(facts.well_built() && facts.token.secret &&
                         facts.decode_result().state == State::silent &&
                         words_fit(facts.token, facts.prefix) &&
                         !(!facts.prefix.empty() && has_many_digits(facts.body)) && !looks_random(facts.body),
                     out, Verdict::wordlike);
}

// What a decoder can describe in words, it has read: it recognizes samples. And a ciphertext that it knows
// cannot be decrypted is not one.
bool non_secret_of_another_form(ValueFacts& facts, Judgement& out) {
    if (facts.formless() || facts.well_built() || facts.read_by_decoder() || !facts.non_secret())
        return false;
    // Any text has a checksum that does not match.
    const DecodeResult& result = facts.decode_result();
    const bool invalid_ciphertext = result.state == State::broken &&
                                    (!facts.prefix.empty() || result.fault != Fault::checksum) &&
                                    facts.non_secret() == Verdict::encrypted;
    return decide_if(!invalid_ciphertext, out, *facts.non_secret());
}

// Documentation keeps the prefix and fills up the rest: `sk-your-key`, `ghp_xxxx`.
bool filled_up(ValueFacts& facts, Judgement& out) {
    const DecodeResult& result = facts.decode_result();
    if (facts.fault() == nullptr || facts.well_built()) return false;
    const bool read = facts.read_by_decoder();
    const bool filled =
        (!read && !facts.prefix.empty() && facts.placeholder_after(facts.prefix.size())) ||
        (result.state == State::broken && (!read || result.head > 0) && facts.placeholder_after(result.head));
    return decide_if(filled, out, Verdict::placeholder);
}

bool shortened(ValueFacts& facts, Judgement& out) {
    if (!facts.place.documentation || facts.fault() == nullptr) return false;
    const bool cut = facts.fault()->fault == Fault::ellipsis || facts.value.find("***") != facts.value.npos;
    if (!cut) return false;
    out.evidence = *facts.fault();
    out.decoded = facts.decoded();
    return decide(out, Verdict::placeholder);
}

bool another_token(ValueFacts& facts, Judgement& out) {
    // An ID twice in a row has the form of a secret.
    if (facts.place.claimed == nullptr || facts.fault() == nullptr || facts.fault()->fault == Fault::doubled)
        return false;
    out.fits = facts.other_token();
    if (out.fits == nullptr) return false;
    out.evidence = *facts.fault();
    out.decoded = facts.decoded();
    return decide(out, Verdict::wrong_slot);
}

bool malformed(ValueFacts& facts, Judgement& out) {
    if (facts.fault() == nullptr) return false;
    out.evidence = *facts.fault();
    out.decoded = facts.decoded();
    return decide(out, Verdict::malformed);
}

// What fits a loose form (`sk-`) may begin like another one (`sk-ant-`).
bool another_provider(ValueFacts& facts, Judgement& out) {
    if (facts.place.claimed == nullptr || facts.place.is_whole_token) return false;
    if (!facts.formless() && facts.prefix.empty()) return false;
    out.fits = facts.other_provider(facts.prefix.size());
    if (out.fits == nullptr) return false;
    if (!facts.formless()) out.decoded = facts.decoded();
    return decide(out, Verdict::wrong_slot);
}

bool well_formed(ValueFacts& facts, Judgement& out) {
    out.decoded = facts.decoded();
    return decide(out, Verdict::well_formed);
}

struct ValueRow : DecisionRow {
    bool (*decides)(ValueFacts&, Judgement&);
};

constexpr ValueRow rows[] = {
    {{"broken-syntax", "it is unknown which value programs read"},
     [](ValueFacts& facts, Judgement& out) { return decide_if(facts.place.broken, out, Verdict::broken); }},
    {{"reference", "programs replace it by another value"},
     [](ValueFacts& facts, Judgement& out) {
         return decide_if(facts.place.reference, out, Verdict::reference);
     }},
    {{"published-value", "it is public in a project's sources or documentation"}, published_value},
    {{"proven", "its checksum or structure is valid, which never happens by chance"}, proven},
    {{"emulator-key", "its structure is that of an emulator or a demonstration"}, emulator_key},
    {{"documentation-key", "it is in AWS's documentation, or similar to a key there"}, key_of_documentation},
    {{"ciphertext", "a known tool has encrypted it"},
     [](ValueFacts& facts, Judgement& out) {
         return decide_if(facts.decode_result().state == State::encrypted, out, Verdict::encrypted);
     }},
    {{"structured-sample", "it has the structure of a token, but consists of words"},
     [](ValueFacts& facts, Judgement& out) {
         return decide_if(facts.decode_result().state == State::sample, out, Verdict::placeholder);
     }},
    {{"weak", "it is among the values that people guess first"}, weak},
    {{"mask-of-the-form", "it has the form, but only a few different characters"},
     [](ValueFacts& facts, Judgement& out) {
         return decide_if(facts.well_built() && mask_or_sequence(facts.body), out, Verdict::placeholder);
     }},
    {{"non-secret-of-the-form", "a placeholder of the right form is still a placeholder"},
     non_secret_of_the_form},
    {{"words-of-the-form", "words have this form too, and it looks like words"}, words_of_the_form},
    {{"non-secret-of-another-form", "it is empty, or something else"}, non_secret_of_another_form},
    {{"filled-up", "after the prefix there is only a placeholder"}, filled_up},
    {{"shortened", "documentation shortens keys and hides their middle on purpose"}, shortened},
    {{"another-token", "it cannot be this token, and has the form of another"}, another_token},
    {{"malformed", "it is meant to be this token, and cannot be"}, malformed},
    {{"another-provider", "it fits here, and is a token of another provider"}, another_provider},
    {{"random", "it has no form of its own, and is too random for anything else"},
     [](ValueFacts& facts, Judgement& out) { return decide_if(facts.formless(), out, Verdict::random); }},
    {{"well-formed", "it has the form, and nothing in it to verify"}, well_formed},
};

}  // namespace

Judgement judge(const RuleBook& rules, const TokenRule& token, std::string_view value, std::string_view key,
                const ValuePlace& place) {
    ValueFacts facts(rules, token, value, key, place);
    const ValueRow* row = rows;
    Judgement judgement;
    while (!row->decides(facts, judgement)) ++row;  // the last one always does
    judgement.row = row;
    if (!place.broken && !place.reference) judgement.prefix = facts.prefix;
    return judgement;
}

std::vector<const DecisionRow*> value_rows() {
    std::vector<const DecisionRow*> out;
    for (const ValueRow& row : rows) out.push_back(&row);
    return out;
}

}  // namespace credlint
