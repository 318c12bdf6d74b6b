#include "rule/pattern.h"

#include <cstdint>
#include <memory>

#include <re2/re2.h>

namespace credlint {
namespace {

// Program and DFA together. Enough for any shape worth writing, small enough that a hostile rule file
// cannot exhaust memory; RE2's own default is 8 MiB.
constexpr std::int64_t max_memory = std::int64_t{1} << 20;

RE2::Options options() {
    RE2::Options options;
    options.set_encoding(RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    options.set_max_mem(max_memory);
    return options;
}

re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

// What RE2's own messages leave out: which common syntax it was, and what to write instead.
std::string_view hint(RE2::ErrorCode code, std::string_view argument, std::string_view shape) {
    const auto has = [&](std::string_view text) { return shape.find(text) != std::string_view::npos; };
    switch (code) {
        case RE2::ErrorBadPerlOp:
        case RE2::ErrorBadNamedCapture:
        case RE2::ErrorMissingParen:
            if (has("(?=") || has("(?!") || has("(?<=") || has("(?<!")) return "look-around is not supported";
            if (argument.starts_with("(?<")) return "write a named group as `(?P<name>…)`";
            if (argument.starts_with("(?>")) return "atomic groups are not supported";
            return {};
        case RE2::ErrorBadEscape:
            if (argument.size() == 2 && argument[1] >= '1' && argument[1] <= '9')
                return "back-references are not supported";
            return {};
        case RE2::ErrorRepeatOp:
            return "possessive and stacked repetitions are not supported";
        case RE2::ErrorRepeatSize:
            return "a repetition count must be at most 1000, including the product of nested ones";
        case RE2::ErrorPatternTooLarge:
            return "the expression is too large";
        default:
            return {};
    }
}

}  // namespace

struct Pattern::Engine {
    explicit Engine(std::string_view shape) : expression(piece(shape), options()) {}
    RE2 expression;
};

Pattern::Pattern(Pattern&& other) noexcept : shape_(other.shape_), engine_(other.engine_.exchange(nullptr)) {}

Pattern& Pattern::operator=(Pattern&& other) noexcept {
    if (this == &other) return *this;
    shape_ = other.shape_;
    delete engine_.exchange(other.engine_.exchange(nullptr));
    return *this;
}

Pattern::~Pattern() {
    delete engine_.load();
}

bool Pattern::matches(std::string_view value) const {
    const RE2& expression = engine().expression;
    return expression.ok() && RE2::FullMatch(piece(value), expression);
}

std::string Pattern::error() const {
    const RE2& expression = engine().expression;
    if (expression.ok()) return {};
    // RE2's message quotes the expression: a long quotation may contain anything.
    constexpr std::size_t long_fragment = 12;
    std::string text = expression.error();
    const std::string fragment = expression.error_arg();
    if (fragment.size() > long_fragment && text.ends_with(": " + fragment))
        text.resize(text.size() - fragment.size() - 2);
    const std::string_view more = hint(expression.error_code(), expression.error_arg(), shape_);
    if (!more.empty()) text.append(" (").append(more).append(")");
    return text;
}

int Pattern::steps() const {
    const RE2& expression = engine().expression;
    return expression.ok() ? expression.ProgramSize() : 0;
}

// Two threads may compile at once; the first one's result stays.
const Pattern::Engine& Pattern::engine() const {
    const Engine* engine = engine_.load(std::memory_order_acquire);
    if (engine) return *engine;
    auto fresh = std::make_unique<const Engine>(shape_);
    if (engine_.compare_exchange_strong(engine, fresh.get(), std::memory_order_acq_rel))
        return *fresh.release();
    return *engine;
}

}  // namespace credlint
