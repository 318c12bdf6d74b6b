#include "lint/check.h"
#include "lint/support/message.h"

namespace credlint::checks {
namespace {

using Kind = SyntaxError::Kind;

}  // namespace

void encoding(const CheckContext& context, FindingSink& emit) {
    const bool dotenv = context.document.format == Format::dotenv;
    // No program reads values from it.
    const bool prose = context.document.format == Format::markdown;
    const bool json = context.document.format == Format::json;
    for (const SyntaxError& error : context.document.errors) {
        const Span span = error.span;
        switch (error.kind) {
            case Kind::utf16: {
                Finding& finding =
                    emit(span, "this file is not UTF-8 but UTF-16 or UTF-32; nothing in it was checked");
                finding.help =
                    "save it as UTF-8; PowerShell 5 writes UTF-16 with `>`, use `Set-Content -Encoding "
                    "ascii`";
                if (prose) finding.severity = Severity::note;
                break;
            }
            case Kind::binary: {
                Finding& finding = emit(span, "this file is not text; nothing in it was checked");
                finding.help = "name only text files, or save this one as UTF-8";
                if (prose) finding.severity = Severity::note;
                break;
            }
            case Kind::byte_order_mark: {
                Finding& finding = emit(span, "this file begins with a byte order mark");
                finding.help =
                    json     ? "save it as UTF-8 without BOM; Go, Node.js and Python refuse it as JSON"
                    : dotenv ? "save it as UTF-8 without BOM; Node.js and others read it into the first "
                               "key, shells and systemd lose that key"
                             : "save it as UTF-8 without BOM; boto3 and the AWS CLI refuse the file";
                if (dotenv || !aws_shared_file(context)) finding.severity = Severity::warning;
                break;
            }
            case Kind::invalid_utf8:
                emit(span, error.count == 1
                               ? "a byte that is not UTF-8"
                               : plural(error.count, "byte") + " that are not UTF-8, the first here")
                    .help = "save the file as UTF-8; Python, Ruby, Java and docker refuse it";
                break;
            case Kind::nul:
                emit(span,
                     error.count == 1 ? "a NUL byte" : plural(error.count, "NUL byte") + ", the first here")
                    .help =
                    json ? "no text has one; JSON parsers refuse the file"
                         : "no text has one; Node.js cuts the value there, systemd and Deno refuse the file";
                break;
            case Kind::crlf:
                if (dotenv) {
                    Finding& finding = emit(span, plural(error.count, "line") + " end" +
                                                      (error.count == 1 ? "s" : "") + " in CRLF");
                    finding.severity = Severity::note;
                    finding.help =
                        "save the file with LF; a shell that sources it keeps the CR in every value";
                }
                break;
            default:
                break;  // rule `syntax`
        }
    }
}

}  // namespace credlint::checks
