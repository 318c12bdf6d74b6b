#include <algorithm>
#include <vector>

#include "credential/shown_name.h"
#include "lint/check.h"
#include "lint/support/bare_names.h"
#include "lint/support/json_syntax.h"
#include "lint/support/message.h"
#include "lint/support/template_language.h"
#include "text/ascii.h"
#include "text/line.h"
#include "text/printable.h"

namespace credlint::checks {
namespace {

using Kind = SyntaxError::Kind;

bool name_char(char c) {
    return is_letter_or_digit(c) || c == '_';
}

// `MY KEY=value`: a name, a space, and an assignment.
bool space_in_name(std::string_view line) {
    const std::size_t equals = line.find('=');
    const std::size_t space = line.find_first_of(" \t");
    if (equals == line.npos || space > equals) return false;
    for (const char c : line.substr(0, equals)) {
        if (!name_char(c) && c != ' ' && c != '\t') return false;
    }
    return true;
}

// A continuation of the value above it, in the INI files of other programs (setup.cfg, tox.ini), or of one in
// `"""` (go-ini, and so SOPS).
bool more_of_a_value(const CheckContext& context, Span span) {
    if (context.document.format != Format::ini || aws_shared_file(context)) return false;
    const std::string_view before = context.source.bytes().substr(0, span.begin);
    if (before.ends_with(' ') || before.ends_with('\t')) return true;
    // Such values are rare: the nearest quotes above decide, if they open a value.
    constexpr std::string_view quotes = "\"\"\"";
    const std::size_t at = before.rfind(quotes);
    if (at == before.npos) return false;
    const std::size_t last = before.find_last_not_of(" \t", at == 0 ? 0 : at - 1);
    return last != before.npos && last < at && (before[last] == '=' || before[last] == ':');
}

// Up to this many repeats are separate findings, which comments above can suppress one by one.
constexpr std::uint32_t most_apart = 10;

bool on_next_line(const Source& source, const SyntaxError& first, const SyntaxError& second) {
    const std::string_view between = source.text({first.span.begin, second.span.begin});
    const std::size_t newline = between.find('\n');
    return newline != between.npos && between.find('\n', newline + 1) == between.npos;
}

// JSON on one line has no other measure: nothing but punctuation between the two.
bool right_after(const Source& source, const SyntaxError& first, const SyntaxError& second) {
    if (first.span.end > second.span.begin) return false;
    return source.text({first.span.end, second.span.begin}).find_first_not_of(" \t\r\n,:") ==
           std::string_view::npos;
}

bool is_limit(Kind kind) {
    return kind == Kind::line_too_long || kind == Kind::too_slow || kind == Kind::too_deep;
}

// Which lines without `=` may be shown as names, by the index of their error.
std::vector<bool> lines_with_names(const CheckContext& context) {
    const std::vector<SyntaxError>& errors = context.document.errors;
    std::vector<bool> out(errors.size());
    BareNames names(context.source, context.document);
    for (std::size_t i = 0; i < errors.size(); ++i) {
        if (errors[i].kind == Kind::missing_separator) out[i] = names.shows(errors[i].span);
    }
    return out;
}

// Whether the next error repeats this one, so that it needs no finding of its own. Parts that were not read
// are reported for each place.
bool repeats(const CheckContext& context, std::size_t index, const std::vector<bool>& is_name) {
    const std::vector<SyntaxError>& errors = context.document.errors;
    if (index + 1 == errors.size()) return false;
    const SyntaxError& first = errors[index];
    const SyntaxError& second = errors[index + 1];
    if (first.kind != second.kind || second.count != 1 || is_limit(first.kind)) return false;
    const Source& source = context.source;
    const bool close = context.document.format == Format::json ? right_after(source, first, second)
                                                               : on_next_line(source, first, second);
    if (!close || first.kind != Kind::missing_separator || context.document.format != Format::dotenv)
        return close;
    // The message contains the name.
    if (is_name[index] != is_name[index + 1]) return false;
    return !is_name[index] || source.text(first.span) == source.text(second.span);
}

// For the end of a message.
std::string repeated(std::uint32_t more) {
    if (more == 0) return {};
    return more == 1 ? ", here and on the next line" : ", here and on the next " + plural(more, "line");
}

void missing_separator(const CheckContext& context, Span span, bool is_name, std::uint32_t more,
                       FindingSink& emit) {
    if (context.document.format == Format::ini) {
        // Many INI dialects have keys without a value; AWS profiles do not.
        if (!aws_shared_file(context)) return;
        emit(span, "this line has no `=`" + repeated(more)).help =
            "complete the line or remove it; boto3 and the AWS CLI reject the whole file";
        return;
    }
    const std::string shown(context.source.text(span));
    if (!is_name) {
        emit(span, "this line is not an assignment" + repeated(more)).help =
            "write `NAME=value`, or begin a comment with `#`";
        return;
    }
    Finding& finding = emit(span, "`" + shown + "` has no `=`" + repeated(more));
    finding.severity = Severity::warning;
    finding.help = "write `" + shown +
                   "=` for an empty value; docker, compose and kubectl take the value of a bare name from "
                   "their own environment, other loaders skip it or stop";
}

// ` `MY KEY`` of `MY KEY=value`, if every word of it may be shown.
std::string name_of_words(std::string_view line) {
    const std::size_t equals = line.find('=');
    if (names_a_secret(line.substr(equals + 1))) return {};  // swapped
    std::string_view name = line.substr(0, equals);
    name = name.substr(0, name.find_last_not_of(" \t") + 1);
    for (std::string_view rest = name; !rest.empty();) {
        const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
        if (end > 0 && !bare_name(rest.substr(0, end))) return {};
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return " `" + printable(name) + "`";
}

// Whether the second is junk on the line after the first: a script, or a key pasted over several lines.
bool goes_on(const Source& source, const SyntaxError& first, const SyntaxError& second) {
    if (first.kind != Kind::junk || second.kind != Kind::junk) return false;
    const std::string_view between = source.text({first.span.end, second.span.begin});
    return between.find_first_not_of(" \t\r\n") == between.npos && !space_in_name(source.text(second.span));
}

void junk(const CheckContext& context, Span span, std::uint32_t more, FindingSink& emit) {
    if (more == 0 && space_in_name(context.source.text(span))) {
        emit(span, "whitespace in the name" + name_of_words(context.source.text(span))).help =
            "write the name as one word: `MY_KEY=value`";
        return;
    }
    Finding& finding =
        emit(span, more == 0 ? "this line is not an assignment"
                             : "this line and " + plural(more, "line") + " after it are not assignments");
    finding.help = context.document.format == Format::ini
                       ? "write `name = value`, or begin a comment with `#`"
                       : "write `NAME=value`, or begin a comment with `#`";
    if (more != 0) finding.help += "; put quotes around a multi-line value";
}

// Lines above the first header of a shared file of AWS.
void outside_sections(const CheckContext& context, FindingSink& emit) {
    const auto& entries = context.document.entries;
    if (!aws_shared_file(context) || entries.begin() == entries.end()) return;
    const Entry first = *entries.begin();
    if (first.section != 0) return;
    const bool no_header = context.document.sections.size() == 1;
    Finding& finding = emit(first.key, "line outside of any profile");
    finding.help =
        "add `[default]` or another profile header above it; boto3, the AWS CLI, the Rust and Java SDKs "
        "reject the whole file, the Go and JavaScript SDKs skip the line";
    if (!no_header) return;
    const Span line = line_at(context.source.bytes(), first.key.begin);
    finding.fixes.push_back({"add `[default]` above it",
                             Fix::Safety::unsafe,
                             {{{line.begin, line.begin},
                               "[default]" + std::string(line_break_like(context.source.text(line)))}}});
}

}  // namespace

void syntax(const CheckContext& context, FindingSink& emit) {
    outside_sections(context, emit);
    const std::vector<bool> is_name = lines_with_names(context);
    const std::vector<SyntaxError>& errors = context.document.errors;
    const bool statements = !errors.empty() && context.document.format != Format::json &&
                            has_template_statements(context.source.bytes());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        const SyntaxError& error = errors[i];
        const Span span = error.span;
        if (statements && (error.kind == Kind::junk || error.kind == Kind::missing_separator ||
                           error.kind == Kind::missing_key))
            continue;
        std::uint32_t more = 0;
        // Errors of junk lines are merged below, those of a whole file already have been.
        if (error.kind != Kind::junk || context.document.format == Format::json) {
            while (repeats(context, i + more, is_name)) ++more;
            if (more <= most_apart) more = 0;
            i += more;
        }
        if (context.document.format == Format::json) {
            json_syntax(context, error, more, emit);
            continue;
        }
        switch (error.kind) {
            case Kind::unterminated_quote:
                emit(span, "the opening quote of this value is never closed" + repeated(more)).help =
                    "close it at the end of the value; some loaders keep the quote, some drop the line, some "
                    "stop, some read the following lines as part of the value";
                break;
            case Kind::text_after_quote:
                emit(span, "text after the closing quote" + repeated(more)).help =
                    "move it inside the quotes, or put a space and `#` before a comment; loaders drop it, "
                    "append it, keep the quotes or stop";
                break;
            case Kind::missing_separator:
                missing_separator(context, span, is_name[i], more, emit);
                break;
            case Kind::missing_key:
                if (more_of_a_value(context, span)) break;
                emit(span, "a value without a name" + repeated(more)).help =
                    "write the name before the separator";
                break;
            case Kind::junk: {
                if (more_of_a_value(context, span)) break;
                for (; i + 1 < errors.size() && goes_on(context.source, errors[i], errors[i + 1]); ++i)
                    ++more;
                junk(context, span, more, emit);
                break;
            }
            case Kind::stray_carriage_return: {
                Finding& finding = emit(span, plural(error.count, "stray carriage return"));
                finding.severity = Severity::warning;
                finding.help =
                    "end lines with LF; half of the loaders end the line at a lone carriage return, the "
                    "others make it part of the value";
                break;
            }
            case Kind::unclosed_section:
                emit(span, "this section header has no `]`" + repeated(more)).help =
                    "close it; boto3 and the AWS CLI reject the file, other SDKs skip the line and add the "
                    "keys below to the section above";
                break;
            case Kind::text_after_section: {
                Finding& finding = emit(span, "text after the section header" + repeated(more));
                finding.severity = Severity::warning;
                finding.help =
                    "remove it; boto3 still reads the section, the Go and JavaScript SDKs ignore it";
                break;
            }
            case Kind::line_too_long:
                emit(span, "this line is longer than 64 KiB and was not read").help =
                    "shorten it; docker rejects such a line, kubectl drops it and all lines after it";
                break;
            case Kind::too_slow:
                emit(span, "reading this part took too long; it was not checked").help =
                    "check it manually, and please report this as a bug";
                break;
            default:
                break;  // rule `encoding`
        }
    }
}

}  // namespace credlint::checks
