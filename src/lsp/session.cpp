#include "lsp/session.h"

#include <utility>
#include <variant>

#include "lsp/actions.h"
#include "lsp/diagnostics.h"
#include "lsp/hover.h"
#include "lsp/message.h"
#include "report/place.h"
#include "text/printable.h"

namespace credlint::lsp {
namespace {

// Shown to the client, and to the user where no message would look like a clean file.
const char* description_of(MessageFault fault) {
    switch (fault) {
        case MessageFault::too_deep:
            return "a message nested more than 64 levels deep was ignored";
        case MessageFault::too_many_values:
            return "a message with more than 4,194,304 values was ignored";
        case MessageFault::not_json:
            break;
    }
    return "invalid JSON";
}

constexpr const char* too_long = "a message larger than 64 MiB was ignored; its document is not checked";

}  // namespace

Session::Session(SessionWorld world)
    : send_(std::move(world.send)),
      files_(world.disk, documents_),
      git_(std::move(world.ask_git), std::move(world.wake), world.git_patience),
      linter_(files_, world.rules, std::move(world.now), git_),
      results_(documents_, files_, linter_) {}

// --- messages ---

void Session::send(const Json& message) {
    send_(to_text(message));
}

void Session::notify(const char* method, Json params) {
    send({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

int Session::request(const char* method, Json params) {
    send({{"jsonrpc", "2.0"}, {"id", ++requests_}, {"method", method}, {"params", std::move(params)}});
    return requests_;
}

void Session::answer(const Json& id, Json result) {
    send({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
}

// `message` is a fixed text: a client's message is never repeated, since it may contain the text of a file.
void Session::refuse(const Json& id, Error error, const char* message) {
    send({{"jsonrpc", "2.0"},
          {"id", id},
          {"error", {{"code", static_cast<int>(error)}, {"message", message}}}});
}

void Session::complain() {
    refuse(nullptr, Error::invalid_request, "invalid message: no Content-Length header");
}

// Shows each text once, until the configuration is reloaded.
void Session::show_once(const std::string& text) {
    if (shown_.insert(text).second)
        notify("window/showMessage", {{"type", 1}, {"message", "credlint: " + text}});
}

void Session::receive(std::string_view content) {
    std::variant<Json, MessageFault> read = parse_message(content);
    if (const MessageFault* fault = std::get_if<MessageFault>(&read)) {
        const bool bad_json = *fault == MessageFault::not_json;
        refuse(nullptr, bad_json ? Error::parse : Error::invalid_request, description_of(*fault));
        if (!bad_json && initialised_) show_once(description_of(*fault));
        waiting_.push({std::nullopt, content.size(), uris_in(content)});
        return;
    }
    Json& message = std::get<Json>(read);
    if (is_text(at(message, {"method"}), "$/cancelRequest")) return cancel(at(message, {"params", "id"}));
    waiting_.push({std::move(message), content.size()});
}

void Session::receive_too_long(std::string_view ends) {
    refuse(nullptr, Error::invalid_request, too_long);
    if (initialised_) show_once(too_long);
    waiting_.push({std::nullopt, ends.size(), uris_in(ends)});
}

void Session::cancel(const Json& id) {
    if (waiting_.cancel(id)) refuse(id, Error::cancelled, "cancelled");
}

bool Session::work() {
    take_git_answers();
    if (const auto next = waiting_.pop()) {
        for (const std::string& uri : next->unread_for) lose_sync(uri);
        if (next->message) handle(*next->message);
        return true;
    }
    if (client_.pulls) return false;
    const std::optional<std::string> uri = results_.take_unpublished();
    if (uri) publish(*uri);
    return uri.has_value();
}

void Session::handle(const Json& message) {
    const Json& id = at(message, {"id"});
    const Json& method = at(message, {"method"});
    const bool response =
        message.is_object() && !method.is_text() && (message.contains("result") || message.contains("error"));
    if (response) return handle_response(id);
    const bool has_id = message.is_object() && message.contains("id");
    if (!method.is_text() || (has_id && !is_id(id)))
        return refuse(is_id(id) ? id : Json(), Error::invalid_request,
                      "neither a request nor a notification");
    const std::string& name = method.text();
    if (has_id)
        handle_request(id, name, at(message, {"params"}));
    else
        handle_notification(name, at(message, {"params"}));
}

void Session::handle_request(const Json& id, const std::string& method, const Json& params) {
    using Handler = std::optional<Json> (Session::*)(const Json&);
    static constexpr std::pair<std::string_view, Handler> handlers[] = {
        {"textDocument/hover", &Session::hover},
        {"textDocument/codeAction", &Session::code_action},
        {"textDocument/diagnostic", &Session::diagnostic},
    };
    if (shut_down_) return refuse(id, Error::invalid_request, "the server has been shut down");
    if (method == "initialize") {
        if (initialised_) return refuse(id, Error::invalid_request, "already initialized");
        return answer(id, initialize(params));
    }
    if (!initialised_) return refuse(id, Error::not_initialised, "not initialized");
    if (method == "shutdown") {
        shut_down_ = true;
        return answer(id, nullptr);
    }
    for (const auto& [name, handler] : handlers) {
        if (method != name) continue;
        std::optional<Json> result = (this->*handler)(params);
        if (!result) return refuse(id, Error::invalid_params, "invalid parameters");
        return answer(id, std::move(*result));
    }
    refuse(id, Error::unknown_method, "unknown method");
}

void Session::handle_response(const Json& id) {
    if (refresh_request_ == 0 || number_at(id, {}) != static_cast<std::uint32_t>(refresh_request_)) return;
    refresh_request_ = 0;
    if (std::exchange(refresh_due_, false)) refresh();
}

void Session::handle_notification(const std::string& method, const Json& params) {
    if (method == "exit") ended_ = true;
    if (!initialised_ || shut_down_) return;
    if (method == "initialized") return initialized();
    if (method == "textDocument/didOpen") return did_open(params);
    if (method == "textDocument/didChange") return did_change(params);
    if (method == "textDocument/didSave") return did_save(params);
    if (method == "textDocument/didClose") return did_close(params);
    if (method == "workspace/didChangeConfiguration" || method == "workspace/didChangeWatchedFiles") reload();
}

// --- life ---

Json Session::initialize(const Json& params) {
    client_ = client_of(params);
    initialised_ = true;
    Json can{{"positionEncoding", client_.encoding == Encoding::utf8 ? "utf-8" : "utf-16"},
             {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", {{"includeText", false}}}}},
             {"hoverProvider", true}};
    if (client_.applies_actions) can["codeActionProvider"] = {{"codeActionKinds", {quick_fix, fix_all}}};
    if (client_.pulls) {
        can["diagnosticProvider"] = {
            {"identifier", "credlint"}, {"interFileDependencies", true}, {"workspaceDiagnostics", false}};
    }
    return {{"capabilities", std::move(can)},
            {"serverInfo", {{"name", "credlint"}, {"version", CREDLINT_VERSION}}}};
}

void Session::initialized() {
    if (!client_.watches) return;
    Json watchers = Json::array();
    for (const char* glob :
         {"**/.credlint.toml", "**/pyproject.toml", "**/.gitignore", "**/.env*", "**/*.env", "**/.aws/*"})
        watchers.push_back({{"globPattern", glob}});
    Json registration{{"id", "files"},
                      {"method", "workspace/didChangeWatchedFiles"},
                      {"registerOptions", {{"watchers", std::move(watchers)}}}};
    request("client/registerCapability", {{"registrations", {std::move(registration)}}});
}

// Whatever has changed: configuration, other files of a group, .gitignore.
void Session::reload() {
    git_.outdate();
    shown_.clear();
    results_.outdate_all();
    refresh();
}

// One at a time: all changes until the client has answered need only one more.
void Session::refresh() {
    if (!client_.pulls) return;
    if (refresh_request_ != 0)
        refresh_due_ = true;
    else
        refresh_request_ = request("workspace/diagnostic/refresh", nullptr);
}

// --- documents ---

OpenDocument* Session::find(const Json& params) {
    const auto uri = text_at(params, {"textDocument", "uri"});
    return uri ? documents_.find(*uri) : nullptr;
}

void Session::did_open(const Json& params) {
    std::optional<OpenDocument> document = opened(at(params, {"textDocument"}));
    if (!document) return;
    const OpenDocument& kept = documents_.open(std::move(*document));
    git_.outdate(kept.path);
    results_.text_changed(kept.uri);
    if (results_.path_changed(kept.path)) refresh();
}

void Session::did_change(const Json& params) {
    OpenDocument* document = find(params);
    if (document == nullptr) return;
    document->version = version_of(at(params, {"textDocument"}));
    apply(at(params, {"contentChanges"}), client_.encoding, *document);
    results_.text_changed(document->uri);
    // A client that pulls requests other documents again by itself.
    results_.path_changed(document->path);
}

void Session::did_save(const Json& params) {
    const OpenDocument* document = find(params);
    if (document == nullptr) return;
    git_.outdate(document->path);
    results_.outdate(document->uri);
    refresh();
}

void Session::did_close(const Json& params) {
    const OpenDocument* document = find(params);
    if (document == nullptr) return;
    const std::string uri = document->uri, path = document->path;
    documents_.close(uri);
    results_.closed(uri);
    if (documents_.at_path(path) == nullptr) {
        git_.forget(path);
        linter_.forget(path);
    }
    publish_nothing(uri);
    if (results_.path_changed(path)) refresh();
}

void Session::lose_sync(const std::string& uri) {
    OpenDocument* document = documents_.find(uri);
    if (document == nullptr) return;
    document->out_of_sync = true;
    document->text = TextBuffer();
    results_.text_changed(uri);
    results_.path_changed(document->path);
    refresh();
}

// --- answers ---

View Session::view_of(const OpenDocument& document) {
    const Outcome& outcome = results_.of(document);
    // For example, a configuration that cannot be read.
    for (const Failure& failure : outcome.report.failures) {
        show_once(shown_place(failure.path, failure.line, failure.column) + ": " +
                  printable(failure.message));
    }
    return View(document, outcome, documents_, client_);
}

// With a version, so that a client can tell whether it is outdated.
void Session::publish(const std::string& uri) {
    const OpenDocument* document = documents_.find(uri);
    if (document == nullptr || !document->linted) return publish_nothing(uri);
    Json params{{"uri", uri}};
    if (!document->version.is_null()) params["version"] = document->version;
    params["diagnostics"] = diagnostics(view_of(*document));
    std::string text = to_text(params);
    if (std::exchange(published_[uri], text) != text)
        notify("textDocument/publishDiagnostics", std::move(params));
}

void Session::publish_nothing(const std::string& uri) {
    if (published_.erase(uri) > 0)
        notify("textDocument/publishDiagnostics", {{"uri", uri}, {"diagnostics", Json::array()}});
}

void Session::take_git_answers() {
    for (const std::string& path : git_.changed()) {
        if (results_.path_changed(path)) refresh();
    }
}

std::optional<Json> Session::diagnostic(const Json& params) {
    if (!text_at(params, {"textDocument", "uri"})) return std::nullopt;
    const OpenDocument* document = find(params);
    return Json{{"kind", "full"},
                {"items", document != nullptr ? diagnostics(view_of(*document)) : Json::array()}};
}

std::optional<Json> Session::hover(const Json& params) {
    const OpenDocument* document = find(params);
    if (document == nullptr) return Json();
    const View view = view_of(*document);
    const auto offset = view.positions().offset(at(params, {"position"}));
    if (!offset) return std::nullopt;
    return lsp::hover(view, *offset);
}

std::optional<Json> Session::code_action(const Json& params) {
    const OpenDocument* document = find(params);
    if (document == nullptr) return Json();
    const View view = view_of(*document);
    const auto range = view.positions().span(at(params, {"range"}));
    if (!range) return std::nullopt;
    const Json& only = at(params, {"context", "only"});
    Json actions = wants(only, quick_fix) ? quick_fixes(view, *range) : Json::array();
    if (wants(only, fix_all)) {
        const Edits& edits = results_.safe_fixes(*document);
        if (!edits.empty()) actions.push_back(fix_all_action(view, edits));
    }
    return actions;
}

}  // namespace credlint::lsp
