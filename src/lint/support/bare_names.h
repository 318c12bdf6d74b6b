// Lines of a .env file that are only a name, as docker takes it from its own environment, as opposed to
// pieces of a value that was wrapped or not closed: those are not shown.
#pragma once

#include <cstddef>
#include <string_view>

#include "document/document.h"

namespace credlint {

// `HTTP_PROXY`, `http_proxy`: judged only by its form.
bool bare_name(std::string_view text);

// For the lines of one document. Must be called in file order.
class BareNames {
public:
    BareNames(const Source& source, const Document& document);

    // Whether the line may be shown as a name.
    bool shows(Span line);

private:
    bool within_key_block(std::uint32_t offset);
    bool below_secret(Span line) const;

    const Source& source_;
    bool is_ini_;
    std::uint32_t open_quote_;  // where the first quote begins that is never closed
    std::size_t looked_at_;     // how far it was searched for the marks of a key block
    bool in_block_ = false;
};

}  // namespace credlint
