// Whether a run tells findings of a path, however it is written. Asked by all threads of a run, seldom, and
// so made ready only when it is.
#pragma once

#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

namespace credlint {

class PathSet {
public:
    // `paths` must stay.
    explicit PathSet(const std::vector<std::string>& paths) : paths_(paths) {}
    bool contain(const std::string& path) const;

private:
    const std::vector<std::string>& paths_;
    mutable std::once_flag ready_;
    mutable std::string here_;
    mutable std::unordered_set<std::string> places_;  // absolute
};

}  // namespace credlint
