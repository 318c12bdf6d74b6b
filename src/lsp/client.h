// The capabilities of the client.
#pragma once

#include "lsp/positions.h"

namespace credlint::lsp {

struct Client {
    Encoding encoding = Encoding::utf16;
    bool pulls = false;            // requests diagnostics, and again after a refresh, so that none are pushed
    bool watches = false;          // can be asked to watch files
    bool versioned_edits = false;  // of documents, in their order
    bool creates_files = false;    // as a part of an edit
    bool reads_markdown = false;   // in a hover
    bool applies_actions = false;  // supports code actions that are not commands
};

// From the parameters of `initialize`.
Client client_of(const Json& params);

}  // namespace credlint::lsp
