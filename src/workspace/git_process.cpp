#include "workspace/git_process.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace credlint {
namespace {

using Clock = std::chrono::steady_clock;

// Settings that name a program, or whether and how one is started. An empty core.fsmonitor is off for every
// version of git; before 2.36, `false` is the name of a program.
constexpr const char* settings[] = {"core.fsmonitor=",
                                    "core.askPass=",
                                    "core.sshCommand=false",
                                    "core.gitProxy=false",
                                    "core.alternateRefsCommand=false",
                                    "credential.helper=",
                                    "diff.external=",
                                    "submodule.recurse=false",
                                    "uploadpack.packObjectsHook="};

// The user's variables that name a program for something that git does not do here.
constexpr const char* programs[] = {"GIT_ASKPASS", "GIT_EXTERNAL_DIFF", "GIT_PROXY_COMMAND",
                                    "GIT_SSH",     "GIT_SSH_COMMAND",   "SSH_ASKPASS"};

constexpr const char* manners[] = {"GIT_PREFIX", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
                                   "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"};

// A repository whose git hangs is asked again after this time, for the sake of a language server.
constexpr std::chrono::minutes pause{5};

class HangingRepositories {
public:
    bool contains(const Repository& repository) {
        const std::lock_guard lock(mutex_);
        const auto found = since_.find(name(repository));
        return found != since_.end() && Clock::now() - found->second < pause;
    }
    void insert(const Repository& repository) {
        const std::lock_guard lock(mutex_);
        since_.insert_or_assign(name(repository), Clock::now());
    }

private:
    using Name = std::pair<std::string, bool>;
    static Name name(const Repository& repository) {
        return {repository.top.string(), repository.of_environment};
    }

    std::mutex mutex_;
    std::map<Name, Clock::time_point> since_;
};

HangingRepositories& hanging_repositories() {
    static HangingRepositories repositories;
    return repositories;
}

}  // namespace

std::vector<std::string> git_command(const std::vector<std::string>& words) {
    std::vector<std::string> command{"git", "--no-pager"};
    for (const char* setting : settings) command.insert(command.end(), {"-c", setting});
    command.insert(command.end(), words.begin(), words.end());
    return command;
}

// No protocol is allowed: the name contains a line break, which no name of a transport in a URL and no alias
// can contain, so that nothing can be called `git remote-<name>`. A partial clone would start that for an
// object that is missing; from git 2.39.4 on, GIT_NO_LAZY_FETCH keeps it from even trying.
EnvironmentChanges git_environment() {
    EnvironmentChanges out{{"LC_ALL", "C"},
                           {"GIT_ALLOW_PROTOCOL", "no\nprotocol"},
                           {"GIT_NO_LAZY_FETCH", "1"},
                           {"GIT_OPTIONAL_LOCKS", "0"},
                           {"GIT_TERMINAL_PROMPT", "0"},
                           {"GIT_TRACE2", "0"},
                           {"GIT_TRACE2_EVENT", "0"},
                           {"GIT_TRACE2_PERF", "0"}};
    for (const char* name : programs) out.emplace_back(name, std::nullopt);
    for (const char* name : manners) out.emplace_back(name, std::nullopt);
    return out;
}

Process git_process(const Repository& repository, std::vector<std::string> words, std::string_view input) {
    words.insert(words.begin(), {"-C", repository.top.string(), "-c", "core.hooksPath=/dev/null"});
    return {git_command(words), repository.environment, input, git_timeout};
}

ProcessOutput run_git(const Repository& repository, std::vector<std::string> words, std::string_view input) {
    ProcessOutput output;
    output.end = ProcessOutput::End::timed_out;
    if (git_hangs(repository)) return output;
    output = run_process(git_process(repository, std::move(words), input));
    if (output.end == ProcessOutput::End::timed_out) remember_that_git_hangs(repository);
    return output;
}

bool git_hangs(const Repository& repository) {
    return hanging_repositories().contains(repository);
}

void remember_that_git_hangs(const Repository& repository) {
    hanging_repositories().insert(repository);
}

std::string_view reason_of(const ProcessOutput& output) {
    if (output.end == ProcessOutput::End::not_found) return "git is not installed";
    if (output.end == ProcessOutput::End::timed_out) return "git did not answer in time";
    if (output.end == ProcessOutput::End::failed) return "git did not answer";
    for (const std::string_view words : {"dubious ownership", "unsafe repository"}) {
        if (output.error.find(words) != output.error.npos)
            return "the repository belongs to another user and is not listed in safe.directory";
    }
    return "git cannot read the repository";
}

std::vector<std::string_view> texts_in(std::string_view output) {
    std::vector<std::string_view> texts;
    while (!output.empty()) {
        const std::size_t end = std::min(output.find('\0'), output.size());
        texts.push_back(output.substr(0, end));
        output.remove_prefix(std::min(end + 1, output.size()));
    }
    return texts;
}

}  // namespace credlint
