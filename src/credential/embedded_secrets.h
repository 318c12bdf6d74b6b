// Secrets where a file does not say that there is one: an old assignment in a comment, the default of a
// reference, the password in a URL, a member of JSON or a token in the middle of a value. Only what is real
// by its bytes, or random under the name of a secret, is reported; what no program reads need not be fixed.
#pragma once

#include <vector>

#include "credential/credential.h"
#include "loader/entry_values.h"

namespace credlint {

class EmbeddedSecrets {
public:
    EmbeddedSecrets(const Source& source, const RuleBook& rules) : source_(source), rules_(rules) {}

    // Of a value that is not a secret as a whole. `has_literal`: it contains a literal of some token.
    void look_in_value(const Entry& entry, const Value& value, bool has_literal);
    // `text` is a comment's, without its sign.
    void look_in_comment(Span comment, bool has_literal);

    std::vector<Field> take() { return std::move(fields_); }

private:
    // Classifies a text by its name; adds it if it is a secret. `place` is where it is in the source.
    bool add_named(std::string_view name, std::string_view text, const Entry& entry, Span place, Within);
    void add_tokens(std::string_view text, const Entry& entry, Span raw, Within);
    void look_in_defaults(const Entry& entry, const Value& value);
    bool look_in_url(const Entry& entry, const Value& value);
    bool look_in_json(const Entry& entry, const Value& value);

    const Source& source_;
    const RuleBook& rules_;
    std::vector<Field> fields_;
};

}  // namespace credlint
