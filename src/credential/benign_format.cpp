#include "credential/benign_format.h"

#include <algorithm>
#include <optional>
#include <string>

#include "codec/base64.h"
#include "credential/randomness.h"
#include "text/ascii.h"
#include "text/word_table.h"

namespace credlint {
namespace {

using std::string_view;

bool only(string_view text, string_view signs) {
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return is_letter_or_digit(c) || signs.find(c) != string_view::npos; });
}

// Numbers, dates, versions, schedules, IPv4 addresses: a secret is never without a letter.
bool without_letters(string_view value) {
    return std::none_of(value.begin(), value.end(), [](char c) { return is_letter(c) || (c & 0x80) != 0; });
}

// `2024-10-22T10:00:00.000Z`, `20241022T100000Z`.
bool time_stamp(string_view value) {
    const auto letters = std::count_if(value.begin(), value.end(), is_letter);
    const std::size_t t = value.find('T');
    return t != value.npos && t >= 8 && letters <= 2 && only(value, "-:.+") &&
           (letters == 1 || value.ends_with('Z'));
}

// `0x` and 20 bytes: the address of an account or a contract, which is public. A private key has 32 bytes.
bool chain_address(string_view value) {
    return value.size() == 42 && value.starts_with("0x") &&
           std::all_of(value.begin() + 2, value.end(), is_hex_digit);
}

// `#ff8800aa`.
bool color(string_view value) {
    return value.size() <= 9 && value.starts_with('#') &&
           std::all_of(value.begin() + 1, value.end(), is_hex_digit);
}

// Five or six fields of a schedule.
bool schedule(string_view value) {
    const auto fields = std::count(value.begin(), value.end(), ' ') + 1;
    return (fields == 5 || fields == 6) && value.find('*') != value.npos && only(value, " */,-?#L");
}

// Endings of hosts and of files, which a random value does not have by chance. Sorted.
constexpr auto host_ends =
    word_table("ai", "app", "ch", "cloud", "cn", "co", "com", "de", "dev", "edu", "es", "eu", "fr", "gov",
               "in", "internal", "io", "it", "jp", "local", "localhost", "me", "net", "nl", "org", "ru", "sh",
               "svc", "tech", "uk", "us", "xyz");
static_assert(std::is_sorted(std::begin(host_ends), std::end(host_ends)));
constexpr auto file_ends =
    word_table("asc", "bin", "cer", "cfg", "conf", "cpp", "crt", "csr", "css", "csv", "db", "der", "env",
               "exe", "gif", "go", "gpg", "gz", "h", "html", "ini", "jar", "java", "jks", "jpg", "js", "json",
               "key", "log", "md", "p12", "p7b", "p8", "pdf", "pem", "pfx", "php", "png", "pub", "py", "rb",
               "rs", "sh", "so", "sqlite", "svg", "tar", "toml", "ts", "txt", "xml", "yaml", "yml", "zip");
static_assert(std::is_sorted(std::begin(file_ends), std::end(file_ends)));

bool ends_in(string_view value, const auto& ends) {
    const std::size_t dot = value.rfind('.');
    if (dot == value.npos || dot == 0) return false;
    return std::binary_search(std::begin(ends), std::end(ends), value.substr(dot + 1));
}

// `db-1a2b3c.eu-west-1.rds.example.com:5432`, in lowercase.
bool host(string_view value) {
    const std::size_t colon = value.rfind(':');
    if (colon != value.npos &&
        std::all_of(value.begin() + static_cast<std::ptrdiff_t>(colon) + 1, value.end(), is_digit)) {
        value = value.substr(0, colon);
    }
    return ends_in(value, host_ends) && std::all_of(value.begin(), value.end(), [](char c) {
               return is_lower(c) || is_digit(c) || c == '.' || c == '-' || c == '_';
           });
}

bool mail_address(string_view value) {
    const std::size_t at = value.find('@');
    return at != value.npos && at > 0 && only(value.substr(0, at), ".+-_") && host(value.substr(at + 1));
}

// `https://host/path`, without a password in it.
bool address(string_view value) {
    const std::size_t scheme = value.find("://");
    if (scheme == value.npos || scheme == 0 || scheme > 20) return false;
    if (!std::all_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(scheme),
                     [](char c) { return is_letter_or_digit(c) || c == '+' || c == '.' || c == '-'; })) {
        return false;
    }
    return value.find('@') == value.npos;
}

bool file(string_view value) {
    if (!only(value, "._-/\\:~ ")) return false;
    return ends_in(value, file_ends) || value.starts_with("./") || value.starts_with("../") ||
           value.starts_with("~/") ||
           (value.size() > 2 && is_letter(value[0]) && value[1] == ':' && value[2] == '\\');
}

// `sha256:…`, `name@sha256:…`, `sha512-…` of a lock file: they name public bytes.
bool digest(string_view value) {
    for (const string_view name : {"sha1", "sha256", "sha384", "sha512", "md5"}) {
        for (std::size_t at = value.find(name); at != value.npos; at = value.find(name, at + 1)) {
            const bool begins = at == 0 || value[at - 1] == '@';
            const std::size_t end = at + name.size();
            if (begins && end < value.size() && (value[end] == ':' || value[end] == '-')) return true;
        }
    }
    return false;
}

// `os.environ['KEY']`, `getpass.getpass()`, `make([]byte, 32)`: source code, where settings are a program.
bool expression(string_view value) {
    if (value.ends_with(';')) value.remove_suffix(1);
    const std::size_t open = value.find_first_of("([");
    if (open == value.npos || open < 4 || (!value.ends_with(')') && !value.ends_with(']'))) return false;
    return only(value.substr(0, open), "._") &&
           std::none_of(value.begin(), value.begin() + static_cast<std::ptrdiff_t>(open), is_digit);
}

// Encoding does not make a value more random.
bool encoded_words(string_view value) {
    if (value.size() < 12 || value.size() % 4 != 0) return false;
    const std::optional<std::string> inner = from_base64(value);
    if (!inner) return false;
    const bool readable = std::all_of(inner->begin(), inner->end(), [](char c) {
        return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
    });
    return readable && !looks_random(*inner);
}

}  // namespace

bool is_benign_format(string_view value) {
    return without_letters(value) || time_stamp(value) || chain_address(value) || color(value) ||
           schedule(value) || host(value) || mail_address(value) || address(value) || file(value) ||
           digest(value) || expression(value) || encoded_words(value);
}

}  // namespace credlint
