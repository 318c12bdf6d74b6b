#include "run/parallel_for.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace credlint {

namespace {

// Like those of `std::jthread`, which not every standard library has.
struct JoinedThreads : std::vector<std::thread> {
    ~JoinedThreads() {
        for (std::thread& thread : *this) thread.join();
    }
};

}  // namespace

std::size_t core_count() {
    return std::max(1u, std::thread::hardware_concurrency());
}

void parallel_for(std::size_t pieces, std::size_t threads, const std::function<Worker()>& make_worker) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        const Worker worker = make_worker();
        for (std::size_t piece = next++; piece < pieces; piece = next++) worker(piece);
    };
    JoinedThreads others;
    try {
        while (others.size() + 1 < std::min(threads, pieces)) others.emplace_back(work);
    } catch (const std::system_error&) {
        // No more threads are available: the existing ones do the work.
    }
    work();
}

}  // namespace credlint
