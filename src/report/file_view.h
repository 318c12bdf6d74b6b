// A file as reporters read it: its lines and the parts that must stay hidden, computed once for all of its
// findings. The masked spans may be given in any order.
#pragma once

#include <string>
#include <vector>

#include "report/report.h"
#include "text/line_index.h"

namespace credlint {

// Sorted, without empty spans, and joined where they touch or overlap: two adjacent values become one span.
std::vector<Span> joined(std::vector<Span> spans);

struct FileView {
    explicit FileView(const FileReport& file);

    const Source& source;
    const std::string& path;
    LineIndex index;
    std::vector<Span> hidden;
};

}  // namespace credlint
