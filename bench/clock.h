// Measures the time of work in this process.
#pragma once

#include <cstddef>
#include <ctime>

namespace credlint::bench {

// Processor time, since other processes affect it less.
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

// Prevents the compiler from removing work whose result is not used.
inline volatile std::size_t kept;

}  // namespace credlint::bench
