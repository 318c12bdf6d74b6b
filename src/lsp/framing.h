// The outer form of the protocol: messages after `Content-Length` headers, in a stream of bytes that may
// contain anything else, too. What is no frame is skipped and reported once, and reading goes on with the
// next header. A message past the limit is skipped, too, without being kept. Knows no JSON.
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
        no_frame,  // something that is none was skipped
    };

    void feed(std::string_view bytes);
    Next next();
    // Good until anything else is called.
    std::string_view content() const { return content_; }

private:
    void skip(std::string_view bytes);
    std::string_view rest() const { return std::string_view(bytes_).substr(begin_); }

    std::string bytes_;
    std::size_t begin_ = 0;  // of what is not yet read
    std::string_view content_;
    bool told_ = false;        // that something is skipped
    std::size_t to_skip_ = 0;  // bytes of a message that is too long
    std::string skipped_;      // its first and last bytes, so far
    std::string last_skipped_;
};

std::string frame(std::string_view content);

}  // namespace credlint::lsp
