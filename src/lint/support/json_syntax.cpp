#include "lint/support/json_syntax.h"

#include <algorithm>
#include <array>
#include <string>

namespace credlint {
namespace {

using Kind = SyntaxError::Kind;

enum class Dialect : std::uint8_t { strict, with_comments, json5 };

// Settings whose own program accepts comments.
constexpr std::array<std::string_view, 16> commented{
    ".babelrc.json",
    ".eslintrc.json",
    ".markdownlint.json",
    ".swcrc",
    "api-extractor.json",
    "biome.json",
    "deno.json",
    "devcontainer.json",
    "host.json",
    "keybindings.json",
    "nx.json",
    "project.json",
    "pyrightconfig.json",
    "turbo.json",
    "wrangler.json",
    ".devcontainer.json",
};

// By the names that editors and compilers use.
Dialect dialect_of(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    if (name.ends_with(".json5")) return Dialect::json5;
    const bool with_comments = name.ends_with(".jsonc") || name.starts_with("tsconfig") ||
                               name.starts_with("jsconfig") || name.starts_with("appsettings") ||
                               std::find(commented.begin(), commented.end(), name) != commented.end() ||
                               name.ends_with(".code-workspace") || path.find(".vscode/") != path.npos ||
                               path.find("Code/User/") != path.npos || path.find("zed/") != path.npos;
    return with_comments ? Dialect::with_comments : Dialect::strict;
}

bool allowed(Kind kind, Dialect dialect) {
    const bool relaxed = kind == Kind::comment || kind == Kind::trailing_comma;
    if (relaxed) return dialect != Dialect::strict;
    return dialect == Dialect::json5 && (kind == Kind::single_quotes || kind == Kind::unquoted);
}

// `a trailing comma`, or `3 trailing commas, the first here`.
std::string counted(const SyntaxError& error, std::string_view one, std::string_view many) {
    if (error.count == 1) return std::string(one);
    return std::to_string(error.count).append(" ").append(many).append(", the first here");
}

// For the end of a message.
std::string repeated(std::uint32_t more) {
    if (more == 0) return {};
    return more == 1 ? ", and once more right after"
                     : ", and " + std::to_string(more) + " more times right after";
}

void unclosed(const CheckContext& context, const SyntaxError& error, std::uint32_t more, FindingSink& emit) {
    const char bracket = context.source.bytes()[error.span.begin];
    if (bracket == '/') {
        emit(error.span, "this comment is never closed" + repeated(more)).help =
            "close it with `*/`, or remove it: JSON does not allow comments";
        return;
    }
    const std::string what = bracket == '{' ? "object" : "array";
    emit(error.span,
         error.count == 1
             ? "this " + what + " is never closed"
             : "this " + what + " is never closed, nor " +
                   (error.count == 2 ? "is 1 other" : "are " + std::to_string(error.count - 1) + " others"))
        .help = "close it; parsers reject the file, which may be truncated";
}

std::string unexpected(const CheckContext& context, const SyntaxError& error) {
    const char sign = context.source.bytes()[error.span.begin];
    if (sign == ',') return "unexpected comma";
    if (sign == '}' || sign == ']') return "unmatched closing bracket";
    return sign == ':' ? "missing name before `:`" : "expected `:` between a name and its value";
}

}  // namespace

void json_syntax(const CheckContext& context, const SyntaxError& error, std::uint32_t more,
                 FindingSink& emit) {
    const Span span = error.span;
    if (allowed(error.kind, dialect_of(context.source.path()))) return;
    switch (error.kind) {
        case Kind::unterminated_quote:
            emit(span, "this string is not closed on the same line" + repeated(more)).help =
                "close it, and write a line break in a string as `\\n`";
            break;
        case Kind::missing_separator:
            if (span.empty()) {
                emit(span, counted(error, "missing `:` between a name and its value", "missing colons"))
                    .help = "write `\"name\": value`; parsers reject the file";
            } else {
                emit(span, "a name without a value" + repeated(more)).help =
                    "write `\"name\": value`; parsers reject the file";
            }
            break;
        case Kind::missing_key:
            emit(span, "a value without a name" + repeated(more)).help =
                "write `\"name\": value`; parsers reject the file";
            break;
        case Kind::missing_value:
            emit(span, counted(error, "missing value after `:`", "missing values")).help =
                "write `null` or `\"\"` to leave it empty; parsers reject the file";
            break;
        case Kind::missing_comma:
            emit(span, counted(error, "missing comma", "missing commas")).help =
                "add a comma between the two; parsers reject the file";
            break;
        case Kind::trailing_comma: {
            Finding& finding = emit(span, counted(error, "trailing comma", "trailing commas"));
            finding.severity = Severity::warning;
            finding.help = "remove it; strict JSON parsers reject the file";
            if (error.count == 1)
                finding.fixes.push_back({"remove the comma", Fix::Safety::safe, {{span, {}}}});
            break;
        }
        case Kind::comment: {
            Finding& finding = emit(span, counted(error, "comment, which JSON does not allow",
                                                  "comments, which JSON does not allow"));
            finding.severity = Severity::warning;
            finding.help = "remove the comments; strict JSON parsers reject the file";
            break;
        }
        case Kind::single_quotes:
            emit(span, counted(error, "string in single quotes", "strings in single quotes")).help =
                "use double quotes; strict JSON parsers reject the file";
            break;
        case Kind::unquoted:
            emit(span, counted(error, "unquoted word", "unquoted words")).help =
                "put it in double quotes; strict JSON parsers reject the file";
            break;
        case Kind::unexpected:
            emit(span, unexpected(context, error) +
                           (error.count == 1
                                ? ""
                                : ", the first of " + std::to_string(error.count) + " unexpected characters"))
                .help = "correct the syntax; parsers reject the file";
            break;
        case Kind::outside:
            emit(span, "members outside of an object").help = "put `{` before them and `}` after them";
            break;
        case Kind::junk:
            emit(span, "invalid JSON" + repeated(more)).help =
                "remove it; parsers reject the file. Inside a string, write `\"` as `\\\"`";
            break;
        case Kind::unclosed_section:
            unclosed(context, error, more, emit);
            break;
        case Kind::too_deep:
            emit(span, "nested more than 1000 levels deep").help =
                "reduce the nesting; parsers reject such a file, or crash";
            break;
        case Kind::too_slow:
            emit(span, "reading this part took too long; it was not checked").help =
                "check it manually, and please report this as a bug";
            break;
        default:
            break;  // rule `encoding`, and what JSON cannot have
    }
}

}  // namespace credlint
