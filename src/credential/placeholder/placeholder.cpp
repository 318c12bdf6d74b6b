#include "credential/placeholder/placeholder.h"

#include <algorithm>
#include <array>
#include <string>

#include "credential/made_up.h"
#include "credential/placeholder/phrase.h"
#include "credential/placeholder/reference.h"
#include "credential/randomness.h"
#include "credential/url.h"
#include "credential/weak.h"
#include "rule/lookup.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint {
namespace {

// Whole values that mean that there is none. `null` is a text to most loaders, and so are the others.
constexpr std::array<std::string_view, 7> null_words{"null", "none", "nil", "undefined", "~", "n/a", "-"};

// What programs require where no secret is needed: LibreChat, and local servers of language models.
// Sorted.
constexpr std::string_view mode_words[] = {
    "auto",
    "empty",
    "inherit",
    "llama.cpp",
    "lm-studio",
    "lmstudio",
    "local",
    "localai",
    "no-key",
    "no_key",
    "no-auth",
    "nokey",
    "not-needed",
    "not_needed",
    "notneeded",
    "ollama",
    "sk-no-key-required",
    "stub",
    "token-abc123",
    "user_provided",
    "user-provided",
    "vllm",
};

bool mode_word(std::string_view plain) {
    return std::find(std::begin(mode_words), std::end(mode_words), plain) != std::end(mode_words);
}

// `<KEY>`, `{{ key }}`, `%KEY%`: one pair of brackets around the whole value. A password may begin and end
// like this by chance.
bool wrapped(std::string_view value) {
    constexpr std::array<std::array<std::string_view, 2>, 10> pairs{{{"<", ">"},
                                                                     {"[", "]"},
                                                                     {"{", "}"},
                                                                     {"(", ")"},
                                                                     {"%", "%"},
                                                                     {"@", "@"},
                                                                     {"#", "#"},
                                                                     {"$", "$"},
                                                                     {"__", "__"},
                                                                     {"«", "»"}}};
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
        const std::size_t both = pair[0].size() + pair[1].size();
        return value.size() > both && value.starts_with(pair[0]) && value.ends_with(pair[1]) &&
               !looks_random(value.substr(pair[0].size(), value.size() - both));
    });
}

bool fills(std::string_view value, std::string_view key) {
    return wrapped(value) || mask_or_sequence(value) || says_not_secret(value) ||
           is_placeholder_phrase(value, key);
}

// `cloud://<api_key>:<api_secret>@<name>`: a URL whose password is still to be filled in.
bool address_to_fill(std::string_view value, std::string_view key) {
    if (value.find("://") == value.npos) return false;
    const std::optional<CredentialUrl> url = read_url(value);
    if (!url || url->password.empty()) return false;
    return fills(value.substr(url->password.begin, url->password.size()), key);
}

// A PEM block whose body is left out: `-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----`.
bool empty_pem(std::string_view value) {
    constexpr std::string_view begin = "-----BEGIN ", end = "-----END ", dashes = "-----";
    constexpr std::size_t least_body = 24;  // characters of base64
    const std::size_t at = value.find(begin);
    if (at == value.npos) return false;
    const std::size_t body = value.find(dashes, at + begin.size());
    const std::size_t stop = body == value.npos ? body : value.find(end, body + dashes.size());
    if (stop == value.npos) return false;
    const std::string_view inner = value.substr(body + dashes.size(), stop - body - dashes.size());
    const auto letters = std::count_if(inner.begin(), inner.end(), is_letter_or_digit);
    return static_cast<std::size_t>(letters) < least_body;
}

// Quotes that a loader left in the value.
std::string_view without_quotes(std::string_view value) {
    const bool quoted =
        value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.front() == value.back();
    return quoted ? trimmed(value.substr(1, value.size() - 2)) : value;
}

// The rest after the longest prefix of a token, or after the name of an authentication scheme; empty: it
// begins with none of them.
std::string_view without_prefix(const RuleBook& rules, std::string_view value) {
    std::size_t longest = longest_prefix(rules, value);
    for (const std::string_view scheme : {"Bearer ", "bearer ", "Basic ", "Token ", "token "}) {
        if (longest == 0 && value.starts_with(scheme)) longest = scheme.size();
    }
    return longest == 0 ? std::string_view() : value.substr(longest);
}

}  // namespace

bool documentation_key(std::string_view value) {
    // No random key has seven letters in a row by chance; people change the last ones.
    constexpr std::array<std::string_view, 3> stems{"AKIAIOSFODNN7", "ASIAIOSFODNN7", "wJalrXUtnFEMI"};
    return value.find("EXAMPLE") != value.npos ||
           std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return value.starts_with(stem); });
}

std::optional<Verdict> non_secret(std::string_view value, std::string_view key) {
    value = without_quotes(trimmed(value));
    if (value.empty()) return Verdict::empty;
    if (encrypted(value)) return Verdict::encrypted;
    // A hash represents a password and is useless without it.
    if (is_reference(value) || hashed(value)) return Verdict::reference;
    const std::string plain = folded(value);
    if (std::find(null_words.begin(), null_words.end(), plain) != null_words.end()) return Verdict::empty;
    if (fills(value, key) || address_to_fill(value, key) || empty_pem(value)) return Verdict::placeholder;
    return std::nullopt;
}

std::optional<Verdict> non_secret(const RuleBook& rules, std::string_view value, std::string_view key) {
    if (const std::optional<Verdict> verdict = non_secret(value, key)) return verdict;
    const std::string_view plain = without_quotes(trimmed(value));
    if (mode_word(folded(plain))) return Verdict::placeholder;
    const std::string_view body = without_prefix(rules, plain);
    if (body.data() != nullptr && (non_secret(body, key) || mode_word(folded(body))))
        return Verdict::placeholder;
    // Default values of products are not issued by a provider.
    if (!weakness(plain, key, false).empty()) return Verdict::placeholder;
    return std::nullopt;
}

}  // namespace credlint
