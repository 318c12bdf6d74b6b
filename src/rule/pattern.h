// A shape: a regular expression that must match a whole value. The only wrapper of RE2, which no other file
// includes. Compiled on first use, so that a rule costs nothing until a value claims it; safe to use from
// more than one thread. Values are bytes (Latin-1): an invalid UTF-8 byte hides nothing.
#pragma once

#include <atomic>
#include <string>
#include <string_view>

namespace credlint {

class Pattern {
public:
    // Keeps the view: the text must outlive the pattern. A constant at start-up.
    constexpr explicit Pattern(std::string_view shape) : shape_(shape) {}
    Pattern(Pattern&& other) noexcept;
    Pattern& operator=(Pattern&& other) noexcept;
    ~Pattern();

    // Whether the whole value matches; never, if the expression is invalid.
    bool matches(std::string_view value) const;
    // Why the expression cannot be compiled, as a message for the author of a rule; empty: it can.
    std::string error() const;
    // How much there is to compile: a shape that repeats something forty times has a little over forty steps.
    int steps() const;
    std::string_view shape() const { return shape_; }

private:
    struct Engine;
    const Engine& engine() const;

    std::string_view shape_;
    mutable std::atomic<const Engine*> engine_{nullptr};
};

}  // namespace credlint
