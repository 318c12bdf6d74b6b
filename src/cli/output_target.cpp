#include "cli/output_target.h"

#include <algorithm>
#include <filesystem>

#include <sys/stat.h>

#include "rule/rule_book.h"
#include "run/config_resolver.h"
#include "run/suppression_filter.h"
#include "text/file_name.h"
#include "workspace/discover.h"

namespace credlint::cli {
namespace {

using Status = struct stat;

std::optional<Status> regular_file(const std::string& path) {
    Status status{};
    if (::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return status;
}

bool is_one_of(const Status& file, const std::vector<std::string>& paths) {
    return std::any_of(paths.begin(), paths.end(), [&](const std::string& path) {
        const std::optional<Status> other = path.empty() ? std::nullopt : regular_file(path);
        return other && other->st_dev == file.st_dev && other->st_ino == file.st_ino;
    });
}

// A name that a search of folders would find, or one that configures a search or a run.
bool has_name_of_input(const std::string& path) {
    const std::string_view name = base_name(path);
    const std::string_view folder = std::string_view(path).substr(0, path.size() - name.size());
    return searched_for(folder, name) || name == ".gitignore" || name == config_name || name == baseline_name;
}

Failure refused(const std::string& path, std::string_view why) {
    return {path, 0, 0, "the report would overwrite " + std::string(why)};
}

constexpr std::string_view input_file = "a file that credlint reads; choose another file";

}  // namespace

std::optional<Failure> refusal_of_target(const std::string& path, const Request& request,
                                         const Files& files) {
    if (path.empty()) return std::nullopt;
    const bool special = files.kind(path) == PathKind::other;
    if (!special && is_in_git_folder(path))
        return Failure{path, 0, 0, "a report cannot be written inside `.git`"};
    const std::optional<Status> file = regular_file(path);
    if (!file) return std::nullopt;
    if (is_one_of(*file, request.paths) || has_name_of_input(path) ||
        has_name_of_input(files.canonical(path)))
        return refused(path, input_file);
    ConfigResolver settings(request, files, builtin_rules());
    const FileSettings& here = settings.of(path);
    const std::string config = here.config != nullptr ? here.config->path : std::string();
    if (is_one_of(*file, {request.config, request.baseline, config, here.baseline}))
        return refused(path, "the configuration or the baseline");
    return std::nullopt;
}

std::optional<Failure> refusal_to_replace(const std::string& path, const std::vector<std::string>& linted) {
    const std::optional<Status> file = regular_file(path);
    if (file && is_one_of(*file, linted)) return refused(path, input_file);
    return std::nullopt;
}

}  // namespace credlint::cli
