#include "workspace/git_index_files.h"

#include <algorithm>
#include <filesystem>

#include "text/file_name.h"
#include "workspace/git_blobs.h"
#include "workspace/git_process.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

// As git writes the mode; links and submodules have other modes.
bool is_file(std::string_view mode) {
    return mode == "100644" || mode == "100755";
}

std::string_view take_word(std::string_view& line) {
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

Failure git_failure(const ProcessOutput& output) {
    return {"", 0, 0, "cannot list staged files: " + std::string(reason_of(output))};
}

// What Git LFS commits in place of a file.
bool is_pointer(std::string_view bytes) {
    return bytes.size() < 1024 && bytes.starts_with("version https://git-lfs.github.com/spec/");
}

bool is_searched_for(std::string_view path) {
    const std::string_view name = base_name(path);
    return searched_for(path.substr(0, path.size() - name.size()), name);
}

// As in a search, which does not enter such folders.
bool is_left_out(const std::string& path, const Search& search) {
    const bool entered = search.no_ignore || ("/" + path).find("/node_modules/") == std::string::npos;
    return !entered || (search.excluded && search.excluded(path, false));
}

bool is_in(std::string_view path, std::string_view folder) {
    return folder.empty() || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
}

}  // namespace

Result<std::unique_ptr<GitIndexFiles>> GitIndexFiles::open() {
    std::error_code error;
    const fs::path here = fs::canonical(".", error);
    const Repository repository = error ? Repository() : Repositories().of(here);
    if (repository.top.empty())
        return Failure{"", 0, 0,
                       "`--staged` requires a git repository, and the current folder is not in one"};
    std::unique_ptr<GitIndexFiles> out(new GitIndexFiles(repository, here.string()));
    if (std::optional<Failure> failure = out->ask(repository)) return std::move(*failure);
    return out;
}

GitIndexFiles::GitIndexFiles(const Repository& repository, std::string here)
    : top_(repository.top.string()), here_(std::move(here)), blobs_(std::make_unique<GitBlobs>(repository)) {}

GitIndexFiles::~GitIndexFiles() = default;

std::optional<Failure> GitIndexFiles::ask(const Repository& repository) {
    // Each is `:mode mode id id letter`, then the path. A user's settings must not shorten the list.
    const ProcessOutput changes = run_git(
        repository, {"-c", "diff.relative=false", "diff", "--cached", "--raw", "-z", "--no-abbrev",
                     "--no-renames", "--no-ext-diff", "--ignore-submodules=all", "--diff-filter=AMT", "--"});
    if (!changes.ok()) return git_failure(changes);
    const std::vector<std::string_view> texts = texts_in(changes.text);
    for (std::size_t i = 0; i + 1 < texts.size(); i += 2) {
        std::string_view line = texts[i];
        take_word(line);
        if (is_file(take_word(line))) changed_.emplace_back(texts[i + 1]);
    }
    if (std::none_of(changed_.begin(), changed_.end(), is_searched_for)) return std::nullopt;

    // Each is `mode id stage`, a tab, then the path.
    ProcessOutput index = run_git(repository, {"ls-files", "--stage", "-z"});
    if (!index.ok()) return git_failure(index);
    listing_ = std::move(index.text);
    for (std::string_view line : texts_in(listing_)) {
        const std::size_t tab = std::min(line.find('\t'), line.size() - 1);
        const std::string_view path = line.substr(tab + 1);
        const bool file = is_file(take_word(line));
        const std::string_view id = take_word(line);
        if (file && line.starts_with('0')) entries_.push_back({path, id});
    }
    std::sort(entries_.begin(), entries_.end(),
              [](const Entry& a, const Entry& b) { return a.path < b.path; });
    return std::nullopt;
}

Discovery GitIndexFiles::changed(const std::vector<std::string>& paths, const Search& search) const {
    Discovery out;
    std::vector<std::string> within;
    for (const std::string& path : paths) {
        const std::string place = below_top(path);
        const bool staged = std::any_of(changed_.begin(), changed_.end(), [&](const std::string& file) {
            return file == place || is_in(file, place);
        });
        if (!staged && disk_.kind(path) == PathKind::missing)
            out.failures.push_back({path, 0, 0, "no such file or directory"});
        within.push_back(place);
    }
    for (const std::string& file : changed_) {
        const auto contains = [&](const std::string& place) { return file == place || is_in(file, place); };
        if (!is_searched_for(file)) continue;
        if (!paths.empty() && std::none_of(within.begin(), within.end(), contains)) continue;
        std::string shown = (fs::path(top_) / file).lexically_relative(here_).string();
        if (!is_left_out(shown, search)) out.files.push_back(std::move(shown));
    }
    std::sort(out.files.begin(), out.files.end());
    return out;
}

// Empty for the top itself; `..` and so on for paths outside of it.
std::string GitIndexFiles::below_top(const std::string& path) const {
    fs::path place = path;
    if (place.is_absolute()) {
        // Through links it may still lead here.
        std::error_code error;
        const fs::path folder = fs::weakly_canonical(place.parent_path(), error);
        if (!error) place = folder / place.filename();
    } else {
        place = fs::path(here_) / place;
    }
    std::string out = place.lexically_normal().lexically_relative(top_).string();
    if (out.ends_with('/')) out.pop_back();
    return out == "." ? "" : out;
}

const GitIndexFiles::Entry* GitIndexFiles::entry(const std::string& path) const {
    const std::string place = below_top(path);
    const auto found = std::lower_bound(entries_.begin(), entries_.end(), place,
                                        [](const Entry& a, const std::string& b) { return a.path < b; });
    return found != entries_.end() && found->path == place ? &*found : nullptr;
}

PathKind GitIndexFiles::kind(const std::string& path) const {
    return entry(path) != nullptr ? PathKind::file : disk_.kind(path);
}

Result<std::string> GitIndexFiles::read(const std::string& path) const {
    const Entry* staged = entry(path);
    if (staged == nullptr) return disk_.read(path);
    Result<std::string> bytes = blobs_->read(std::string(staged->id), path);
    // Its content is not in the index, only where it was staged from.
    if (bytes && is_pointer(*bytes)) return disk_.read(path);
    return bytes;
}

Result<std::vector<DirectoryEntry>> GitIndexFiles::list(const std::string& directory,
                                                        const NameFilter& wanted) const {
    return disk_.list(directory, wanted);
}

std::string GitIndexFiles::canonical(const std::string& path) const {
    const Entry* staged = entry(path);
    return staged != nullptr ? top_ + '/' + std::string(staged->path) : disk_.canonical(path);
}

std::uint32_t GitIndexFiles::mode(const std::string& path) const {
    return entry(path) != nullptr ? 0 : disk_.mode(path);
}

}  // namespace credlint
