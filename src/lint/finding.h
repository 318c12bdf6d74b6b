// What lint reports: a rule, a location, a message and a fix. Only spans and key names: no field is meant for
// a value, and lint() asserts that none contains one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "lint/edits.h"
#include "rule/rule.h"
#include "text/source.h"
#include "text/span.h"

namespace credlint {

struct Fix {
    enum class Safety : std::uint8_t { safe, unsafe };
    std::string title;  // imperative: "comment out the line"
    Safety safety = Safety::safe;
    Edits edits;
    std::shared_ptr<const Source> elsewhere = {};  // the file that they change, empty if it does not exist
                                                   // yet; null: the finding's own
};

// A second location that explains the first.
struct Note {
    Span span;
    std::string text;
    std::shared_ptr<const Source> elsewhere = {};  // the file it points into; null: the finding's own
};

// Whether a finding was accepted, and where that is written.
enum class Suppressed : std::uint8_t { no, in_source, in_baseline };

struct Finding {
    const RuleMeta* rule = nullptr;
    Severity severity = Severity::error;
    Span span;
    Span section = {};    // name of the section that it is in; empty: none. Filled in by lint(), as is
    Span key = {};        // name of the entry that it is in; empty: not in an entry, or the entry has no name
    std::string message;  // lowercase, no full stop, names in backticks
    std::string help;     // imperative; empty: none
    std::vector<Note> notes;
    std::vector<Fix> fixes;
    // The severity depends on whether git tracks the file; apply_exposure() sets it and the wording, and if
    // there is no help yet, also the help and a fix.
    bool depends_on_exposure = false;
    // Such findings stay only in a report that was asked to show them, and never count.
    Suppressed suppressed = Suppressed::no;
    // Not 0: represents that many findings of the rule in the file that are not listed (finding_collector.h).
    std::uint32_t rest = 0;

    std::uint32_t count() const { return rest == 0 ? 1 : rest; }
};

}  // namespace credlint
