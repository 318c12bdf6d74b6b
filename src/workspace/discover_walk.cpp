// The search itself: one folder after another, without recursion, so that no depth is too deep.
#include <algorithm>
#include <unordered_set>
#include <utility>

#include "workspace/discover.h"
#include "workspace/git_ignores.h"

namespace credlint {
namespace {

using Kind = DirectoryEntry::Kind;

struct Folder {
    std::string path;    // as it is shown, with a slash at its end; empty: the current folder
    std::string inside;  // below the top of its repository
    Ignores ignores;     // null: in no repository
};

struct Found {
    std::string path;
    bool is_link = false;
};

std::string shown(const std::string& named) {
    std::string out = named;
    while (out.starts_with("./")) out.erase(0, 2);
    return out;
}

// The files in one named folder.
class Walk {
public:
    Walk(const Files& files, const Search& search, Discovery& out)
        : files_(files), search_(search), ignores_(files), failures_(out.failures), other_(out.other) {}

    std::vector<Found> search(const std::string& named, const std::string& place) {
        push(first(named, place));
        while (!pending_.empty()) {
            Folder folder = std::move(pending_.back());
            pending_.pop_back();
            enter(std::move(folder));
            if (search_.progress) search_.progress(found_.size());
        }
        return std::move(found_);
    }
    // As they are shown.
    std::vector<std::string> too_large() const {
        std::vector<std::string> out;
        for (const std::string& path : ignores_.too_large()) out.push_back(shown(path));
        return out;
    }

private:
    Folder first(const std::string& named, const std::string& place) {
        Folder out;
        if (named != ".") out.path = shown(named);
        if (!out.path.empty() && !out.path.ends_with('/')) out.path += '/';
        if (search_.no_ignore) return out;
        if (const std::optional<std::string> top = repository_top(place, files_)) {
            out.inside = place.substr(std::min(top->size() + 1, place.size()));
            out.ignores = ignores_.at(*top, out.inside);
        }
        return out;
    }

    void push(Folder folder) { pending_.push_back(std::move(folder)); }

    // A repository inside another one has rules of its own.
    void take_rules(Folder& folder, const std::vector<DirectoryEntry>& entries, const std::string& path) {
        const auto has = [&](std::string_view name, auto... kinds) {
            return std::any_of(entries.begin(), entries.end(), [&](const DirectoryEntry& entry) {
                return entry.name == name && ((entry.kind == kinds) || ...);
            });
        };
        const bool is_top = folder.ignores && folder.inside.empty();
        if (!is_top && has(".git", Kind::directory, Kind::file) && is_repository_top(path, files_)) {
            folder.inside.clear();
            folder.ignores = ignores_.of_repository(path);
        }
        if (folder.ignores && has(".gitignore", Kind::file))
            folder.ignores = ignores_.with_gitignore(path, folder.inside, std::move(folder.ignores));
    }

    void enter(Folder folder) {
        std::string path = folder.path.empty() ? "." : folder.path;
        if (path.size() > 1 && path.ends_with('/')) path.pop_back();
        const auto entries = files_.list(path, [&](std::string_view name) {
            return name == ".gitignore" || name == ".git" || searched_for(folder.path, name);
        });
        if (!entries) {
            failures_.push_back(entries.failure());
            return;
        }
        if (!search_.no_ignore) take_rules(folder, *entries, path);
        const std::size_t before = pending_.size();
        for (const DirectoryEntry& entry : *entries) {
            if (entry.kind == Kind::directory) {
                below(folder, entry.name);
            } else if (!searched_for(folder.path, entry.name)) {
                continue;
            } else if (entry.kind == Kind::other) {
                other_.push_back(folder.path + entry.name);
            } else {
                add(folder.path + entry.name, entry.kind == Kind::link);
            }
        }
        std::reverse(pending_.begin() + static_cast<std::ptrdiff_t>(before), pending_.end());
    }

    void below(const Folder& folder, const std::string& name) {
        if (name == ".git" || (name == "node_modules" && !search_.no_ignore)) return;
        std::string inside = folder.inside.empty() ? name : folder.inside + "/" + name;
        if (folder.ignores && folder.ignores->ignores(inside, true)) return;
        const std::string path = folder.path + name;
        if (search_.excluded && search_.excluded(path, true)) return;
        push({path + "/", std::move(inside), folder.ignores});
    }

    void add(std::string path, bool is_link) {
        if (!search_.excluded || !search_.excluded(path, false)) found_.push_back({std::move(path), is_link});
    }

    const Files& files_;
    const Search& search_;
    GitIgnores ignores_;
    std::vector<Failure>& failures_;
    std::vector<std::string>& other_;
    std::vector<Folder> pending_;  // the next one is last
    std::vector<Found> found_;
};

// Handles named paths one after another; each file once, wherever links lead.
class Collection {
public:
    Collection(const Files& files, const Search& search, bool alone, Discovery& out)
        : files_(files), search_(search), alone_(alone), out_(out) {}

    void named(const std::string& path) {
        switch (files_.kind(path)) {
            case PathKind::directory:
                return folder(path);
            case PathKind::missing:
                out_.failures.push_back({path, 0, 0, "no such file or directory"});
                return;
            case PathKind::file:
            case PathKind::other:
                if (search_.excluded && search_.excluded(path, false)) return;
                if (alone_ || is_new(files_.canonical(path), path)) out_.files.push_back(shown(path));
        }
    }

private:
    void folder(const std::string& path) {
        const std::string place = files_.canonical(path);
        if (place.empty()) {
            out_.failures.push_back(
                {path, 0, 0, "cannot read: the folder was removed, or its path is too long"});
            return;
        }
        const std::size_t failures = out_.failures.size();
        if (search_.excluded && search_.excluded(path, true)) return;
        Walk walk(files_, search_, out_);
        std::vector<Found> found = walk.search(path, place);
        for (std::string& file : walk.too_large()) out_.too_large.push_back(std::move(file));
        if (found.empty() && failures == out_.failures.size()) out_.empty.push_back(path);
        const bool has_links =
            std::any_of(found.begin(), found.end(), [](const Found& file) { return file.is_link; });
        if (has_links || !alone_) keep_each_once(path, place, found);
        for (Found& file : found) out_.files.push_back(std::move(file.path));
    }

    // A link is dropped in favor of the file that it leads to.
    void keep_each_once(const std::string& path, const std::string& place, std::vector<Found>& found) {
        const std::string in_place = place == "/" ? place : place + "/";
        const std::string named = path == "." ? std::string() : shown(path);
        const std::size_t prefix = named.size() + (!named.empty() && !named.ends_with('/'));
        const auto is_old = [&](const Found& file) {
            return !file.is_link && !is_new(in_place + file.path.substr(prefix), file.path);
        };
        std::erase_if(found, is_old);
        std::erase_if(found, [&](const Found& file) {
            if (!file.is_link) return false;
            const std::string target = files_.canonical(file.path);
            return !target.starts_with(in_place) || !is_new(target, file.path);
        });
    }

    // A file whose real path cannot be determined is identified by its name.
    bool is_new(const std::string& place, const std::string& path) {
        return seen_.insert(place.empty() ? path : place).second;
    }

    const Files& files_;
    const Search& search_;
    const bool alone_;  // one path is named
    Discovery& out_;
    std::unordered_set<std::string> seen_;  // canonical
};

}  // namespace

Discovery discover(const std::vector<std::string>& paths, const Files& files, const Search& search) {
    Discovery out;
    Collection collection(files, search, paths.size() < 2, out);
    for (const std::string& path : paths) collection.named(path);
    return out;
}

}  // namespace credlint
