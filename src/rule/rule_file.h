// Reads rule files: TOML with a fixed set of keys, all of which are checked; every error is reported with its
// position. The format is described in rules/README.md. Knows nothing of the findings in a rule's examples;
// only that they can be expanded.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "rule/rule_book.h"
#include "text/result.h"

namespace credlint {

struct RuleText {
    std::string_view path;  // as failures name it
    std::string_view text;
};

// Where something is in a rule file. Line from 1, column from 1 in code points.
struct RulePlace {
    std::string_view path;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

struct TokenPlaces {
    RulePlace token;  // its `[[token]]`
    std::vector<RulePlace> good;
    std::vector<RulePlace> bad;
};

struct RuleStorage;

// A rule book and all that its views point into.
class LoadedRules {
public:
    explicit LoadedRules(std::unique_ptr<RuleStorage> storage);
    LoadedRules(LoadedRules&&) noexcept;
    LoadedRules& operator=(LoadedRules&&) noexcept;
    ~LoadedRules();

    const RuleBook& book() const;
    // One for each of book().tokens, in the same order; empty for those of a base.
    std::span<const TokenPlaces> places() const;

private:
    std::unique_ptr<RuleStorage> storage_;
};

struct RuleLoad {
    LoadedRules rules;              // empty if there are failures
    std::vector<Failure> failures;  // all of them, in the order of the files and of their lines
};

// Files are checked one by one and against each other: IDs and claimed keys must be unique among them.
// Tokens keep their order. Nothing of the arguments is kept.
RuleLoad load_rules(std::span<const RuleText> files);
// The same, added after the rules of a book that outlives the result. IDs must also be new to it; a key or a
// published value that both have belongs to the files.
RuleLoad load_rules(std::span<const RuleText> files, const RuleBook& base);
RuleLoad load_rules(std::string_view path, std::string_view text);

}  // namespace credlint
