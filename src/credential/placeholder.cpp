#include "credential/placeholder.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <vector>

#include "text/ascii.h"

namespace credlint {
namespace {

// Words that people put where a secret belongs, and the names of the things themselves
// (facts/tokens.md, 2, P2, P7, P8; facts/aws.md, 7). Sorted.
constexpr std::string_view filler_words[] = {
    "a",         "acceso",      "access",      "accesskey",  "account",    "acesso",   "add",
    "akid",      "an",          "and",         "any",        "api",        "aqui",     "aws",
    "bar",       "blank",       "change",      "changeme",   "changethis", "chave",    "clave",
    "cle",       "credential",  "credentials", "default",    "dein",       "demo",     "dev",
    "dummy",     "empty",       "enable",      "enter",      "env",        "example",  "fake",
    "false",     "fill",        "fixme",       "foo",        "for",        "from",     "generate",
    "goes",      "guest",       "here",        "hier",       "ici",        "id",       "in",
    "insecure",  "insert",      "invalid",     "is",         "it",         "keep",     "key",
    "keyid",     "leave",       "local",       "localstack", "long",       "me",       "mi",
    "minio",     "minioadmin",  "mock",        "my",         "name",       "needed",   "new",
    "not",       "of",          "optional",    "or",         "own",        "password", "paste",
    "permanent", "placeholder", "please",      "put",        "random",     "real",     "redacted",
    "region",    "replace",     "replaceme",   "required",   "root",       "sample",   "secret",
    "secreta",   "secretkey",   "session",     "set",        "seu",        "should",   "some",
    "string",    "su",          "sua",         "super",      "tbd",        "temp",     "temporary",
    "test",      "testing",     "that",        "the",        "this",       "to",       "todo",
    "token",     "true",        "tu",          "update",     "user",       "username", "value",
    "very",      "votre",       "with",        "xxx",        "you",        "your",
};
static_assert(std::is_sorted(std::begin(filler_words), std::end(filler_words)));

bool filler(std::string_view word) {
    return std::binary_search(std::begin(filler_words), std::end(filler_words), word);
}

// Pieces between anything that is neither letter nor digit.
template <typename Visit>
void each_piece(std::string_view text, Visit visit) {
    for (std::size_t i = 0; i < text.size();) {
        if (!is_letter_or_digit(text[i])) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < text.size() && is_letter_or_digit(text[end])) ++end;
        visit(text.substr(i, end - i));
        i = end;
    }
}

// Words of a piece in camelCase, folded; `HTTPServer` is one word, which no list minds. Until `visit` says
// no.
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

// Twelve or more characters that no word has: letters mixed with digits, or capitals in the middle.
bool random_run(std::string_view text) {
    bool found = false;
    each_piece(text, [&](std::string_view piece) {
        if (piece.size() < 12) return;
        std::size_t digits = 0;
        std::size_t changes = 0;
        for (std::size_t i = 0; i < piece.size(); ++i) {
            digits += is_digit(piece[i]) ? 1U : 0U;
            changes += i > 0 && is_lower(piece[i - 1]) != is_lower(piece[i]) ? 1U : 0U;
        }
        if ((digits > 0 && digits < piece.size()) || changes > piece.size() / 3) found = true;
    });
    return found;
}

// Words that ask to be replaced, and so excuse the ones that the list lacks. Sorted.
constexpr std::string_view asking_words[] = {
    "aqui",  "change",      "changeme", "dummy",   "example",   "fake",   "fixme", "here", "insert",
    "paste", "placeholder", "redacted", "replace", "replaceme", "sample", "todo",  "your",
};
static_assert(std::is_sorted(std::begin(asking_words), std::end(asking_words)));

bool phrase(std::string_view value, std::string_view key) {
    std::vector<std::string> key_words;
    each_word(key, [&](std::string_view word) {
        key_words.emplace_back(word);
        return true;
    });
    const auto known = [&](std::string_view word) {
        return std::all_of(word.begin(), word.end(), is_digit) || filler(word) ||
               std::find(key_words.begin(), key_words.end(), word) != key_words.end();
    };
    const bool random = random_run(value);  // which nothing excuses
    bool words = false;
    bool strange = false;
    bool telling = false;
    each_word(value, [&](std::string_view word) {
        words = true;
        telling = telling || std::binary_search(std::begin(asking_words), std::end(asking_words), word);
        strange = strange || !known(word);
        return !strange || (!random && !telling);
    });
    return words && (!strange || (telling && !random));
}

// `<KEY>`, `{{ key }}`, `%KEY%`: one pair of brackets round the whole value.
bool wrapped(std::string_view value) {
    constexpr std::array<std::array<std::string_view, 2>, 8> pairs{
        {{"<", ">"}, {"[", "]"}, {"{", "}"}, {"(", ")"}, {"%", "%"}, {"@", "@"}, {"__", "__"}, {"«", "»"}}};
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
        return value.size() > pair[0].size() + pair[1].size() && value.starts_with(pair[0]) &&
               value.ends_with(pair[1]);
    });
}

bool begins_with_any(std::string_view value, std::span<const std::string_view> starts) {
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return value.starts_with(start); });
}

// Facts: tokens.md, 2, P9 to P11.
constexpr std::array<std::string_view, 23> reference_starts{
    "op://",
    "vault:",
    "ref+",
    "arn:aws",
    "sm://",
    "berglas://",
    "projects/",
    "doppler://",
    "infisical://",
    "bws://",
    "keychain:",
    "file:/",
    "/run/secrets/",
    "/aws/",
    "@Microsoft.KeyVault(",
    "!secret ",
    "process.env.",
    "#{",
    "%{",
    "$(",
    "${",
    "`",
    "{{",
};
constexpr std::array<std::string_view, 7> encrypted_starts{
    "encrypted:",
    "ENC[",
    "ENC(",
    "$ANSIBLE_VAULT;",
    "varlock(",
    "-----BEGIN AGE ENCRYPTED",
    "-----BEGIN PGP MESSAGE",
};
constexpr std::array<std::string_view, 6> null_words{"null", "none", "nil", "undefined", "~", "n/a"};

}  // namespace

bool mask_or_sequence(std::string_view value) {
    if (value.empty()) return false;
    // A cut-off example: `AKIA...`, `sk-…`. A long value with an ellipsis is a real one, truncated.
    const std::size_t dots = value.ends_with("...") ? 3 : value.ends_with("…") ? 3 : 0;
    if (dots != 0 && value.size() - dots <= 24) return true;

    std::bitset<256> distinct;
    std::size_t masked = 0;    // characters in runs of three or more of one filler
    std::size_t same = 1;      // length of the current run of one character
    std::size_t stepping = 1;  // length of the current run that goes up or down by one
    std::size_t in_steps = 0;  // characters in such runs of four or more
    int last_step = 2;
    for (std::size_t i = 0; i < value.size(); ++i) {
        distinct.set(static_cast<unsigned char>(to_lower(value[i])));
        const int step = i == 0 ? 2 : value[i] - value[i - 1];
        same = step == 0 ? same + 1 : 1;
        if (std::string_view("xX*.-_#0").find(value[i]) != std::string_view::npos) {
            if (same == 3) masked += 3;
            if (same > 3) ++masked;
        }
        // 9 to 0 goes on, as on a keyboard.
        const int turn = i > 0 && value[i - 1] == '9' && value[i] == '0' ? 1 : step;
        stepping =
            (turn == 1 || turn == -1 || turn == 0) && (turn == last_step || stepping == 1) ? stepping + 1 : 1;
        last_step = turn;
        if (stepping == 4) in_steps += 4;
        if (stepping > 4) ++in_steps;
    }
    if (value.size() >= 4 && distinct.count() <= 3) return true;
    return value.size() >= 4 && (masked * 2 >= value.size() || in_steps * 2 >= value.size());
}

bool documentation_key(std::string_view value) {
    // No random key has seven letters in a row by chance; people change the last ones.
    constexpr std::array<std::string_view, 3> stems{"AKIAIOSFODNN7", "ASIAIOSFODNN7", "wJalrXUtnFEMI"};
    return value.find("EXAMPLE") != value.npos || begins_with_any(value, stems);
}

std::optional<Verdict> non_secret(std::string_view value, std::string_view key) {
    const std::size_t begin = value.find_first_not_of(" \t");
    if (begin == value.npos) return Verdict::empty;
    value = value.substr(begin, value.find_last_not_of(" \t") - begin + 1);
    if (begins_with_any(value, encrypted_starts)) return Verdict::encrypted;
    if (begins_with_any(value, reference_starts)) return Verdict::reference;
    const std::string plain = folded(value);
    if (std::find(null_words.begin(), null_words.end(), plain) != null_words.end()) return Verdict::empty;
    if (wrapped(value) || mask_or_sequence(value) || phrase(value, key)) return Verdict::placeholder;
    return std::nullopt;
}

}  // namespace credlint
