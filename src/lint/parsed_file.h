// One file, read and recognised: what the engine lints and what the front doors show. A file is one part,
// or several where it holds files in itself (the fenced blocks of a Markdown document).
#pragma once

#include <memory>
#include <vector>

#include "credential/credential.h"
#include "lint/lint.h"

namespace credlint {

class IncrementalParser;

struct Part {
    Document document;
    CredentialSet credentials;
};

struct ParsedFile {
    std::shared_ptr<const Source> source;
    Format format = Format::dotenv;   // of the file; a part may have another
    std::vector<Part> parts;          // in the order of their places; at least one
    const RuleBook* rules = nullptr;  // by which it was recognised
};

ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules);
// The same of a text that is being edited: `parser` has read its last version.
ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules,
                IncrementalParser& parser);

// The findings of all parts, by place, then rule.
Findings lint(const ParsedFile& reading, const FileContext& file, ExpectedFindings expected);
std::vector<Finding> lint(const ParsedFile& reading, const FileContext& file);

}  // namespace credlint
