#include "workspace/git_ignores.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "workspace/git_setup.h"
#include "workspace/small_file.h"

namespace credlint {
namespace {

std::string joined(const std::string& folder, std::string_view path) {
    return folder + "/" + std::string(path);
}

}  // namespace

bool IgnoreScope::ignores(std::string_view path, bool is_folder) const {
    for (const IgnoreScope* scope = this; scope != nullptr; scope = scope->above.get()) {
        const IgnoreRules::Verdict verdict = scope->rules.verdict(path.substr(scope->base), is_folder);
        if (verdict != IgnoreRules::Verdict::none) return verdict == IgnoreRules::Verdict::ignored;
    }
    return false;
}

bool is_repository_top(const std::string& folder, const Files& files) {
    const std::string git = folder + "/.git";
    switch (files.kind(git)) {
        case PathKind::directory:
            return files.kind(git + "/HEAD") == PathKind::file;
        case PathKind::file:
            return true;
        case PathKind::missing:
        case PathKind::other:
            break;
    }
    return false;
}

std::optional<std::string> repository_top(const std::string& folder, const Files& files) {
    for (std::string at = folder;; at.resize(at.rfind('/'))) {
        if (is_repository_top(at, files)) return at;
        if (at.find('/') == at.npos) return std::nullopt;
    }
}

Ignores GitIgnores::of_repository(const std::string& top) {
    const std::string folder = git_folder(top, files_);
    const std::string common = common_folder(folder, files_);
    const GitConfiguration configuration = read_git_configuration(folder, common, files_);
    const std::string user = excludes_file(configuration, top).value_or("");
    return of_files(common.empty() ? common : common + "/info/exclude", user);
}

Ignores GitIgnores::of_files(const std::string& exclude, const std::string& excludes_file) {
    return with(exclude, 0, with(excludes_file, 0, nullptr));
}

Ignores GitIgnores::with_gitignore(const std::string& folder, std::string_view inside, Ignores above) {
    return with(joined(folder, ".gitignore"), inside.empty() ? 0 : inside.size() + 1, std::move(above));
}

// For git as well, anything that is not a file or cannot be read has no rules.
Ignores GitIgnores::with(const std::string& path, std::size_t base, Ignores above) {
    const std::size_t size_above = above ? above->size : 0;
    const SmallFile file = read_small_file(path, files_, max_ignore_rules - size_above);
    if (file.state == SmallFile::State::too_large) too_large_.push_back(path);
    IgnoreRules rules(file.text);
    if (rules.empty() && above) return above;
    const std::size_t size = size_above + file.text.size();
    return std::make_shared<const IgnoreScope>(IgnoreScope{std::move(rules), base, size, std::move(above)});
}

Ignores GitIgnores::at(const std::string& top, std::string_view inside) {
    Ignores out = of_repository(top);
    for (std::size_t end = 0; end < inside.size();) {
        const std::string_view above = inside.substr(0, end);
        const std::string folder = above.empty() ? top : joined(top, above);
        // Git does not read a .gitignore that is a link.
        const std::string place = joined(folder, ".gitignore");
        if (files_.canonical(place) == place) out = with_gitignore(folder, above, std::move(out));
        end = std::min(inside.find('/', end + (end != 0)), inside.size());
    }
    return out;
}

}  // namespace credlint
