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
                    emit(span, "this file is UTF-16 or UTF-32 instead of UTF-8; it was not checked");
                finding.help =
                    "save it as UTF-8; PowerShell 5 writes UTF-16 with `>`, use `Set-Content -Encoding "
                    "ascii`";
                if (prose) finding.severity = Severity::note;
                break;
            }
            case Kind::binary: {
                Finding& finding = emit(span, "this file is not text; it was not checked");
                finding.help = "pass only text files, or save this one as UTF-8";
                if (prose) finding.severity = Severity::note;
                break;
            }
            case Kind::byte_order_mark: {
                Finding& finding = emit(span, "this file begins with a byte order mark");
                finding.help = json ? "save it as UTF-8 without BOM; Go, Node.js and Python reject it as JSON"
                               : dotenv
                                   ? "save it as UTF-8 without BOM; Node.js and others read it as part of "
                                     "the first key, shells and systemd ignore that key"
                                   : "save it as UTF-8 without BOM; boto3 and the AWS CLI reject the file";
                if (dotenv || !aws_shared_file(context)) finding.severity = Severity::warning;
                break;
            }
            case Kind::invalid_utf8:
                emit(span, error.count == 1 ? "invalid UTF-8 byte"
                                            : plural(error.count, "invalid UTF-8 byte") + ", the first here")
                    .help = "save the file as UTF-8; Python, Ruby, Java and docker reject it";
                break;
            case Kind::nul:
                emit(span,
                     error.count == 1 ? "NUL byte" : plural(error.count, "NUL byte") + ", the first here")
                    .help =
                    json ? "remove it; JSON parsers reject the file"
                         : "remove it; Node.js truncates the value there, systemd and Deno reject the file";
                break;
            case Kind::crlf:
                if (dotenv) {
                    Finding& finding = emit(span, plural(error.count, "line") + " end" +
                                                      (error.count == 1 ? "s" : "") + " with CRLF");
                    finding.severity = Severity::note;
                    finding.help =
                        "save the file with LF line endings; a shell that sources it keeps the CR in every "
                        "value";
                }
                break;
            default:
                break;  // rule `syntax`
        }
    }
}

}  // namespace credlint::checks
