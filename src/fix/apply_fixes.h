// Applies the fixes of a run's findings: in memory first, then on disk or as a patch. Each fix is verified by
// a run over its result (fix/fix_session.h), and by what programs read from it (fix/fix_proof.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "fix/fix_session.h"
#include "report/report.h"
#include "rule/rule_book.h"
#include "run/request.h"
#include "text/files.h"

namespace credlint {

struct FixedFile {
    std::string path;
    bool is_new = false;  // does not exist yet
    bool linted = true;   // contains values; false: patterns (.gitignore)
    std::string before, after;
    Edits edits;              // from before to after
    std::uint32_t fixed = 0;  // findings
};

// `report`: the result of a run of the request.
std::vector<FixedFile> apply_fixes(const Report& report, const Request& request, const Files& files,
                                   const RuleBook& rules, Fix::Safety permitted);

// Returns the number of findings whose fix is on disk now. Files that could not be written are failures and
// unchanged.
std::uint32_t write_fixed(const std::vector<FixedFile>& fixed_files, std::vector<Failure>& failures);

struct FixPatch {
    std::string text;
    std::uint32_t fixed = 0;       // findings that it fixes
    std::uint32_t hidden = 0;      // those that --fix would fix, but on lines that contain values
    std::uint32_t elsewhere = 0;   // and those in files that a patch for this folder cannot name
    bool without_context = false;  // git apply needs --unidiff-zero
};

// The same as a patch for the current folder, without lines that may contain a secret.
FixPatch fix_patch(const Report& report, const Request& request, const Files& files, const RuleBook& rules,
                   Fix::Safety permitted);

// Keeps only fixes in the report that provably change nothing else (fix/proved_fixes.h), so that no output
// shows any other. `threads`: at most; 0: one for each core. --fix and --diff verify all fixes together, and
// need the report as it was before.
void drop_unproved_fixes(Report& report, std::uint32_t threads);

// How many findings have a fix that can be written to a file.
struct Fixable {
    std::uint32_t safely = 0;
    std::uint32_t unsafely = 0;  // only with --unsafe-fixes
};
Fixable fixable(const Report& report, const Request& request);

}  // namespace credlint
