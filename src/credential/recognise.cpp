#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>

#include "credential/ambiguous_keys.h"
#include "credential/aws/json_names.h"
#include "credential/aws/profiles.h"
#include "credential/by_identity.h"
#include "credential/credential.h"
#include "credential/dollar_signs.h"
#include "credential/embedded_secrets.h"
#include "credential/form.h"
#include "credential/judge.h"
#include "credential/neighbours.h"
#include "credential/token_scanner.h"
#include "rule/claim.h"
#include "rule/scan.h"
#include "schema/aws/settings.h"
#include "text/append.h"
#include "text/ascii.h"

namespace credlint {
namespace {

// More than anyone mistypes; later ones are not checked.
constexpr std::size_t most_unknown_settings = 64;

const SetRule* set_of(const RuleBook& rules, const TokenRule& token) {
    for (const SetRule& set : rules.sets) {
        if (set.provider == token.provider &&
            std::find(set.roles.begin(), set.roles.end(), token.role) != set.roles.end()) {
            return &set;
        }
    }
    return nullptr;
}

// Whether the text is one token and nothing else; null: it is none.
const TokenRule* whole_token(const RuleBook& rules, std::string_view text) {
    const std::vector<FoundToken> found = scan_tokens(rules, text);
    return found.size() == 1 && found[0].span.size() == text.size() ? found[0].token : nullptr;
}

// `whole`: the token that the value is as a whole, or null if that is not known.
Field judged(const Document& document, const RuleBook& rules, const TokenRule& token, const Entry& entry,
             std::string_view key, const Value& value, const TokenRule* whole = nullptr) {
    ValuePlace place;
    place.broken = entry.unterminated;
    // A shell executes what is in backticks: `aws configure get aws_access_key_id`.
    const bool command = entry.quote == Quote::backtick && value.text.find(' ') != value.text.npos;
    place.reference = !value.references.empty() || command;
    place.documentation = document.embedded;
    place.claimed = &token;
    place.is_whole_token = whole != nullptr;
    Field field;
    field.token = place.broken || place.reference ? &token : &form_for(rules, token, value.text);
    const Judgement judgement = judge(rules, *field.token, value.text, key, place);
    field.entry = entry;
    field.verdict = judgement.verdict;
    field.evidence = judgement.evidence;
    field.decoded = judgement.decoded;
    field.prefix = judgement.prefix;
    field.fits = judgement.fits;
    return field;
}

Identity identity_of(const RuleBook& rules, const Entry& entry, const ClaimMatch& match) {
    const SetRule* set = set_of(rules, *match.token);
    const void* rule = match.token;
    if (set != nullptr) rule = set;
    return {rule, entry.section, group_name(match)};
}

// One document, read entry by entry: first the names that are a provider's own, then those that are only
// hints, then what a value or the words of a name indicate.
class Recogniser {
public:
    Recogniser(const Source& source, const Document& document, const EntryValues& values,
               const RuleBook& rules)
        : source_(source),
          document_(document),
          values_(values),
          rules_(rules),
          hidden_(source, rules),
          shared_file_(aws::shared_file(source, document)) {
        if (document.format == Format::json) json_names_ = aws::JsonNames(source, document);
        // One scan of all bytes costs less than one of each value.
        const std::string_view bytes = source.text(document.extent);
        scan(rules, bytes,
             [&](const LiteralHit& hit) { hits_.push_back(document.extent.begin + hit.begin); });
    }

    CredentialSet run() {
        for (const Entry& entry : document_.entries) read_name(entry);
        if (hints_) {
            for (const Entry& entry : document_.entries) read_hint(entry);
            drop_doubtful_hints(source_, result_);
        }
        for (const Span& comment : document_.comments) look_in_comment(comment);
        if (document_.format != Format::csv && document_.format != Format::s3fs) {
            for (const Entry& entry : document_.entries) {
                look_after_value(entry);
                look_at_words(entry.key);
            }
            look_outside_values();
            look_at_words_outside_values();
        }
        downgrade(source_, document_, values_, result_);
        if (shared_file_ != aws::SharedFile::none)
            result_.profiles = std::make_shared<const aws::Profiles>(
                aws::read_profiles(source_, document_, shared_file_, result_.settings));
        result_.hidden = hidden_.take();
        return std::move(result_);
    }

private:
    void read_name(const Entry& entry) {
        std::string_view key = entry_name(source_, entry);
        std::optional<ClaimMatch> match = claim(rules_, key);
        const std::string_view variable =
            match && !match->hint ? "" : json_names_.variable(key, entry.section);
        if (!variable.empty()) {
            key = variable;
            match = claim(rules_, key);
        }
        if (!match) return read_unclaimed(entry, key);
        hints_ = hints_ || match->hint;
        if (identifies_provider(*match->token, source_.text(entry.value)))
            identified_.insert(identity_of(rules_, entry, *match));
        if (!match->hint) add_named(entry, *match, !variable.empty());
    }

    void read_hint(const Entry& entry) {
        const std::string_view key = entry_name(source_, entry);
        const std::optional<ClaimMatch> match = claim(rules_, key);
        if (!match || !match->hint || !json_names_.variable(key, entry.section).empty()) return;
        const bool alone = document_.format == Format::json && aws::is_json_name(key);
        if (!alone && identified_.contains(identity_of(rules_, entry, *match)))
            add_named(entry, *match, false);
        else
            read_unclaimed(entry, key);
    }

    // A setting; else what its value or the words of its name indicate; else possibly an embedded secret.
    void read_unclaimed(const Entry& entry, std::string_view key) {
        const auto setting = shared_file_ != aws::SharedFile::none
                                 ? aws::property_setting(key, source_.text(entry.parent))
                                 : aws::variable_setting(key);
        if (setting && setting->rule != nullptr) {
            append(result_.settings, {setting->rule, entry, claim_name(setting->group)});
            return;
        }
        if (setting && result_.unknown_settings.size() < most_unknown_settings)
            result_.unknown_settings.push_back(entry);
        if (document_.format == Format::csv || document_.format == Format::s3fs) return;
        const bool has_literal = contains_literal(entry.value);
        const auto words = document_.embedded ? std::nullopt : claim_by_words(rules_, key);
        if (!has_literal && !words && !may_hide(entry) && !may_be_whole_form(entry)) return;
        const Value value = value_of(entry);
        if ((has_literal || may_be_whole_form(entry)) && add_by_value(entry, key, value, has_literal)) return;
        if (has_literal && hidden_.look_in_value(entry, value, has_literal)) return;
        const bool added = words && add(entry, *words, ClaimedBy::words,
                                        judged(document_, rules_, *words->token, entry, key, value))
                                        .is_secret();
        if (!added) hidden_.look_in_value(entry, value, has_literal);
    }

    void add_named(const Entry& entry, const ClaimMatch& match, bool json_name) {
        const Value value = value_of(entry);
        const std::string_view key = entry_name(source_, entry);
        Field named = judged(document_, rules_, *match.token, entry, key, value);
        named.by_json_name = json_name;
        const Field& field =
            add(entry, match, match.hint ? ClaimedBy::hint : ClaimedBy::name, std::move(named));
        // A value that is known as a whole is not searched: a publishable key may begin like a secret.
        if (!field.is_secret() && !field.real() && (contains_literal(entry.value) || may_hide(entry)))
            hidden_.look_in_value(entry, value, contains_literal(entry.value));
    }

    // `sgp_`, `rpa_`: other programs begin their values like this, too, unless the key names the provider.
    static bool says_little(const TokenRule& token, std::string_view value, std::string_view key) {
        constexpr std::ptrdiff_t few_letters = 3;
        if (token.confidence == Confidence::high || folded(key).find(token.provider) != std::string::npos)
            return false;
        return std::any_of(token.prefixes.begin(), token.prefixes.end(), [&](std::string_view prefix) {
            return value.starts_with(prefix) &&
                   std::count_if(prefix.begin(), prefix.end(), is_letter_or_digit) <= few_letters;
        });
    }
    bool add_by_value(const Entry& entry, std::string_view key, const Value& value, bool has_literal) {
        if (!value.references.empty()) return false;
        const TokenRule* whole = has_literal ? whole_token(rules_, value.text) : nullptr;
        if (whole == nullptr) whole = whole_form(rules_, value.text);
        const TokenRule* token = whole;
        if (token == nullptr && has_literal) token = truncated_token(rules_, value.text);
        if (token == nullptr) return false;
        if (whole == nullptr && says_little(*token, value.text, key)) return false;
        // An ID under any other name does not belong to a credential that programs use.
        if (!token->secret) return true;
        add(entry, {token, {}, false}, ClaimedBy::value,
            judged(document_, rules_, *token, entry, key, value, whole));
        return true;
    }

    const Field& add(const Entry& entry, const ClaimMatch& match, ClaimedBy by, Field field) {
        Identity identity = identity_of(rules_, entry, match);
        const std::optional<std::size_t> known = by_identity_.find(identity);
        std::vector<Credential>& all = result_.credentials;
        const std::size_t place = known.value_or(all.size());
        if (!known) {
            if (all.size() == all.capacity())
                all.reserve(expected_size(document_, all.size(), entry.whole.begin));
            Credential credential;
            credential.set = set_of(rules_, *match.token);
            credential.section = entry.section;
            credential.group = std::move(identity.group);
            all.push_back(std::move(credential));
            by_identity_.add_last(identity.rule);
        }
        field.claimed_by = by;
        return result_.credentials[place].fields.emplace_back(std::move(field));
    }

    // The entry's value; a `$` in a password is not a reference.
    Value value_of(const Entry& entry) {
        Value value = values_(entry);
        if (!value.references.empty() && dollar_signs_.are_literal(value, entry)) value.references.clear();
        return value;
    }

    // One word of the length of a token, or the words of a mnemonic, by its bytes in the file.
    bool may_be_whole_form(const Entry& entry) const {
        constexpr std::uint32_t least = 30;
        constexpr std::uint32_t most = 130;
        constexpr std::uint32_t most_of_words = 220;
        const std::string_view raw = source_.text(entry.value);
        if (raw.size() < least || raw.size() > most_of_words) return false;
        const auto ends_word = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '{'; };
        if (raw.size() <= most && std::none_of(raw.begin(), raw.end(), ends_word)) return true;
        const auto in_words = [](char c) { return is_lower(c) || c == ' ' || c == '"' || c == '\''; };
        return std::count(raw.begin(), raw.end(), ' ') >= 11 && std::all_of(raw.begin(), raw.end(), in_words);
    }

    bool contains_literal(Span span) const {
        const auto hit = std::lower_bound(hits_.begin(), hits_.end(), span.begin);
        return hit != hits_.end() && *hit < span.end;
    }

    bool may_hide(const Entry& entry) const {
        return EmbeddedSecrets::may_contain(source_.text(entry.value));
    }

    // A comment after a value, in its line.
    void look_after_value(const Entry& entry) {
        constexpr std::uint32_t shortest = 8;
        const Span rest{entry.value.end, entry.whole.end};
        if (entry.value.end + shortest > entry.whole.end || document_.format == Format::json) return;
        look_in_comment(rest);
    }

    void look_in_comment(Span comment) {
        constexpr std::uint32_t shortest = 30;
        const bool has_literal = contains_literal(comment);
        const std::string_view text = source_.text(comment);
        const auto separates = [](char c) { return c == '=' || c == ':'; };
        if (has_literal || text.size() > shortest || std::any_of(text.begin(), text.end(), separates))
            hidden_.look_in_comment(comment, has_literal);
    }

    // Sections, lines without a separator and prose, for tokens that no literal finds.
    void look_at_words_outside_values() {
        if (document_.format == Format::markdown) return look_at_words(document_.extent);
        for (const Section& section : document_.sections) look_at_words(section.name);
        for (const SyntaxError& error : document_.errors) {
            if (error.kind == SyntaxError::Kind::missing_separator || error.kind == SyntaxError::Kind::junk)
                look_at_words(error.span);
        }
    }

    void look_at_words(Span text) {
        constexpr std::uint32_t shortest = 30;
        if (text.size() >= shortest) hidden_.look_at_words(text);
    }

    // What has a literal and is neither in a value nor in a comment line, up to the next of them.
    void look_outside_values() {
        auto entry = document_.entries.begin();
        auto comment = document_.comments.begin();
        std::uint32_t begin = document_.extent.begin;
        for (std::size_t i = 0; i < hits_.size();) {
            std::uint32_t end = document_.extent.end;
            const auto pass = [&](Span part) {
                if (part.end <= hits_[i]) {
                    begin = std::max(begin, part.end);
                    return true;
                }
                end = std::min(end, part.begin);
                return false;
            };
            const auto searched = [&](const Entry& each) {
                const bool json = document_.format == Format::json;
                return Span{each.value.begin,
                            json ? each.value.end : std::max(each.value.end, each.whole.end)};
            };
            while (entry != document_.entries.end() && pass(searched(*entry))) ++entry;
            while (comment != document_.comments.end() && pass(*comment)) ++comment;
            if (end <= hits_[i]) {  // in a value or a comment
                ++i;
                continue;
            }
            const bool before_value = entry != document_.entries.end() && end == entry->value.begin;
            hidden_.look_outside({begin, before_value ? entry->value.end : end}, end);
            while (i < hits_.size() && hits_[i] < end) ++i;
        }
    }

    const Source& source_;
    const Document& document_;
    const EntryValues& values_;
    const RuleBook& rules_;
    CredentialSet result_;
    EmbeddedSecrets hidden_;
    const aws::SharedFile shared_file_;
    aws::JsonNames json_names_;
    DollarSigns dollar_signs_{source_, document_};
    std::vector<std::uint32_t> hits_;  // where literals are, in order
    ByIdentity by_identity_{result_.credentials};
    std::unordered_set<Identity, IdentityHash> identified_;  // in which names that are only hints count
    bool hints_ = false;
};

}  // namespace

const Field* Credential::find(std::string_view role) const {
    for (auto field = fields.rbegin(); field != fields.rend(); ++field) {
        if (field->role() == role) return &*field;
    }
    return nullptr;
}

CredentialSet recognise(const Source& source, const Document& document, const EntryValues& values,
                        const RuleBook& rules) {
    return Recogniser(source, document, values, rules).run();
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
        case Verdict::third_party:
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
