// What the rows of the first stage need to know of a value (judge.h). What takes time is computed when a row
// first needs it.
#pragma once

#include <optional>
#include <string_view>

#include "credential/judge.h"
#include "credential/structure.h"

namespace credlint {

class ValueFacts {
public:
    ValueFacts(const RuleBook& book, const TokenRule& form, std::string_view text, std::string_view name,
               const ValuePlace& where);

    const RuleBook& rules;
    const TokenRule& token;
    const std::string_view value;
    const std::string_view key;
    const ValuePlace& place;
    const std::string_view prefix;
    const std::string_view body;  // after the prefix

    // What the value's own bytes encode.
    const DecodeResult& decode_result();
    bool has_form();
    // Has the form, and only statistics identify a secret of that form.
    bool formless() { return token.random && has_form(); }
    // Has an identifying form, and nothing inside contradicts it.
    bool well_built();
    // What kind of non-secret it is, if it is one: empty, a placeholder, a reference, encrypted.
    const std::optional<Verdict>& non_secret();
    // The same of the part after that many characters.
    bool placeholder_after(std::size_t head) const;
    // A decoder has read it and describes what is wrong.
    bool read_by_decoder();
    // Why it is not what it should be; null: nothing is wrong. Only for rows below those of values without
    // the form that are correct nevertheless.
    const Evidence* fault();
    // What a value without a fault encodes.
    const Decoded& decoded();
    // Another provider's token that it is as a whole, if its prefix is more specific than this token's.
    const TokenRule* other_provider(std::size_t known) const;
    // Another token whose form it has.
    const TokenRule* other_token() const;

private:
    void inspect();
    Evidence malformed();

    std::optional<DecodeResult> decode_result_;
    std::optional<bool> has_form_;
    std::optional<std::optional<Verdict>> non_secret_;
    std::optional<Judgement> inspected_;
};

}  // namespace credlint
