#include "credential/placeholder/phrase.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "credential/randomness.h"
#include "text/ascii.h"
#include "text/word_table.h"

namespace credlint {
namespace {

// Words that replace a secret, and the names of the secrets themselves, in the languages in which such files
// are written. Sorted.
constexpr auto filler_words = word_table(
    "a", "abc", "abcd", "acceso", "access", "accesskey", "account", "acesso", "acme", "actual", "add",
    "admin", "akid", "an", "and", "anon", "any", "api", "app", "aqui", "ask", "at", "auth", "author", "aws",
    "bar", "base64", "baz", "be", "below", "between", "blank", "but", "by", "c0ffee", "cafebabe", "cambia",
    "cambiame", "cambiar", "can", "censored", "change", "changed", "changeit", "changeme", "changes",
    "changethis", "characters", "chars", "chave", "chiave", "choose", "ci", "clave", "cle", "clé", "coffee",
    "configure", "contrasena", "contraseña", "copy", "create", "created", "credential", "credentials", "ctx",
    "database", "db", "deadbeef", "deadbeefcafe", "default", "dein", "deine", "demande", "demo", "dev", "do",
    "docker", "does", "dont", "dummy", "eine", "einfügen", "email", "empty", "enable", "encoded",
    "encryption", "enter", "env", "example", "fake", "fallback", "false", "fill", "first", "fixme", "foo",
    "foobar", "for", "from", "geheim", "geheimes", "generate", "generated", "get", "go", "goes", "guest",
    "gui", "hallo", "hardcoded", "hash", "have", "hello", "here", "hex", "hidden", "hier", "ici", "id", "if",
    "ihr", "ihre", "immediately", "in", "insecure", "insecurely", "inserisci", "insert", "inside", "into",
    "invalid", "is", "ist", "it", "its", "just", "jwt", "keep", "kennwort", "key", "key1", "keyid", "keys",
    "least", "leave", "leer", "length", "live", "local", "localstack", "long", "low", "mail", "make",
    "masked", "me", "mein", "mi", "mia", "minha", "minimum", "minio", "minioadmin", "mock", "modified",
    "modify", "more", "mot", "mudar", "must", "my", "mypassword", "mysecret", "name", "need", "needed",
    "never", "new", "nil", "no", "none", "nonexistent", "nope", "not", "null", "obfuscated", "of", "old",
    "on", "one", "only", "openai", "optional", "or", "our", "ours", "out", "output", "own", "pass", "passe",
    "passphrase", "passwd", "password", "passwort", "paste", "per", "permanent", "phrase", "pin", "pk",
    "placeholder", "plain", "please", "pls", "private", "prod", "provided", "public", "put", "pwd", "qui",
    "quux", "qwerty", "rand", "random", "readme", "real", "redact", "redacted", "refer", "region", "remove",
    "removed", "replace", "replaceme", "replacement", "required", "root", "same", "sample", "sanitized",
    "schluessel", "schlüssel", "scrubbed", "secret", "secreta", "secretkey", "secrets", "secure", "security",
    "see", "senha", "server", "service", "session", "set", "seu", "should", "sin", "site", "sk", "some",
    "soon", "start", "string", "strong", "stub", "su", "sua", "super", "tbd", "tem", "temp", "temporary",
    "test", "test1", "testing", "testkey", "tests", "than", "that", "the", "their", "them", "then", "there",
    "these", "they", "this", "to", "tobemodified", "todo", "token", "tokens", "true", "try", "tu", "tua",
    "ui", "un", "una", "und", "undefined", "une", "unique", "unsafe", "unset", "unused", "update", "updated",
    "url", "use", "used", "user", "username", "using", "uuid", "valid", "value", "values", "var", "very",
    "voer", "votre", "wachtwoord", "want", "webhook", "wert", "what", "when", "where", "which", "will",
    "with", "write", "xxx", "xyz", "you", "your", "yours", "yourself");
static_assert(std::is_sorted(std::begin(filler_words), std::end(filler_words)));

// Words that ask to be replaced, and so allow unknown words next to them. Sorted.
constexpr auto asking_words =
    word_table("aqui", "cambia", "cambiame", "cambiar", "change", "changeme", "choose", "default", "dein",
               "deine", "demo", "dummy", "einfügen", "enter", "example", "fake", "fill", "fixme", "generate",
               "goes", "here", "hidden", "hier", "ici", "insecure", "insert", "masked", "modified", "modify",
               "my", "paste", "placeholder", "provided", "redacted", "removed", "replace", "replaceme",
               "sample", "sanitized", "scrubbed", "test", "tobemodified", "todo", "update", "votre", "write",
               "xxx", "your", "yours", "yourself");
static_assert(std::is_sorted(std::begin(asking_words), std::end(asking_words)));

bool filler(std::string_view word) {
    return std::binary_search(std::begin(filler_words), std::end(filler_words), word);
}

bool asking(std::string_view word) {
    return std::binary_search(std::begin(asking_words), std::end(asking_words), word);
}

// A letter of another script is part of a word: `contraseña`.
bool in_word(char c) {
    return is_letter_or_digit(c) || (c & 0x80) != 0;
}

// Pieces between characters that are neither letters nor digits.
template <typename Visit>
void each_piece(std::string_view text, Visit visit) {
    for (std::size_t i = 0; i < text.size();) {
        if (!in_word(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && in_word(text[end])) ++end;
        visit(text.substr(i, end - i));
        i = end;
    }
}

// Words of a piece in camelCase, folded; `HTTPServer` is one word, which does no harm. Until `visit` returns
// false.
template <typename Visit>
void each_word(std::string_view text, Visit visit) {
    bool more = true;
    std::string word;
    each_piece(text, [&](std::string_view piece) {
        std::size_t begin = 0;
        for (std::size_t i = 1; more && i <= piece.size(); ++i) {
            const bool boundary = i == piece.size() || (is_lower(piece[i - 1]) && is_upper(piece[i]));
            if (!boundary) continue;
            word.assign(piece, begin, i - begin);
            std::transform(word.begin(), word.end(), word.begin(), to_lower);
            more = visit(std::string_view(word));
            begin = i;
        }
    });
}

// Of twelve characters or more, which words do not have by chance.
bool random_run(std::string_view text) {
    bool found = false;
    each_piece(text,
               [&](std::string_view piece) { found = found || (piece.size() >= 12 && looks_random(piece)); });
    return found;
}

std::string_view without_number(std::string_view word) {
    while (!word.empty() && is_digit(word.back())) word.remove_suffix(1);
    return word;
}

// Longer than any phrase that people write in one word.
constexpr std::size_t longest_glued = 48;
// Many words of one and two letters occur by chance.
constexpr std::size_t least_glued = 8;

class Phrase {
public:
    explicit Phrase(std::string_view key) {
        each_word(key, [&](std::string_view word) {
            key_words_.emplace_back(word);
            return true;
        });
    }

    bool known(std::string_view word) const {
        const std::string_view stem = without_number(word);
        return stem.empty() || listed(word) || listed(stem) || glued(stem);
    }

private:
    bool listed(std::string_view word) const {
        return filler(word) || std::find(key_words_.begin(), key_words_.end(), word) != key_words_.end();
    }
    // `yourapikey`: words without anything between them.
    bool glued(std::string_view word) const {
        if (word.size() < least_glued || word.size() > longest_glued) return false;
        std::vector<bool> reached(word.size() + 1, false);
        reached[0] = true;
        for (std::size_t end = 2; end <= word.size(); ++end) {
            for (std::size_t begin = 0; begin + 2 <= end && !reached[end]; ++begin) {
                reached[end] = reached[begin] && listed(word.substr(begin, end - begin));
            }
        }
        return reached[word.size()];
    }

    std::vector<std::string> key_words_;
};

// In a script that keys are never written in: `你的密钥`.
bool other_script(std::string_view value) {
    const auto wide = std::count_if(value.begin(), value.end(), [](char c) { return (c & 0x80) != 0; });
    return static_cast<std::size_t>(wide) * 2 > value.size();
}

// `fbSecret`, `ghApiKey`: letters only, and the last word says what it is. No key is that short and without a
// digit.
bool names_itself(std::string_view value) {
    constexpr std::size_t longest = 24;
    if (value.size() > longest || !is_lower(value.front()) ||
        !std::all_of(value.begin(), value.end(), is_letter))
        return false;
    constexpr std::array<std::string_view, 7> ends{"Id", "ID", "Key", "Secret", "Token", "Password", "Pass"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) {
        return value.size() > end.size() && value.ends_with(end) &&
               is_lower(value[value.size() - end.size() - 1]);
    });
}

}  // namespace

bool is_placeholder_phrase(std::string_view value, std::string_view key) {
    if (names_itself(value)) return true;
    const bool random = random_run(value);  // then never a phrase
    if (!random && other_script(value)) return true;
    const Phrase words(key);
    bool any = false;
    bool strange = false;
    bool asks = false;
    each_word(value, [&](std::string_view word) {
        any = any || !without_number(word).empty();
        asks = asks || asking(without_number(word));
        strange = strange || !words.known(word);
        return !strange || (!random && !asks);
    });
    return any && (!strange || (asks && !random && !looks_random(value)));
}

}  // namespace credlint
