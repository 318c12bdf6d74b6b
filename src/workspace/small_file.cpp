#include "workspace/small_file.h"

#include <filesystem>

namespace credlint {

SmallFile read_small_file(const std::string& path, const Files& files, std::size_t limit) {
    using State = SmallFile::State;
    if (path.empty()) return {State::missing};
    if (path == "/dev/null") return {State::read};
    switch (files.kind(path)) {
        case PathKind::missing:
            return {State::missing};
        case PathKind::directory:
            return {State::unreadable};
        case PathKind::other:
            return {State::would_wait};
        case PathKind::file:
            break;
    }
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    if (!error && size > limit) return {State::too_large};
    Result<std::string> read = files.read(path);
    if (!read) return {State::unreadable};
    if (read->size() > limit) return {State::too_large};
    return {State::read, std::move(*read)};
}

bool would_wait(const std::string& path, const Files& files) {
    return path != "/dev/null" && files.kind(path) == PathKind::other;
}

}  // namespace credlint
