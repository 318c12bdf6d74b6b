#include "lint/check_examples.h"

#include <algorithm>

#include "lint/lint.h"
#include "template/template.h"

namespace credlint {
namespace {

struct Outcome {
    std::vector<Finding> findings;  // of the token's own rule
    std::vector<Span> seen;         // values that are such a secret only by statistics
    bool claimed = false;
};

Outcome lint_example(const RuleBook& rules, const TokenRule& token, std::string text) {
    // Examples that contain a section are INI; everything else is a .env file.
    const bool ini = text.starts_with('[');
    const Source source("example", std::move(text));
    const Document document = parse(source, ini ? Format::ini : Format::dotenv);
    const EntryValues values(source, document.format);
    const CredentialSet credentials = recognise(source, document, values, rules);
    Outcome outcome;
    for (Finding& finding : lint({source, document, values, credentials})) {
        if (finding.rule == &token.meta) outcome.findings.push_back(std::move(finding));
    }
    for (const Credential& credential : credentials.credentials) {
        for (const Field& field : credential.fields) {
            if (field.token != &token) continue;
            outcome.claimed = true;
            if (field.verdict == Verdict::random) outcome.seen.push_back(field.entry.value);
        }
    }
    return outcome;
}

std::string place(Span span) {
    return "bytes " + std::to_string(span.begin) + " to " + std::to_string(span.end);
}

}  // namespace

std::string_view to_string(ExampleFailure::Kind kind) {
    switch (kind) {
        case ExampleFailure::Kind::missing:
            return "Missing";
        case ExampleFailure::Kind::noisy:
            return "Noisy";
        case ExampleFailure::Kind::wrong:
            return "Wrong";
    }
    return {};
}

std::vector<ExampleFailure> check_examples(const RuleBook& rules) {
    using Kind = ExampleFailure::Kind;
    std::vector<ExampleFailure> out;
    for (std::size_t t = 0; t < rules.tokens.size(); ++t) {
        const TokenRule& token = rules.tokens[t];
        const auto each = [&](std::span<const std::string_view> examples, auto judge) {
            for (std::size_t i = 0; i < examples.size(); ++i) {
                const Result<Expansion> example = expand(examples[i], i);
                if (!example) continue;  // the loader has reported it
                judge(i, *example, lint_example(rules, token, example->text));
            }
        };
        each(token.good, [&](std::size_t i, const Expansion& example, const Outcome& outcome) {
            if (!outcome.findings.empty()) {
                out.push_back(
                    {Kind::noisy, t, false, i, "unexpected finding: " + outcome.findings[0].message});
            } else if (!outcome.claimed && !example.marks.empty()) {
                out.push_back({Kind::missing, t, false, i, "the marked value is not recognized"});
            }
        });
        each(token.bad, [&](std::size_t i, const Expansion& example, const Outcome& outcome) {
            // A token without a form has no findings: random values are secrets, and left to the checks.
            std::vector<Span> found = token.random ? outcome.seen : std::vector<Span>();
            for (const Finding& finding : outcome.findings) found.push_back(finding.span);
            if (found.empty()) {
                out.push_back({Kind::missing, t, true, i, "no finding"});
                return;
            }
            for (const Span mark : example.marks) {
                if (std::find(found.begin(), found.end(), mark) != found.end()) continue;
                out.push_back({Kind::wrong, t, true, i,
                               "the finding marks " + place(found[0]) + ", not " + place(mark)});
            }
        });
    }
    return out;
}

}  // namespace credlint
