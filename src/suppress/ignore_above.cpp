// Writes a directive for users who want to suppress a finding.
#include <algorithm>
#include <string>

#include "suppress/suppression.h"
#include "suppress/suppression_comments.h"
#include "suppress/suppression_findings.h"
#include "text/line.h"

namespace credlint {
namespace {

bool has_comments(Format format) {
    return format == Format::dotenv || format == Format::ini || format == Format::s3fs;
}

bool was_read(const Document& document) {
    return std::none_of(document.errors.begin(), document.errors.end(), [](const SyntaxError& error) {
        return error.kind == SyntaxError::Kind::utf16 || error.kind == SyntaxError::Kind::binary;
    });
}

// The start of the entry that the offset is in, or the offset.
std::uint32_t begin_of_entry(const Document& document, std::uint32_t offset) {
    for (const Entry& entry : document.entries) {
        if (entry.whole.begin > offset) break;
        if (offset <= entry.whole.end) return entry.whole.begin;
    }
    return offset;
}

}  // namespace

std::optional<Fix> ignore_above(const ParsedFile& parsed, const Finding& finding) {
    const std::string_view bytes = parsed.source->bytes();
    const auto part = std::find_if(parsed.parts.begin(), parsed.parts.end(), [&](const Part& each) {
        return each.document.extent.begin <= finding.span.begin &&
               finding.span.begin <= each.document.extent.end;
    });
    if (part == parsed.parts.end() || !has_comments(part->document.format) || !was_read(part->document))
        return std::nullopt;
    const RuleMeta* const rule = finding.rule;
    if (rule == &unused_suppression_rule || rule == &unknown_suppression_rule ||
        rule == &suppression_without_reason_rule)
        return std::nullopt;

    const std::string id(rule->id);
    // Of invalid bytes, only the first of many is reported; a line above would be before it.
    const bool of_bytes = id == "encoding";
    const Directive::Kind kind = of_bytes ? Directive::Kind::ignore_file : Directive::Kind::ignore;
    Fix fix{"ignore `" + id + (of_bytes ? "` in this file" : "` here"), Fix::Safety::safe, {}};
    const Span line = line_at(bytes, begin_of_entry(part->document, finding.span.begin));
    const Directives present = directives(parsed);
    for (const Directive& directive : present.all) {
        const bool above = lines_of(bytes, directive.comment).end == line.begin;
        if (!above || directive.kind != kind || directive.fault != Directive::Fault::none) continue;
        const std::uint32_t end = present.names[directive.first_name + directive.names - 1].end;
        fix.edits.push_back({{end, end}, ", " + id});
        return fix;
    }
    const std::string_view text = bytes.substr(line.begin, line.size());
    const std::uint32_t begin = line.begin == 0 && text.starts_with("\xef\xbb\xbf") ? 3 : line.begin;
    std::string directive(margin(part->document, text));
    directive.append("# credlint: ").append(to_string(kind)).append("[").append(id).append("]");
    directive.append(line_break_like(text));
    fix.edits.push_back({{begin, begin}, std::move(directive)});
    return fix;
}

}  // namespace credlint
