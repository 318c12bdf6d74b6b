#include "workspace/git.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <span>

#include "workspace/git_process.h"
#include "workspace/git_states.h"

namespace credlint {
namespace {

namespace fs = std::filesystem;

// Asks git about the files of one repository.
class Inquiry {
public:
    explicit Inquiry(const Repository& repository) : repository_(repository) {}

    void ask(std::span<GitAnswer* const> files) {
        constexpr std::size_t batch = 200;  // far below any limit on the length of a command line
        for (; files.size() > batch; files = files.subspan(batch)) list(files.first(batch));
        list(files);
    }

private:
    ProcessOutput git(std::vector<std::string> words, std::string_view input = {}) const {
        return run_git(repository_, std::move(words), input);
    }

    // Git lists what it tracks, each with a letter, and with `?` what is neither tracked nor ignored.
    void list(std::span<GitAnswer* const> files) {
        std::vector<std::string> command{
            "--literal-pathspecs", "ls-files", "-t", "-z", "--cached", "--others",
            "--exclude-standard",  "--"};
        for (const GitAnswer* file : files) command.push_back(file->path);
        const ProcessOutput output = git(std::move(command));
        if (!output.ok()) return fail(files, reason_of(output));
        std::set<std::string_view> tracked;
        std::set<std::string_view> untracked;
        for (const std::string_view line : texts_in(output.text)) {
            if (line.size() > 2) (line[0] == '?' ? untracked : tracked).insert(line.substr(2));
        }
        std::vector<GitAnswer*> doubtful;
        const bool submodules = exists(".gitmodules");
        for (GitAnswer* file : files) {
            file->state = tracked.contains(file->path)     ? GitState::tracked
                          : untracked.contains(file->path) ? GitState::untracked
                                                           : GitState::ignored;
            // It does not list files that do not exist, or are in a folder that it warns about or that
            // belongs to a submodule which is not checked out.
            if (file->state != GitState::ignored) continue;
            if (submodules || !output.error.empty() || !exists(file->path)) doubtful.push_back(file);
        }
        if (!doubtful.empty()) check_ignore(doubtful);
    }

    // Considers only names.
    void check_ignore(std::span<GitAnswer* const> files) {
        std::string input;
        for (const GitAnswer* file : files) input.append(file->path).push_back('\0');
        const ProcessOutput output = git({"check-ignore", "-z", "--stdin"}, input);
        if (output.end != ProcessOutput::End::exited || output.exit_code > 1) {
            const bool one_spoils_all = output.error.find("in submodule") != output.error.npos;
            if (!one_spoils_all || files.size() == 1) return fail(files, reason_of(output));
            check_ignore(files.first(files.size() / 2));
            return check_ignore(files.subspan(files.size() / 2));
        }
        const std::vector<std::string_view> ignored = texts_in(output.text);
        for (GitAnswer* file : files) {
            const bool kept_out = std::find(ignored.begin(), ignored.end(), file->path) != ignored.end();
            file->state = kept_out ? GitState::ignored : GitState::untracked;
        }
    }

    bool exists(const std::string& path) const {
        std::error_code error;
        return fs::exists(repository_.top / path, error);
    }

    static void fail(std::span<GitAnswer* const> files, std::string_view reason) {
        for (GitAnswer* file : files) {
            file->state = GitState::unknown;
            file->reason = reason;
        }
    }

    const Repository& repository_;
};

}  // namespace

std::vector<GitAnswer> ask_git(const std::vector<std::string>& paths) {
    std::vector<GitAnswer> answers(paths.size());
    Repositories repositories;
    using Name = std::pair<fs::path, bool>;  // one folder may be the top of two repositories
    std::map<Name, std::pair<Repository, std::vector<GitAnswer*>>> by_repository;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        std::error_code error;
        const fs::path place = fs::weakly_canonical(fs::absolute(paths[i], error), error);
        if (error) {
            answers[i].reason = "the path cannot be resolved";
            continue;
        }
        Repository repository = repositories.of(place.parent_path());
        if (repository.top.empty()) {
            answers[i].state = GitState::no_repository;
            continue;
        }
        answers[i].top = repository.top.string();
        answers[i].path = place.lexically_relative(repository.top).string();
        const Name name{repository.top, repository.of_environment};
        auto& [of, files] = by_repository[name];
        of = std::move(repository);
        files.push_back(&answers[i]);
    }
    for (auto& [name, asked] : by_repository) {
        const std::vector<GitAnswer*> left = read_git_states(asked.first, asked.second);
        if (!left.empty()) Inquiry(asked.first).ask(left);
    }
    return answers;
}

}  // namespace credlint
