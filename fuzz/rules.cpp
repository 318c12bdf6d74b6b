// load_rules(text): every mistake has a position, valid rules compile, and no valid rule can make a run slow,
// neither by its expression nor by its literals. Includes the test of its examples, which lints each of them.
// Parts after the first one are further rule files. The same files are read as descriptions of checks.
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "credential/token_scanner.h"
#include "lint/check_examples.h"
#include "rule/check_file.h"
#include "rule/pattern.h"
#include "rule/rule_file.h"
#include "support/failures.h"
#include "support/input.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;

constexpr std::array<std::string_view, 3> names = {"a.toml", "b.toml", "c.toml"};
// Each is linted, which is most of the work.
constexpr std::size_t most_examples = 12;

std::vector<RuleText> files_in(std::string_view bytes) {
    std::vector<RuleText> files;
    for (const std::string_view part : fuzz::parts_of(bytes)) {
        if (files.size() < names.size()) files.push_back({names[files.size()], part});
    }
    return files;
}

void require_sound(const std::vector<Failure>& failures, const std::vector<RuleText>& files) {
    for (const Failure& failure : failures) {
        const RuleText* file = nullptr;
        for (const RuleText& each : files) {
            if (each.path == failure.path) file = &each;
        }
        require(file != nullptr, "a failure names its file");
        fuzz::require_sound(failure, file->path, file->text);
    }
}

void require_sound(const TokenRule& token, const std::string& text) {
    require(!token.meta.id.empty() && !token.meta.title.empty() && !token.meta.description.empty() &&
                !token.meta.rationale.empty() && !token.meta.remedy.empty(),
            "a rule has its texts");
    require(!token.good.empty() && !token.bad.empty(), "a rule has examples");
    if (token.pattern == nullptr) return;
    require(token.pattern->error().empty(), "a shape compiles");
    token.pattern->matches(text);
    token.pattern->matches(std::string(5000, 'a'));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    const std::vector<RuleText> files = files_in(bytes);
    const CheckRuleLoad checks = load_check_rules(files);
    require_sound(checks.failures, files);
    require(checks.failures.empty() || checks.rules.empty(), "invalid descriptions are not loaded");
    const RuleLoad load = load_rules(files);
    require_sound(load.failures, files);
    const RuleBook& book = load.rules.book();
    require(load.failures.empty() || book.tokens.empty(), "invalid rules are not loaded");
    require(load.rules.places().size() == book.tokens.size(), "every rule has its place");
    std::size_t examples = 0;
    for (const TokenRule& token : book.tokens) {
        require_sound(token, bytes);
        examples += token.good.size() + token.bad.size();
    }
    for (const FoundToken& found : scan_tokens(book, bytes))
        require(found.span.begin < found.span.end && found.span.end <= size, "a token is in its text");
    if (book.tokens.empty() || examples > most_examples) return 0;
    for (const ExampleFailure& disproof : check_examples(book)) {
        require(disproof.token < book.tokens.size() && !disproof.message.empty(), "a disproof says of what");
    }
    return 0;
}
