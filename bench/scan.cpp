// bench_scan: the speed of searching whole buffers for the literals of all rules, also compared with RE2::Set
// over the same rules.
#include "rule/scan.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <re2/re2.h>
#include <re2/set.h>

#include "clock.h"
#include "inputs.h"
#include "measure.h"
#include "rule/rule_book.h"
#include "table.h"

namespace {

using namespace credlint;
using namespace credlint::bench;

constexpr std::size_t megabyte = 1024 * 1024;
constexpr std::size_t size = 8 * megabyte;

std::size_t scanned(std::string_view bytes) {
    std::size_t hits = 0;
    scan(builtin_rules(), bytes, [&](const LiteralHit&) { ++hits; });
    return hits;
}

std::string repeat(const TokenRule& token) {
    // RE2 limits repetitions to a thousand; no rule needs as many to be distinguished from a word.
    const std::uint32_t least = std::min(token.min_length, 64U);
    const std::string characters =
        token.alphabet.empty() ? "[^\\s]" : "[" + std::string(token.alphabet) + "]";
    return characters + (least > 8 ? "{" + std::to_string(least - 8) + ",}" : "+");
}

// What a scanner would search for: a token's own expression, or its prefix and the characters after it.
std::string expression(const TokenRule& token) {
    if (token.prefixes.empty()) return {};
    std::string prefixes;
    for (const std::string_view prefix : token.prefixes)
        prefixes.append(prefixes.empty() ? "" : "|").append(RE2::QuoteMeta({prefix.data(), prefix.size()}));
    return "(?:" + prefixes + ")" + repeat(token);
}

// Every token that the scan searches for. Compiled once, with enough memory that it never gives up.
class Expressions {
public:
    Expressions() : set_(options(), RE2::UNANCHORED) {
        for (const TokenRule& token : builtin_rules().tokens) {
            const std::string text = token.anchors.empty() ? "" : expression(token);
            if (!text.empty() && set_.Add(text, nullptr) >= 0) ++count_;
        }
        if (count_ == 0 || !set_.Compile()) {
            std::fprintf(stderr, "bench: RE2::Set does not compile\n");
            std::exit(2);
        }
    }

    std::size_t count() const { return count_; }

    // Line by line, since it does not report the position of a match.
    std::size_t matched(std::string_view bytes) const {
        std::size_t lines = 0;
        std::vector<int> which;
        while (!bytes.empty()) {
            const std::size_t end = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
            which.clear();
            if (set_.Match({bytes.data(), end}, &which)) ++lines;
            bytes.remove_prefix(end);
        }
        return lines;
    }

private:
    static RE2::Options options() {
        RE2::Options options;
        options.set_encoding(RE2::Options::EncodingLatin1);
        options.set_max_mem(std::int64_t{256} << 20);
        return options;
    }

    RE2::Set set_;
    std::size_t count_ = 0;
};

std::string rate(double seconds) {
    char text[32];
    std::snprintf(text, sizeof text, "%.0f MB/s", static_cast<double>(size) / seconds / 1e6);
    return text;
}

Row alone(const char* what, const std::string& bytes) {
    kept = scanned(bytes);  // the table is in memory
    // This is not a ratio, so the best run counts, to reduce noise.
    double time = seconds([&] { kept = scanned(bytes); });
    for (int i = 0; i < 24; ++i) time = std::min(time, seconds([&] { kept = scanned(bytes); }));
    return {what, rate(time), time * 1e9 / static_cast<double>(size), 2, "ns/B"};
}

Row against_re2(const std::string& bytes) {
    const Expressions expressions;
    kept = expressions.matched(bytes);  // its automaton is in memory
    const Comparison result = compare(
        5, [&] { return seconds([&] { kept = expressions.matched(bytes); }); },
        [&] { return seconds([&] { kept = scanned(bytes); }); });
    return {"the same against RE2::Set of " + std::to_string(expressions.count()) + " tokens, a line each",
            rate(result.subject) + " / " + rate(result.base), result.ratio, 1.0 / 3};
}

}  // namespace

int main(int argc, char** argv) {
    const double fail_over = take_fail_over(argc, argv);
    if (argc != 1) {
        std::fprintf(stderr, "usage: bench_scan [--fail-over X]\n");
        return 2;
    }
    const std::string env = ordinary_env(size);
    std::vector<Row> rows;
    rows.push_back(alone("literals of all rules in 8 MB of .env", env));
    rows.push_back(against_re2(env));
    rows.push_back(alone("literals of all rules in 8 MB of JSON", ordinary_json(size)));
    rows.push_back(alone("literals of all rules in 8 MB of random bytes", random_bytes(size)));
    print("Looking for " + std::to_string(builtin_rules().literals.literals.size()) +
              " literals (2 ns a byte are 500 MB/s)",
          rows);
    return exit_code(rows, fail_over);
}
