#include "lsp/actions.h"

#include <algorithm>
#include <optional>

#include "fix/fix_proof.h"
#include "lsp/diagnostics.h"
#include "lsp/limits.h"
#include "suppress/suppression.h"
#include "text/line.h"

namespace credlint::lsp {
namespace {

// The position after its end may be on the next line.
bool touches(Span place, Span range) {
    const std::uint32_t last = place.empty() ? place.begin : place.end - 1;
    return place.begin <= range.end && range.begin <= last;
}

class Actions {
public:
    explicit Actions(const View& view) : view_(view) {}

    // First for findings in the range, then for those in the rest of its lines.
    void quick_fixes(Span range) {
        const Span lines = whole_lines(range);
        std::size_t left = most_findings_with_actions;
        for (const bool in_range : {true, false}) {
            for (const Finding& finding : view_.outcome.findings()) {
                if (left == 0) return;
                if (!touches(finding.span, lines) || touches(finding.span, range) != in_range) continue;
                quick_fixes_of(finding);
                --left;
            }
        }
    }
    Json fix_all_action(const Edits& edits) const {
        return {{"title", "credlint: apply all safe fixes"}, {"kind", fix_all}, {"edit", edit_here(edits)}};
    }
    Json take() { return std::move(all_); }

private:
    void quick_fixes_of(const Finding& finding) {
        for (const Fix& fix : finding.fixes) add(fix, finding, fix.safety == Fix::Safety::safe);
        // A suppression is never the preferred action.
        if (const auto ignore = ignore_above(*view_.outcome.parsed, finding)) add(*ignore, finding, false);
    }

    // So that the position of the cursor in its line does not matter.
    Span whole_lines(Span range) const {
        const std::string& text = view_.document.text.text();
        Span lines = lines_of(text, range);
        if (lines.end > range.end && text[lines.end - 1] == '\n') --lines.end;
        if (lines.end > range.end && text[lines.end - 1] == '\r') --lines.end;
        return lines;
    }

    // Fixes that --fix would not apply, since a program would read something else in the rest of the file,
    // are not offered. Each proof reads the whole file, so on a long line of a large file only some fixes are
    // offered.
    bool proved(const Fix& fix) {
        if (fix.elsewhere != nullptr) return true;
        const ParsedFile& file = *view_.outcome.parsed;
        if (!proof_) {
            proof_.emplace(file.source->path(), std::string(file.source->bytes()), file.format);
            proofs_ = std::max(4u, 4'000'000 / (file.source->size() + 1));
        }
        return proofs_-- > 0 && proof_->holds(fix.edits);
    }

    void add(const Fix& fix, const Finding& finding, bool preferred) {
        if (!proved(fix)) return;
        std::optional<Json> edit =
            fix.elsewhere == nullptr ? std::optional<Json>(edit_here(fix.edits)) : edit_related_file(fix);
        if (!edit) return;
        Json action{{"title", fix.title}, {"kind", quick_fix}, {"diagnostics", {diagnostic(view_, finding)}}};
        if (preferred) action["isPreferred"] = true;
        action["edit"] = std::move(*edit);
        all_.push_back(std::move(action));
    }

    static Json text_edits(const Positions& positions, const Edits& edits) {
        Json out = Json::array();
        for (const Edit& edit : edits)
            out.push_back({{"range", positions.range(edit.span)}, {"newText", edit.replacement}});
        return out;
    }

    Json workspace_edit(const std::string& uri, const Json& version, Json edits, bool create = false) const {
        if (!view_.client.versioned_edits) return {{"changes", {{uri, std::move(edits)}}}};
        Json changes = Json::array();
        if (create)
            changes.push_back({{"kind", "create"}, {"uri", uri}, {"options", {{"ignoreIfExists", true}}}});
        changes.push_back(
            {{"textDocument", {{"uri", uri}, {"version", version}}}, {"edits", std::move(edits)}});
        return {{"documentChanges", std::move(changes)}};
    }

    Json edit_here(const Edits& edits) const {
        return workspace_edit(view_.document.uri, view_.document.version,
                              text_edits(view_.positions(), edits));
    }

    // In a file that is not open, or does not exist yet. Nullopt if the client does not support that, or has
    // the file open with another text.
    std::optional<Json> edit_related_file(const Fix& fix) const {
        const Source& source = *fix.elsewhere;
        const OpenDocument* open = view_.open_at(source.path());
        if (open != nullptr && open->text.text() != source.bytes()) return std::nullopt;
        const bool is_new = source.bytes().empty();
        if (is_new && !view_.client.creates_files) return std::nullopt;
        Json edits = text_edits(view_.positions_in(source), fix.edits);
        return workspace_edit(view_.uri_of(source.path()), open != nullptr ? open->version : Json(),
                              std::move(edits), is_new);
    }

    const View& view_;
    std::optional<FixProof> proof_;
    std::int64_t proofs_ = 0;  // the remaining number
    Json all_ = Json::array();
};

}  // namespace

Json quick_fixes(const View& view, Span range) {
    Actions actions(view);
    actions.quick_fixes(range);
    return actions.take();
}

Json fix_all_action(const View& view, const Edits& edits) {
    return Actions(view).fix_all_action(edits);
}

// By its name or one above it: `source` for `source.fixAll.credlint`.
bool wants(const Json& only, std::string_view kind) {
    if (!only.is_array()) return true;
    return std::any_of(only.items().begin(), only.items().end(), [&](const Json& each) {
        if (!each.is_text()) return false;
        const std::string& above = each.text();
        return above.empty() || kind == above || kind.starts_with(above + ".");
    });
}

}  // namespace credlint::lsp
