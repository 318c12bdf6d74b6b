#include "report/file_view.h"

#include <algorithm>

namespace credlint {

std::vector<Span> joined(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::vector<Span> joined;
    for (const Span span : spans) {
        if (span.begin >= span.end) continue;
        if (!joined.empty() && span.begin <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, span.end);
        } else {
            joined.push_back(span);
        }
    }
    return joined;
}

FileView::FileView(const FileReport& file)
    : source(*file.source), path(file.source->path()), index(source.bytes()), hidden(joined(file.masked)) {}

}  // namespace credlint
