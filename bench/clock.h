// The time that work in this process takes.
#pragma once

#include <cstddef>
#include <ctime>

namespace credlint::bench {

// Processor time: other processes take less part in it.
template <typename Work>
double seconds(Work work) {
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    work();
    return now() - start;
}

// Keeps the compiler from leaving out work whose result nobody reads.
inline volatile std::size_t kept;

}  // namespace credlint::bench
