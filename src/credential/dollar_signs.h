// Tells a `$` in a password from a reference: in `Rzb1d=95J$gE` nothing that is called `gE` exists.
#pragma once

#include <string_view>
#include <unordered_set>

#include "document/document.h"
#include "loader/entry_values.h"

namespace credlint {

class DollarSigns {
public:
    DollarSigns(const Source& source, const Document& document) : source_(source), document_(document) {}

    // Whether all references of the value are only dollar signs before letters: none is at its beginning, is
    // in braces, or has the name of an entry or one that environments have.
    bool are_literal(const Value& value, const Entry& entry);

private:
    bool is_defined(std::string_view name);

    const Source& source_;
    const Document& document_;
    std::unordered_set<std::string_view> names_;  // of all entries, on first use
};

}  // namespace credlint
