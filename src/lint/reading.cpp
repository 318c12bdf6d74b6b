#include "lint/reading.h"

#include <utility>

namespace credlint {

Reading read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules) {
    Reading reading{std::move(source), {}};
    Part part{parse(*reading.source, format), {}};
    part.credentials = recognise(*reading.source, part.document, rules);
    reading.parts.push_back(std::move(part));
    return reading;
}

std::vector<Finding> lint(const Reading& reading, const Circumstances& circumstances) {
    std::vector<Finding> findings;
    for (const Part& part : reading.parts) {
        std::vector<Finding> more =
            lint(Subject{*reading.source, part.document, part.credentials, circumstances});
        findings.insert(findings.end(), std::make_move_iterator(more.begin()),
                        std::make_move_iterator(more.end()));
    }
    return findings;
}

std::vector<Span> masked_spans(const Reading& reading, const std::vector<Finding>& findings) {
    std::vector<Span> masked;
    for (const Part& part : reading.parts) {
        const std::vector<Span> more = masked_spans(*reading.source, part.document, findings);
        masked.insert(masked.end(), more.begin(), more.end());
    }
    return masked;
}

}  // namespace credlint
