#include "rule/claim.h"

#include <algorithm>
#include <array>
#include <span>

#include "text/ascii.h"
#include "text/word_table.h"

namespace credlint {
namespace {

constexpr std::array<char, 256> normal = [] {
    std::array<char, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char c = to_upper(static_cast<char>(byte));
        table[byte] = c == '-' || c == '.' || c == ' ' ? '_' : c;
    }
    return table;
}();

char normalised(char c) {
    return normal[static_cast<unsigned char>(c)];
}

// The byte `depth` places before the last one; below all bytes where the name has ended.
int from_end(std::string_view name, std::size_t depth) {
    return depth < name.size() ? static_cast<unsigned char>(name[name.size() - 1 - depth]) : -1;
}

bool begins_word(std::string_view key, std::size_t at) {
    return at == 0 || normalised(key[at - 1]) == '_';
}

bool begins_camel_case_word(std::string_view key, std::size_t at) {
    return begins_word(key, at) || (is_upper(key[at]) && !is_upper(key[at - 1]));
}

// The table is sorted from the names' ends, so one walk from the key's end narrows it to the names that
// are tails of the key. Most keys of a file leave it after two or three bytes.
template <typename BeginsWord>
std::optional<Claim> longest_claim(const ClaimTable& claims, std::string_view key, BeginsWord begins) {
    auto first = claims.rows.begin();
    auto last = claims.rows.end();
    auto longest = claims.rows.end();
    const auto byte_of = [&](const ClaimTable::Row& row, std::size_t depth) {
        return from_end(row.name(claims.texts), depth);
    };
    for (std::size_t depth = 0; depth < key.size() && first != last; ++depth) {
        const std::size_t at = key.size() - 1 - depth;
        const int byte = static_cast<unsigned char>(normalised(key[at]));
        first =
            std::partition_point(first, last, [&](const auto& row) { return byte_of(row, depth) < byte; });
        if (first == last || byte_of(*first, depth) != byte) break;
        last =
            std::partition_point(first, last, [&](const auto& row) { return byte_of(row, depth) == byte; });
        if (first != last && first->size == depth + 1 && begins(key, at)) longest = first;
    }
    if (longest == claims.rows.end()) return std::nullopt;
    return claims[static_cast<std::size_t>(longest - claims.rows.begin())];
}

ClaimMatch match(const RuleBook& rules, const Claim& claim, std::string_view key) {
    std::string_view group = key.substr(0, key.size() - claim.name.size());
    if (!group.empty() && normalised(group.back()) == '_') group.remove_suffix(1);
    return {&rules.tokens[claim.token], group, claim.hint};
}

// A key and its last word: digits, or what begins after a delimiter or with an uppercase letter.
struct LastWord {
    std::string_view before;  // without the delimiter
    std::string_view word;
};

LastWord last_word(std::string_view key) {
    std::size_t begin = key.size();
    if (begin > 0 && is_digit(key[begin - 1])) {
        while (begin > 0 && is_digit(key[begin - 1])) --begin;
    } else {
        while (begin > 0 && !(begin < key.size() && begins_camel_case_word(key, begin))) --begin;
    }
    std::string_view before = key.substr(0, begin);
    while (!before.empty() && normalised(before.back()) == '_') before.remove_suffix(1);
    return {before, key.substr(begin)};
}

// Without memory of its own, since most names of a file get here.
bool among(const auto& words, std::string_view word) {
    std::array<char, 16> buffer{};
    if (word.size() > buffer.size()) return false;
    std::transform(word.begin(), word.end(), buffer.begin(), normalised);
    return std::binary_search(words.begin(), words.end(), std::string_view(buffer.data(), word.size()));
}

// Words that say which of several values it is, and not what it is.
constexpr auto which = word_table(
    "A", "B", "BACKUP", "CANARY", "CI", "CURRENT", "DEFAULT", "DEV", "DEVELOPMENT", "EU", "FALLBACK", "LIVE",
    "LOCAL", "MAIN", "NEW", "NEXT", "OLD", "PRD", "PREV", "PREVIOUS", "PRIMARY", "PROD", "PRODUCTION", "QA",
    "SANDBOX", "SECONDARY", "STAGE", "STAGING", "STG", "TEST", "UAT", "US", "V", "VALUE");
static_assert(std::is_sorted(which.begin(), which.end()));

// Words after the name of a secret that make it the name of something else.
constexpr auto something_else = word_table(
    "ACCOUNT", "ACTION", "ADDR", "ADDRESS", "AGE", "ALG", "ALGO", "ALGORITHM", "ALIAS", "ALLOWED", "ARN",
    "ATTEMPTS", "AUDIENCE", "BITS", "BRANCH", "BUCKET", "BUILD", "BYTES", "CACHE", "CALLBACK", "CERT",
    "CERTIFICATE", "CHAIN", "CHANGED", "CHARS", "CHARSET", "CHECK", "CHECKSUM", "CLASS", "COLUMN", "COMMAND",
    "COMMIT", "CONTRACT", "COOKIE", "COST", "COUNT", "CREATED", "CURVE", "DATE", "DAYS", "DECIMALS",
    "DESCRIPTION", "DIGEST", "DIR", "DIRECTORY", "DISABLE", "DISABLED", "DOMAIN", "EMAIL", "ENABLE",
    "ENABLED", "ENDPOINT", "ENGINE", "ENV", "EXP", "EXPIRATION", "EXPIRE", "EXPIRES", "EXPIRY", "FIELD",
    "FILE", "FILENAME", "FILES", "FINGERPRINT", "FOLDER", "FORMAT", "GROUP", "HASH", "HASHED", "HEADER",
    "HEADERS", "HELP", "HINT", "HOST", "HOURS", "ID", "IDENTIFIER", "IDS", "IDX", "IMAGE", "INDEX",
    "INTERVAL", "ISS", "ISSUER", "KID", "LABEL", "LEN", "LENGTH", "LIFETIME", "LIMIT", "LIMITS", "LINK",
    "LOCATION", "MAX", "MD5", "METHOD", "MIN", "MINUTES", "MODE", "MODEL", "MS", "NAME", "NAMES", "NAMESPACE",
    "ORG", "OWNER", "PAGE", "PARAM", "PATH", "PATTERN", "PERIOD", "POLICY", "PORT", "PREFIX", "PROJECT",
    "PROMPT", "PROVIDER", "PUB", "PUBLIC", "QUEUE", "REALM", "REF", "REFERENCE", "REGEX", "REGION", "REPO",
    "REQUIRED", "RESET", "RETRIES", "REVISION", "ROLE", "ROTATION", "ROUNDS", "SCHEME", "SCOPE", "SCOPES",
    "SECONDS", "SHA", "SHA1", "SHA256", "SIZE", "SOURCE", "STATUS", "STORE", "STRATEGY", "SUFFIX", "SUPPLY",
    "SYMBOL", "TABLE", "TAG", "TEMPLATE", "TENANT", "THRESHOLD", "TIME", "TIMEOUT", "TITLE", "TOPIC", "TTL",
    "TYPE", "UPDATED", "URI", "URL", "URLS", "USER", "USERNAME", "UUID", "VAR", "VERSION", "WINDOW");
static_assert(std::is_sorted(something_else.begin(), something_else.end()));

// More words than names of secrets have after them.
constexpr int most_words = 6;

}  // namespace

std::optional<ClaimMatch> claim(const RuleBook& rules, std::string_view key) {
    std::string_view name = key;
    for (int words = 0; words < most_words; ++words) {
        if (const std::optional<Claim> longest = longest_claim(rules.claims, name, begins_word)) {
            ClaimMatch found = match(rules, *longest, name);
            found.suffix = key.substr(name.size());
            return found;
        }
        const LastWord last = last_word(name);
        if (last.before.empty() || !(is_digit(last.word[0]) || among(which, last.word))) return std::nullopt;
        name = last.before;
    }
    return std::nullopt;
}

std::optional<ClaimMatch> claim_by_words(const RuleBook& rules, std::string_view key) {
    std::string_view name = key;
    for (int words = 0; words < most_words; ++words) {
        const std::optional<Claim> longest = longest_claim(rules.words, name, begins_camel_case_word);
        if (longest && longest->token == no_token) return std::nullopt;
        if (longest) {
            // Checked last, since most names are no secret's.
            for (std::string_view rest = key; rest.size() > name.size();) {
                const LastWord last = last_word(rest);
                if (among(something_else, last.word)) return std::nullopt;
                rest = last.before;
            }
            ClaimMatch found = match(rules, *longest, name);
            found.suffix = key.substr(name.size());
            return found;
        }
        name = last_word(name).before;
        if (name.empty()) return std::nullopt;
    }
    return std::nullopt;
}

std::string group_name(const ClaimMatch& match) {
    std::string group = claim_name(match.group);
    if (match.suffix.empty()) return group;
    if (!group.empty()) group += '_';
    return group + "*" + claim_name(match.suffix);
}

std::string name_in_group(std::string_view group, std::string_view name) {
    const std::size_t star = group.find('*');
    if (star != group.npos)
        return std::string(group.substr(0, star)).append(name).append(group.substr(star + 1));
    return group.empty() ? std::string(name) : std::string(group).append("_").append(name);
}

std::string claim_name(std::string_view key) {
    std::string name(key);
    std::transform(name.begin(), name.end(), name.begin(), normalised);
    return name;
}

bool claim_before(const Claim& a, const Claim& b) {
    return std::lexicographical_compare(
        a.name.rbegin(), a.name.rend(), b.name.rbegin(), b.name.rend(),
        [](char x, char y) { return static_cast<unsigned char>(x) < static_cast<unsigned char>(y); });
}

}  // namespace credlint
