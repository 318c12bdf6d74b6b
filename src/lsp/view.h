// One open document with what is known of it: what answers to the client are made from.
#pragma once

#include <string>

#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/linter.h"

namespace credlint::lsp {

struct View {
    const OpenDocument& document;
    const Outcome& outcome;
    const Documents& documents;  // all that are open
    const Client& client;

    Positions positions() const { return {document.text, client.encoding}; }
    // As the client calls the file, if it has it open.
    std::string uri_of(const std::string& path) const;
    const OpenDocument* open_at(const std::string& path) const;
};

}  // namespace credlint::lsp
