#include "lsp/git_answers.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

namespace credlint::lsp {
namespace {

bool same(const GitAnswer& a, const GitAnswer& b) {
    return a.state == b.state && a.reason == b.reason && a.top == b.top && a.path == b.path;
}

}  // namespace

// Shared by both threads. The asking thread owns it as well, because git may outlast the session.
struct GitAnswers::Shared {
    struct Question {
        std::string path;
        Time asked = 0;
        GitAnswer answer = {};
    };

    Ask ask;
    std::function<void()> wake;
    std::mutex mutex;
    std::condition_variable has_questions, has_answers;
    std::vector<Question> questions, answers;
    bool started = false;
    bool busy = false;
    bool ended = false;

    void work() {
        std::unique_lock lock(mutex);
        while (true) {
            has_questions.wait(lock, [&] { return ended || !questions.empty(); });
            if (ended) return;
            std::vector<Question> taken = std::exchange(questions, {});
            busy = true;
            lock.unlock();
            std::vector<std::string> paths;
            for (const Question& question : taken) paths.push_back(question.path);
            const std::vector<GitAnswer> said = ask(paths);
            lock.lock();
            busy = false;
            if (ended) return;
            for (std::size_t i = 0; i < taken.size(); ++i) {
                taken[i].answer = said[i];
                answers.push_back(std::move(taken[i]));
            }
            has_answers.notify_all();
            wake();
        }
    }
};

GitAnswers::GitAnswers(Ask ask, std::function<void()> wake, std::chrono::milliseconds patience)
    : shared_(std::make_shared<Shared>()), patience_(patience) {
    shared_->ask = std::move(ask);
    shared_->wake = std::move(wake);
}

GitAnswers::~GitAnswers() {
    const std::lock_guard lock(shared_->mutex);
    shared_->ended = true;
    shared_->has_questions.notify_all();
}

void GitAnswers::ask(const std::vector<std::string>& paths) {
    std::vector<Shared::Question> questions;
    for (const std::string& path : paths) {
        Known& known = known_[path];
        if (known.asked >= needed(known)) continue;
        known.asked = now_;
        questions.push_back({path, now_});
    }
    if (questions.empty()) return;
    if (unanswered_ == 0) silent_since_ = Clock::now();
    unanswered_ += questions.size();
    const std::lock_guard lock(shared_->mutex);
    std::move(questions.begin(), questions.end(), std::back_inserter(shared_->questions));
    shared_->has_questions.notify_one();
    if (shared_->started) return;
    try {
        std::thread([shared = shared_] { shared->work(); }).detach();
        shared_->started = true;
    } catch (const std::system_error&) {
        // Without a thread the state stays unknown; the next question tries again.
    }
}

void GitAnswers::collect() {
    std::vector<Shared::Question> answers;
    {
        const std::lock_guard lock(shared_->mutex);
        answers.swap(shared_->answers);
    }
    if (answers.empty()) return;
    unanswered_ -= answers.size();
    silent_since_ = Clock::now();
    for (Shared::Question& each : answers) {
        const auto found = known_.find(each.path);
        if (found == known_.end()) continue;
        Known& known = found->second;
        known.answered = each.asked;
        known.answer = std::move(each.answer);
        if (known.used && !same(*known.used, known.answer)) changed_.insert(each.path);
    }
}

std::vector<GitAnswer> GitAnswers::of(const std::vector<std::string>& paths) {
    collect();
    ask(paths);
    const auto all_answered = [&] {
        return std::all_of(paths.begin(), paths.end(), [&](const std::string& path) {
            const Known& known = known_[path];
            return known.answered >= needed(known);
        });
    };
    while (!all_answered()) {
        std::unique_lock lock(shared_->mutex);
        const bool any = shared_->has_answers.wait_until(lock, silent_since_ + patience_,
                                                         [&] { return !shared_->answers.empty(); });
        lock.unlock();
        if (!any) break;
        collect();
    }
    std::vector<GitAnswer> out;
    for (const std::string& path : paths) {
        Known& known = known_[path];
        known.used = known.answer;
        changed_.erase(path);
        out.push_back(known.answer);
    }
    return out;
}

void GitAnswers::outdate(const std::string& path) {
    known_[path].outdated = ++now_;
}

void GitAnswers::outdate() {
    all_outdated_ = ++now_;
}

std::set<std::string> GitAnswers::changed() {
    collect();
    return std::exchange(changed_, {});
}

bool GitAnswers::pending() {
    collect();
    return unanswered_ > 0;
}

}  // namespace credlint::lsp
