#include "lsp/buffer_files.h"

#include <utility>

namespace credlint::lsp {

const OpenDocument* BufferFiles::open_at(const std::string& path) const {
    asked_.insert(path);
    if (preferred_ != nullptr && preferred_->path == path) return preferred_;
    const OpenDocument* document = documents_.at_path(path);
    return document != nullptr && document->linted && !document->out_of_sync ? document : nullptr;
}

std::set<std::string> BufferFiles::take_asked() {
    return std::exchange(asked_, {});
}

PathKind BufferFiles::kind(const std::string& path) const {
    return open_at(path) != nullptr ? PathKind::file : below_.kind(path);
}

Result<std::string> BufferFiles::read(const std::string& path) const {
    const OpenDocument* document = open_at(path);
    return document != nullptr ? document->text.text() : below_.read(path);
}

// A file that is not on disk yet is its own canonical path.
std::string BufferFiles::canonical(const std::string& path) const {
    std::string place = below_.canonical(path);
    return place.empty() && open_at(path) != nullptr ? path : place;
}

}  // namespace credlint::lsp
