#include "lint/check.h"

namespace credlint::checks {
namespace {

// suppression.cpp tells of them, which reads all directives of a file.
void run(const Subject&, Emit&) {}

constexpr std::string_view tags[] = {"suppression"};

}  // namespace

extern const Check unknown_suppression{
    {
        .id = "unknown-suppression",
        .title = "suppression that suppresses nothing",
        .what = "Finds comments that begin with `credlint:` and are no directive: a mistyped word or rule, "
                "missing brackets, or a place behind a value, where many programs read them as part of it. "
                "Comments for other tools are left alone.",
        .why = "Whoever wrote it believes that a finding was dealt with.",
        .example = "# credlint: ignore[comitted-secret] of the test account\nLOG_LEVEL=debug\n",
        .instead =
            "Write `# credlint: ignore[rule] reason` on the line above; `credlint rules` lists the rules.",
        .seen = {},
        .symptom = "The finding is told all the same, or the wrong one is suppressed.",
        .docs = "README.md",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
