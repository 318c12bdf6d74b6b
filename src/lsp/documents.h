// The buffers that the editor has open, and the files as the linter shall see them: where one is open, what
// the editor holds counts and not what lies on the disk.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "document/document.h"
#include "lsp/positions.h"
#include "text/files.h"

namespace credlint::lsp {

struct OpenDocument {
    std::string uri;   // as the client writes it
    std::string path;  // the URI itself, if it is no file's
    bool is_file = false;
    std::optional<Format> format;  // by its language, where its name tells none
    bool linted = false;           // it has a format
    Json version;                  // a number, or null
    std::string text;
};

// By URI.
using Documents = std::map<std::string, OpenDocument>;

// Of what identifies a document: a number, or null.
Json version_of(const Json& identifier);

// What `textDocument/didOpen` tells; nothing if that is no document.
std::optional<OpenDocument> opened(const Json& item);

// Changes the text as `contentChanges` say, one after the other. False: one of them cannot be understood, and
// is left out.
bool apply(const Json& changes, Encoding encoding, std::string& text);

class BufferFiles final : public Files {
public:
    BufferFiles(const Files& disk, const Documents& documents) : disk_(disk), documents_(documents) {}

    PathKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    Result<std::vector<DirectoryEntry>> list(const std::string& directory,
                                             const NameFilter& wanted) const override;
    std::string canonical(const std::string& path) const override;
    std::uint32_t mode(const std::string& path) const override;

private:
    const OpenDocument* open_at(const std::string& path) const;

    const Files& disk_;
    const Documents& documents_;
};

}  // namespace credlint::lsp
