#include "support/rule_texts.h"

#include <catch2/catch.hpp>

namespace credlint::test {

std::string with(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

std::string failure_lines(std::span<const Failure> failures, std::string_view path) {
    std::string all;
    for (const Failure& failure : failures) {
        CHECK(failure.path == path);
        all += std::to_string(failure.line) + ":" + std::to_string(failure.column) + ": " + failure.message +
               "\n";
    }
    return all;
}

}  // namespace credlint::test
