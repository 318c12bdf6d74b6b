// One file, parsed and recognized: what the engine lints and what the entry points show. A file is one part,
// or several if it contains embedded files (the fenced blocks of a Markdown document).
#pragma once

#include <memory>
#include <vector>

#include "credential/credential.h"
#include "lint/lint.h"
#include "loader/entry_values.h"

namespace credlint {

class IncrementalParser;

struct Part {
    Document document;
    EntryValues values;
    CredentialSet credentials;
};

struct ParsedFile {
    std::shared_ptr<const Source> source;
    Format format = Format::dotenv;          // of the file; a part may have another
    std::vector<Part> parts;                 // in file order; at least one
    const RuleBook* rules = nullptr;         // used to recognize its credentials
    const loader::Loader* loader = nullptr;  // that its values are read by; null: the plain one
};

// Values are read by the loader; null: by the plain one, which also reads code blocks.
ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules,
                const loader::Loader* loader = nullptr);
// The same for a text that is being edited: `parser` has read its previous version.
ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules,
                IncrementalParser& parser, const loader::Loader* loader = nullptr);

// The findings of all parts, by location, then rule.
Findings lint(const ParsedFile& parsed, const FileContext& file, ExpectedFindings expected);
std::vector<Finding> lint(const ParsedFile& parsed, const FileContext& file);

}  // namespace credlint
