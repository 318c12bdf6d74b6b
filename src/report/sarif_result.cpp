#include "report/sarif_result.h"

#include <algorithm>

#include "report/fingerprint.h"
#include "report/safe_to_publish.h"
#include "report/sarif_text.h"
#include "report/severity_names.h"
#include "report/uri.h"

namespace credlint {
namespace {

void region(JsonWriter& json, std::string_view name, Span span, const LineIndex& index) {
    const Position begin = index.position(span.begin, ColumnUnit::utf16);
    const Position end = index.position(span.end, ColumnUnit::utf16);
    const auto object = json.object(name);
    json.member("startLine", begin.line);
    json.member("startColumn", begin.column);
    json.member("endLine", end.line);
    json.member("endColumn", end.column);
    json.member("byteOffset", span.begin);
    json.member("byteLength", span.size());
}

void location(JsonWriter& json, const SarifArtifact& artifact, Span span, const LineIndex& index) {
    const auto physical = json.object("physicalLocation");
    artifact.write(json);
    region(json, "region", span, index);
}

// GitHub shows only the message: notes as links to their places, and what to do.
std::string message(const Finding& finding) {
    std::string out = sentence(finding.message);
    for (std::size_t i = 0; i < finding.notes.size(); ++i) {
        out += ' ' + linked_sentence(finding.notes[i].text, i + 1);
    }
    if (!finding.help.empty()) out += ' ' + sentence(finding.help);
    return out;
}

void text(JsonWriter& json, std::string_view name, std::string_view text) {
    const auto object = json.object(name);
    json.member("text", text);
}

// The index in a list that is sorted by id; nothing if it is not there.
void rule_index(JsonWriter& json, const std::vector<const RuleMeta*>& rules, std::string_view id) {
    const auto at = std::lower_bound(rules.begin(), rules.end(), id,
                                     [](const RuleMeta* meta, std::string_view i) { return meta->id < i; });
    if (at != rules.end() && (*at)->id == id) json.member("ruleIndex", at - rules.begin());
}

}  // namespace

SarifArtifact::SarifArtifact(std::string_view path, const RepositoryInfo& repository_info) {
    const std::string from_top = path_from_top(path, repository_info);
    uri = to_uri(from_top);
    below = !from_top.starts_with('/') && !from_top.starts_with("../") && from_top != environment_path &&
            from_top != nameless;
}

void SarifArtifact::write(JsonWriter& json) const {
    const auto object = json.object("artifactLocation");
    json.member("uri", uri);
    if (below) json.member("uriBaseId", sarif_base);
}

SarifResults::SarifResults(const FileReport& file, const Report& report, RelatedFiles& elsewhere)
    : file_(file),
      artifact_(file_.path, report.repository_info),
      findings_(file.findings),
      report_(report),
      elsewhere_(elsewhere),
      fingerprints_(fingerprints(file, report.repository_info)) {}

void SarifResults::write(JsonWriter& json, std::size_t number) {
    const Finding& finding = findings_[number];
    const auto result = json.object(JsonWriter::Layout::line);
    json.member("ruleId", finding.rule->id);
    rule_index(json, report_.rules, finding.rule->id);
    json.member("level", names_of(finding.severity).sarif);
    if (finding.rest != 0) json.member("occurrenceCount", finding.rest);
    text(json, "message", message(finding));
    {
        const auto locations = json.array("locations");
        const auto only = json.object();
        location(json, artifact_, finding.span, file_.index);
    }
    {
        const auto prints = json.object("partialFingerprints");
        json.member("credlint/v1", fingerprints_[number]);
    }
    if (finding.suppressed != Suppressed::no) {
        const auto suppressions = json.array("suppressions");
        const auto only = json.object();
        json.member("kind", finding.suppressed == Suppressed::in_source ? "inSource" : "external");
    }
    if (!finding.notes.empty()) related_locations(json, finding);
    fixes(json, finding);
}

void SarifResults::related_locations(JsonWriter& json, const Finding& finding) {
    const auto array = json.array("relatedLocations");
    for (std::size_t i = 0; i < finding.notes.size(); ++i) {
        const Note& note = finding.notes[i];
        const bool here = note.elsewhere == nullptr;
        const auto related = json.object();
        json.member("id", i + 1);
        if (here) {
            location(json, artifact_, note.span, file_.index);
        } else {
            location(json, {note.elsewhere->path(), report_.repository_info}, note.span,
                     elsewhere_.index_of(note));
        }
        text(json, "message", sentence(note.text));
    }
}

void SarifResults::fixes(JsonWriter& json, const Finding& finding) {
    if (published_fix(file_, finding) == nullptr) return;
    const auto array = json.array("fixes");
    for (const Fix& each : finding.fixes) {
        if (safe_to_publish(file_, each)) fix(json, each);
    }
}

void SarifResults::fix(JsonWriter& json, const Fix& fix) {
    const bool here = fix.elsewhere == nullptr;
    const LineIndex& index = here ? file_.index : elsewhere_.index_of(fix);
    const auto object = json.object();
    text(json, "description", sentence(fix.title));
    {
        const auto changes = json.array("artifactChanges");
        const auto change = json.object();
        if (here) {
            artifact_.write(json);
        } else {
            SarifArtifact(fix.elsewhere->path(), report_.repository_info).write(json);
        }
        const auto replacements = json.array("replacements");
        for (const Edit& edit : fix.edits) {
            const auto replacement = json.object();
            region(json, "deletedRegion", edit.span, index);
            if (!edit.replacement.empty()) text(json, "insertedContent", edit.replacement);
        }
    }
    const auto properties = json.object("properties");
    json.member("safety", fix.safety == Fix::Safety::safe ? "safe" : "unsafe");
}

}  // namespace credlint
