// The default format, for people: a header, the location, the source lines with their values masked, and what
// to do, as in rustc and ruff.
#include <algorithm>

#include "report/message.h"
#include "report/paint.h"
#include "report/place.h"
#include "report/related_files.h"
#include "report/reporter.h"
#include "report/severity_names.h"
#include "report/source_excerpt.h"
#include "text/printable.h"

namespace credlint {

namespace {

struct Underline {
    std::uint32_t line = 0;
    Span span;
    bool primary = false;
    std::string label;
};

// The finding first, then its notes in the same file; a note on the finding's own span becomes its label.
std::vector<Underline> underlines_of(const Finding& finding, const LineIndex& index) {
    std::vector<Underline> all{{index.line_of(finding.span.begin), finding.span, true, ""}};
    for (const Note& note : finding.notes) {
        if (note.elsewhere != nullptr) continue;
        if (note.span == finding.span && all.front().label.empty()) {
            all.front().label = printable(note.text);
        } else {
            all.push_back({index.line_of(note.span.begin), note.span, false, printable(note.text)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
    return all;
}

class Block {
public:
    Block(const FileView& file, const Finding& finding, const ReportStyle& style, RelatedFiles& elsewhere)
        : file_(file),
          finding_(finding),
          elsewhere_(elsewhere),
          names_(names_of(finding.severity)),
          style_(style),
          paint_(style.color),
          width_(style.width),
          underlines_(underlines_of(finding, file.index)),
          digits_(std::to_string(underlines_.back().line).size()) {}

    std::string draw() {
        header();
        gutter("");
        std::uint32_t last = 0;
        for (auto at = underlines_.begin(); at != underlines_.end();) {
            const auto end =
                std::find_if(at, underlines_.end(), [&](const auto& u) { return u.line != at->line; });
            if (last != 0 && at->line > last + 1) out_ += paint_(gutter_color, "...") + '\n';
            last = at->line;
            line({at, end});
            at = end;
        }
        advice();
        return std::move(out_);
    }

private:
    void header() {
        const std::string_view rule = finding_.rule->id;
        out_ += paint_(names_.color, std::string(names_.plain) + '[' + std::string(rule) + ']');
        out_ += paint_(bold, ": " + marked_message_of(finding_)) + '\n';
        const Position at = file_.index.position(finding_.span.begin);
        out_ += std::string(digits_ + 1, ' ') + paint_(gutter_color, "-->") + ' ';
        out_ += shown_place(file_.path, at.line, at.column) + '\n';
    }

    // ` 12 |`, with the number aligned right. No trailing space: tools strip it.
    void gutter(std::string_view number, std::string_view text = {}) {
        std::string margin(digits_ + 1 - number.size(), ' ');
        margin.append(number).append(" |");
        out_ += paint_(gutter_color, margin);
        if (!text.empty()) out_.append(" ").append(text);
        out_ += '\n';
    }

    void line(std::span<const Underline> underlines) {
        const auto primary =
            std::find_if(underlines.begin(), underlines.end(), [](const auto& u) { return u.primary; });
        const Underline& focus = primary == underlines.end() ? underlines.front() : *primary;
        const auto margin = static_cast<std::uint32_t>(digits_ + 4);
        const SourceExcerpt shown(file_, file_.index.line(focus.line), focus.span,
                                  width_ > margin ? width_ - margin : 0);
        gutter(std::to_string(focus.line), shown.text());

        // One row each, but one without a label leaves room on its right.
        std::string row;
        std::uint32_t column = 0;
        bool closed = false;
        for (const Underline& underline : underlines) {
            const Columns columns = shown.columns(underline.span);
            if (!row.empty() && (closed || columns.begin <= column)) {
                gutter("", row);
                row.clear();
                column = 0;
            }
            row.append(columns.begin - column, ' ');
            column = columns.end;
            std::string mark(columns.end - columns.begin, underline.primary ? '^' : '-');
            if (!underline.label.empty()) mark += ' ' + underline.label;
            closed = !underline.label.empty();
            row += paint_(underline.primary ? names_.color : note_color, mark);
        }
        gutter("", row);
    }

    void advice() {
        const std::string_view seen = finding_.rule->error_message;
        const bool noted = std::any_of(finding_.notes.begin(), finding_.notes.end(),
                                       [](const Note& note) { return note.elsewhere != nullptr; });
        if (seen.empty() && finding_.help.empty() && finding_.fixes.empty() && !noted) return;
        gutter("");
        for (const Note& note : finding_.notes) {
            if (note.elsewhere == nullptr) continue;
            const Position at = elsewhere_.index_of(note).position(note.span.begin);
            advice("note", shown_place(note.elsewhere->path(), at.line, at.column) + ": " + note.text);
        }
        if (!seen.empty()) advice("runtime error", seen);
        // A fix often is the advice, carried out.
        const bool same = std::any_of(finding_.fixes.begin(), finding_.fixes.end(),
                                      [&](const Fix& fix) { return fix.title == finding_.help; });
        if (!finding_.help.empty() && !same) advice("help", finding_.help);
        for (const Fix& fix : finding_.fixes) {
            advice(fix.safety == Fix::Safety::safe ? "fix" : "unsafe fix", fix.title);
        }
    }

    void advice(std::string_view kind, std::string_view text) {
        out_ += std::string(digits_ + 2, ' ') + paint_(gutter_color, "=") + ' ';
        out_ += paint_(bold, std::string(kind) + ':');
        wrapped(printable(text), digits_ + kind.size() + 5);
    }

    // After `indent` columns; in a terminal, further lines begin below the first.
    void wrapped(std::string_view text, std::size_t indent) {
        constexpr std::size_t least = 20;
        const std::size_t room = style_.terminal
                                     ? std::max(width_ - std::min<std::size_t>(indent + 1, width_), least)
                                     : text.size();
        while (text.size() > room) {
            const std::size_t space = text.rfind(' ', room);
            if (space == text.npos || space == 0) break;
            out_.append(" ").append(text.substr(0, space)).append("\n").append(indent, ' ');
            text.remove_prefix(space + 1);
        }
        out_.append(" ").append(text).append("\n");
    }

    const FileView& file_;
    const Finding& finding_;
    RelatedFiles& elsewhere_;
    const SeverityNames& names_;
    const ReportStyle& style_;
    Paint paint_;
    std::uint32_t width_;
    std::vector<Underline> underlines_;
    std::size_t digits_;  // of the largest line number shown
    std::string out_;
};

}  // namespace

static void write_full(const Report& report, const ReportStyle& style, const Sink& sink) {
    RelatedFiles elsewhere;
    for (const FileReport& file : report.files) {
        const FileView view(file);
        for (const Finding& finding : file.findings) {
            sink(Block(view, finding, style, elsewhere).draw() + '\n');
        }
    }
}

constinit const Reporter full_reporter{
    .name = "full",
    .purpose = "findings with source excerpts (default)",
    .write = write_full,
};

}  // namespace credlint
