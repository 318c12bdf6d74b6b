// A file as reporters read it: its lines, and what of it must stay hidden, made once and used for all its
// findings. Takes nothing for granted about the order of the masked spans.
#pragma once

#include <string>
#include <vector>

#include "report/report.h"
#include "text/line_index.h"

namespace credlint {

// Sorted, without empty ones, and joined where they meet or overlap: two values side by side are one.
std::vector<Span> joined(std::vector<Span> spans);

struct FileView {
    explicit FileView(const FileReport& file);

    const Source& source;
    const std::string& path;
    LineIndex index;
    std::vector<Span> hidden;
};

}  // namespace credlint
