// lint(bytes), up to the report that people read: nothing crashes, every finding is in its file, and neither
// a planted secret nor a claimed value is shown. The first line may say the format: see support/documents.h.
// The other output formats have their own target, report.cpp.
#include <cstdint>
#include <string>
#include <string_view>

#include "support/values.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace credlint;
    fuzz::require_nothing_shown(fuzz::bytes_of(data, size), [](const Report& report) {
        std::string output;
        const ReportStyle style = fuzz::style_of(report);
        full_reporter.write(report, style, [&output](std::string_view piece) { output += piece; });
        return output + summary(report, style);
    });
    return 0;
}
