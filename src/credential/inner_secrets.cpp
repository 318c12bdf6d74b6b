#include "credential/inner_secrets.h"

#include <algorithm>
#include <optional>

#include "codec/base64.h"
#include "credential/url.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint {
namespace {

// More than any connection string has.
constexpr std::size_t most = 256;
constexpr std::size_t longest_name = 64;

bool name_character(char c) {
    return is_letter_or_digit(c) || c == '_' || c == '-' || c == '.';
}

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

// What ends a value in a query, a list of fields or a command.
constexpr std::string_view delimiters = ";&,\"'`<>(){}[]| \t\r\n";

class Searcher {
public:
    explicit Searcher(std::string_view text) : text_(text), in_url_(text.find("://") != text.npos) {}

    std::vector<InnerText> run() {
        for (std::size_t at = text_.find_first_of("=:"); at != text_.npos && found_.size() < most;
             at = text_.find_first_of("=:", at + 1)) {
            pair(at);
        }
        after_word("earer ", "TOKEN");
        after_word("asic ", "BASIC");
        before_host();
        option("-u ");
        option("--user ");
        aws_pair();
        std::stable_sort(found_.begin(), found_.end(), [](const InnerText& a, const InnerText& b) {
            return a.place.begin < b.place.begin;
        });
        return std::move(found_);
    }

private:
    void add(std::string_view name, std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        const std::string_view raw = text_.substr(begin, end - begin);
        found_.push_back({name, in_url_ ? percent_decoded(raw) : std::string(raw), span(begin, end)});
    }

    // `name=value`, `name="value"`, `name: value`, `"name":"value"`.
    void pair(std::size_t separator) {
        std::size_t end = separator;
        while (end > 0 && is_space_or_tab(text_[end - 1])) --end;
        if (end > 0 && (text_[end - 1] == '"' || text_[end - 1] == '\'')) --end;
        std::size_t begin = end;
        while (begin > 0 && end - begin <= longest_name && name_character(text_[begin - 1])) --begin;
        if (begin == end || end - begin > longest_name) return;
        std::size_t value = separator + 1;
        while (value < text_.size() && is_space_or_tab(text_[value])) ++value;
        const bool quoted = value < text_.size() && (text_[value] == '"' || text_[value] == '\'');
        // `host:port` is not a pair.
        if (text_[separator] == ':' && value == separator + 1 && !quoted) return;
        if (quoted) {
            const std::size_t close = text_.find(text_[value], value + 1);
            if (close != text_.npos) add(text_.substr(begin, end - begin), value + 1, close);
            return;
        }
        add(text_.substr(begin, end - begin), value,
            std::min(text_.find_first_of(delimiters, value), text_.size()));
    }

    // `Bearer …`, `Basic …`, without the first letter, which may be of either case.
    void after_word(std::string_view word, std::string_view name) {
        for (std::size_t at = text_.find(word); at != text_.npos && found_.size() < most;
             at = text_.find(word, at + 1)) {
            const std::size_t begin = at + word.size();
            const std::size_t end = std::min(text_.find_first_of(delimiters, begin), text_.size());
            if (name == "TOKEN") {
                add(name, begin, end);
                continue;
            }
            for (InnerText& inner : user_and_password(text_.substr(begin, end - begin))) {
                inner.place = span(begin, end);
                found_.push_back(std::move(inner));
            }
        }
    }

    // `user:password@host` without a scheme, as Go's drivers read it.
    void before_host() {
        const std::size_t at = text_.find('@');
        if (in_url_ || at == text_.npos) return;
        const std::size_t colon = text_.substr(0, at).find(':');
        if (colon == text_.npos || colon == 0) return;
        const std::string_view user = text_.substr(0, colon);
        if (std::all_of(user.begin(), user.end(), name_character)) add("PASSWORD", colon + 1, at);
    }

    // `curl -u user:password`.
    void option(std::string_view name) {
        const std::size_t at = text_.find(name);
        if (at == text_.npos || (at > 0 && !is_space_or_tab(text_[at - 1]))) return;
        std::size_t begin = at + name.size();
        while (begin < text_.size() && std::string_view(" \"'").find(text_[begin]) != std::string_view::npos)
            ++begin;
        const std::size_t end = std::min(text_.find_first_of(" \t\"'", begin), text_.size());
        const std::size_t colon = text_.find(':', begin);
        if (colon < end) add("PASSWORD", colon + 1, end);
    }

    // `AKIA…:secret`, as some programs keep both in one value.
    void aws_pair() {
        constexpr std::size_t id = 20;
        constexpr std::size_t secret = 40;
        for (const std::string_view prefix : {"AKIA", "ASIA"}) {
            const std::size_t at = text_.find(prefix);
            if (at == text_.npos || at + id + 1 + secret > text_.size()) continue;
            const std::string_view letters = text_.substr(at, id);
            const std::size_t begin = at + id + 1;
            const std::size_t end = text_.find_first_of(delimiters, begin);
            const bool whole = std::min(end, text_.size()) == begin + secret;
            if (!whole || std::string_view(":,;| ").find(text_[at + id]) == std::string_view::npos) continue;
            if (!std::all_of(letters.begin(), letters.end(), is_letter_or_digit)) continue;
            add("AWS_SECRET_ACCESS_KEY", begin, begin + secret);
        }
    }

    std::string_view text_;
    bool in_url_;
    std::vector<InnerText> found_;
};

}  // namespace

std::vector<InnerText> inner_texts(std::string_view text) {
    return Searcher(text).run();
}

std::vector<InnerText> user_and_password(std::string_view text) {
    constexpr std::size_t longest = 512;
    text = trimmed(text);
    if (text.empty() || text.size() > longest) return {};
    const std::optional<std::string> decoded =
        text.find(':') == text.npos && text.size() % 4 == 0 ? from_base64(text) : std::nullopt;
    const std::string_view plain = decoded ? std::string_view(*decoded) : text;
    const std::size_t colon = plain.find(':');
    const auto printable = [](char c) { return c > ' ' && c < '\x7f'; };
    if (colon == plain.npos || colon == 0 || !std::all_of(plain.begin(), plain.end(), printable)) return {};
    const auto in_user = [](char c) { return name_character(c) || c == '@' || c == '+'; };
    const std::string_view user = plain.substr(0, colon);
    if (!std::all_of(user.begin(), user.end(), in_user)) return {};
    if (plain.substr(colon).starts_with("://")) return {};
    const Span place = decoded ? span(0, text.size()) : span(colon + 1, text.size());
    return {{"PASSWORD", std::string(plain.substr(colon + 1)), place}};
}

}  // namespace credlint
