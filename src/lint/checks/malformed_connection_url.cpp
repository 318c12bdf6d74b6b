#include <algorithm>
#include <array>

#include "credential/placeholder/placeholder.h"
#include "credential/url.h"
#include "lint/check.h"
#include "lint/support/message.h"
#include "text/ascii.h"

namespace credlint::checks {
namespace {

using Fault = CredentialUrl::Fault;

// Sorted. Services that programs connect to with a name and a password; a driver may be named after a `+`.
constexpr std::array<std::string_view, 31> schemes = {
    "amqp",  "amqps",  "bolt",  "clickhouse", "cockroachdb", "couchbase", "couchdb",  "ftp",
    "ftps",  "imap",   "imaps", "kafka",      "ldap",        "ldaps",     "mariadb",  "mongodb",
    "mqtt",  "mssql",  "mysql", "mysql2",     "nats",        "neo4j",     "postgres", "postgresql",
    "redis", "rediss", "smtp",  "smtps",      "sqlserver",   "stomp",     "valkey"};
static_assert(std::is_sorted(schemes.begin(), schemes.end()));

bool known_scheme(std::string_view scheme) {
    if (scheme.starts_with("jdbc:")) scheme.remove_prefix(5);
    scheme = scheme.substr(0, scheme.find('+'));
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](std::string_view known) { return same_word(scheme, known); });
}

std::string place(std::string_view text, std::uint32_t position) {
    const auto characters = [](std::string_view part) {
        return std::count_if(part.begin(), part.end(), [](char c) { return (c & 0xC0) != 0x80; });
    };
    return "at character " + std::to_string(characters(text.substr(0, position)) + 1) + " of " +
           std::to_string(characters(text));
}

std::string trouble(const CredentialUrl& url, std::string_view text) {
    switch (url.fault) {
        case Fault::delimiter:
            return "has an unescaped `" + std::string(1, text[url.position]) +
                   "` in its password, which ends the host, ";
        case Fault::port:
            return "has an invalid port ";
        case Fault::space:
            return "has a space in its host ";
        case Fault::at_sign:
            return "has an unescaped `@` in its user or password, which begins the host for some programs, ";
        case Fault::percent:
            return "has a `%` that does not begin an escape ";
        case Fault::none:
            break;
    }
    return {};
}

// Characters that end a part of the URL, and their escapes.
constexpr std::array<std::pair<char, std::string_view>, 4> escapes = {{
    {'/', "%2F"},
    {'?', "%3F"},
    {'#', "%23"},
    {'@', "%40"},
}};

// If the file contains the value as a program sees it, its password can be fixed there.
void offer_escapes(const CheckContext& context, const Entry& entry, std::string_view text, Span password,
                   Finding& finding) {
    const std::string_view raw = context.source.text(entry.value);
    const std::size_t at = raw.find(text);
    if (at == raw.npos) return;
    Fix fix;
    fix.title = "percent-encode the special characters in the password";
    fix.safety = Fix::Safety::unsafe;  // some programs take passwords literally
    for (std::uint32_t i = password.begin; i < password.end; ++i) {
        for (const auto& [character, escape] : escapes) {
            if (text[i] != character) continue;
            const std::uint32_t begin = entry.value.begin + static_cast<std::uint32_t>(at) + i;
            fix.edits.push_back({{begin, begin + 1}, std::string(escape)});
        }
    }
    if (!fix.edits.empty()) finding.fixes.push_back(std::move(fix));
}

// Without a slash after a colon or an escape, no value is an address.
bool may_be_address(std::string_view text) {
    return text.find(":/") != text.npos || text.find('\\') != text.npos;
}

void judge_entry(const CheckContext& context, const Entry& entry, FindingSink& emit) {
    if (!may_be_address(context.source.text(entry.value))) return;
    const Value value = context.value(entry);
    if (!value.references.empty()) return;
    const std::optional<CredentialUrl> url = read_url(value.text);
    if (!url || url->fault == Fault::none) return;
    const Span scheme = url->scheme;
    if (!known_scheme(std::string_view(value.text).substr(scheme.begin, scheme.size()))) return;
    // `mongodb://your address here`.
    const std::string_view rest = std::string_view(value.text).substr(value.text.find("://") + 3);
    if (non_secret(rest, context.source.text(entry.key)) == Verdict::placeholder) return;
    Finding& finding = emit(entry.value, quoted_key(context.source, entry) + " " + trouble(*url, value.text) +
                                             place(value.text, url->position));
    if (!url->fatal()) finding.severity = Severity::warning;
    if (url->fault == Fault::port) {
        finding.help = "use a port from 1 to 65535, or omit it";
    } else if (url->fault == Fault::space) {
        finding.help = "remove the space";
    } else if (url->fault == Fault::percent) {
        finding.help = "write it as `%25`";
    } else {
        finding.help = "percent-encode it: `/` is `%2F`, `?` is `%3F`, `#` is `%23`, `@` is `%40`";
        offer_escapes(context, entry, value.text, url->password, finding);
    }
}

}  // namespace

void malformed_connection_url(const CheckContext& context, FindingSink& emit) {
    // Documents show placeholders for the parts of a URL.
    if (context.document.embedded) return;
    for (const Entry& entry : context.document.entries) {
        const bool address = context.source.text(entry.value).find("://") != std::string_view::npos;
        if (address && !entry.unterminated) judge_entry(context, entry, emit);
    }
}

}  // namespace credlint::checks
