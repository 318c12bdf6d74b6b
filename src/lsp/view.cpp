#include "lsp/view.h"

#include "report/uri.h"

namespace credlint::lsp {

const Positions& View::positions_in(const Source& other) const {
    return other_positions_.try_emplace(&other, other.bytes(), client.encoding).first->second;
}

std::string View::uri_of(const std::string& path) const {
    const OpenDocument* open = open_at(path);
    return open != nullptr ? open->uri : to_uri(path);
}

}  // namespace credlint::lsp
