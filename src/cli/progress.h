// One line on a terminal that says how far a run is: only when it takes its time, gone when it ends. Nothing
// where nobody watches: no terminal, or a machine of continuous integration. Knows nothing of what runs.
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>

namespace credlint::cli {

class ProgressLine {
public:
    ProgressLine(int descriptor, bool wanted) : descriptor_(descriptor), wanted_(wanted) {}
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(std::size_t done, std::size_t files);

private:
    using Clock = std::chrono::steady_clock;

    void write(std::string_view text) const;

    const int descriptor_;
    bool wanted_;
    bool shown_ = false;
    Clock::time_point next_ = Clock::now() + std::chrono::milliseconds(500);
};

}  // namespace credlint::cli
