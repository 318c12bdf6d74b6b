// One client's session: receives messages, keeps documents, answers. Implements the protocol's life cycle and
// methods without streams: the caller passes messages as they arrive, and calls work() when there are none.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/git_answers.h"
#include "lsp/linter.h"
#include "lsp/message_queue.h"
#include "lsp/results.h"
#include "lsp/view.h"

namespace credlint::lsp {

// The dependencies of a session.
struct SessionWorld {
    const Files& disk;
    const RuleBook& rules;
    std::function<std::int64_t()> now;           // the clock, in unix seconds
    std::function<void(std::string_view)> send;  // gets whole messages, without framing
    GitAnswers::Ask ask_git;                     // called in another thread
    // Called in another thread, when work() may have something to do although no message has arrived.
    std::function<void()> wake;
    std::chrono::milliseconds git_patience = lsp::git_patience;  // how long a lint waits for git
};

class Session {
public:
    explicit Session(SessionWorld world);

    // Queues a message; a queued request can still be canceled.
    void receive(std::string_view content);
    // For input that was not a message.
    void complain();
    // For a message that was too long: its beginning and end.
    void receive_too_long(std::string_view ends);
    // Handles one message; if none is queued, lints one document that has changed. False: there was nothing
    // to do.
    bool work();
    // Messages should be handled before more are read.
    bool full() const { return waiting_.full(); }

    bool ended() const { return ended_; }
    int exit_code() const { return shut_down_ ? 0 : 1; }
    // An answer of git is pending; `wake` is called when it arrives.
    bool waits_for_git() { return git_.pending(); }

private:
    enum class Error : int {
        parse = -32700,
        invalid_request = -32600,
        unknown_method = -32601,
        invalid_params = -32602,
        not_initialised = -32002,
        cancelled = -32800,
    };

    void send(const Json& message);
    void notify(const char* method, Json params);
    int request(const char* method, Json params);
    void answer(const Json& id, Json result);
    void refuse(const Json& id, Error error, const char* message);
    void show_once(const std::string& text);
    void cancel(const Json& id);

    void handle(const Json& message);
    void handle_request(const Json& id, const std::string& method, const Json& params);
    void handle_notification(const std::string& method, const Json& params);
    void handle_response(const Json& id);

    Json initialize(const Json& params);
    std::optional<Json> hover(const Json& params);
    std::optional<Json> code_action(const Json& params);
    std::optional<Json> diagnostic(const Json& params);

    void initialized();
    void did_open(const Json& params);
    void did_change(const Json& params);
    void did_save(const Json& params);
    void did_close(const Json& params);
    void reload();
    // A message could not be parsed. If it was meant for this document, its text is unknown now.
    void lose_sync(const std::string& uri);

    OpenDocument* find(const Json& params);
    View view_of(const OpenDocument& document);
    void publish(const std::string& uri);
    void publish_nothing(const std::string& uri);
    void take_git_answers();
    void refresh();

    std::function<void(std::string_view)> send_;
    Client client_;
    Documents documents_;
    BufferFiles files_;
    GitAnswers git_;
    Linter linter_;
    Results results_;
    MessageQueue waiting_;
    std::map<std::string, std::string> published_;  // by URI: the parameters that were sent last
    std::set<std::string> shown_;                   // messages to the user
    int requests_ = 0;
    int refresh_request_ = 0;  // not answered by the client yet; 0: none
    bool refresh_due_ = false;
    bool initialised_ = false;
    bool shut_down_ = false;
    bool ended_ = false;
};

}  // namespace credlint::lsp
