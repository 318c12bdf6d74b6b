#include "credential/value_facts.h"

#include "credential/aws_values.h"
#include "credential/form.h"
#include "credential/placeholder/placeholder.h"
#include "credential/token_scanner.h"
#include "rule/lookup.h"

namespace credlint {

using Fault = Evidence::Fault;
using State = DecodeResult::State;

ValueFacts::ValueFacts(const RuleBook& book, const TokenRule& form, std::string_view text,
                       std::string_view name, const ValuePlace& where)
    : rules(book),
      token(form),
      value(text),
      key(name),
      place(where),
      prefix(prefix_of(form, text)),
      body(text.substr(prefix.size())) {}

const DecodeResult& ValueFacts::decode_result() {
    if (!decode_result_) decode_result_ = read_structure(token, prefix, value);
    return *decode_result_;
}

bool ValueFacts::has_form() {
    if (!has_form_) has_form_ = credlint::has_form(token, value);
    return *has_form_;
}

bool ValueFacts::well_built() {
    // A form without prefix and length is one that words also have.
    const bool identifying = !token.prefixes.empty() || token.max_length != 0;
    return identifying && !token.random && has_form() && decode_result().state != State::broken;
}

const std::optional<Verdict>& ValueFacts::non_secret() {
    if (!non_secret_) non_secret_ = credlint::non_secret(rules, value, key);
    return *non_secret_;
}

bool ValueFacts::placeholder_after(std::size_t head) const {
    return credlint::non_secret(value.substr(head), key) == Verdict::placeholder;
}

bool ValueFacts::read_by_decoder() {
    return decode_result().state == State::broken && decode_result().fault == Fault::content;
}

void ValueFacts::inspect() {
    if (inspected_) return;
    inspected_.emplace();
    if (well_built()) {
        inspected_->decoded = decode_result().decoded;
        if (token.provider == "aws") inspect_aws_value(token, value, *inspected_);
    } else if (!has_form() || decode_result().state == State::broken) {
        inspected_->verdict = Verdict::malformed;
        inspected_->evidence = malformed();
    }
}

const Evidence* ValueFacts::fault() {
    if (formless()) return nullptr;
    inspect();
    return inspected_->verdict == Verdict::malformed ? &inspected_->evidence : nullptr;
}

const Decoded& ValueFacts::decoded() {
    inspect();
    return inspected_->decoded;
}

Evidence ValueFacts::malformed() {
    Evidence evidence;
    if (!read_by_decoder()) evidence = pasted_fault(token, value);
    // A wrong length says more than the checksum that it breaks.
    const bool broken = decode_result().state == State::broken;
    if (evidence.fault == Fault::none && broken && (has_form() || decode_result().fault != Fault::checksum)) {
        evidence.fault = decode_result().fault;
        evidence.detail = decode_result().detail;
        evidence.position = decode_result().position;
    }
    if (evidence.fault == Fault::none) evidence = form_fault(token, value);
    evidence.length = characters(value);
    evidence.expected_min = token.min_length;
    evidence.expected_max = token.max_length;
    return evidence;
}

const TokenRule* ValueFacts::other_provider(std::size_t known) const {
    const std::vector<FoundToken> found = scan_tokens(rules, value);
    if (found.size() != 1 || found[0].span.size() != value.size()) return nullptr;
    const bool other = found[0].token->provider != token.provider;
    return other && found[0].judgement.prefix.size() > known ? found[0].token : nullptr;
}

const TokenRule* ValueFacts::other_token() const {
    for (const TokenRule& other : siblings(rules, *place.claimed)) {
        if (&other == place.claimed || &other == &token) continue;
        // The form of a token that any long text fits means nothing.
        const bool fits = other.max_length != 0 ? credlint::has_form(other, value)
                                                : read_structure(other, {}, value).state == State::proven;
        if (fits) return &other;
    }
    return other_provider(0);
}

}  // namespace credlint
