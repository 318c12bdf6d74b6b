// What git says about the open files. Git runs in its own thread, so that no edit waits for a slow git. Until
// it has answered, its previous answer is used, or else the state is unknown. Does not depend on documents.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "workspace/git.h"

namespace credlint::lsp {

// Too short to notice, and git has usually answered by then.
inline constexpr std::chrono::milliseconds git_patience{60};

class GitAnswers {
public:
    using Ask = std::function<std::vector<GitAnswer>(const std::vector<std::string>&)>;

    // `ask` may block, and is called in another thread; so is `wake`, after each answer.
    GitAnswers(Ask ask, std::function<void()> wake, std::chrono::milliseconds patience);
    // Does not wait for pending answers: `ask` may outlive this object.
    ~GitAnswers();
    GitAnswers(const GitAnswers&) = delete;
    GitAnswers& operator=(const GitAnswers&) = delete;

    // Waits a moment for missing answers, but not again while git does not respond.
    std::vector<GitAnswer> of(const std::vector<std::string>& paths);
    // Git is asked again when the answer is needed next.
    void outdate(const std::string& path);
    void outdate();
    // The answer is no longer needed.
    void forget(const std::string& path) { known_.erase(path); }

    // The paths for which of() would now give another answer than last time.
    std::set<std::string> changed();
    // Whether an answer is pending.
    bool pending();

private:
    using Clock = std::chrono::steady_clock;
    // A logical clock for questions and changes on disk; later is larger.
    using Time = std::uint64_t;
    struct Known {
        GitAnswer answer{GitState::unknown, "it has not answered yet"};
        std::optional<GitAnswer> used;  // the last answer of of()
        Time outdated = 0;              // answers to earlier questions are outdated
        Time asked = 0;
        Time answered = 0;
    };
    struct Shared;

    Time needed(const Known& known) const { return std::max(known.outdated, all_outdated_); }
    void ask(const std::vector<std::string>& paths);
    void collect();

    std::shared_ptr<Shared> shared_;
    std::chrono::milliseconds patience_;
    std::map<std::string, Known> known_;  // by path
    std::set<std::string> changed_;
    Time now_ = 1;
    Time all_outdated_ = 1;
    std::size_t unanswered_ = 0;
    Clock::time_point silent_since_;
};

}  // namespace credlint::lsp
