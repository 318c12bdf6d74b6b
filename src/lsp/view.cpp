#include "lsp/view.h"

#include "report/uri.h"

namespace credlint::lsp {

const OpenDocument* View::open_at(const std::string& path) const {
    for (const auto& [uri, each] : documents) {
        if (each.path == path) return &each;
    }
    return nullptr;
}

std::string View::uri_of(const std::string& path) const {
    const OpenDocument* open = open_at(path);
    return open != nullptr ? open->uri : to_uri(path);
}

}  // namespace credlint::lsp
