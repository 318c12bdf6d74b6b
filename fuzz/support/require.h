// The assertion of fuzz targets. Replaces assert, so that it is also checked in builds without assertions.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace credlint::fuzz {

inline void require(bool condition, const char* what) {
    if (condition) return;
    std::fprintf(stderr, "requirement failed: %s\n", what);
    std::abort();
}

// Limits the processor time of one input, to find quadratic behavior. Generous, for sanitizers and busy
// machines; how time grows is measured in bench/.
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
