#include "lsp/client.h"

namespace credlint::lsp {

Client client_of(const Json& params) {
    const Json& can = at(params, {"capabilities"});
    Client client;
    if (lists(at(can, {"general", "positionEncodings"}), "utf-8")) client.encoding = Encoding::utf8;
    client.pulls = at(can, {"textDocument", "diagnostic"}).is_object() &&
                   true_at(can, {"workspace", "diagnostics", "refreshSupport"});
    client.watches = true_at(can, {"workspace", "didChangeWatchedFiles", "dynamicRegistration"});
    client.versioned_edits = true_at(can, {"workspace", "workspaceEdit", "documentChanges"});
    client.creates_files = lists(at(can, {"workspace", "workspaceEdit", "resourceOperations"}), "create");
    client.reads_markdown = lists(at(can, {"textDocument", "hover", "contentFormat"}), "markdown");
    client.applies_actions = at(can, {"textDocument", "codeAction", "codeActionLiteralSupport"}).is_object();
    return client;
}

}  // namespace credlint::lsp
