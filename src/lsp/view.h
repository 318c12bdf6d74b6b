// One open document with its lint result, the input for answers to the client.
#pragma once

#include <map>
#include <string>

#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/linter.h"

namespace credlint::lsp {

class View {
public:
    // `documents`: all that are open. All arguments must outlive this object.
    View(const OpenDocument& shown, const Outcome& known, const Documents& documents, const Client& can)
        : document(shown),
          outcome(known),
          client(can),
          documents_(documents),
          positions_(shown.text.text(), can.encoding) {}

    const OpenDocument& document;
    const Outcome& outcome;
    const Client& client;

    const Positions& positions() const { return positions_; }
    // Cached, since many findings may point there.
    const Positions& positions_in(const Source& other) const;
    // The URI that the client uses, if it has the file open.
    std::string uri_of(const std::string& path) const;
    const OpenDocument* open_at(const std::string& path) const { return documents_.at_path(path); }

private:
    const Documents& documents_;
    Positions positions_;
    mutable std::map<const Source*, Positions> other_positions_;
};

}  // namespace credlint::lsp
