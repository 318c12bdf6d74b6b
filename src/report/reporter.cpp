#include "report/reporter.h"

namespace credlint {

static constexpr Reporter table[] = {
    {"full", "findings with the lines they lie in, for people", write_full},
    {"concise", "one line a finding, for editors and logs", write_concise},
    {"json", "one versioned object, for programs", write_json},
    {"sarif", "SARIF 2.1.0, for code scanning", write_sarif, true},
};

std::span<const Reporter> reporters() {
    return table;
}

}  // namespace credlint
