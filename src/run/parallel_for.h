// Distributes pieces of work to threads. Independent of what the work is; callers that need an order store
// the result of each piece separately.
#pragma once

#include <cstddef>
#include <functional>

namespace credlint {

// The number of cores that this process may use.
std::size_t core_count();

// Calls a worker once for each piece from 0 to `pieces`, on this thread and up to `threads - 1` others, and
// returns when all are done. Each thread gets its own worker from `make_worker`.
using Worker = std::function<void(std::size_t piece)>;
void parallel_for(std::size_t pieces, std::size_t threads, const std::function<Worker()>& make_worker);

}  // namespace credlint
