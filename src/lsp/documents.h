// The documents that the editor has open.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "lsp/positions.h"
#include "lsp/text_buffer.h"

namespace credlint::lsp {

struct OpenDocument {
    std::string uri;   // as the client spells it
    std::string path;  // the URI itself, if it is not that of a file
    bool is_file = false;
    std::optional<Format> format;  // by its language ID, if its name does not decide
    bool linted = false;           // it has a format
    Json version;                  // a number, or null
    TextBuffer text;
    // A change could not be read, so that the text, now empty, is not known until the client sends all of it.
    bool out_of_sync = false;

    // Why it is not linted although it should be, as a sentence for the user; null: it can be linted.
    const char* obstacle() const;
};

// The version in a document identifier: a number, or null.
Json version_of(const Json& identifier);

// The document of a `textDocument/didOpen`; nullopt if it is invalid.
std::optional<OpenDocument> opened(const Json& item);

// Changes the text as `contentChanges` say, one after the other.
void apply(const Json& changes, Encoding encoding, OpenDocument& document);

class Documents {
public:
    Documents() = default;
    Documents(const Documents&) = delete;
    Documents& operator=(const Documents&) = delete;

    // Replaces a document with the same URI.
    OpenDocument& open(OpenDocument document);
    void close(const std::string& uri);
    // Null: it is not open.
    OpenDocument* find(const std::string& uri);
    // Several URIs can mean the same file: then the first that is linted.
    const OpenDocument* at_path(const std::string& path) const;

    auto begin() const { return by_uri_.begin(); }
    auto end() const { return by_uri_.end(); }
    bool empty() const { return by_uri_.empty(); }

private:
    std::map<std::string, OpenDocument> by_uri_;
    std::map<std::string, std::map<std::string, const OpenDocument*>> by_path_;  // and then by URI
};

}  // namespace credlint::lsp
