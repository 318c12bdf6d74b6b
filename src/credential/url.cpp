#include "credential/url.h"

#include <algorithm>

#include "text/ascii.h"

namespace credlint {
namespace {

using Fault = CredentialUrl::Fault;

bool scheme_character(char c) {
    return is_letter_or_digit(c) || c == '+' || c == '-' || c == '.' || c == ':';  // `jdbc:postgresql`
}

int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    const char low = to_lower(c);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

bool escape_at(std::string_view text, std::size_t at) {
    return at + 2 < text.size() && hex_digit(text[at + 1]) >= 0 && hex_digit(text[at + 2]) >= 0;
}

Span span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

bool possible_port(std::string_view port) {
    if (port.size() > 5 || !std::all_of(port.begin(), port.end(), is_digit)) return false;
    unsigned number = 0;
    for (const char c : port) number = number * 10 + static_cast<unsigned>(c - '0');
    return number > 0 && number <= 65535;
}

// `PORT`, `your_port`, `xxxx`: what documentation has in place of a number.
bool is_port_placeholder(std::string_view port) {
    return port.find_first_of("0123456789") == port.npos;
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text) {}

    std::optional<CredentialUrl> read() {
        const std::size_t colon = text_.find("://");
        if (colon == text_.npos || colon == 0 || colon > 40) return std::nullopt;
        if (!std::all_of(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(colon), scheme_character))
            return std::nullopt;
        url_.scheme = span(0, colon);
        const std::size_t begin = colon + 3;
        std::size_t end = std::min(text_.find_first_of("/?#", begin), text_.size());
        std::size_t at = text_.substr(begin, end - begin).rfind('@');
        if (at == text_.npos) at = swallowed(begin, end);
        const std::size_t host = at == text_.npos ? begin : begin + at + 1;
        if (at != text_.npos) read_userinfo(begin, begin + at);
        read_hosts(host, end);
        if (placeholders()) {
            url_.fault = Fault::none;
            url_.position = 0;
        }
        return url_;
    }

private:
    void found(Fault fault, std::size_t at) {
        if (url_.fault != Fault::none && url_.fatal()) return;
        url_.fault = fault;
        url_.position = static_cast<std::uint32_t>(at);
    }

    // `user:pa/ss@host`: what would be the port is not one, and an `@` follows, which is meant; `end` moves.
    std::size_t swallowed(std::size_t begin, std::size_t& end) {
        const std::string_view before = text_.substr(begin, end - begin);
        const std::size_t colon = before.find(':');
        const std::size_t at = text_.find('@', end);
        if (end == text_.size() || colon == before.npos || at == text_.npos) return text_.npos;
        const std::string_view port = before.substr(colon + 1);
        if (before.starts_with('[') || before.find_first_of(",(") != before.npos || possible_port(port))
            return text_.npos;
        // With nothing between colon and delimiter, or a space on the way, it is not clear what is meant.
        if (port.empty() || text_.substr(begin, at - begin).find(' ') != text_.npos) return text_.npos;
        found(Fault::delimiter, end);
        const std::size_t last = text_.rfind('@');
        end = std::min(text_.find_first_of("/?#", last), text_.size());
        return last - begin;
    }

    void read_userinfo(std::size_t begin, std::size_t end) {
        const std::string_view userinfo = text_.substr(begin, end - begin);
        const std::size_t colon = userinfo.find(':');
        url_.has_password = colon != userinfo.npos;
        const std::size_t user_end = url_.has_password ? begin + colon : end;
        url_.user = span(begin, user_end);
        if (url_.has_password) url_.password = span(user_end + 1, end);
        for (std::size_t i = begin; i < end; ++i) {
            if (text_[i] == '%' && !escape_at(text_, i)) found(Fault::percent, i);
            if (text_[i] == '@') found(Fault::at_sign, i);
        }
    }

    // One host, or several separated by commas, as PostgreSQL and MongoDB accept them.
    void read_hosts(std::size_t begin, std::size_t end) {
        bool first = true;
        for (std::size_t at = begin; at <= end;) {
            const std::size_t comma = std::min(text_.substr(0, end).find(',', at), end);
            read_host(at, comma, first);
            first = false;
            at = comma + 1;
        }
    }

    void read_host(std::size_t begin, std::size_t end, bool first) {
        const std::string_view part = text_.substr(begin, end - begin);
        // `tcp(127.0.0.1:3306)` of Go; `;databaseName=…` of SQL Server.
        const bool odd = part.find_first_of("(;") != part.npos;
        const std::size_t bracket = part.starts_with('[') ? part.find(']') : part.npos;
        const std::size_t colon = part.find(':', bracket == part.npos ? 0 : bracket);
        const std::size_t host_end = std::min(colon, part.size());
        if (first) {
            url_.host =
                bracket == part.npos ? span(begin, begin + host_end) : span(begin + 1, begin + bracket);
            if (colon != part.npos) url_.port = span(begin + colon + 1, end);
        }
        const std::size_t space = part.find_first_of(" \t");
        // Without a name before it, it may be a sentence.
        if (space != part.npos && !url_.user.empty()) found(Fault::space, begin + space);
        if (odd || colon == part.npos) return;
        const std::string_view port = part.substr(colon + 1);
        if (!port.empty() && !possible_port(port) && !is_port_placeholder(port))
            found(Fault::port, begin + colon + 1);
    }

    bool placeholders() const {
        const std::string_view host = of(url_.host);
        const auto bracketed = [](std::string_view part) {
            return part.find_first_of("<>{}[]") != part.npos || part.find("${") != part.npos ||
                   part.find("...") != part.npos;
        };
        return bracketed(of(url_.user)) || bracketed(of(url_.password)) || bracketed(host) ||
               bracketed(of(url_.port)) || of(url_.scheme).empty();
    }

    std::string_view of(Span part) const { return text_.substr(part.begin, part.size()); }

    std::string_view text_;
    CredentialUrl url_;
};

}  // namespace

std::optional<CredentialUrl> read_url(std::string_view text) {
    return Reader(text).read();
}

std::string percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || !escape_at(text, i)) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(hex_digit(text[i + 1]) * 16 + hex_digit(text[i + 2]));
        i += 2;
    }
    return out;
}

}  // namespace credlint
