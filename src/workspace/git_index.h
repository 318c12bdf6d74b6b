// The paths in git's index, versions 2 to 4. Pure: bytes in. Knows nothing of the content of entries.
// Internal to the module.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace credlint {

struct IndexEntry {
    std::string_view path;  // valid only for the call
    std::uint32_t mode = 0;
    bool skip_worktree = false;

    bool is_submodule() const { return mode == 0160000; }
};

// Visits each entry in order; a path in conflict comes once for each of its stages. `id_size` is the size of
// object IDs: 20, with SHA-256 32. False, perhaps after some entries: the bytes are damaged or truncated, or
// the index contains more than these entries (a split or sparse index, or what future versions add).
bool read_index(std::string_view bytes, std::size_t id_size,
                const std::function<void(const IndexEntry&)>& each);

}  // namespace credlint
