#include "cli/output_file.h"

#include <cerrno>
#include <cstdlib>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace credlint::cli {

static bool is_special(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode);
}

// Reports hold no secrets: as readable as any new file.
static mode_t usual_mode() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

OutputFile::OutputFile(std::string path) : path_(std::move(path)) {
    if (is_special(path_)) {
        descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    } else {
        partial_ = path_ + ".XXXXXX";
        descriptor_ = ::mkostemp(partial_.data(), O_CLOEXEC);
        if (descriptor_ < 0) partial_.clear();
    }
    if (descriptor_ < 0) error_ = errno;
    output_ = std::make_unique<Output>(descriptor_);
}

OutputFile::~OutputFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!partial_.empty()) ::unlink(partial_.c_str());
}

std::optional<Failure> OutputFile::finish() {
    const auto failed = [&](int error) {
        return Failure{path_, 0, 0, "cannot write: " + std::generic_category().message(error)};
    };
    if (error_ != 0) return failed(error_);
    if (!output_->flush()) return failed(errno);
    if (partial_.empty()) return std::nullopt;
    if (::fchmod(descriptor_, usual_mode()) != 0) return failed(errno);
    if (::rename(partial_.c_str(), path_.c_str()) != 0) return failed(errno);
    partial_.clear();
    return std::nullopt;
}

}  // namespace credlint::cli
