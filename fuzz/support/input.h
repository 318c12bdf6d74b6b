// How targets split their input, and what a seed may contain instead of a credential.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "template/template.h"

namespace credlint::fuzz {

inline std::string bytes_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

// Expands templates. Seeds contain them instead of credentials, and so may inputs that the fuzzer derives
// from seeds. Other text is unchanged.
inline std::string expanded(std::string_view bytes) {
    auto expansion = expand(bytes, 1);
    return expansion ? std::move(expansion->text) : std::string(bytes);
}

// The parts of an input, separated by lines `%%`. At least one, which may be empty.
inline std::vector<std::string_view> parts_of(std::string_view bytes) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= bytes.size();) {
        const std::size_t end = bytes.find('\n', at);
        const bool last = end == bytes.npos;
        if (bytes.substr(at, last ? bytes.npos : end - at) == "%%") {
            parts.push_back(bytes.substr(begin, at - begin));
            begin = last ? bytes.size() : end + 1;
        }
        at = last ? bytes.size() + 1 : end + 1;
    }
    parts.push_back(bytes.substr(begin));
    return parts;
}

// Takes numbers from an input, one from each byte; 0 at the end. A digit is its own number, so that seeds can
// be written by hand.
class Numbers {
public:
    explicit Numbers(std::string_view bytes) : bytes_(bytes) {}

    std::uint32_t next() {
        if (at_ >= bytes_.size()) return 0;
        const auto byte = static_cast<unsigned char>(bytes_[at_++]);
        return byte >= '0' && byte <= '9' ? byte - '0' : byte;
    }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

}  // namespace credlint::fuzz
