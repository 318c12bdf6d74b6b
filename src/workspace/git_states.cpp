#include "workspace/git_states.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "text/file_name.h"
#include "workspace/git_ignores.h"
#include "workspace/git_index.h"
#include "workspace/git_setup.h"
#include "workspace/small_file.h"

namespace credlint {
namespace {

// More than half a million files. Larger ones are left to git.
constexpr std::size_t max_index_size = std::size_t{64} << 20;

constexpr std::string_view in_submodule = "it is in a submodule that is not checked out";

bool is_at_or_below(std::string_view path, std::string_view folder) {
    return folder.empty() ||
           (path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/'));
}

// Whether a folder of the path has that name.
bool is_in_git_folder(std::string_view path) {
    return path.starts_with(".git/") || path.find("/.git/") != path.npos;
}

void set_unknown(std::span<GitAnswer* const> files, std::string_view reason) {
    for (GitAnswer* file : files) {
        file->state = GitState::unknown;
        file->reason = reason;
    }
}

// What the index says about the files that are asked for.
struct Tracked {
    std::set<std::string_view> files;
    std::set<std::string, std::less<>> submodules;
    std::set<std::string, std::less<>> gitignores;  // only in the index: outside of a sparse checkout

    // False: the index is unusual. `asked` is sorted.
    bool read(std::string_view bytes, std::size_t id_size, const std::vector<std::string_view>& asked) {
        auto next = asked.begin();
        return read_index(bytes, id_size, [&](const IndexEntry& entry) {
            while (next != asked.end() && *next < entry.path) ++next;
            if (next != asked.end() && *next == entry.path) files.insert(*next);
            // Only of interest if a file that is asked for is below it.
            const bool gitignore = entry.skip_worktree && base_name(entry.path) == ".gitignore";
            if (!entry.is_submodule() && !gitignore) return;
            std::string folder(entry.path);
            if (gitignore) folder.resize(folder.size() - std::string_view(".gitignore").size());
            if (!gitignore) folder += '/';
            const auto below = std::lower_bound(asked.begin(), asked.end(), folder);
            if (below == asked.end() || !below->starts_with(folder)) return;
            (gitignore ? gitignores : submodules).emplace(entry.path);
        });
    }
    bool is_in_submodule(std::string_view path) const {
        for (std::size_t end = path.find('/'); end != path.npos; end = path.find('/', end + 1)) {
            if (submodules.contains(path.substr(0, end))) return true;
        }
        return false;
    }
};

// Which files are ignored, according to the rules on the disk.
class IgnoredFiles {
public:
    enum class Answer { no, yes, ask_git };

    IgnoredFiles(std::string top, const GitSetup& setup, const Tracked& tracked, const Files& files)
        : top_(std::move(top)), tracked_(tracked), files_(files), ignores_(files) {
        chain_.push_back(with_gitignore({"", ignores_.of_files(setup.exclude, setup.excludes_file)}));
    }

    Answer ask(std::string_view path) {
        if (is_in_git_folder(path)) return Answer::yes;
        const std::size_t slash = path.rfind('/');
        const Folder& folder = at(slash == path.npos ? std::string_view() : path.substr(0, slash));
        if (folder.answer != Answer::no) return folder.answer;
        return folder.ignores->ignores(path, false) ? Answer::yes : Answer::no;
    }

private:
    struct Folder {
        std::string path;  // below the top
        Ignores ignores;
        Answer answer = Answer::no;  // for everything in it
    };

    // Only the folders that lead to the last path are kept: rules of many folders take much memory.
    const Folder& at(std::string_view path) {
        while (!is_at_or_below(path, chain_.back().path)) chain_.pop_back();
        for (std::size_t end = chain_.back().path.size(); end < path.size();) {
            end = std::min(path.find('/', end + (end != 0)), path.size());
            chain_.push_back(below(chain_.back(), path.substr(0, end)));
        }
        return chain_.back();
    }

    Folder below(const Folder& above, std::string_view path) {
        Folder out{std::string(path), above.ignores, above.answer};
        if (above.answer != Answer::no) return out;
        if (above.ignores->ignores(path, true)) out.answer = Answer::yes;
        return out.answer == Answer::no ? with_gitignore(std::move(out)) : out;
    }

    Folder with_gitignore(Folder folder) {
        const std::string& inside = folder.path;
        const std::string place = inside.empty() ? top_ : top_ + "/" + inside;
        const std::string file = place + "/.gitignore";
        // Git does not open links here. If it cannot open the file and finds it only in the index, it reads
        // that.
        if (files_.canonical(file) == file && files_.kind(file) == PathKind::file) {
            folder.ignores = ignores_.with_gitignore(place, inside, std::move(folder.ignores));
        } else if (tracked_.gitignores.contains(inside.empty() ? ".gitignore" : inside + "/.gitignore")) {
            folder.answer = Answer::ask_git;
        }
        if (!ignores_.too_large().empty()) folder.answer = Answer::ask_git;
        return folder;
    }

    const std::string top_;
    const Tracked& tracked_;
    const Files& files_;
    GitIgnores ignores_;
    std::vector<Folder> chain_;  // each inside the previous one; the top first
};

}  // namespace

std::vector<GitAnswer*> read_git_states(const Repository& repository, std::span<GitAnswer* const> files) {
    std::vector<GitAnswer*> left(files.begin(), files.end());
    const DiskFiles disk;
    const GitSetupResult found = find_git_setup(repository, disk);
    if (!found.setup && found.reason.empty()) return left;
    const auto give_up = [&](std::string_view reason) {
        set_unknown(left, reason);
        return std::vector<GitAnswer*>();
    };
    if (!found.setup) return give_up(found.reason);
    const GitSetup& setup = *found.setup;
    if (would_wait(setup.index, disk)) return give_up(would_wait_reason);
    const SmallFile index = read_small_file(setup.index, disk, max_index_size);
    if (!index.usable()) return left;

    std::vector<std::string_view> asked(files.size());
    std::transform(files.begin(), files.end(), asked.begin(),
                   [](const GitAnswer* file) -> std::string_view { return file->path; });
    std::sort(asked.begin(), asked.end());
    Tracked tracked;
    if (index.state == SmallFile::State::read && !tracked.read(index.text, setup.id_size, asked)) return left;
    std::erase_if(left, [&](GitAnswer* file) {
        const bool is_tracked = tracked.files.contains(file->path);
        if (is_tracked) file->state = GitState::tracked;
        return is_tracked;
    });
    if (left.empty()) return left;

    if (would_wait(setup.exclude, disk) || would_wait(setup.excludes_file, disk))
        return give_up(would_wait_reason);
    IgnoredFiles ignored(repository.top.string(), setup, tracked, disk);
    std::erase_if(left, [&](GitAnswer* file) {
        if (tracked.is_in_submodule(file->path)) {
            file->reason = in_submodule;
            return true;
        }
        const IgnoredFiles::Answer answer = ignored.ask(file->path);
        if (answer == IgnoredFiles::Answer::ask_git) return false;
        file->state = answer == IgnoredFiles::Answer::yes ? GitState::ignored : GitState::untracked;
        return true;
    });
    return left;
}

}  // namespace credlint
