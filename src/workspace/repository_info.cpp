#include "workspace/repository_info.h"

#include <algorithm>
#include <filesystem>

#include "text/ascii.h"
#include "text/source.h"
#include "workspace/git_process.h"
#include "workspace/git_setup.h"
#include "workspace/repository.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

// As configured: `git remote get-url` would apply `insteadOf`, which may add a password.
std::string configured_remote(const Repository& repository) {
    const GitSetupResult found = find_git_setup(repository, DiskFiles());
    if (found.setup) return found.setup->remote;
    if (!found.reason.empty()) return {};
    const ProcessOutput output = run_git(repository, {"config", "--get", "remote.origin.url"});
    if (!output.ok()) return {};
    return output.text.substr(0, output.text.find('\n'));
}

bool of_uri(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return is_letter_or_digit(c) || std::string_view("-._~:/[]+%").find(c) != std::string_view::npos;
    });
}

}  // namespace

RepositoryInfo find_repository_info(bool with_remote) {
    RepositoryInfo out;
    std::error_code error;
    const fs::path here = fs::current_path(error);
    if (error) return out;
    const Repository repository = Repositories().of(here);
    if (repository.top.empty()) {
        out.top = here.string();
        return out;
    }
    out.top = repository.top.string();
    if (here != repository.top) out.prefix = here.lexically_relative(repository.top).string() + '/';
    if (with_remote) out.remote = public_uri(configured_remote(repository));
    return out;
}

std::string public_uri(std::string_view remote) {
    std::string_view scheme = "ssh";
    std::string_view rest = remote;
    if (const std::size_t at = remote.find("://"); at != remote.npos) {
        scheme = remote.substr(0, at);
        rest.remove_prefix(at + 3);
        constexpr std::string_view known[] = {"https", "http", "ssh", "git"};
        if (std::find(std::begin(known), std::end(known), scheme) == std::end(known)) return {};
    }
    const bool short_form = rest.size() == remote.size();
    // `host:path`; a colon after a slash belongs to a folder's name.
    const std::size_t end = rest.find(short_form ? ':' : '/');
    if (end == rest.npos) return {};
    std::string_view host = rest.substr(0, end);
    if (short_form && host.find('/') != host.npos) return {};
    host.remove_prefix(host.rfind('@') + 1);  // none: npos + 1 is 0
    std::string_view path = rest.substr(end + 1);
    path = path.substr(0, path.find_first_of("?#"));
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    if (host.empty() || path.empty() || !of_uri(host) || !of_uri(path)) return {};
    std::string out(scheme);
    return out.append("://").append(host).append("/").append(path);
}

std::string path_from_top(std::string_view path, const RepositoryInfo& repository_info) {
    if (path == environment_path || path == nameless) return std::string(path);
    const bool absolute = path.starts_with('/');
    const fs::path whole =
        fs::path(absolute ? std::string(path) : repository_info.prefix + std::string(path));
    const std::string normal = whole.lexically_normal().string();
    if (!absolute) return normal.starts_with("../") ? std::string(path) : normal;
    const std::string folder = repository_info.top == "/" ? "/" : repository_info.top + '/';
    if (repository_info.top.empty() || !normal.starts_with(folder)) return std::string(path);
    return normal.substr(folder.size());
}

}  // namespace credlint
