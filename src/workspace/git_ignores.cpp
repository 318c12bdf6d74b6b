#include "workspace/git_ignores.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <utility>
#include <vector>

#include "text/ascii.h"

namespace credlint {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

// Empty: not there, or unreadable.
std::string text_of(const std::string& path, const Files& files) {
    if (path.empty()) return {};
    Result<std::string> read = files.read(path);
    return read ? std::move(*read) : std::string();
}

std::string joined(const std::string& folder, std::string_view path) {
    if (path.starts_with('/')) return std::string(path);
    return folder + "/" + std::string(path);
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

// Where a repository keeps what its worktrees share. In those and in submodules `.git` is a file.
std::string common_folder(const std::string& top, const Files& files) {
    std::string folder = top + "/.git";
    if (files.kind(folder) == PathKind::file) {
        const std::string line = first_line(text_of(folder, files));
        constexpr std::string_view label = "gitdir: ";
        if (!line.starts_with(label)) return {};
        folder = joined(top, std::string_view(line).substr(label.size()));
    }
    const std::string common = first_line(text_of(folder + "/commondir", files));
    return common.empty() ? folder : joined(folder, common);
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == text.npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") + 1 - begin);
}

// Without quotes, escapes and the comment behind it.
std::string config_value(std::string_view text) {
    std::string out;
    std::size_t end = 0;  // behind the last character that is no blank, or is quoted
    bool quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '#' || c == ';')) {
            break;
        } else {
            if (c == '\\' && ++at == text.size()) break;
            out += text[at];
        }
        if (quoted || (c != ' ' && c != '\t')) end = out.size();
    }
    out.resize(end);
    return out;
}

// `core.excludesFile` in the text of a git configuration.
std::optional<std::string> excludes_file_in(std::string_view text) {
    std::optional<std::string> out;
    bool in_core = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.starts_with('[')) {
            const std::size_t close = std::min(line.find(']'), line.size() - 1);
            in_core = same_word(line.substr(1, close - 1), "core");
            line = trimmed(line.substr(close + 1));
        }
        const std::size_t equals = line.find('=');
        if (!in_core || equals == line.npos) continue;
        if (same_word(trimmed(line.substr(0, equals)), "excludesfile"))
            out = config_value(trimmed(line.substr(equals + 1)));
    }
    return out;
}

std::string user_folder() {
    const std::string folder = variable("XDG_CONFIG_HOME");
    if (!folder.empty()) return folder + "/git";
    const std::string home = variable("HOME");
    return home.empty() ? std::string() : home + "/.config/git";
}

// The file that the user's or the repository's configuration names; `[include]` is not followed.
std::string excludes_file(const std::string& repository_config, const std::string& top, const Files& files) {
    const std::string home = variable("HOME");
    const std::string system = variable("GIT_CONFIG_SYSTEM");
    const std::string global = variable("GIT_CONFIG_GLOBAL");
    const std::string user = user_folder();
    std::vector<std::string> places;
    if (variable("GIT_CONFIG_NOSYSTEM").empty()) places.push_back(system.empty() ? "/etc/gitconfig" : system);
    if (!global.empty()) {
        places.push_back(global);
    } else {
        if (!user.empty()) places.push_back(user + "/config");
        if (!home.empty()) places.push_back(home + "/.gitconfig");
    }
    places.push_back(repository_config);
    std::optional<std::string> named;
    for (const std::string& place : places) {
        if (auto here = excludes_file_in(text_of(place, files))) named = std::move(here);
    }
    if (!named) return user.empty() ? std::string() : user + "/ignore";
    if (named->empty()) return {};
    if (named->starts_with("~/")) return home.empty() ? std::string() : home + named->substr(1);
    return joined(top, *named);
}

Ignores with(IgnoreRules rules, std::size_t base, Ignores above) {
    if (rules.empty() && above) return above;
    return std::make_shared<const IgnoreScope>(IgnoreScope{std::move(rules), base, std::move(above)});
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
    const std::string common = common_folder(top, files_);
    const std::string named = excludes_file(common.empty() ? common : common + "/config", top, files_);
    Ignores user = with(IgnoreRules(text_of(named, files_)), 0, nullptr);
    if (common.empty()) return user;
    return with(IgnoreRules(text_of(common + "/info/exclude", files_)), 0, std::move(user));
}

Ignores GitIgnores::with_gitignore(const std::string& folder, std::string_view inside, Ignores above) const {
    IgnoreRules rules(text_of(joined(folder, ".gitignore"), files_));
    return with(std::move(rules), inside.empty() ? 0 : inside.size() + 1, std::move(above));
}

Ignores GitIgnores::at(const std::string& top, std::string_view inside) {
    Ignores out = of_repository(top);
    for (std::size_t end = 0; end < inside.size();) {
        const std::string_view above = inside.substr(0, end);
        const std::string folder = above.empty() ? top : joined(top, above);
        // Git reads no .gitignore that is a link.
        const std::string place = joined(folder, ".gitignore");
        if (files_.canonical(place) == place) out = with_gitignore(folder, above, std::move(out));
        end = std::min(inside.find('/', end + (end != 0)), inside.size());
    }
    return out;
}

}  // namespace credlint
