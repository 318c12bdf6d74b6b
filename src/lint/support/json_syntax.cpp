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
            "close it with `*/`, or remove it: JSON has none";
        return;
    }
    const std::string what = bracket == '{' ? "object" : "array";
    emit(error.span,
         error.count == 1
             ? "this " + what + " is never closed"
             : "this " + what + " is never closed, nor " +
                   (error.count == 2 ? "is 1 other" : "are " + std::to_string(error.count - 1) + " others"))
        .help = "close it; parsers refuse the file, which may have been cut short";
}

std::string unexpected(const CheckContext& context, const SyntaxError& error) {
    const char sign = context.source.bytes()[error.span.begin];
    if (sign == ',') return "this comma separates nothing";
    if (sign == '}' || sign == ']') return "this bracket closes nothing";
    return sign == ':' ? "this colon has no name before it" : "a name and its value are joined by `:`";
}

}  // namespace

void json_syntax(const CheckContext& context, const SyntaxError& error, std::uint32_t more,
                 FindingSink& emit) {
    const Span span = error.span;
    if (allowed(error.kind, dialect_of(context.source.path()))) return;
    switch (error.kind) {
        case Kind::unterminated_quote:
            emit(span, "this string is not closed on its line" + repeated(more)).help =
                "close it; a line break in a string is written `\\n`";
            break;
        case Kind::missing_separator:
            if (span.empty()) {
                emit(span, counted(error, "no `:` between a name and its value", "missing colons")).help =
                    "write `\"name\": value`; parsers refuse the file";
            } else {
                emit(span, "a name without a value" + repeated(more)).help =
                    "write `\"name\": value`; parsers refuse the file";
            }
            break;
        case Kind::missing_key:
            emit(span, "a value without a name" + repeated(more)).help =
                "write `\"name\": value`; parsers refuse the file";
            break;
        case Kind::missing_value:
            emit(span, counted(error, "no value behind this `:`", "missing values")).help =
                "write `null` or `\"\"` to leave it open; parsers refuse the file";
            break;
        case Kind::missing_comma:
            emit(span, counted(error, "a comma is missing here", "missing commas")).help =
                "put one between the two; parsers refuse the file";
            break;
        case Kind::trailing_comma: {
            Finding& finding =
                emit(span, counted(error, "a comma before a closing bracket", "trailing commas"));
            finding.severity = Severity::warning;
            finding.help = "remove it; strict JSON parsers refuse the file";
            if (error.count == 1)
                finding.fixes.push_back({"remove the comma", Fix::Safety::safe, {{span, {}}}});
            break;
        }
        case Kind::comment: {
            Finding& finding =
                emit(span, counted(error, "JSON has no comments", "comments, which JSON does not have"));
            finding.severity = Severity::warning;
            finding.help = "remove what is commented; strict JSON parsers refuse the file";
            break;
        }
        case Kind::single_quotes:
            emit(span, counted(error, "a string in single quotes", "strings in single quotes")).help =
                "write double quotes; strict JSON parsers refuse the file";
            break;
        case Kind::unquoted:
            emit(span, counted(error, "a word without quotes", "words without quotes")).help =
                "put it in double quotes; strict JSON parsers refuse the file";
            break;
        case Kind::unexpected:
            emit(span,
                 unexpected(context, error) +
                     (error.count == 1 ? ""
                                       : ", the first of " + std::to_string(error.count) + " signs too many"))
                .help = "parsers refuse the file";
            break;
        case Kind::outside:
            emit(span, "members that stand in no object").help = "put `{` before them and `}` behind";
            break;
        case Kind::junk:
            emit(span, "text that is no JSON" + repeated(more)).help =
                "remove it; parsers refuse the file. A `\"` inside of a string is written `\\\"`";
            break;
        case Kind::unclosed_section:
            unclosed(context, error, more, emit);
            break;
        case Kind::too_deep:
            emit(span, "nested more than 1000 deep").help = "parsers refuse such a file, or crash";
            break;
        case Kind::too_slow:
            emit(span, "reading this part took too long; it was not checked").help =
                "check it by hand, and please report it as a bug";
            break;
        default:
            break;  // rule `encoding`, and what JSON cannot have
    }
}

}  // namespace credlint
