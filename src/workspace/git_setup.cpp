#include "workspace/git_setup.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

#include <sys/stat.h>
#include <unistd.h>

#include "text/ascii.h"
#include "workspace/repository.h"
#include "workspace/small_file.h"

namespace credlint {
namespace {

using State = GitConfiguration::State;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

bool is_set(const char* name) {
    return std::getenv(name) != nullptr;
}

std::string joined(const std::string& folder, std::string_view path) {
    if (path.starts_with('/')) return std::string(path);
    return folder + "/" + std::string(path);
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

std::string user_folder() {
    const std::string folder = variable("XDG_CONFIG_HOME");
    if (!folder.empty()) return folder + "/git";
    const std::string home = variable("HOME");
    return home.empty() ? std::string() : home + "/.config/git";
}

// Among the entries from that one on.
bool has_include(const GitConfiguration& configuration, std::size_t from) {
    return std::any_of(configuration.entries.begin() + static_cast<std::ptrdiff_t>(from),
                       configuration.entries.end(), [](const GitConfigEntry& entry) {
                           return entry.key.starts_with("include.") || entry.key.starts_with("includeif.");
                       });
}

void add(const std::string& path, const Files& files, GitConfiguration& out) {
    const SmallFile file = read_small_file(path, files);
    if (file.state == SmallFile::State::would_wait) out.state = State::blocked;
    const std::size_t before = out.entries.size();
    const bool complete = file.usable() && parse_git_config(file.text, out.entries);
    if (!complete || has_include(out, before)) out.state = std::max(out.state, State::partial);
}

// GIT_CONFIG_COUNT with its keys and values. False where git would reject them.
bool add_counted(GitConfiguration& out) {
    const std::string text = variable("GIT_CONFIG_COUNT");
    if (text.empty()) return true;
    int count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || end != text.data() + text.size() || count < 0) return false;
    for (int i = 0; i < count; ++i) {
        const std::string key = "GIT_CONFIG_KEY_" + std::to_string(i);
        const std::string value = "GIT_CONFIG_VALUE_" + std::to_string(i);
        std::optional<std::string> name = git_config_key(variable(key.c_str()));
        if (!name || !is_set(value.c_str())) return false;
        out.entries.push_back({std::move(*name), variable(value.c_str())});
    }
    return true;
}

void add_environment(GitConfiguration& out) {
    const std::size_t before = out.entries.size();
    if (!add_counted(out) || has_include(out, before)) out.state = std::max(out.state, State::partial);
}

// The user's and the system's.
void add_global(const Files& files, GitConfiguration& out) {
    if (git_boolean(variable("GIT_CONFIG_NOSYSTEM")) != true) {
        const std::string system = variable("GIT_CONFIG_SYSTEM");
        add(system.empty() ? "/etc/gitconfig" : system, files, out);
    }
    if (is_set("GIT_CONFIG_GLOBAL")) return add(variable("GIT_CONFIG_GLOBAL"), files, out);
    const std::string home = variable("HOME");
    const std::string user = user_folder();
    if (!user.empty()) add(user + "/config", files, out);
    if (!home.empty()) add(home + "/.gitconfig", files, out);
}

// Git reads the repository of another user only if safe.directory lists it. With sudo, the user who called it
// counts as well.
bool is_ours(const std::string& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return false;
    if (status.st_uid == ::geteuid()) return true;
    const std::string caller = variable("SUDO_UID");
    uid_t id = 0;
    const auto [end, error] = std::from_chars(caller.data(), caller.data() + caller.size(), id);
    return ::geteuid() == 0 && !caller.empty() && error == std::errc() &&
           end == caller.data() + caller.size() && id == status.st_uid;
}

// Variables that make git read files outside of the repository, or other settings.
bool is_usual_environment(const Repository& repository) {
    for (const char* name : {"GIT_CONFIG_PARAMETERS", "GIT_TEST_ASSUME_DIFFERENT_OWNER"}) {
        if (is_set(name)) return false;
    }
    if (!repository.of_environment) return true;
    for (const char* name : {"GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_NAMESPACE",
                             "GIT_IMPLICIT_WORK_TREE", "GIT_INTERNAL_SUPER_PREFIX"}) {
        if (is_set(name)) return false;
    }
    return true;
}

bool is_hexadecimal(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_hex_digit);
}

bool is_head(std::string_view text) {
    if (text.starts_with("ref:")) {
        text.remove_prefix(4);
        text.remove_prefix(std::min(text.find_first_not_of(" \t\n\r"), text.size()));
        return text.starts_with("refs/");
    }
    return text.size() >= 40 && is_hexadecimal(text.substr(0, 40));
}

// Checks the repository's own settings. False: only git knows what they amount to.
class Format {
public:
    Format(const GitConfiguration& configuration, const std::string& git_folder, const Files& files)
        : configuration_(configuration), git_folder_(git_folder), files_(files) {}

    // `explicitly`: the environment says where the files are, whatever the configuration does.
    bool is_usual(const std::string& top, bool explicitly) {
        const auto* version = configuration_.find("core.repositoryformatversion");
        const bool first = version == nullptr || *version == "0";
        if (!first && *version != "1") return false;
        for (std::size_t i = configuration_.own; i < configuration_.own_end; ++i) {
            const auto& [key, value] = configuration_.entries[i];
            if (key.starts_with("extensions.") && (first || !extension(key.substr(11), value))) return false;
            if (key == "core.bare" && !explicitly && git_boolean(value) != false) return false;
            if (key == "core.worktree" && !explicitly && !(value && is_top(*value, top))) return false;
        }
        const auto* ignore_case = configuration_.find("core.ignorecase");
        return ignore_case == nullptr || git_boolean(*ignore_case) == false;
    }
    std::size_t id_size() const { return id_size_; }

private:
    bool extension(std::string_view name, const std::optional<std::string>& value) {
        for (const std::string_view known : {"noop", "noop-v1", "partialclone", "preciousobjects",
                                             "refstorage", "relativeworktrees", "worktreeconfig"}) {
            if (name == known) return true;
        }
        if (name != "objectformat" || !value) return false;
        if (*value == "sha256") id_size_ = 32;
        return *value == "sha1" || *value == "sha256";
    }
    // As in a submodule, whose `.git` is in another place.
    bool is_top(const std::string& path, const std::string& top) const {
        return files_.canonical(joined(git_folder_, path)) == top;
    }

    const GitConfiguration& configuration_;
    const std::string& git_folder_;
    const Files& files_;
    std::size_t id_size_ = 20;
};

}  // namespace

std::string git_folder(const std::string& top, const Files& files) {
    std::string git = top + "/.git";
    switch (files.kind(git)) {
        case PathKind::directory:
            return git;
        case PathKind::file:
            break;
        default:
            return {};
    }
    const std::string line = first_line(read_small_file(git, files).text);
    constexpr std::string_view label = "gitdir: ";
    if (!line.starts_with(label)) return {};
    return joined(top, std::string_view(line).substr(label.size()));
}

std::string common_folder(const std::string& git_folder, const Files& files) {
    if (git_folder.empty()) return {};
    const std::string common = first_line(read_small_file(git_folder + "/commondir", files).text);
    return common.empty() ? git_folder : joined(git_folder, common);
}

const std::optional<std::string>* GitConfiguration::find(std::string_view key) const {
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&](const GitConfigEntry& entry) { return entry.key == key; });
    return found == entries.rend() ? nullptr : &found->value;
}

GitConfiguration read_git_configuration(const std::string& git_folder, const std::string& common_folder,
                                        const Files& files) {
    GitConfiguration out;
    add_global(files, out);
    out.own = out.entries.size();
    if (!common_folder.empty()) {
        add(common_folder + "/config", files, out);
        const auto* of_worktree = out.find("extensions.worktreeconfig");
        if (of_worktree != nullptr && git_boolean(*of_worktree) == true)
            add(git_folder + "/config.worktree", files, out);
    }
    out.own_end = out.entries.size();
    add_environment(out);
    return out;
}

std::optional<std::string> excludes_file(const GitConfiguration& configuration, const std::string& top) {
    const auto* named = configuration.find("core.excludesfile");
    if (named == nullptr) {
        const std::string user = user_folder();
        return user.empty() ? std::string() : user + "/ignore";
    }
    if (!*named) return std::nullopt;
    const std::string& path = **named;
    if (path.empty()) return path;
    if (path.starts_with("~/")) {
        const std::string home = variable("HOME");
        return home.empty() ? std::nullopt : std::optional(home + path.substr(1));
    }
    // The folder of a user or of git's installation, or a path that need not exist.
    if (path[0] == '~' || path.starts_with("%(") || path.starts_with(":(")) return std::nullopt;
    return joined(top, path);
}

GitSetupResult find_git_setup(const Repository& repository, const Files& files) {
    if (!is_usual_environment(repository)) return {};
    const std::string top = repository.top.string();
    const bool explicitly = !repository.named_git_folder.empty();
    const std::string folder = explicitly ? repository.named_git_folder.string() : git_folder(top, files);
    const std::string common = common_folder(folder, files);
    if (folder.empty() || !is_ours(folder) || !is_ours(top)) return {};
    if (!explicitly && !is_ours(top + "/.git")) return {};

    const SmallFile head = read_small_file(folder + "/HEAD", files);
    if (head.state == SmallFile::State::would_wait) return {std::nullopt, would_wait_reason};
    if (!is_head(head.text)) return {};
    for (const char* name : {"/objects", "/refs"}) {
        if (files.kind(common + name) != PathKind::directory) return {};
    }

    const GitConfiguration configuration = read_git_configuration(folder, common, files);
    if (configuration.state == State::blocked) return {std::nullopt, would_wait_reason};
    if (configuration.state != State::complete) return {};
    Format format(configuration, folder, files);
    if (!format.is_usual(top, explicitly)) return {};
    const std::optional<std::string> excludes = excludes_file(configuration, top);
    if (!excludes) return {};

    GitSetup out;
    const std::string index = repository.of_environment ? variable("GIT_INDEX_FILE") : std::string();
    out.index = index.empty() ? folder + "/index" : joined(top, index);
    out.exclude = common + "/info/exclude";
    out.excludes_file = *excludes;
    out.id_size = format.id_size();
    const auto* remote = configuration.find("remote.origin.url");
    if (remote != nullptr) out.remote = remote->value_or("");
    return {std::move(out)};
}

}  // namespace credlint
