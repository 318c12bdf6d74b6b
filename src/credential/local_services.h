// Services whose address is on this machine or in a neighbouring container: emulators and mock servers accept
// any secret, so one in their keys is made up. Looks at the document on first use.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "loader/entry_values.h"

namespace credlint {

class LocalServices {
public:
    LocalServices(const Source& source, const Document& document, const EntryValues& values)
        : source_(source), document_(document), values_(values) {}

    // Whether the entry belongs to one: `S3_SECRET_ACCESS_KEY` next to `S3_ENDPOINT=http://localhost:4566`.
    bool has(const Entry& entry);

private:
    using Names = std::set<std::pair<std::uint32_t, std::string>>;  // by section: `S3`
    const Names& names();

    const Source& source_;
    const Document& document_;
    const EntryValues& values_;
    std::optional<Names> names_;
};

}  // namespace credlint
