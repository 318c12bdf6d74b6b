// What the fixes of a run's findings make of its files: in memory first, then on the disk or in a patch. Each
// fix is proved by a run over its result (fix/fix_session.h), and by what programs read of it
// (fix/fix_proof.h).
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
    bool is_new = false;  // not there yet
    bool linted = true;   // holds values; or else patterns: .gitignore
    std::string before, after;
    Edits edits;              // from the one to the other
    std::uint32_t fixed = 0;  // findings
};

// `report`: of a run of the request.
std::vector<FixedFile> apply_fixes(const Report& report, const Request& request, const Files& files,
                                   const RuleBook& rules, Fix::Safety permitted);

// Gives the number of findings whose fix is on the disk now. Files that could not be written are failures,
// and stay what they were.
std::uint32_t write_fixed(const std::vector<FixedFile>& mended, std::vector<Failure>& failures);

struct FixPatch {
    std::string text;
    std::uint32_t fixed = 0;       // findings that it mends
    std::uint32_t hidden = 0;      // those that --fix would mend, too, on lines that hold values
    std::uint32_t elsewhere = 0;   // and those in files that no patch for this folder can name
    bool without_context = false;  // git wants to be asked with --unidiff-zero
};

// The same as a patch for the folder that we are in, without a line that holds what may be a secret.
FixPatch fix_patch(const Report& report, const Request& request, const Files& files, const RuleBook& rules,
                   Fix::Safety permitted);

// Leaves only fixes in the report that are proved to change nothing else (fix/proved_fixes.h), so that no
// output shows another one. `threads`: at most; 0: as many as there are cores. --fix and --diff prove what
// they make of all fixes together, and ask for the report as it was before.
void drop_unproved_fixes(Report& report, std::uint32_t threads);

// How many findings have a fix that can be written to a file.
struct Fixable {
    std::uint32_t safely = 0;
    std::uint32_t unsafely = 0;  // only so
};
Fixable fixable(const Report& report, const Request& request);

}  // namespace credlint
