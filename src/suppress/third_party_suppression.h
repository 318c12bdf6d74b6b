// The marks by which other scanners are told to leave a line alone, as those scanners read them: anywhere in
// the line, or for one of them in the line above. Knows nothing of our own directives.
#pragma once

#include <string_view>

#include "lint/finding.h"

namespace credlint {

class ThirdPartyMarks {
public:
    explicit ThirdPartyMarks(std::string_view bytes) : bytes_(bytes) {}

    // Whether a finding of that rule is of a security rule and its place is on a line so marked.
    bool cover(const RuleMeta& rule, Span place);

private:
    std::string_view bytes_;
    Span line_;  // the last one looked at: a line may be the whole file, and have many findings
    bool marked_ = false;
};

}  // namespace credlint
