// What lints have found in the open documents, which of these must be linted again because something has
// changed that they depend on, and which results the client does not have yet. Knows nothing of messages.
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

    // What is known of the document, or of all, need not be true any more.
    void outdate(const std::string& uri);
    void outdate_all();
    void text_changed(const std::string& uri);
    void closed(const std::string& uri);
    // What is at the path, a document or a file, is another text now, or git says something else of it.
    // False: no result depends on it.
    bool path_changed(const std::string& path);

    // Linted now if need be.
    const Outcome& of(const OpenDocument& document);
    // What all safe fixes make of the document.
    const Edits& safe_fixes(const OpenDocument& document);

    // A document whose result has been outdated since it was last taken from here: each exactly once, the one
    // that is edited first. Nothing: there is none.
    std::optional<std::string> take_unpublished();

private:
    struct Result {
        bool outdated = true;
        Outcome outcome;
        std::optional<Edits> safe_fixes;
        std::set<std::string> read;  // the paths that the lint looked at
    };
    void set_read(const std::string& uri, Result& result, std::set<std::string> paths);

    const Documents& documents_;
    BufferFiles& files_;
    Linter& linter_;
    std::map<std::string, Result> results_;                 // by URI
    std::map<std::string, std::set<std::string>> readers_;  // URIs by the paths that their lints looked at
    std::set<std::string> unpublished_;                     // URIs
    std::string edited_;                                    // the URI of the last text that changed
};

}  // namespace credlint::lsp
