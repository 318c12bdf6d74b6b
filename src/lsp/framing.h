// The outer form of the protocol: messages behind `Content-Length` headers, in a stream of bytes that may
// hold anything else too. What is no frame is skipped and told once, and reading goes on with the next
// header. Knows no JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace credlint::lsp {

// More than an editor sends of any file that people edit. What promises more would only be waited for.
inline constexpr std::size_t longest_message = std::size_t{64} << 20;

class FrameReader {
public:
    enum class Next {
        none,      // more bytes are needed
        message,   // content() is one
        no_frame,  // something that is none was skipped
    };

    void feed(std::string_view bytes) { bytes_.append(bytes); }
    Next next();
    // Good until anything else is called.
    std::string_view content() const { return content_; }

private:
    std::string_view rest() const { return std::string_view(bytes_).substr(begin_); }

    std::string bytes_;
    std::size_t begin_ = 0;  // of what is not yet read
    std::string_view content_;
    bool told_ = false;  // that something is skipped
};

std::string frame(std::string_view content);

}  // namespace credlint::lsp
