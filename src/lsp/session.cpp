#include "lsp/session.h"

#include <algorithm>
#include <utility>

#include "lsp/actions.h"
#include "lsp/diagnostics.h"
#include "lsp/hover.h"
#include "report/place.h"
#include "text/printable.h"

namespace credlint::lsp {
namespace {

bool is_id(const Json& id) {
    return id.is_string() || id.is_number_integer();
}

std::string folder_of(const std::string& path) {
    return path.substr(0, path.rfind('/') + 1);
}

}  // namespace

Session::Session(const Files& disk, const RuleBook& rules, std::function<std::int64_t()> now,
                 std::function<void(std::string_view)> send)
    : send_(std::move(send)), files_(disk, documents_), linter_(files_, rules, std::move(now)) {}

// --- messages ---

void Session::send(const Json& message) {
    send_(text_of(message));
}

void Session::notify(const char* method, Json params) {
    send({{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}});
}

void Session::request(const char* method, Json params) {
    send({{"jsonrpc", "2.0"}, {"id", ++requests_}, {"method", method}, {"params", std::move(params)}});
}

void Session::answer(const Json& id, Json result) {
    send({{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}});
}

// The words are ours: nothing of a message is repeated, which may hold the text of a file.
void Session::refuse(const Json& id, Error error, const char* words) {
    send(
        {{"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", static_cast<int>(error)}, {"message", words}}}});
}

void Session::complain() {
    refuse(nullptr, Error::invalid_request, "not a message with a Content-Length header");
}

void Session::receive(std::string_view content) {
    Json message = Json::parse(content, nullptr, false);
    if (message.is_discarded()) return refuse(nullptr, Error::parse, "not JSON");
    if (at(message, {"method"}) == "$/cancelRequest") return cancel(at(message, {"params", "id"}));
    waiting_.push_back(std::move(message));
}

void Session::cancel(const Json& id) {
    const auto found = std::find_if(waiting_.begin(), waiting_.end(), [&](const Json& message) {
        return is_id(id) && at(message, {"id"}) == id && at(message, {"method"}).is_string();
    });
    if (found == waiting_.end()) return;
    waiting_.erase(found);
    refuse(id, Error::cancelled, "cancelled");
}

bool Session::work() {
    if (!waiting_.empty()) {
        const Json message = std::move(waiting_.front());
        waiting_.pop_front();
        handle(message);
        return true;
    }
    if (changed_.empty() || client_.pulls) return false;
    publish(documents_.at(*changed_.begin()));
    return true;
}

void Session::handle(const Json& message) {
    const Json& id = at(message, {"id"});
    const Json& method = at(message, {"method"});
    const bool response = message.is_object() && !method.is_string() &&
                          (message.contains("result") || message.contains("error"));
    if (response) return;
    const bool has_id = message.is_object() && message.contains("id");
    if (!method.is_string() || (has_id && !is_id(id)))
        return refuse(is_id(id) ? id : Json(), Error::invalid_request,
                      "neither a request nor a notification");
    const std::string& name = method.get_ref<const std::string&>();
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
    if (shut_down_) return refuse(id, Error::invalid_request, "shut down");
    if (method == "initialize") {
        if (initialised_) return refuse(id, Error::invalid_request, "initialised already");
        return answer(id, initialize(params));
    }
    if (!initialised_) return refuse(id, Error::not_initialised, "not initialised");
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
    for (const char* glob : {"**/.credlint.toml", "**/.gitignore", "**/.env*", "**/*.env", "**/.aws/*"})
        watchers.push_back({{"globPattern", glob}});
    Json registration{{"id", "files"},
                      {"method", "workspace/didChangeWatchedFiles"},
                      {"registerOptions", {{"watchers", std::move(watchers)}}}};
    request("client/registerCapability", {{"registrations", {std::move(registration)}}});
}

// Configuration, other files of a family, .gitignore: whatever it was.
void Session::reload() {
    linter_.forget_git();
    failures_.clear();
    for (const auto& [uri, document] : documents_) changed_.insert(uri);
    refresh();
}

// --- documents ---

OpenDocument* Session::find(const Json& params) {
    const auto uri = text_at(params, {"textDocument", "uri"});
    const auto found = uri ? documents_.find(*uri) : documents_.end();
    return found == documents_.end() ? nullptr : &found->second;
}

void Session::touch_folder_of(const std::string& path) {
    const std::string folder = folder_of(path);
    for (const auto& [uri, document] : documents_) {
        if (folder_of(document.path) == folder) changed_.insert(uri);
    }
}

void Session::did_open(const Json& params) {
    std::optional<OpenDocument> document = opened(at(params, {"textDocument"}));
    if (!document) return;
    linter_.forget_git(document->path);
    const std::string path = document->path;
    documents_.insert_or_assign(document->uri, std::move(*document));
    touch_folder_of(path);
}

void Session::did_change(const Json& params) {
    OpenDocument* document = find(params);
    if (document == nullptr) return;
    document->version = version_of(at(params, {"textDocument"}));
    apply(at(params, {"contentChanges"}), client_.encoding, document->text);
    touch_folder_of(document->path);
}

void Session::did_save(const Json& params) {
    const OpenDocument* document = find(params);
    if (document == nullptr) return;
    linter_.forget_git(document->path);
    changed_.insert(document->uri);
    refresh();
}

void Session::did_close(const Json& params) {
    const OpenDocument* document = find(params);
    if (document == nullptr) return;
    const std::string uri = document->uri, path = document->path;
    documents_.erase(uri);
    changed_.erase(uri);
    outcomes_.erase(uri);
    linter_.forget_readings();
    if (told_.erase(uri) > 0)
        notify("textDocument/publishDiagnostics", {{"uri", uri}, {"diagnostics", Json::array()}});
    touch_folder_of(path);
}

// --- answers ---

const Outcome& Session::outcome_of(const OpenDocument& document) {
    Outcome& outcome = outcomes_[document.uri];
    if (changed_.erase(document.uri) > 0) {
        outcome = document.linted ? linter_.lint(document) : Outcome();
        tell_failures(outcome);
    }
    return outcome;
}

View Session::view_of(const OpenDocument& document) {
    return {document, outcome_of(document), documents_, client_};
}

// A configuration that cannot be read, say. Each is told once.
void Session::tell_failures(const Outcome& outcome) {
    for (const Failure& failure : outcome.report.failures) {
        const std::string text =
            shown_place(failure.path, failure.line, failure.column) + ": " + printable(failure.message);
        if (failures_.insert(text).second)
            notify("window/showMessage", {{"type", 1}, {"message", "credlint: " + text}});
    }
}

// With a version, so that a client can tell what it is too late for.
void Session::publish(const OpenDocument& document) {
    const View view = view_of(document);
    if (!document.linted) return;
    Json params{{"uri", document.uri}};
    if (!document.version.is_null()) params["version"] = document.version;
    params["diagnostics"] = diagnostics(view);
    std::string text = text_of(params);
    if (std::exchange(told_[document.uri], text) != text)
        notify("textDocument/publishDiagnostics", std::move(params));
}

void Session::refresh() {
    if (client_.pulls && client_.refreshes) request("workspace/diagnostic/refresh", nullptr);
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
        const Edits edits = linter_.mend(*document);
        if (!edits.empty()) actions.push_back(fix_all_action(view, edits));
    }
    return actions;
}

}  // namespace credlint::lsp
