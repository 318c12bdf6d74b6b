// Edits as values: whether they are compatible, what they make of a text, and two rounds of them combined
// into one. Knows nothing of findings or of what a text means.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace credlint {

struct Edit {
    Span span;
    std::string replacement;
    friend bool operator==(const Edit&, const Edit&) = default;
};

// In order of position, without overlaps and without two insertions at the same place.
using Edits = std::vector<Edit>;

// Whether the edits can be made together with all the existing ones; if so, they are added. An edit that
// already exists is accepted.
bool add_edits(Edits& edits, std::span<const Edit> more);

// The text after the edits.
std::string edited(std::string_view text, const Edits& edits);

// What `first` and then `second`, which are edits of its result, make of a text, as edits of that text.
Edits composed(const Edits& first, const Edits& second);

// Where positions in a text are after edits. Offsets must not be inside of what an edit replaces.
class PlacesAfter {
public:
    explicit PlacesAfter(const Edits& edits);

    // Before, or after, what is inserted at the offset.
    std::uint32_t before(std::uint32_t offset) const;
    std::uint32_t after(std::uint32_t offset) const;
    Span after(Span span) const { return {after(span.begin), after(span.end)}; }

private:
    struct Shift {
        Span span;           // of an edit
        std::int64_t moved;  // how far everything that follows it is moved
    };
    std::vector<Shift> shifts_;
};

}  // namespace credlint
