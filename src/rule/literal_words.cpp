#include "rule/literal_words.h"

#include <algorithm>
#include <array>

#include "rule/rule_syntax.h"
#include "text/ascii.h"
#include "text/word_table.h"

namespace credlint {
namespace {

// Words that names, values and comments of configuration are made of. In lowercase, sorted.
constexpr auto ordinary = word_table(
    "about", "above", "access", "account", "across", "actions", "address", "admin", "after", "again", "agent",
    "airflow", "allow", "also", "always", "amazon", "amqp", "amqps", "analytics", "another", "ap", "api",
    "apikey", "app", "apps", "around", "auth", "aws", "azure", "back", "backend", "base", "basic", "bearer",
    "because", "been", "before", "below", "bot", "both", "broker", "bucket", "build", "bytes", "ca", "cache",
    "call", "case", "cert", "change", "check", "client", "cloud", "cluster", "code", "com", "comma",
    "command", "comment", "common", "complete", "config", "connection", "container", "content", "control",
    "cookie", "copy", "could", "count", "cover", "create", "cron", "cross", "current", "daily", "dash",
    "data", "database", "date", "db", "debug", "default", "delete", "demo", "dev", "different", "directory",
    "disable", "disabled", "discord", "display", "django", "dns", "docker", "domain", "down", "each", "edit",
    "either", "email", "empty", "enable", "enabled", "endpoint", "engine", "ensure", "enter", "entry", "env",
    "error", "eu", "even", "event", "every", "exact", "example", "except", "exist", "expire", "export",
    "extra", "fail", "false", "feature", "fetch", "field", "file", "files", "final", "find", "firebase",
    "first", "flag", "flask", "folder", "follow", "following", "font", "foo", "force", "form", "format",
    "found", "free", "from", "front", "ftp", "full", "function", "further", "gate", "gcp", "general",
    "generate", "get", "git", "github", "given", "global", "good", "google", "grant", "graphql", "group",
    "grpc", "guide", "handle", "hard", "hash", "have", "header", "help", "here", "hidden", "high", "hold",
    "home", "hook", "host", "hour", "hours", "http", "https", "icon", "id", "ignore", "image", "import",
    "include", "index", "info", "ini", "init", "inline", "input", "insert", "inside", "install", "instance",
    "instead", "integer", "internal", "into", "io", "ip", "is", "issue", "item", "java", "join", "json",
    "just", "jwt", "keep", "key", "keys", "kind", "label", "lambda", "language", "large", "last", "later",
    "layer", "least", "leave", "left", "less", "level", "lib", "library", "license", "limit", "line", "link",
    "linux", "list", "listen", "live", "load", "local", "localhost", "lock", "log", "logger", "login", "logs",
    "long", "look", "loop", "machine", "made", "mail", "main", "make", "manager", "manual", "many", "mark",
    "master", "match", "matter", "max", "maximum", "mean", "media", "member", "memory", "menu", "merge",
    "message", "meta", "method", "metric", "middle", "min", "minimum", "minute", "minutes", "mobile", "mode",
    "model", "module", "mongodb", "monitor", "month", "more", "most", "mount", "mouse", "move", "mqtt",
    "multi", "must", "my", "mysql", "name", "names", "native", "need", "net", "network", "never", "next",
    "nginx", "no", "node", "none", "normal", "note", "notes", "notice", "null", "number", "oauth", "object",
    "of", "office", "on", "once", "online", "only", "open", "openai", "operation", "option", "optional",
    "options", "order", "origin", "other", "output", "over", "owner", "package", "page", "pair", "parameter",
    "parent", "parse", "part", "partner", "pass", "password", "path", "pattern", "pause", "payment", "pem",
    "people", "percent", "permission", "phone", "pick", "picture", "pipeline", "place", "plain", "platform",
    "please", "plugin", "point", "policy", "pool", "port", "position", "post", "postgres", "postgresql",
    "prefix", "present", "prevent", "price", "primary", "print", "priority", "private", "process", "prod",
    "product", "production", "profile", "program", "project", "protocol", "provide", "provider", "proxy",
    "public", "publish", "pull", "purpose", "push", "python", "quality", "query", "queue", "quick", "quite",
    "quota", "random", "range", "rate", "read", "reader", "ready", "real", "reason", "receive", "record",
    "redirect", "redis", "reference", "refresh", "region", "register", "release", "reload", "remote",
    "remove", "replace", "report", "repository", "request", "require", "required", "reset", "resource",
    "response", "rest", "result", "retry", "return", "review", "right", "role", "root", "rotate", "route",
    "router", "rule", "run", "s3", "same", "sample", "sandbox", "save", "scale", "schedule", "schema",
    "scheme", "scope", "script", "search", "second", "seconds", "secret", "secrets", "section", "security",
    "seed", "select", "self", "send", "sender", "sent", "sentry", "separate", "serve", "server", "service",
    "session", "set", "setting", "settings", "setup", "several", "share", "shared", "sheet", "shell", "shop",
    "short", "should", "show", "side", "sign", "signing", "simple", "since", "single", "site", "size", "skip",
    "slack", "sleep", "slow", "small", "smart", "smtp", "social", "socket", "software", "some", "source",
    "space", "spec", "special", "specific", "spring", "sql", "ssh", "ssl", "stack", "stage", "staging",
    "start", "state", "static", "stats", "status", "step", "still", "stock", "stop", "storage", "store",
    "stream", "strict", "string", "stripe", "strong", "structure", "student", "style", "subject", "submit",
    "such", "suffix", "support", "sure", "svc", "switch", "system", "table", "take", "target", "task", "tcp",
    "team", "tell", "temp", "template", "temporary", "tenant", "terminal", "test", "text", "than", "that",
    "their", "them", "then", "there", "these", "they", "thing", "think", "third", "this", "those", "thread",
    "through", "thumb", "tick", "ticket", "time", "timeout", "timezone", "title", "to", "today", "toggle",
    "token", "tool", "track", "traffic", "transport", "trigger", "true", "trust", "tunnel", "turn", "twitter",
    "type", "ui", "under", "unique", "unit", "unless", "until", "update", "upload", "url", "us", "usage",
    "used", "user", "username", "uses", "using", "valid", "validate", "value", "values", "variable", "vault",
    "vendor", "verbose", "verify", "version", "video", "view", "virtual", "visible", "volume", "wait", "want",
    "warning", "watch", "webhook", "website", "week", "well", "were", "what", "when", "where", "whether",
    "which", "white", "width", "will", "window", "windows", "with", "within", "without", "word", "work",
    "worker", "workers", "works", "workspace", "world", "would", "write", "wrong", "www", "year", "your",
    "zero", "zone");
static_assert(std::is_sorted(ordinary.begin(), ordinary.end()));

bool is_ordinary(std::string_view lower) {
    return std::binary_search(ordinary.begin(), ordinary.end(), lower);
}

// `api_key_`, `https://`: nothing but ordinary words and punctuation.
bool only_ordinary_words(std::string_view text) {
    std::string word;
    for (const char c : text) {
        if (is_letter_or_digit(c)) {
            word += to_lower(c);
        } else if (word.empty() || is_ordinary(word)) {
            word.clear();
        } else {
            return false;
        }
    }
    return word.empty() || is_ordinary(word);
}

bool piece_of_ordinary_word(std::string_view text) {
    const std::string lower = folded(text);
    return std::any_of(ordinary.begin(), ordinary.end(),
                       [&](std::string_view word) { return word.find(lower) != word.npos; });
}

constexpr std::string_view instead = "; use a longer beginning of the token, or `keys`";

}  // namespace

std::string literal_fault(std::string_view literal) {
    const auto fault = [](std::string text) { return text.append(instead); };
    const auto count = [&](auto is) { return std::count_if(literal.begin(), literal.end(), is); };
    if (!is_prefix(literal)) return "a literal must be printable ASCII without spaces";
    const bool letters = std::all_of(literal.begin(), literal.end(), is_letter);
    if (literal.size() < 3 || (literal.size() == 3 && letters))
        return fault("a literal must have four characters, or three that are not all letters");
    if (count(is_letter_or_digit) < 2 || count(is_letter) == 0)
        return fault("punctuation and digits alone appear in too many lines");
    if (only_ordinary_words(literal) || (letters && piece_of_ordinary_word(literal)))
        return fault("a word that is common in ordinary files, or a part of one, slows down the scan");
    return {};
}

}  // namespace credlint
