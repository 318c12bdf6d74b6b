// The lint results of the open documents, which documents must be linted again because something that they
// depend on has changed, and which results the client does not have yet. Does not depend on messages.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "lsp/buffer_files.h"
#include "lsp/documents.h"
#include "lsp/linter.h"

namespace credlint::lsp {

class Results {
public:
    Results(const Documents& documents, BufferFiles& files, Linter& linter)
        : documents_(documents), files_(files), linter_(linter) {}

    // The result of the document, or of all documents, may be outdated.
    void outdate(const std::string& uri);
    void outdate_all();
    void text_changed(const std::string& uri);
    void closed(const std::string& uri);
    // The document or file at the path has changed, or its git state has. False: no result depends on it.
    bool path_changed(const std::string& path);

    // Lints the document if necessary.
    const Outcome& of(const OpenDocument& document);
    // The edits of all safe fixes in the document.
    const Edits& safe_fixes(const OpenDocument& document);

    // The next document whose result is outdated since it was last returned here, the edited one first.
    // Nullopt: none.
    std::optional<std::string> take_unpublished();

private:
    struct Result {
        bool outdated = true;
        Outcome outcome;
        std::optional<Edits> safe_fixes;
        std::set<std::string> read;  // the paths that the lint accessed
    };
    void set_read(const std::string& uri, Result& result, std::set<std::string> paths);

    const Documents& documents_;
    BufferFiles& files_;
    Linter& linter_;
    std::map<std::string, Result> results_;                 // by URI
    std::map<std::string, std::set<std::string>> readers_;  // URIs by the paths that their lints accessed
    std::set<std::string> unpublished_;                     // URIs
    std::string edited_;                                    // the URI of the last text that changed
};

}  // namespace credlint::lsp
