#include "workspace/git_blobs.h"

#include <charconv>
#include <optional>

#include "text/files.h"
#include "workspace/git_process.h"

namespace credlint {
namespace {

constexpr std::string_view no_answer = "cannot read: git did not answer";

// The size in `<id> blob <size>`.
std::optional<std::size_t> size_in(std::string_view header) {
    constexpr std::string_view label = " blob ";
    const std::size_t at = header.find(label);
    if (at == header.npos) return std::nullopt;
    const std::string_view digits = header.substr(at + label.size());
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return size;
}

}  // namespace

GitBlobs::GitBlobs(Repository repository) : repository_(std::move(repository)) {}

GitBlobs::~GitBlobs() = default;

Result<std::string> GitBlobs::read(const std::string& id, const std::string& path) {
    const std::lock_guard lock(mutex_);
    if (git_hangs(repository_)) return Failure{path, 0, 0, std::string(no_answer)};
    if (!git_) git_ = std::make_unique<Subprocess>(git_process(repository_, {"cat-file", "--batch"}));
    const auto fail = [&](std::string_view why) { return Failure{path, 0, 0, std::string(why)}; };
    // Git exits on some objects, and is not used after a failure on others; the next read starts a new git.
    const auto give_up = [&](std::string_view why) {
        if (git_->timed_out()) remember_that_git_hangs(repository_);
        git_.reset();
        return fail(why);
    };
    if (!git_->say(id + '\n')) return give_up(no_answer);
    const std::optional<std::string> header = git_->line();
    if (!header) return give_up(no_answer);
    const std::optional<std::size_t> size = size_in(*header);
    if (!size) return fail("cannot read: its contents are missing in the git repository");
    if (*size > max_file_size) return give_up("cannot read: larger than 1 GiB");
    std::optional<std::string> bytes = git_->bytes(*size);
    if (!bytes || git_->bytes(1) != "\n") return give_up(no_answer);
    return std::move(*bytes);
}

}  // namespace credlint
