// Validates one value by its type: whether it fits, and if not, what is wrong with it in plain words and what
// was probably meant. Knows no file and no key, nor whether the value is a placeholder.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rule/setting.h"

namespace credlint {

// How to make the value fit.
struct Suggestion {
    enum class How {
        replace,  // the whole value with `text`
        remove,   // every character that is in `text`
        insert,   // `text` before the value
        unquote,  // without its first and last character
    };
    How how = How::replace;
    std::string_view text;  // constant, never a piece of the value
    bool safe = false;      // programs read the same value, or nothing else can have been meant
    std::string title;      // "write `true`"
};

struct Mismatch {
    std::string message;  // as it follows the key: "is not an ARN"
    std::string help;
    std::optional<Suggestion> suggestion = std::nullopt;
    bool doubtful = false;  // some program may accept the value
};

// Nothing: the value fits, as far as its form shows.
std::optional<Mismatch> mismatch(const Type& type, std::string_view value);

}  // namespace credlint
