#include "lsp/hover.h"

#include <algorithm>

#include "credential/shown_name.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "lsp/limits.h"
#include "report/rule_page.h"
#include "text/printable.h"

namespace credlint::lsp {
namespace {

bool touches(Span span, std::uint32_t offset) {
    return span.begin <= offset && offset <= span.end;
}

// The field whose entry, or embedded secret, is at the offset; null: none.
const Field* field_at(const ParsedFile& file, std::uint32_t offset) {
    for (const Part& part : file.parts) {
        for (const Field& field : part.credentials.hidden) {
            if (touches(field.place, offset)) return &field;
        }
        for (const Credential& credential : part.credentials.credentials) {
            for (const Field& field : credential.fields) {
                if (touches(field.entry.whole, offset)) return &field;
            }
        }
    }
    return nullptr;
}

class Page {
public:
    explicit Page(bool markdown) : markdown_(markdown) {}

    void heading(std::string_view name, std::string_view rest) {
        begin();
        const std::string_view mark = markdown_ ? "**" : "";
        text_.append(mark).append(name).append(mark).append(rest);
    }
    void paragraph(std::string_view text) {
        if (!text.empty()) text_.append("\n\n").append(text);
    }
    void line(std::string_view text) { text_.append(markdown_ ? "  \n" : "\n").append(text); }

    bool empty() const { return text_.empty(); }
    Json content() && {
        return {{"kind", markdown_ ? "markdown" : "plaintext"}, {"value", std::move(text_)}};
    }

private:
    void begin() {
        if (!text_.empty()) text_.append(markdown_ ? "\n\n---\n\n" : "\n\n");
    }

    bool markdown_;
    std::string text_;
};

void add(Page& page, const ParsedFile& file, const Field& field) {
    const std::string key = shown_name(*file.source, field.entry);
    page.heading(key.empty() ? "value" : key, ": " + std::string(field.token->name));
    page.line("provider: " + std::string(field.token->provider));
    std::string verdict(to_string(field.verdict));
    if (const std::string evidence = evidence_of(field); !evidence.empty()) verdict += ", " + evidence;
    if (!field.prefix.empty()) verdict += " (" + std::string(field.prefix) + "…)";
    page.line("verdict: " + verdict);
    const Decoded& decoded = *field.decoded;
    if (decoded.account) page.line("account: " + account_number(*decoded.account));
    if (!decoded.region.empty()) page.line("region: " + printable(decoded.region));
    if (decoded.issued) page.line("issued: " + date_and_time(*decoded.issued));
    if (decoded.expires) page.line("expires: " + date_and_time(*decoded.expires) + " at the latest");
}

void add(Page& page, const Finding& finding, bool markdown) {
    page.heading(finding.rule->id, " (" + std::string(to_string(finding.severity)) + ")");
    page.paragraph(finding.message);
    page.paragraph(finding.help);
    page.paragraph(rule_page(*finding.rule, markdown));
}

}  // namespace

Json hover(const View& view, std::uint32_t offset) {
    const Outcome& outcome = view.outcome;
    if (outcome.parsed == nullptr) return nullptr;
    Page page(view.client.reads_markdown);
    Span place{offset, offset};
    const auto widen = [&](Span span) {
        place = {std::min(place.begin, span.begin), std::max(place.end, span.end)};
    };
    const Field* field = field_at(*outcome.parsed, offset);
    if (field != nullptr) {
        add(page, *outcome.parsed, *field);
        widen(field->within == Within::value ? field->entry.whole : field->place);
    }
    const Span wanted = place;
    std::size_t left = most_findings_in_hover;
    for (const Finding& finding : outcome.findings()) {
        // The position after its end may be on the next line.
        const std::uint32_t last = finding.span.empty() ? finding.span.begin : finding.span.end - 1;
        const bool adjacent = finding.span.begin <= wanted.end && wanted.begin <= last;
        if (!adjacent) continue;
        if (left-- == 0) break;
        add(page, finding, view.client.reads_markdown);
        if (touches(finding.span, offset)) widen(finding.span);
    }
    if (page.empty()) return nullptr;
    return {{"contents", std::move(page).content()}, {"range", view.positions().range(place)}};
}

}  // namespace credlint::lsp
