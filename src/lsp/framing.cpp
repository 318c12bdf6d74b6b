#include "lsp/framing.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "lsp/limits.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace credlint::lsp {
namespace {

constexpr std::string_view length_name = "content-length:";
// Headers are two short lines.
constexpr std::size_t longest_header = 4096;

// Bytes that are kept of each end of a message that is too long.
constexpr std::size_t kept_end = 4096;
// A buffer that has grown beyond this for a long message is freed.
constexpr std::size_t longest_kept = std::size_t{1} << 20;

// Where the header ends, after its empty line; npos: not in the text.
std::size_t header_end(std::string_view text) {
    for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
        const std::string_view next = text.substr(at + 1);
        if (next.starts_with('\n')) return at + 2;
        if (next.starts_with("\r\n")) return at + 3;
    }
    return text.npos;
}

// Where the last header of that name begins.
std::size_t find_length(std::string_view text) {
    const auto at = std::find_end(text.begin(), text.end(), length_name.begin(), length_name.end(),
                                  [](char x, char y) { return to_lower(x) == y; });
    return at == text.end() ? text.npos : static_cast<std::size_t>(at - text.begin());
}

std::optional<std::size_t> length_of(std::string_view line) {
    line.remove_prefix(length_name.size());
    line = trimmed(line.substr(0, line.find_first_of("\r\n")));
    std::size_t length = 0;
    const auto [stop, error] = std::from_chars(line.data(), line.data() + line.size(), length);
    const bool whole = !line.empty() && stop == line.data() + line.size();
    if (error != std::errc() || !whole || length > longest_skipped_message) return std::nullopt;
    return length;
}

// Whether the text consists of whole lines of other headers.
bool other_headers(std::string_view text) {
    while (!text.empty()) {
        const std::size_t newline = text.find('\n');
        const std::size_t colon = text.find(':');
        if (newline == text.npos || colon > newline || text.find_first_of("{}\" ") < colon) return false;
        text.remove_prefix(newline + 1);
    }
    return true;
}

}  // namespace

void FrameReader::feed(std::string_view bytes) {
    const std::size_t skipped = std::min(to_skip_, bytes.size());
    if (skipped > 0) {
        skip(bytes.substr(0, skipped));
        bytes.remove_prefix(skipped);
    }
    bytes_.append(bytes);
}

void FrameReader::skip(std::string_view bytes) {
    to_skip_ -= bytes.size();
    if (skipped_.size() < kept_end) {
        const std::size_t first = std::min(kept_end - skipped_.size(), bytes.size());
        skipped_.append(bytes.substr(0, first));
        bytes.remove_prefix(first);
    }
    if (bytes.size() > kept_end) bytes.remove_prefix(bytes.size() - kept_end);
    skipped_.append(bytes);
    if (skipped_.size() > 2 * kept_end) skipped_.erase(kept_end, skipped_.size() - 2 * kept_end);
}

FrameReader::Next FrameReader::next() {
    content_ = {};
    if (begin_ > bytes_.size() / 2) {
        bytes_.erase(0, begin_);
        if (bytes_.capacity() > longest_kept && bytes_.size() < longest_kept) bytes_.shrink_to_fit();
        begin_ = 0;
    }
    if (to_skip_ > 0) return Next::none;
    if (!skipped_.empty()) {
        last_skipped_ = std::exchange(skipped_, {});
        content_ = last_skipped_;
        return Next::too_long;
    }
    while (true) {
        const std::string_view text = rest();
        const std::size_t end = header_end(text.substr(0, longest_header));
        if (end == text.npos && text.size() < longest_header) return Next::none;
        const std::string_view header = text.substr(0, std::min(end, longest_header));
        const std::size_t at = find_length(header);
        const auto length =
            at == header.npos || end == text.npos ? std::nullopt : length_of(header.substr(at));
        if (length && other_headers(header.substr(0, at))) {
            if (*length > longest_message) {
                to_skip_ = *length;
                const std::string start(text.substr(end, *length));
                begin_ += end + start.size();
                reported_ = false;
                skip(start);
                return next();
            }
            if (text.size() - end < *length) return Next::none;
            content_ = text.substr(end, *length);
            begin_ += end + *length;
            reported_ = false;
            return Next::message;
        }
        // A header may begin in the middle of the bytes, be cut off by their end, or begin in the last of
        // them.
        if (length || (end == text.npos && at != header.npos && at > 0))
            begin_ += at;
        else
            begin_ += end != text.npos ? end : header.size() - length_name.size();
        if (!std::exchange(reported_, true)) return Next::no_frame;
    }
}

std::string frame(std::string_view content) {
    return "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" + std::string(content);
}

}  // namespace credlint::lsp
