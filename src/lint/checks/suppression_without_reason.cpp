#include "lint/check.h"

namespace credlint::checks {
namespace {

// suppression.cpp tells of them, if the configuration asks for it.
void run(const Subject&, Emit&) {}

constexpr std::string_view tags[] = {"suppression"};

}  // namespace

extern const Check suppression_without_reason{
    {
        .id = "suppression-without-reason",
        .title = "suppression that gives no reason",
        .what =
            "Finds `# credlint: ignore[rule]` and its like with nothing behind the bracket. Looked for only "
            "with `require-suppression-reason = true` in the configuration.",
        .why = "Nobody can tell later whether the reason still holds.",
        .example = "# credlint: ignore[duplicate-key]\nA=1\nA=2\n",
        .instead = "Say behind the bracket why the finding is none, or may stay.",
        .seen = {},
        .symptom = "A review that nobody can finish.",
        .docs = "README.md",
        .severity = Severity::warning,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
