#include "run/path_set.h"

#include <filesystem>
#include <system_error>

namespace credlint {
namespace {

namespace fs = std::filesystem;

std::string place_of(const std::string& here, const std::string& path) {
    return (fs::path(here) / path).lexically_normal().string();
}

}  // namespace

bool PathSet::contain(const std::string& path) const {
    std::call_once(ready_, [&] {
        std::error_code error;
        here_ = fs::current_path(error).string();
        for (const std::string& each : paths_) places_.insert(place_of(here_, each));
    });
    return places_.contains(place_of(here_, path));
}

}  // namespace credlint
