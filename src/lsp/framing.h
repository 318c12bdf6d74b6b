// The base protocol: messages after `Content-Length` headers, in a stream of bytes that may also contain
// anything else. Bytes outside of frames are skipped and reported once, and reading continues with the next
// header. A message over the limit is skipped without being buffered. Does not parse JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace credlint::lsp {

class FrameReader {
public:
    enum class Next {
        none,      // more bytes are needed
        message,   // content() is one
        too_long,  // one was skipped; content() is the first and the last few kilobytes of it
        no_frame,  // bytes outside of any frame were skipped
    };

    void feed(std::string_view bytes);
    Next next();
    // Valid until the next call of another method.
    std::string_view content() const { return content_; }

private:
    void skip(std::string_view bytes);
    std::string_view rest() const { return std::string_view(bytes_).substr(begin_); }

    std::string bytes_;
    std::size_t begin_ = 0;  // of the unread bytes
    std::string_view content_;
    bool reported_ = false;    // that something is skipped
    std::size_t to_skip_ = 0;  // bytes of a message that is too long
    std::string skipped_;      // its first and last bytes, so far
    std::string last_skipped_;
};

std::string frame(std::string_view content);

}  // namespace credlint::lsp
