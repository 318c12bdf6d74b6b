#include "lsp/message.h"

#include <algorithm>
#include <optional>

#include "lsp/limits.h"

namespace credlint::lsp {
namespace {

// The end of the string that begins with a quote at `begin`: after its closing quote.
std::size_t string_end(std::string_view text, std::size_t begin) {
    std::size_t i = begin + 1;
    while (i < text.size() && text[i] != '"') i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

std::optional<MessageFault> excess_of(std::string_view content) {
    std::size_t depth = 0, values = 1;
    for (std::size_t i = 0; i < content.size(); ++i) {
        switch (content[i]) {
            case '"':
                i = string_end(content, i) - 1;
                break;
            case '[':
            case '{':
                if (++depth > deepest_message) return MessageFault::too_deep;
                ++values;
                break;
            case ']':
            case '}':
                depth -= depth > 0 ? 1 : 0;
                break;
            case ',':
                ++values;
                break;
            default:
                break;
        }
        if (values > most_values_in_message) return MessageFault::too_many_values;
    }
    return std::nullopt;
}

std::size_t skip_space(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

}  // namespace

std::variant<Json, MessageFault> parse_message(std::string_view content) {
    if (const auto excess = excess_of(content)) return *excess;
    std::optional<Json> message = parse_json(content);
    if (!message) return MessageFault::not_json;
    return std::move(*message);
}

std::vector<std::string> uris_in(std::string_view text) {
    constexpr std::string_view name = "\"uri\"";
    std::vector<std::string> out;
    for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        const std::size_t colon = skip_space(text, at + name.size());
        if (colon == text.size() || text[colon] != ':') continue;
        const std::size_t begin = skip_space(text, colon + 1);
        if (begin == text.size() || text[begin] != '"') continue;
        const auto value = parse_json(text.substr(begin, string_end(text, begin) - begin));
        if (value && value->is_text()) out.push_back(value->text());
    }
    return out;
}

}  // namespace credlint::lsp
