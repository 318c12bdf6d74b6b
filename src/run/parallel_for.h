// Work in pieces, shared out to threads. Knows nothing of what the work is; whoever needs an order keeps the
// pieces' results apart.
#pragma once

#include <cstddef>
#include <functional>

namespace credlint {

// As many as there are cores that this process may use.
std::size_t core_count();

// Does each piece from 0 to `pieces` once, on this thread and up to `threads - 1` others, and returns when
// all are done. Each thread asks `make_worker` for a worker of its own.
using Worker = std::function<void(std::size_t piece)>;
void parallel_for(std::size_t pieces, std::size_t threads, const std::function<Worker()>& make_worker);

}  // namespace credlint
