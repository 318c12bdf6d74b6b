// The entry point for editors: a Language Server Protocol server on standard input and output.
#pragma once

namespace credlint::lsp {

// Runs until the client sends `exit` or closes the stream. Exit code: 0 after a `shutdown`, else 1.
int serve();

}  // namespace credlint::lsp
