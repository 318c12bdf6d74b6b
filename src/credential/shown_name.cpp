#include "credential/shown_name.h"

#include <algorithm>
#include <vector>

#include "credential/randomness.h"
#include "rule/claim.h"
#include "text/ascii.h"
#include "text/mask.h"
#include "text/printable.h"
#include "text/trim.h"
#include "text/word_table.h"

namespace credlint {
namespace {

// Shorter texts are not secrets.
constexpr std::size_t least_secret = 6;
// More digits than in a port, a year or a version.
constexpr std::size_t most_digits = 5;

// Ends of the names of secrets.
constexpr auto secret_words = word_table(
    "accesskey", "apikey", "auth", "authkey", "authtoken", "credential", "credentials", "jwk", "jwt", "key",
    "keys", "nkey", "nsec", "pass", "passcode", "passphrase", "passwd", "password", "passwords", "pat", "pem",
    "privkey", "psk", "pwd", "sas", "secret", "secretkey", "secrets", "token", "tokens", "xprv");
// The same of variables; in other places, other names also end like this.
constexpr auto secret_words_of_variables = word_table(
    "authorization", "cert", "code", "dsn", "id", "identity", "keystring", "login", "mnemonic", "phrase",
    "pin", "pk", "salt", "seed", "sid", "signature", "sk", "uri", "url", "webhook", "wif");

// Ends of the names of settings that choose a key or a variable and do not contain a secret.
constexpr auto pointing_words =
    word_table("by", "env", "environment", "field", "from", "header", "kind", "label", "method", "mode",
               "name", "names", "ref", "reference", "scheme", "source", "strategy", "title", "type", "var",
               "variable", "variables", "vars");

bool among(const auto& words, std::string_view word) {
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool is_secret_word(std::string_view word) {
    return among(secret_words, word) || among(secret_words_of_variables, word);
}

// `DB_PASSWORD`, `dbPassword`, `db-password`: db, password.
std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    bool in_word = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool begins = is_upper(c) && i > 0 && is_lower(name[i - 1]);
        if (!is_letter_or_digit(c)) {
            in_word = false;
            continue;
        }
        if (!in_word || begins) words.emplace_back();
        words.back() += to_lower(c);
        in_word = true;
    }
    return words;
}

// `8-4-4-4-12` hexadecimal digits.
bool has_uuid(std::string_view text) {
    constexpr std::string_view form = "########-####-####-####-############";
    const auto fits = [](char c, char wanted) {
        const bool hex = is_hex_digit(c);
        return wanted == '#' ? hex : c == wanted;
    };
    return std::search(text.begin(), text.end(), form.begin(), form.end(), fits) != text.end();
}

bool all_digits(std::string_view text) {
    const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
    return digits > most_digits && std::none_of(text.begin(), text.end(), is_letter);
}

// `https://user:password@host`.
bool has_userinfo(std::string_view text) {
    const std::size_t scheme = text.find("://");
    return scheme != text.npos && text.find('@', scheme) != text.npos;
}

// `RATE_LIMIT`, `S3_BUCKET`: uppercase letters and `_`, which passwords are not written in.
bool is_variable(std::string_view name) {
    const auto fits = [](char c) { return is_upper(c) || is_digit(c) || c == '_'; };
    return name.find('_') != name.npos && std::all_of(name.begin(), name.end(), fits);
}

bool one_case(std::string_view text) {
    return std::none_of(text.begin(), text.end(), is_lower) ||
           std::none_of(text.begin(), text.end(), is_upper);
}

// Signs that are in passwords and seldom in names.
bool is_sign(char c) {
    return std::string_view("!#%^&*()+=?<>~;|").find(c) != std::string_view::npos;
}

// Whether a piece between punctuation and spaces is random: after `django-insecure-` or `profile ` it makes
// little difference in the whole.
bool any_piece_looks_random(std::string_view name) {
    constexpr std::size_t long_piece = 12;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t end = std::min(name.find_first_of("-_. ", at), name.size());
        const std::string_view piece = name.substr(at, end - at);
        const auto has = [&](bool (*is)(char)) { return std::any_of(piece.begin(), piece.end(), is); };
        if (piece.size() >= least_secret &&
            (all_digits(piece) || (has(is_sign) && has(is_digit) && has(is_letter))))
            return true;
        if (piece.size() >= long_piece && looks_random(piece)) return true;
        at = end + 1;
    }
    return false;
}

// Short names of providers next to `API` and `KEY` look random if the whole is tested at once.
bool words_look_random(std::string_view name) {
    for (std::size_t at = 0; at < name.size();) {
        std::size_t end = at;
        while (end < name.size() && is_letter_or_digit(name[end])) ++end;
        const std::string_view word = name.substr(at, end - at);
        if (!is_secret_word(folded(word)) && looks_random(word)) return true;
        at = end + 1;
    }
    return false;
}

bool has_secret_word(std::string_view name) {
    const std::vector<std::string> words = words_of(name);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return is_secret_word(word); });
}

std::string_view without_quotes(std::string_view value) {
    return trimmed(value, " \t\"'`");
}

// A key's own name shows that it is in the right place, even next to a value that is a name.
bool points_to_a_name(std::string_view key) {
    const std::vector<std::string> words = words_of(key);
    return !words.empty() && among(pointing_words, words.back());
}

// `source_profile=with-keys`, `grant_type=password`: in lowercase this may be an ordinary value and not a
// secret. Then the key must look like one: other than words joined by `_` or by uppercase letters.
bool looks_like_a_password(std::string_view key) {
    constexpr std::size_t long_word = 12;
    const bool one_word = std::all_of(key.begin(), key.end(), is_lower);
    const auto odd = [](char c) { return is_digit(c) || is_sign(c) || c == '-' || c == ' '; };
    return std::any_of(key.begin(), key.end(), odd) || excess_bits(key) > 0 ||
           (one_word && key.size() >= long_word);
}

bool swapped(std::string_view key, std::string_view value) {
    // The secret may contain a `=`, at which the line was split.
    if (const std::size_t equals = value.rfind('='); equals != value.npos) value.remove_prefix(equals + 1);
    if (key.size() < least_secret || !names_a_secret(value)) return false;
    if (names_a_secret(key) || points_to_a_name(key) || is_variable(key)) return false;
    const bool variable = std::none_of(value.begin(), value.end(), is_lower);
    return variable || looks_like_a_password(key);
}

bool is_base64(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return is_letter_or_digit(c) || c == '+' || c == '/'; });
}

// Whether the line above is base64, as in a key that was pasted over many lines.
bool below_base64(const Source& source, const Entry& entry) {
    const std::string_view bytes = source.bytes().substr(0, entry.whole.begin);
    std::size_t end = bytes.rfind('\n');
    if (end == bytes.npos) return false;
    std::size_t begin = end == 0 ? bytes.npos : bytes.rfind('\n', end - 1);
    begin = begin == bytes.npos ? 0 : begin + 1;
    if (end > begin && bytes[end - 1] == '\r') --end;
    std::string_view line = without_quotes(bytes.substr(begin, end - begin));
    if (const std::size_t equals = line.find('='); equals != line.npos) line.remove_prefix(equals + 1);
    constexpr std::size_t least_line = 16;
    line = without_quotes(line);
    return line.size() >= least_line && line.size() % 4 == 0 && is_base64(line);
}

// `…==`, and `…=` below more of the kind.
bool ends_base64(const Source& source, const Entry& entry) {
    const std::string_view key = source.text(entry.key);
    if (key.size() < least_secret || !entry.prefix.empty() || !is_base64(key)) return false;
    const std::string_view value = source.text(entry.value);
    if (value == "=") return true;
    return value.empty() && source.text(entry.separator) == "=" && key.size() % 4 == 3 &&
           below_base64(source, entry);
}

}  // namespace

bool looks_like_a_name(std::string_view text) {
    if (text.size() < least_secret) return true;
    // The prefix of keys that Django generates.
    if (text.find("django-insecure-") != text.npos) return false;
    if (!suspicious_runs(text).empty() || has_uuid(text) || all_digits(text) || has_userinfo(text) ||
        any_piece_looks_random(text))
        return false;
    // Keys that people copy by hand come in groups.
    std::string joined(text);
    std::erase(joined, '"');
    std::replace(joined.begin(), joined.end(), ' ', '-');
    return one_case(text) && has_secret_word(text) ? !words_look_random(text) : !looks_random(joined);
}

std::string shown_name(std::string_view text) {
    return looks_like_a_name(text) ? printable_key(text) : std::string(mask);
}

bool may_show_name(const Source& source, const Entry& entry) {
    const std::string_view name = entry_name(source, entry);
    return may_show_name(name, source.text(entry.value)) && !ends_base64(source, entry);
}

bool may_show_name(std::string_view name, std::string_view value) {
    return looks_like_a_name(name) && !swapped(name, value);
}

std::string shown_name(const Source& source, const Entry& entry) {
    return may_show_name(source, entry) ? printable_key(entry_name(source, entry)) : std::string(mask);
}

bool names_a_secret(std::string_view value) {
    value = without_quotes(value);
    if (value.size() > max_claim_length || value.empty()) return false;
    const auto fits = [](char c) { return is_letter_or_digit(c) || c == '_' || c == '-' || c == '.'; };
    if (!std::all_of(value.begin(), value.end(), fits) || is_digit(value.front())) return false;
    const std::vector<std::string> words = words_of(value);
    std::string_view last = words.empty() ? std::string_view() : words.back();
    while (!last.empty() && is_digit(last.back())) last.remove_suffix(1);
    const bool variable = std::none_of(value.begin(), value.end(), is_lower);
    return among(secret_words, last) || (variable && among(secret_words_of_variables, last));
}

}  // namespace credlint
