#include "rule/literal_words.h"

#include <algorithm>
#include <array>

#include "rule/words.h"
#include "text/ascii.h"

namespace credlint {
namespace {

// Plain words of one case need so many letters.
constexpr std::size_t long_word = 8;

// What names, values and comments of configuration are made of. In lower case, sorted.
constexpr std::array<std::string_view, 167> ordinary = {
    "access", "account",  "actions",  "address",   "admin",      "agent",      "airflow",   "allow",
    "amazon", "amqp",     "amqps",    "analytics", "ap",         "api",        "apikey",    "app",
    "apps",   "auth",     "aws",      "azure",     "backend",    "base",       "basic",     "bearer",
    "bot",    "broker",   "bucket",   "build",     "ca",         "cache",      "cert",      "client",
    "cloud",  "cluster",  "code",     "com",       "config",     "connection", "container", "cookie",
    "cron",   "data",     "database", "date",      "db",         "debug",      "default",   "demo",
    "dev",    "disable",  "discord",  "django",    "dns",        "docker",     "domain",    "email",
    "enable", "endpoint", "env",      "eu",        "example",    "false",      "file",      "firebase",
    "flask",  "foo",      "from",     "ftp",       "gcp",        "get",        "git",       "github",
    "google", "graphql",  "grpc",     "host",      "http",       "https",      "id",        "image",
    "info",   "ini",      "internal", "io",        "ip",         "is",         "java",      "json",
    "jwt",    "key",      "keys",     "lib",       "local",      "localhost",  "log",       "login",
    "mail",   "main",     "max",      "min",       "mode",       "mongodb",    "mqtt",      "my",
    "mysql",  "name",     "net",      "next",      "no",         "node",       "null",      "oauth",
    "of",     "on",       "openai",   "org",       "page",       "pass",       "password",  "path",
    "pem",    "pool",     "port",     "postgres",  "postgresql", "prod",       "proxy",     "public",
    "python", "queue",    "redis",    "region",    "remote",     "root",       "run",       "s3",
    "secret", "secrets",  "server",   "service",   "session",    "set",        "site",      "smtp",
    "socket", "sql",      "ssh",      "ssl",       "staging",    "static",     "storage",   "stripe",
    "svc",    "tcp",      "test",     "time",      "to",         "token",      "true",      "type",
    "ui",     "url",      "us",       "user",      "username",   "vault",      "www"};
static_assert(std::is_sorted(ordinary.begin(), ordinary.end()));

enum class Case { none, lower, upper, capital, mixed };

Case case_of(std::string_view text) {
    const auto uppers = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_upper));
    if (!std::all_of(text.begin(), text.end(), [](char c) { return is_lower(c) || is_upper(c); }))
        return Case::none;
    if (uppers == 0) return Case::lower;
    if (uppers == text.size()) return Case::upper;
    return uppers == 1 && is_upper(text.front()) ? Case::capital : Case::mixed;
}

bool is_ordinary(std::string_view lower) {
    return std::binary_search(ordinary.begin(), ordinary.end(), lower);
}

// `api_key_`, `https://`: nothing but ordinary words and signs. Numbers count as words.
bool only_ordinary_words(std::string_view text) {
    std::string word;
    const auto fits = [&] { return std::all_of(word.begin(), word.end(), is_digit) || is_ordinary(word); };
    for (const char c : text) {
        if (is_letter_or_digit(c)) {
            word += to_lower(c);
        } else if (fits()) {
            word.clear();
        } else {
            return false;
        }
    }
    return fits();
}

bool begins_ordinary_word(std::string_view text) {
    const std::string lower = folded(text);
    return std::any_of(ordinary.begin(), ordinary.end(),
                       [&](std::string_view word) { return word.starts_with(lower); });
}

constexpr std::string_view instead = "; take more of what such a token begins with, or let `keys` claim it";

}  // namespace

std::string literal_fault(std::string_view literal) {
    const auto fault = [](std::string text) { return text.append(instead); };
    if (!is_prefix(literal)) return "a literal is printable ASCII without blanks";
    const auto telling =
        static_cast<std::size_t>(std::count_if(literal.begin(), literal.end(), is_letter_or_digit));
    const Case letters = case_of(literal);
    if (literal.size() < 3 || (literal.size() == 3 && letters != Case::none))
        return fault("a literal needs three characters, one of them no letter, or four");
    if (telling < 2 ||
        std::all_of(literal.begin(), literal.end(), [](char c) { return !is_lower(c) && !is_upper(c); }))
        return fault("signs and digits alone stand in too many lines to look for");
    const bool word = letters == Case::lower || letters == Case::capital;
    if (word && literal.size() < long_word)
        return fault(
            "a word, or a piece of one, of less than eight letters stands in too many lines to look for");
    if (only_ordinary_words(literal) || (letters == Case::upper && begins_ordinary_word(literal)))
        return fault("a word that ordinary files have slows the scan down");
    return {};
}

}  // namespace credlint
