// What a fuzz target holds true. Stands in for assert, so that it also holds in builds without assertions.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace credlint::fuzz {

inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

// Processor time that one input may take, so that what is quadratic shows itself. Generous, for sanitizers
// and busy machines; how time grows is measured in bench/.
class Budget {
public:
    explicit Budget(std::size_t bytes) : seconds_(2.0 + 50e-6 * static_cast<double>(bytes)) {}
    ~Budget() { require(elapsed() < seconds_, "an input takes its time at most"); }
    Budget(const Budget&) = delete;
    Budget& operator=(const Budget&) = delete;

private:
    double elapsed() const { return static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC; }

    std::clock_t start_ = std::clock();
    double seconds_;
};

}  // namespace credlint::fuzz
