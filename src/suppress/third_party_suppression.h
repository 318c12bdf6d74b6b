// The marks that tell other scanners to ignore a line, as those scanners read them: anywhere in the line or,
// for one of them, in the line above. Knows nothing of credlint's own directives.
#pragma once

#include <string_view>

#include "lint/finding.h"

namespace credlint {

class ThirdPartyMarks {
public:
    explicit ThirdPartyMarks(std::string_view bytes) : bytes_(bytes) {}

    // Whether the rule of that finding is a security rule and its location is on a line so marked.
    bool cover(const RuleMeta& rule, Span place);

private:
    std::string_view bytes_;
    Span line_;  // the last one examined: a line may be the whole file, and have many findings
    bool marked_ = false;
};

}  // namespace credlint
