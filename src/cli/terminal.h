// Standard output and its properties.
#pragma once

#include <string>
#include <string_view>

#include "cli/options.h"
#include "report/reporter.h"
#include "text/result.h"

namespace credlint::cli {

// Buffers output and writes it to a file descriptor in large pieces.
class Output {
public:
    explicit Output(int descriptor) : descriptor_(descriptor) {}
    void write(std::string_view text);
    // False if any write has failed.
    bool flush();

private:
    int descriptor_;
    std::string pending_;
    bool failed_ = false;
};

// Color: `choice`, then NO_COLOR, FORCE_COLOR or CLICOLOR_FORCE, CLICOLOR=0, then whether the
// descriptor is a terminal that is not `dumb`. An empty variable counts as unset (no-color.org).
ReportStyle style_for(int descriptor, Color choice);

}  // namespace credlint::cli
