// Sections of a document in which keys with AWS's names may be for another server, which accepts keys of any
// form. Looks at the document on first use.
#pragma once

#include <cstdint>
#include <optional>
#include <set>

#include "loader/entry_values.h"

namespace credlint {

class ThirdPartySections {
public:
    ThirdPartySections(const Source& source, const Document& document, const EntryValues& values)
        : source_(source), document_(document), values_(values) {}

    // Whether an endpoint of AWS's protocols that is not AWS's own is set there.
    bool is_third_party(std::uint32_t section) { return found().sure.contains(section); }
    // The same of an endpoint that may be of something else.
    bool is_doubtful(std::uint32_t section) { return found().doubtful.contains(section); }

private:
    struct Found {
        std::set<std::uint32_t> sure, doubtful;
    };
    const Found& found();

    const Source& source_;
    const Document& document_;
    const EntryValues& values_;
    std::optional<Found> found_;
};

}  // namespace credlint
