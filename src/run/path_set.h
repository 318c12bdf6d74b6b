// Whether a path, however it is written, is among the files that a run lints. Thread-safe. Rarely needed, and
// so prepared on first use.
#pragma once

#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace credlint {

class PathSet {
public:
    // `paths` must outlive this object.
    explicit PathSet(const std::vector<std::string>& paths) : paths_(paths) {}
    bool contain(const std::string& path) const;

private:
    const std::vector<std::string>& paths_;
    mutable std::once_flag ready_;
    mutable std::string here_;
    mutable std::unordered_set<std::string> places_;  // absolute
};

}  // namespace credlint
