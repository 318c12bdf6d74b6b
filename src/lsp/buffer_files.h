// The files as the linter should see them: for an open file, the editor's text is used instead of the disk.
// Remembers which files a lint accessed, because a change to any of them can change its result.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "lsp/documents.h"
#include "text/files.h"

namespace credlint::lsp {

class BufferFiles final : public WrappedFiles {
public:
    BufferFiles(const Files& disk, const Documents& documents) : WrappedFiles(disk), documents_(documents) {}

    // Until the next call, this document is used for its path, even if others are open there.
    void prefer(const OpenDocument* document) { preferred_ = document; }
    // The paths that were accessed since the last call.
    std::set<std::string> take_asked();

    PathKind kind(const std::string& path) const override;
    Result<std::string> read(const std::string& path) const override;
    std::string canonical(const std::string& path) const override;

private:
    const OpenDocument* open_at(const std::string& path) const;

    const Documents& documents_;
    const OpenDocument* preferred_ = nullptr;
    mutable std::set<std::string> asked_;
};

}  // namespace credlint::lsp
