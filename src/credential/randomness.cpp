#include "credential/randomness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>

#include "credential/benign_format.h"
#include "credential/made_up.h"
#include "text/ascii.h"
#include "text/trim.h"
#include "text/word_table.h"

namespace credlint {
namespace {

// The cost, in eighths of a bit, of one character after another: letters without case, digits, all others as
// one, and the value's ends.
constexpr std::uint8_t bigrams[38][38] = {
#include "credential/randomness/bigrams.inc"
};
constexpr std::size_t other = 36;
constexpr std::size_t edge = 37;

// In bits. Shorter values and unknown words have less by chance. A value of uppercase letters, lowercase
// letters and digits is seldom made of words; with fewer kinds of characters it is mostly a name.
constexpr double enough_of_mixed = 4;
constexpr double enough_of_hex = 6;
constexpr double enough = 10;
// Of one piece without punctuation, between words.
constexpr double enough_of_piece = 40;
constexpr std::size_t least_length = 8;
// People hit keys at random, too: letters of one case need more of them, and so does what has no third kind.
constexpr std::size_t least_of_letters = 14;
constexpr std::size_t least_of_two_kinds = 10;
// A value without its leet is made of words, if they explain it about as well; with more letters, better.
constexpr double most_of_words = 5;
constexpr std::size_t short_words = 14;
constexpr double most_of_piece = 20;

// Whole words and short names that are random according to the table. Sorted.
constexpr auto names = word_table(
    "acme", "ajax", "asdf", "bcrypt", "bitbucket", "bzip", "chmod", "crypto", "ctrl", "curl", "eu", "ffmpeg",
    "fqdn", "glob", "gmail", "gnu", "gpg", "graphql", "gtk", "gzip", "haproxy", "hmac", "hotfix", "https",
    "hyper", "jpeg", "jpg", "kafka", "kraken", "kubectl", "lambda", "ldap", "ldaps", "linux", "lodash",
    "logstash", "mcp", "mdns", "mfa", "mjs", "mqtt", "msvc", "mvn", "mysql", "nginx", "numpy", "oauth",
    "openssl", "pbkdf", "php", "pkcs", "posix", "pwd", "pytest", "queue", "qwen", "qwerty", "rpc", "scrypt",
    "sdk", "secp", "sftp", "sha", "sms", "smtp", "sql", "sqlite", "ssh", "svc", "tls", "tsx", "ttl", "twilio",
    "ubuntu", "udp", "uuid", "vite", "vm", "vpc", "vpn", "vscode", "webhook", "wss", "www", "xml", "xxl",
    "yaml", "yml", "zsh");
static_assert(std::is_sorted(std::begin(names), std::end(names)));
constexpr double bits_of_name = 8;

std::size_t index_of(char c) {
    if (is_lower(c)) return static_cast<std::size_t>(c - 'a');
    if (is_upper(c)) return static_cast<std::size_t>(c - 'A');
    return is_digit(c) ? static_cast<std::size_t>(26 + c - '0') : other;
}

// The kinds of characters in a value, and how many bits a character of a fair draw from them has.
struct Alphabet {
    bool lower = false, upper = false, digit = false, hex = true;
    double bits = 0;

    explicit Alphabet(std::string_view value) {
        bool dash = false, slash = false, sign = false;
        for (const char c : value) {
            lower |= is_lower(c);
            upper |= is_upper(c);
            digit |= is_digit(c);
            dash |= c == '-' || c == '_';
            slash |= c == '+' || c == '/';
            sign |= !is_letter_or_digit(c) && c != '-' && c != '_' && c != '+' && c != '/';
            hex &= is_hex_digit(c);
        }
        hex &= !(lower && upper);
        const double size = (lower ? 26 : 0) + (upper ? 26 : 0) + (digit ? 10 : 0) + (dash ? 2 : 0) +
                            (slash ? 2 : 0) + (sign ? 28 : 0);
        bits = hex ? 4 : std::log2(std::max(size, 2.0));
    }
    bool cased() const { return lower && upper; }
    std::size_t least() const {
        if (cased() && digit) return least_length;
        return hex || digit || cased() ? least_of_two_kinds : least_of_letters;
    }
    double enough_bits() const { return cased() && digit ? enough_of_mixed : hex ? enough_of_hex : enough; }
};

// The cost of a letter's case in words: low in `camelCase`, `Word` and `HTTPServer`, high in `aBc`.
double case_bits(std::string_view value, std::size_t at, const Alphabet& alphabet) {
    if (!alphabet.cased()) return 0.1;
    if (at == 0 || !is_letter(value[at - 1])) return 1;
    if (is_lower(value[at - 1])) return is_upper(value[at]) ? 4 : 0.1;
    const bool after_uppercase = at > 1 && is_upper(value[at - 2]);
    if (is_upper(value[at])) return after_uppercase ? 0.2 : 2;
    return after_uppercase ? 4 : 0.4;
}

// The cost of the choice of a sign in words; `--` and `...` count as one.
double sign_bits(std::string_view value, std::size_t at) {
    if (at > 0 && value[at] == value[at - 1]) return -3;
    return std::string_view("-_./ :").find(value[at]) != std::string_view::npos ? 3 : 6.5;
}

struct Excess {
    double total = 0;  // bits
    double piece = 0;  // of the piece with the most bits
};

Excess excess(std::string_view value, const Alphabet& alphabet) {
    Excess out;
    std::size_t before = edge;
    double piece = 0;
    double word = 0;  // of the letters since the last other character
    std::string letters;
    const auto end_word = [&] {
        if (letters.size() >= 2 &&
            word + static_cast<double>(letters.size()) * alphabet.bits > bits_of_name &&
            std::binary_search(std::begin(names), std::end(names), letters)) {
            const double less = word + static_cast<double>(letters.size()) * alphabet.bits - bits_of_name;
            out.total -= less;
            piece -= less;
        }
        letters.clear();
        word = 0;
    };
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::size_t at = index_of(value[i]);
        const bool begins_word = i > 0 && is_lower(value[i - 1]) && is_upper(value[i]);
        if (at >= 26 || begins_word) end_word();
        double bits = bigrams[before][at] / 8.0 - alphabet.bits;
        if (at == other) bits += sign_bits(value, i);
        if (at < 26) {
            bits += case_bits(value, i, alphabet);
            letters += to_lower(value[i]);
            word += bits;
        }
        out.total += bits;
        piece = at == other ? 0 : std::max(piece, 0.0) + bits;
        out.piece = std::max(out.piece, piece);
        before = at;
    }
    end_word();
    // The cost of a word's end.
    out.total += bigrams[before][edge] / 8.0 - 3;
    return out;
}

// Shannon's, in bits per character. Says little about short values, and about long ones that they repeat
// themselves.
double entropy(std::string_view value) {
    std::array<unsigned, 256> counts{};
    for (const char c : value) ++counts[static_cast<unsigned char>(c)];
    double bits = 0;
    for (const unsigned count : counts) {
        if (count > 0) bits += count * std::log2(static_cast<double>(value.size()) / count);
    }
    return bits / static_cast<double>(value.size());
}

bool repeats_itself(std::string_view value) {
    return value.size() >= 16 && entropy(value) < (value.size() >= 24 ? 2.75 : 2.25);
}

// Without the punctuation around names: `/etc/fstab`, `__init__`.
std::string_view inner(std::string_view value) {
    return trimmed(value, "/_-.");
}

// `8-4-4-4-12` hexadecimal digits.
std::string without_uuid_hyphens(std::string_view value) {
    std::string out(value);
    if (value.size() != 36) return out;
    for (const std::size_t at : {23U, 18U, 13U, 8U}) {
        if (value[at] != '-') return std::string(value);
        out.erase(at, 1);
    }
    return Alphabet(out).hex ? out : std::string(value);
}

// Generators draw no spaces: a value with spaces is words, or a sentence or a program with a secret in it.
bool any_piece_looks_random(std::string_view whole) {
    constexpr std::size_t least = 12;
    while (!whole.empty()) {
        const std::string_view piece = whole.substr(0, whole.find(' '));
        if (piece.size() >= least && looks_random(piece)) return true;
        whole.remove_prefix(std::min(whole.size(), piece.size() + 1));
    }
    return false;
}

bool is_words_in_leet(std::string_view value) {
    const std::string words = without_leet(value);
    if (words.empty()) return false;
    const Excess bits = excess(words, Alphabet(words));
    return bits.total <= (words.size() < short_words ? most_of_words : 0) && bits.piece <= most_of_piece;
}

}  // namespace

double excess_bits(std::string_view value) {
    return excess(value, Alphabet(value)).total;
}

bool looks_random(std::string_view whole) {
    if (whole.size() < least_length || is_benign_format(whole)) return false;
    if (whole.find(' ') != whole.npos) return any_piece_looks_random(whole);
    std::string value = without_uuid_hyphens(inner(whole));
    for (int i = 0; i < 2 && value.ends_with('='); ++i) value.pop_back();
    // Letters of other scripts, which are not in the table.
    std::erase_if(value, [](char c) { return (c & 0x80) != 0; });
    if (value.size() < least_length) return false;
    if (repeats_itself(value)) return false;
    const Alphabet alphabet(value);
    if (value.size() < alphabet.least()) return false;
    const Excess bits = excess(value, alphabet);
    if (bits.total <= alphabet.enough_bits() && bits.piece <= enough_of_piece) return false;
    return !is_keyboard_mash(value) && (alphabet.hex || !is_words_in_leet(value));
}

}  // namespace credlint
