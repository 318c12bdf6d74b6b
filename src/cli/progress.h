// A progress line on a terminal: shown only if a run takes long, removed when it ends. Not shown without a
// terminal or in continuous integration.
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
