#include "run/file_list.h"

#include <memory>
#include <string>
#include <vector>

#include "run/source.h"
#include "workspace/path_rules.h"

namespace credlint {

Discovery files_of(const Request& request, const Files& files, const GitIndexFiles* staged,
                   ConfigResolver& settings, const Progress& progress) {
    const PathRules excluded("", request.exclude);
    Search search;
    search.no_ignore = request.enter_ignored;
    search.excluded = [&](const std::string& path, bool is_folder) {
        return excluded.cover(path, is_folder) || settings.excludes(path, is_folder);
    };
    if (progress) search.progress = [&](std::size_t found) { progress(0, found); };
    std::vector<std::string> named = request.paths;
    const bool standard_input = std::erase(named, "-") > 0;
    Discovery out = staged != nullptr ? staged->changed(named, search) : discover(named, files, search);
    if (standard_input && !search.excluded(name_of("-", request), false))
        out.files.insert(out.files.begin(), "-");
    return out;
}

Discovery files_of(const Request& request, const Files& files, const RuleBook& rules,
                   const Progress& progress) {
    const auto found = [&](const Files& from, const GitIndexFiles* which) {
        ConfigResolver settings(request, from, rules);
        Discovery out = files_of(request, from, which, settings, progress);
        const std::vector<Failure> failures = settings.failures();
        out.failures.insert(out.failures.end(), failures.begin(), failures.end());
        return out;
    };
    if (!request.staged) return found(files, nullptr);
    const Result<std::unique_ptr<GitIndexFiles>> staged = GitIndexFiles::open();
    if (staged) return found(**staged, staged->get());
    Discovery out;
    out.failures.push_back(staged.failure());
    return out;
}

}  // namespace credlint
