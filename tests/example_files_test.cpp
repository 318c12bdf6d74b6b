// fixtures/examples.txt: files that projects ship for others to copy. They are committed and full of
// placeholders, and none may be an error: a false one there costs the tool its credibility.
#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/golden.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::test;

TEST_CASE("example files have no error") {
    std::size_t files = 0;
    for (const auto& path : files_below(fixtures_folder() / "examples")) {
        if (path.extension() == ".md") continue;
        ++files;
        const std::string text = read_file(path);
        const std::string name = path.filename().string();
        const FileReport report = lint_text(name, text, format_of(name, text), Exposure::tracked);
        for (const Finding& finding : report.findings) {
            if (finding.severity != Severity::error) continue;
            const auto line = std::count(text.begin(), text.begin() + finding.span.begin, '\n') + 1;
            FAIL_CHECK(path.string() << ":" << line << ": " << finding.message << " [" << finding.rule->id
                                     << "]");
        }
    }
    CHECK(files >= 200);
}
