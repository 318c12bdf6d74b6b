#include "lint/parsed_file.h"

#include <algorithm>
#include <utility>

#include "document/incremental.h"

namespace credlint {

namespace {

ParsedFile recognised(std::shared_ptr<const Source> source, Format format, std::vector<Document> documents,
                      const RuleBook& rules) {
    ParsedFile reading{std::move(source), format, {}, &rules};
    for (Document& document : documents) {
        CredentialSet credentials = recognise(*reading.source, document, rules);
        reading.parts.push_back({std::move(document), std::move(credentials)});
    }
    return reading;
}

}  // namespace

ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules) {
    std::vector<Document> documents = parse_parts(*source, format);
    return recognised(std::move(source), format, std::move(documents), rules);
}

ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules,
                IncrementalParser& parser) {
    std::vector<Document> documents = parser.parse_parts(*source, format);
    return recognised(std::move(source), format, std::move(documents), rules);
}

Findings lint(const ParsedFile& reading, const FileContext& file, ExpectedFindings expected) {
    FindingCollector sink(std::move(expected));
    Findings findings;
    for (const Part& part : reading.parts) {
        std::vector<Finding> more =
            lint(CheckContext{*reading.source, part.document, part.credentials, file}, sink);
        findings.listed.insert(findings.listed.end(), std::make_move_iterator(more.begin()),
                               std::make_move_iterator(more.end()));
    }
    findings.unlisted = sink.take_unlisted();
    return findings;
}

std::vector<Finding> lint(const ParsedFile& reading, const FileContext& file) {
    return with_rest(lint(reading, file, {}));
}

}  // namespace credlint
