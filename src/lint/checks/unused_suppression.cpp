#include "lint/check.h"

namespace credlint::checks {
namespace {

// suppression.cpp tells of them, which alone knows what all other rules have found.
void run(const Subject&, Emit&) {}

constexpr std::string_view tags[] = {"suppression", "unused"};

}  // namespace

extern const Check unused_suppression{
    {
        .id = "unused-suppression",
        .title = "suppression of nothing",
        .what =
            "Finds rules in `# credlint: ignore[…]`, `ignore-file[…]` and `disable[…]` that have nothing to "
            "suppress where the comment says, and `enable[…]` without a `disable` of the same name. Rules "
            "that are turned off in the configuration are left alone. A note only, because a finding may "
            "be there on another machine: with other files beside this one, another mode or another time. In "
            "documents none is told.",
        .why = "Such a comment hides the next finding of its rule, which nobody has looked at.",
        .example = "# credlint: ignore[duplicate-key] both are read\nLOG_LEVEL=debug\n",
        .instead = "Remove the comment, or the rule from its list.",
        .seen = {},
        .symptom = "Nothing, until a mistake is made that nobody is told of.",
        .docs = "README.md",
        .severity = Severity::info,
        .tags = tags,
    },
    run,
};

}  // namespace credlint::checks
