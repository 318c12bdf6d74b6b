#include "workspace/gitignore_entry.h"

#include <filesystem>

#include "workspace/small_file.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

// Escapes the characters that are special in a pattern.
std::optional<std::string> escaped(std::string_view path) {
    std::string out;
    for (const char c : path) {
        if (c == '\n' || c == '\r' || c == '\0') return std::nullopt;
        if (c == '\\' || c == '*' || c == '?' || c == '[') out += '\\';
        out += c;
    }
    if (out.ends_with(' ')) out.insert(out.size() - 1, 1, '\\');
    return out;
}

}  // namespace

std::optional<GitignoreEntry> gitignore_entry(const std::string& path, const GitAnswer& answer) {
    if (answer.top.empty()) return std::nullopt;
    std::error_code error;
    const fs::path top(answer.top);
    const fs::path file = top / answer.path;
    if (!fs::exists(file, error)) return std::nullopt;
    GitignoreEntry out;
    fs::path folder = file.parent_path();
    for (;; folder = folder.parent_path()) {
        const fs::file_type type = fs::symlink_status(folder / ".gitignore", error).type();
        out.exists = type == fs::file_type::regular;
        if (!out.exists && type != fs::file_type::not_found) return std::nullopt;
        if (out.exists && fs::file_size(folder / ".gitignore", error) > small_file_size) return std::nullopt;
        if (out.exists || folder == top) break;
    }
    const std::optional<std::string> line = escaped(file.lexically_relative(folder).string());
    if (!line) return std::nullopt;
    out.line = "/" + *line;
    fs::path name = folder / ".gitignore";
    if (fs::path(path).is_relative()) {
        const fs::path here = fs::current_path(error);
        const fs::path relative = name.lexically_relative(here);
        if (!error && !relative.empty()) name = relative;
    }
    out.file = name.string();
    return out;
}

}  // namespace credlint
