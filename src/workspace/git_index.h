// The paths in git's index, versions 2 to 4. Pure: bytes in. Knows nothing of what an entry's content is.
// Internal to the room.
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

// Each entry in order; a path in conflict comes once for each of its stages. `id_size` is that of the ids of
// objects: 20, with SHA-256 32. False, perhaps after some entries: the bytes are damaged or cut off, or there
// is more to it than these entries (a split or sparse index, what future versions add).
bool read_index(std::string_view bytes, std::size_t id_size,
                const std::function<void(const IndexEntry&)>& each);

}  // namespace credlint
