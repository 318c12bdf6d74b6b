// Whether a file still means the same after edits to every program that reads it: to credlint itself, to the
// AWS SDKs if it is one of their two files, to python-dotenv and Node's dotenv if it is a .env file. Only
// what the edits are about may change: the entries that they touch, and what belongs to a header that they
// touch. Everything else must be read as before, with nothing lost and nothing new.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "fix/program_values.h"
#include "lint/edits.h"

namespace credlint {

class FixProof {
public:
    // The file before the edits.
    FixProof(std::string path, std::string bytes, Format format);

    const Source& source() const { return before_; }
    std::string_view bytes() const { return before_.bytes(); }
    const std::vector<Document>& documents() const { return documents_; }
    bool holds(const Edits& edits);
    // For the edits of several local fixes (local_fixes.h): true only if this is also true for each fix
    // alone. Stricter than necessary: whatever one fix changes of a key that another one is about counts.
    bool holds_for_each(const Edits& edits);

private:
    bool holds(const Edits& edits, bool for_each);

    Source before_;
    Format format_;
    std::vector<Document> documents_;
    std::vector<Program> programs_;
    std::vector<std::optional<ProgramValues>> values_;  // of each program; empty: not read yet
};

}  // namespace credlint
