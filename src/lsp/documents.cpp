#include "lsp/documents.h"

#include <algorithm>
#include <utility>

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

}  // namespace

Json version_of(const Json& identifier) {
    const Json& version = at(identifier, {"version"});
    return version.is_number_integer() ? version : Json();
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
    document.text = std::move(*text);
    const bool named = document.is_file && format_of_name(document.path).has_value();
    if (!named) document.format = format_of_language(text_at(item, {"languageId"}).value_or(""));
    document.linted = named || document.format;
    return document;
}

bool apply(const Json& changes, Encoding encoding, std::string& text) {
    if (!changes.is_array()) return false;
    bool understood = true;
    for (const Json& change : changes) {
        auto replacement = text_at(change, {"text"});
        const Json& range = at(change, {"range"});
        const std::optional<Span> span = range.is_null() ? Span{0, static_cast<std::uint32_t>(text.size())}
                                                         : Positions(text, encoding).span(range);
        if (replacement && span)
            text.replace(span->begin, span->size(), *replacement);
        else
            understood = false;
    }
    return understood;
}

const OpenDocument* BufferFiles::open_at(const std::string& path) const {
    const auto found = std::find_if(documents_.begin(), documents_.end(), [&](const auto& each) {
        return each.second.linted && each.second.path == path;
    });
    return found == documents_.end() ? nullptr : &found->second;
}

PathKind BufferFiles::kind(const std::string& path) const {
    return open_at(path) != nullptr ? PathKind::file : disk_.kind(path);
}

Result<std::string> BufferFiles::read(const std::string& path) const {
    const OpenDocument* document = open_at(path);
    return document != nullptr ? document->text : disk_.read(path);
}

Result<std::vector<DirectoryEntry>> BufferFiles::list(const std::string& directory,
                                                      const NameFilter& wanted) const {
    return disk_.list(directory, wanted);
}

// What is not on the disk yet leads to itself.
std::string BufferFiles::canonical(const std::string& path) const {
    std::string place = disk_.canonical(path);
    return place.empty() && open_at(path) != nullptr ? path : place;
}

std::uint32_t BufferFiles::mode(const std::string& path) const {
    return disk_.mode(path);
}

}  // namespace credlint::lsp
