// One client's session: takes messages, keeps its documents, answers. Knows the protocol's life cycle and its
// methods, and neither streams nor threads: who calls gives it messages as they come, and time when there are
// none.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "lsp/client.h"
#include "lsp/documents.h"
#include "lsp/linter.h"
#include "lsp/view.h"

namespace credlint::lsp {

class Session {
public:
    // `send` gets whole messages, without their frame.
    Session(const Files& disk, const RuleBook& rules, std::function<std::int64_t()> now,
            std::function<void(std::string_view)> send);

    // Puts a message in line; a request that waits there can still be cancelled.
    void receive(std::string_view content);
    // For what was no message at all.
    void complain();
    // Handles one message; if none is in line, lints one document that has changed. False: nothing was to be
    // done.
    bool work();

    bool ended() const { return ended_; }
    int exit_code() const { return shut_down_ ? 0 : 1; }

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
    void request(const char* method, Json params);
    void answer(const Json& id, Json result);
    void refuse(const Json& id, Error error, const char* words);
    void cancel(const Json& id);

    void handle(const Json& message);
    void handle_request(const Json& id, const std::string& method, const Json& params);
    void handle_notification(const std::string& method, const Json& params);

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

    OpenDocument* find(const Json& params);
    // Whatever others are read together with the path is linted anew, too.
    void touch_folder_of(const std::string& path);
    View view_of(const OpenDocument& document);
    const Outcome& outcome_of(const OpenDocument& document);
    void publish(const OpenDocument& document);
    void tell_failures(const Outcome& outcome);
    void refresh();

    std::function<void(std::string_view)> send_;
    Client client_;
    Documents documents_;
    BufferFiles files_;
    Linter linter_;
    std::deque<Json> waiting_;
    std::set<std::string> changed_;            // URIs of documents that are to be linted
    std::map<std::string, Outcome> outcomes_;  // by URI
    std::map<std::string, std::string> told_;  // by URI: what was published last
    std::set<std::string> failures_;           // that were told
    int requests_ = 0;
    bool initialised_ = false;
    bool shut_down_ = false;
    bool ended_ = false;
};

}  // namespace credlint::lsp
