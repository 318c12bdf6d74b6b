// One file as it was read: its name and its bytes, immutable. All spans of a document point into it.
// Spans are 32 bits wide, so a source has less than 4 GiB; Files refuses larger ones.
// Deliberately knows no lines: most sources are clean, and their lines are never needed.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "text/span.h"

namespace credlint {

// The name of the process environment, which has no path and no lines that anyone could look up.
inline constexpr std::string_view environment_path = "<environment>";
// The name of standard input if the user gave none.
inline constexpr std::string_view nameless = "<stdin>";

class Source {
public:
    Source(std::string path, std::string bytes) : path_(std::move(path)), bytes_(std::move(bytes)) {}

    const std::string& path() const { return path_; }
    std::string_view bytes() const { return bytes_; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }
    std::string_view text(Span span) const {
        return std::string_view(bytes_).substr(span.begin, span.size());
    }

private:
    std::string path_;
    std::string bytes_;
};

}  // namespace credlint
