// One open document with what is known of it: what answers to the client are made from.
#pragma once

#include <map>
#include <string>

#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/linter.h"

namespace credlint::lsp {

class View {
public:
    // `documents`: all that are open. All of them must outlive this.
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
    // Made once, however many findings point there.
    const Positions& positions_in(const Source& other) const;
    // As the client calls the file, if it has it open.
    std::string uri_of(const std::string& path) const;
    const OpenDocument* open_at(const std::string& path) const { return documents_.at_path(path); }

private:
    const Documents& documents_;
    Positions positions_;
    mutable std::map<const Source*, Positions> elsewhere_;
};

}  // namespace credlint::lsp
