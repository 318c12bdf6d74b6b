#include "credential/embedded_secrets.h"

#include <algorithm>
#include <string>

#include "codec/base64.h"
#include "credential/form.h"
#include "credential/inner_secrets.h"
#include "credential/judge.h"
#include "credential/token_scanner.h"
#include "credential/url.h"
#include "json/json.h"
#include "rule/claim.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint {
namespace {

bool name_character(char c) {
    return is_letter_or_digit(c) || c == '_' || c == '-' || c == '.';
}

std::uint32_t offset_in(std::string_view whole, std::string_view part) {
    return static_cast<std::uint32_t>(part.data() - whole.data());
}

// `NAME=value` and nothing else, as in a line that was commented out; its value without quotes.
struct Assignment {
    std::string_view name, value;
};

Assignment assignment(std::string_view text) {
    text = trimmed(text, " \t\r");
    while (text.starts_with('#') || text.starts_with(';')) text = trimmed(text.substr(1), " \t\r");
    if (text.starts_with("export ")) text = trimmed(text.substr(7), " \t\r");
    const std::size_t equals = text.find('=');
    if (equals == text.npos) return {};
    const std::string_view name = trimmed(text.substr(0, equals), " \t\r");
    if (name.empty() || !std::all_of(name.begin(), name.end(), name_character)) return {};
    std::string_view value = trimmed(text.substr(equals + 1), " \t\r");
    if (!value.empty() && (value.front() == '"' || value.front() == '\'')) {
        const std::size_t close = value.find(value.front(), 1);
        if (close == value.npos) return {};
        value = value.substr(1, close - 1);
    } else {
        value = value.substr(0, value.find_first_of(" \t"));
    }
    return {name, value};
}

// `%2B`: an escape of a URL.
bool has_escape(std::string_view text) {
    for (std::size_t at = text.find('%'); at != text.npos; at = text.find('%', at + 1)) {
        if (at + 2 < text.size() && is_hex_digit(text[at + 1]) && is_hex_digit(text[at + 2])) return true;
    }
    return false;
}

// Long enough for a token and its name, in quotes or not, and not too long to be read twice.
bool is_long_base64(std::string_view text) {
    constexpr std::size_t shortest = 40;
    constexpr std::size_t longest = std::size_t{64} * 1024;
    text = trimmed(text, "\"'");
    text = trimmed_right(text, "=");
    const auto fits = [](char c) {
        return is_letter_or_digit(c) || c == '+' || c == '/' || c == '-' || c == '_';
    };
    return text.size() >= shortest && text.size() <= longest && std::all_of(text.begin(), text.end(), fits);
}

// Whether a name says that its value is a user and a password: `BASIC_AUTH`, `_auth`.
bool names_login(std::string_view name) {
    const std::string lower = folded(name);
    const auto ends = [&](std::string_view word) { return std::string_view(lower).ends_with(word); };
    return ends("auth") || ends("credentials") || ends("credential") || ends("userpass") || ends("userpwd") ||
           ends("login");
}

// The value without its quotes.
Span inner(const Entry& entry) {
    const Span raw = entry.value;
    if (entry.quote == Quote::none || raw.size() < 2) return raw;
    return {raw.begin + 1, raw.end - 1};
}

// `NAME:-default` and `NAME-default` inside the braces of a reference.
struct Default {
    std::string_view name, text;
};

Default default_of(std::string_view reference) {
    if (!reference.starts_with("${") || !reference.ends_with('}')) return {};
    reference = reference.substr(2, reference.size() - 3);
    const std::size_t end = static_cast<std::size_t>(
        std::find_if_not(reference.begin(), reference.end(), name_character) - reference.begin());
    const std::string_view name = reference.substr(0, reference.find_first_of(":-="));
    if (end == 0 || name.size() == reference.size()) return {};
    std::string_view rest = reference.substr(name.size());
    if (rest.starts_with(':')) rest.remove_prefix(1);
    if (!rest.starts_with('-') && !rest.starts_with('=')) return {};
    return {name, rest.substr(1)};
}

}  // namespace

bool EmbeddedSecrets::add_named(std::string_view name, std::string_view text, const Entry& entry, Span place,
                                Within within) {
    Field field;
    field.claimed_by = ClaimedBy::name;
    std::optional<ClaimMatch> match = claim(rules_, name);
    if (match && match->hint) match.reset();
    if (!match) {
        field.claimed_by = ClaimedBy::words;
        match = claim_by_words(rules_, name);
    }
    if (!match || !match->token->secret) return false;
    field.token = &form_for(rules_, *match->token, text);
    Judgement judgement = judge(rules_, *field.token, text, name);
    field.verdict = judgement.verdict;
    field.evidence = judgement.evidence;
    field.decoded = std::move(judgement.decoded);
    field.prefix = judgement.prefix;
    field.entry = entry;
    field.place = place;
    field.within = within;
    // A default of a few letters is not a secret, even if the token's form is loose.
    if (!field.is_secret() || text.size() < 8) return false;
    fields_.push_back(std::move(field));
    return true;
}

bool EmbeddedSecrets::add_whole(std::string_view text, const Entry& entry, Span place, Within within) {
    constexpr std::size_t shortest = 30;
    constexpr std::size_t longest = 130;
    if (text.size() < shortest || text.size() > longest) return false;
    return add_token(whole_form(rules_, text), text, entry, place, within);
}

bool EmbeddedSecrets::add_token(const TokenRule* token, std::string_view text, const Entry& entry, Span place,
                                Within within) {
    if (token == nullptr) return false;
    Judgement judgement = judge(rules_, *token, text, {});
    Field field;
    field.token = token;
    field.verdict = judgement.verdict;
    field.evidence = judgement.evidence;
    field.decoded = std::move(judgement.decoded);
    field.prefix = judgement.prefix;
    field.entry = entry;
    field.place = place;
    field.claimed_by = ClaimedBy::value;
    field.within = within;
    fields_.push_back(std::move(field));
    return true;
}

void EmbeddedSecrets::add_tokens(std::string_view text, const Entry& entry, Span raw, Within within) {
    const bool unchanged = source_.text(raw) == text;
    for (FoundToken& found : scan_tokens(rules_, text)) {
        if (!found.token->secret) continue;
        Field field;
        field.token = found.token;
        field.verdict = found.judgement.verdict;
        field.evidence = found.judgement.evidence;
        field.decoded = std::move(found.judgement.decoded);
        field.prefix = found.judgement.prefix;
        field.entry = entry;
        field.place =
            unchanged ? Span{raw.begin + found.span.begin, raw.begin + found.span.end} : entry.value;
        field.claimed_by = ClaimedBy::value;
        field.within = within;
        fields_.push_back(std::move(field));
    }
}

void EmbeddedSecrets::look_in_defaults(const Entry& entry, const Value& value) {
    for (const Span reference : value.references) {
        const std::string_view raw = source_.text(reference);
        const Default fallback = default_of(raw);
        if (fallback.text.empty()) continue;
        const std::uint32_t begin = reference.begin + offset_in(raw, fallback.text);
        const Span place{begin, begin + static_cast<std::uint32_t>(fallback.text.size())};
        if (add_named(fallback.name, fallback.text, entry, place, Within::fallback)) continue;
        if (add_named(source_.text(entry.key), fallback.text, entry, place, Within::fallback)) continue;
        if (!add_whole(fallback.text, entry, place, Within::fallback))
            add_tokens(fallback.text, entry, place, Within::fallback);
    }
}

bool EmbeddedSecrets::look_in_url(const Entry& entry, const Value& value) {
    const std::optional<CredentialUrl> url = read_url(value.text);
    if (!url || url->password.empty()) return false;
    const Span at = url->password;
    const std::string password = percent_decoded(std::string_view(value.text).substr(at.begin, at.size()));
    const Span raw = inner(entry);
    const Span place =
        source_.text(raw) == value.text ? Span{raw.begin + at.begin, raw.begin + at.end} : entry.value;
    // Its place makes it a password, whatever the key of the URL.
    return add_named("PASSWORD", password, entry, place, Within::userinfo);
}

bool EmbeddedSecrets::look_in_json(std::string_view text, const Entry& entry) {
    const std::optional<Json> json = parse_json(text);
    if (!json || !json->is_object()) return false;
    std::vector<const Json*> open{&*json};
    const std::size_t before = fields_.size();
    while (!open.empty()) {
        const Json& around = *open.back();
        open.pop_back();
        // A private JSON Web Key.
        if (around.contains("kty") &&
            add_token(whole_form(rules_, to_text(around)), to_text(around), entry, entry.value, Within::json))
            continue;
        const auto look = [&](std::string_view name, const Json& inner) {
            if (!inner.empty()) open.push_back(&inner);
            if (!inner.is_text()) return;
            if (add_named(name, inner.text(), entry, entry.value, Within::json)) return;
            const std::size_t before_text = fields_.size();
            add_tokens(inner.text(), entry, entry.value, Within::json);
            if (fields_.size() == before_text && !add_whole(inner.text(), entry, entry.value, Within::json) &&
                names_login(name))
                add_login(inner.text(), entry, entry.value, Within::json);
        };
        for (const JsonMember& member : around.members()) look(member.name, member.value);
        for (const Json& item : around.items()) look({}, item);
    }
    return fields_.size() > before;
}

bool EmbeddedSecrets::look_in_value(const Entry& entry, const Value& value, bool has_literal) {
    const std::size_t before = fields_.size();
    const auto found = [&] { return fields_.size() > before; };
    if (!value.references.empty()) look_in_defaults(entry, value);
    const std::string_view text = trimmed(value.text, " \t\r");
    if (found() || (text.starts_with('{') && look_in_json(text, entry))) return true;
    if (has_literal) add_tokens(value.text, entry, inner(entry), Within::text);
    if (found()) return true;
    if (text.find("://") != text.npos && text.find('@') != text.npos && look_in_url(entry, value))
        return true;
    // Plain addresses have none of these.
    const auto in_pairs = [](char c) { return c == '=' || c == '@' || c == ' ' || c == '"'; };
    const bool may_have_pairs = has_literal || std::any_of(text.begin(), text.end(), in_pairs);
    if (may_have_pairs && look_in_pairs(value.text, entry, inner(entry), Within::text)) return true;
    if (names_login(source_.text(entry.key)) && add_login(value.text, entry, inner(entry), Within::text))
        return true;
    if (has_escape(text)) add_tokens(percent_decoded(text), entry, entry.value, Within::text);
    return found() || look_in_base64(text, entry);
}

bool EmbeddedSecrets::may_contain(std::string_view raw) {
    // One pass: most values have none of these.
    const auto sign = [](char c) { return c == '=' || c == '{' || c == '@' || c == ':' || c == '%'; };
    if (std::any_of(raw.begin(), raw.end(), sign)) return true;
    constexpr std::size_t shortest = 40;
    return raw.size() >= shortest && (raw.find("earer ") != raw.npos || is_long_base64(raw));
}

// `password=…;`, `?api_key=…`, `Bearer …`.
bool EmbeddedSecrets::look_in_pairs(std::string_view text, const Entry& entry, Span raw, Within within) {
    const bool unchanged = source_.text(raw) == text;
    const std::size_t before = fields_.size();
    for (const InnerText& inner : inner_texts(text)) {
        const Span place =
            unchanged ? Span{raw.begin + inner.place.begin, raw.begin + inner.place.end} : entry.value;
        if (!fields_.empty() && fields_.size() > before && unchanged &&
            fields_.back().place.end > place.begin)
            continue;  // `Authorization: Bearer …` is one secret
        if (!add_named(inner.name, inner.text, entry, place, within))
            add_whole(inner.text, entry, place, within);
    }
    return fields_.size() > before;
}

// `user:password` under a name such as `BASIC_AUTH`.
bool EmbeddedSecrets::add_login(std::string_view text, const Entry& entry, Span raw, Within within) {
    for (const InnerText& inner : user_and_password(text)) {
        const bool unchanged = source_.text(raw) == text;
        const Span place =
            unchanged ? Span{raw.begin + inner.place.begin, raw.begin + inner.place.end} : entry.value;
        if (add_named(inner.name, inner.text, entry, place, within)) return true;
    }
    return false;
}

// Decoded once.
bool EmbeddedSecrets::look_in_base64(std::string_view text, const Entry& entry) {
    if (!is_long_base64(text)) return false;
    const bool url = text.find_first_of("-_") != text.npos;
    const std::optional<std::string> decoded = from_base64(text, url ? Base64::url : Base64::standard);
    const auto readable = [](char c) { return static_cast<unsigned char>(c) >= ' ' || is_whitespace(c); };
    if (!decoded || !std::all_of(decoded->begin(), decoded->end(), readable)) return false;
    if (trimmed_left(*decoded, " \t\r\n").starts_with('{') && look_in_json(*decoded, entry)) return true;
    const std::size_t before = fields_.size();
    add_tokens(*decoded, entry, entry.value, Within::text);
    return fields_.size() > before || look_in_pairs(*decoded, entry, entry.value, Within::text);
}

void EmbeddedSecrets::look_outside(Span text, std::uint32_t end) {
    const std::size_t before = fields_.size();
    Entry entry;
    entry.value = text;
    add_tokens(source_.text(text), entry, text, Within::text);
    for (std::size_t i = before; i < fields_.size(); ++i) {
        Entry& place = fields_[i].entry;
        place.whole = place.value = fields_[i].place;
        place.key = {place.whole.begin, place.whole.begin};
    }
    fields_.erase(std::remove_if(fields_.begin() + static_cast<std::ptrdiff_t>(before), fields_.end(),
                                 [&](const Field& field) { return field.place.begin >= end; }),
                  fields_.end());
}

void EmbeddedSecrets::look_at_words(Span text) {
    const std::string_view bytes = source_.text(text);
    const auto is_between = [](char c) {
        return static_cast<unsigned char>(c) <= ' ' ||
               std::string_view("`\"'()[]<>|,").find(c) != std::string_view::npos;
    };
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at;
        while (end < bytes.size() && !is_between(bytes[end])) ++end;
        std::string_view word = bytes.substr(at, end - at);
        if (word.ends_with('.') || word.ends_with(':')) word.remove_suffix(1);
        const auto begin = text.begin + static_cast<std::uint32_t>(at);
        Entry entry;
        entry.whole = entry.value = {begin, begin + static_cast<std::uint32_t>(word.size())};
        entry.key = {begin, begin};
        add_whole(word, entry, entry.value, Within::text);
        at = end + 1;
    }
}

void EmbeddedSecrets::look_in_comment(Span comment, bool has_literal) {
    const std::string_view text = source_.text(comment);
    Entry entry;
    entry.whole = comment;
    entry.key = {comment.begin, comment.begin};
    const Assignment old = assignment(text);
    if (!old.value.empty()) {
        const auto place_of = [&](std::string_view part) {
            const std::uint32_t begin = comment.begin + offset_in(text, part);
            return Span{begin, begin + static_cast<std::uint32_t>(part.size())};
        };
        entry.key = place_of(old.name);
        entry.value = place_of(old.value);
        if (add_named(old.name, old.value, entry, entry.value, Within::comment)) return;
    }
    const std::size_t before = fields_.size();
    if (has_literal) add_tokens(text, entry, comment, Within::comment);
    if (fields_.size() > before) return;
    entry.key = {comment.begin, comment.begin};
    entry.value = comment;
    if (look_in_pairs(text, entry, comment, Within::comment)) return;
    look_at_words(comment);
    for (std::size_t i = before; i < fields_.size(); ++i) fields_[i].within = Within::comment;
}

}  // namespace credlint
