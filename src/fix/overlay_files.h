// The disk with other contents for some files, to find out what a run would report for them.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "text/files.h"

namespace credlint {

class OverlayFiles final : public WrappedFiles {
public:
    using WrappedFiles::WrappedFiles;

    // Under any name of the file.
    void put(const std::string& path, std::string bytes) {
        bytes_.insert_or_assign(place_of(path), std::move(bytes));
    }
    bool has(const std::string& path) const { return bytes_.contains(place_of(path)); }

    Result<std::string> read(const std::string& path) const override {
        const auto found = bytes_.find(place_of(path));
        if (found == bytes_.end()) return below_.read(path);
        return found->second;
    }

private:
    // Also for a file that does not exist yet.
    static std::filesystem::path place_of(const std::string& path) {
        std::error_code error;
        return std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    }

    std::map<std::filesystem::path, std::string> bytes_;
};

}  // namespace credlint
