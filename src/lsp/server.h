// The other front door: serves an editor by the Language Server Protocol on standard input and output.
#pragma once

namespace credlint::lsp {

// Until the client says `exit` or closes the stream. Exit code: 0 after a `shutdown`, else 1.
int serve();

}  // namespace credlint::lsp
