#include "cli/output_file.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>

#include "text/file_name.h"
#include "workspace/config_search.h"
#include "workspace/platform.h"

namespace credlint::cli {
namespace {

bool is_special(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

int open_place(const std::string& path) {
    if (is_special(path)) return ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    return open_folder_to_write(parent_folder(path));
}

}  // namespace

OutputFile::OutputFile(std::string path) : path_(std::move(path)), folder_or_special_(open_place(path_)) {
    if (folder_or_special_.get() < 0) error_ = errno;
    int descriptor = folder_or_special_.get();
    if (error_ == 0 && !is_special(path_)) {
        // Reports contain no secrets: as readable as any new file.
        file_.emplace(descriptor, std::string(base_name(path_)), 0666);
        descriptor = file_->get();
        if (descriptor < 0) error_ = errno;
    }
    output_ = std::make_unique<Output>(descriptor);
}

std::optional<Failure> OutputFile::finish() {
    const auto failed = [&](int error) {
        return Failure{path_, 0, 0, "cannot write: " + std::generic_category().message(error)};
    };
    if (error_ != 0) return failed(error_);
    if (!output_->flush()) return failed(errno);
    if (file_ && !file_->replace()) return failed(errno);
    return std::nullopt;
}

}  // namespace credlint::cli
