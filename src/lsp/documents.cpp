#include "lsp/documents.h"

#include <utility>

#include "lsp/limits.h"
#include "lsp/uri.h"
#include "workspace/discover.h"

namespace credlint::lsp {
namespace {

std::optional<Format> format_of_language(std::string_view language) {
    if (language == "dotenv") return Format::dotenv;
    if (language == "ini" || language == "dosini") return Format::ini;
    if (language == "json" || language == "jsonc") return Format::json;
    if (language == "markdown") return Format::markdown;
    return std::nullopt;
}

// False: the change is invalid.
bool apply_one(const Json& change, Encoding encoding, OpenDocument& document) {
    auto replacement = text_at(change, {"text"});
    if (!replacement) return false;
    const Json& range = at(change, {"range"});
    if (!range.is_null()) return document.text.replace(range, encoding, *replacement);
    document.text = TextBuffer(std::move(*replacement));
    document.out_of_sync = false;
    return true;
}

}  // namespace

const char* OpenDocument::obstacle() const {
    static_assert(largest_document == std::size_t{16} << 20);
    if (out_of_sync)
        return "not checked: a change from the editor could not be read\nclose the file and open it again";
    if (text.size() > largest_document)
        return "not checked: larger than 16 MiB, the limit of the language server\n"
               "run `credlint` on the saved file";
    return nullptr;
}

Json version_of(const Json& identifier) {
    const Json& version = at(identifier, {"version"});
    return version.is_integer() ? version : Json();
}

std::optional<OpenDocument> opened(const Json& item) {
    const auto uri = text_at(item, {"uri"});
    auto text = text_at(item, {"text"});
    if (!uri || !text) return std::nullopt;
    OpenDocument document;
    document.uri = *uri;
    const auto path = path_of(*uri);
    document.is_file = path.has_value();
    document.path = path.value_or(*uri);
    document.version = version_of(item);
    document.text = TextBuffer(std::move(*text));
    const bool named = document.is_file && format_of_name(document.path).has_value();
    if (!named) document.format = format_of_language(text_at(item, {"languageId"}).value_or(""));
    document.linted = named || document.format;
    return document;
}

void apply(const Json& changes, Encoding encoding, OpenDocument& document) {
    if (!changes.is_array()) document.out_of_sync = true;
    for (const Json& change : changes.items()) {
        if (!apply_one(change, encoding, document)) document.out_of_sync = true;
    }
    if (document.out_of_sync) document.text = TextBuffer();
}

OpenDocument& Documents::open(OpenDocument document) {
    close(document.uri);
    const std::string uri = document.uri;
    OpenDocument& kept = by_uri_.insert_or_assign(uri, std::move(document)).first->second;
    by_path_[kept.path][uri] = &kept;
    return kept;
}

void Documents::close(const std::string& uri) {
    const auto found = by_uri_.find(uri);
    if (found == by_uri_.end()) return;
    const auto at = by_path_.find(found->second.path);
    at->second.erase(uri);
    if (at->second.empty()) by_path_.erase(at);
    by_uri_.erase(found);
}

OpenDocument* Documents::find(const std::string& uri) {
    const auto found = by_uri_.find(uri);
    return found == by_uri_.end() ? nullptr : &found->second;
}

const OpenDocument* Documents::at_path(const std::string& path) const {
    const auto found = by_path_.find(path);
    if (found == by_path_.end()) return nullptr;
    for (const auto& [uri, document] : found->second) {
        if (document->linted) return document;
    }
    return found->second.begin()->second;
}

}  // namespace credlint::lsp
