#include "report/reporter.h"

namespace credlint {

static constexpr Reporter table[] = {
    {"full", "findings with the lines they lie in, for people", write_full},
    {"concise", "one line a finding, for editors and logs", write_concise},
    {"json", "one versioned object, for programs", write_json},
    {"sarif", "SARIF 2.1.0, for code scanning", write_sarif, true, true},
    {"github", "annotations of a GitHub workflow", write_github, true},
    {"gitlab", "GitLab's code quality report", write_gitlab, true},
    {"gitlab-secret-detection", "GitLab's secret detection report", write_gitlab_secret_detection, true},
    {"junit", "JUnit XML, for test reports", write_junit},
    {"rdjson", "reviewdog's diagnostics", write_rdjson},
    {"checkstyle", "Checkstyle XML, for Jenkins and review bots", write_checkstyle},
};

std::span<const Reporter> reporters() {
    return table;
}

}  // namespace credlint
