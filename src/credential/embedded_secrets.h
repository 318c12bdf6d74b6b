// Secrets where a file does not say that there is one: an old assignment in a comment, the default of a
// reference, the password in a URL or a connection string, a member of JSON, the base64 of any of them, a
// token in the middle of a value or outside of all values. Only what is real by its bytes, or random under
// the name of a secret, is reported; what no program reads need not be fixed.
#pragma once

#include <vector>

#include "credential/credential.h"
#include "loader/entry_values.h"

namespace credlint {

class EmbeddedSecrets {
public:
    EmbeddedSecrets(const Source& source, const RuleBook& rules) : source_(source), rules_(rules) {}

    // Of a value that is not a secret as a whole. `has_literal`: it contains a literal of some token.
    // Whether it found a secret.
    bool look_in_value(const Entry& entry, const Value& value, bool has_literal);
    // `text` is a comment's, without its sign.
    void look_in_comment(Span comment, bool has_literal);
    // Text that is neither a value nor a comment: names, a line without a separator, the prose of a document.
    // Only what begins before `end`: tokens there may end in `=`, as in a separator.
    void look_outside(Span text, std::uint32_t end);
    // The same for tokens that no literal finds; each word may be one.
    void look_at_words(Span text);

    // Whether look_in_value() may find something in a value without a literal, by its bytes in the file.
    static bool may_contain(std::string_view raw);

    std::vector<Field> take() { return std::move(fields_); }

private:
    // Classifies a text by its name; adds it if it is a secret. `place` is where it is in the source.
    bool add_named(std::string_view name, std::string_view text, const Entry& entry, Span place, Within);
    // A token without a literal that finds it (`*` in its anchors), if the text is nothing else.
    bool add_whole(std::string_view text, const Entry& entry, Span place, Within);
    // What the text is as a whole; nothing if that is null.
    bool add_token(const TokenRule* token, std::string_view text, const Entry& entry, Span place, Within);
    void add_tokens(std::string_view text, const Entry& entry, Span raw, Within);
    void look_in_defaults(const Entry& entry, const Value& value);
    bool look_in_url(const Entry& entry, const Value& value);
    bool look_in_json(std::string_view text, const Entry& entry);
    bool look_in_pairs(std::string_view text, const Entry& entry, Span raw, Within within);
    bool add_login(std::string_view text, const Entry& entry, Span raw, Within within);
    bool look_in_base64(std::string_view text, const Entry& entry);

    const Source& source_;
    const RuleBook& rules_;
    std::vector<Field> fields_;
};

}  // namespace credlint
