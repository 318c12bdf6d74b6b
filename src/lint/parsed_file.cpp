#include "lint/parsed_file.h"

#include <algorithm>
#include <utility>

#include "credential/aws/shared_file.h"
#include "document/incremental.h"

namespace credlint {

namespace {

EntryValues values_of(const Source& source, const Document& document, const loader::Loader* loader) {
    if (loader == nullptr || document.embedded || !loader->reads(document.format))
        return {source, document.format};
    if (loader->sdk == nullptr) return {source, document.format, *loader, loader::FileRole::only};
    // Of INI files, an SDK reads only its own two.
    switch (aws::shared_file(source, document)) {
        case aws::SharedFile::config:
            return {source, document.format, *loader, loader::FileRole::config};
        case aws::SharedFile::credentials:
            return {source, document.format, *loader, loader::FileRole::credentials};
        case aws::SharedFile::none:
            break;
    }
    return {source, document.format};
}

ParsedFile recognised(std::shared_ptr<const Source> source, Format format, std::vector<Document> documents,
                      const RuleBook& rules, const loader::Loader* loader) {
    ParsedFile parsed{std::move(source), format, {}, &rules, loader};
    for (Document& document : documents) {
        EntryValues values = values_of(*parsed.source, document, loader);
        CredentialSet credentials = recognise(*parsed.source, document, values, rules);
        parsed.parts.push_back({std::move(document), std::move(values), std::move(credentials)});
    }
    return parsed;
}

}  // namespace

ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules,
                const loader::Loader* loader) {
    std::vector<Document> documents = parse_parts(*source, format);
    return recognised(std::move(source), format, std::move(documents), rules, loader);
}

ParsedFile read(std::shared_ptr<const Source> source, Format format, const RuleBook& rules,
                IncrementalParser& parser, const loader::Loader* loader) {
    std::vector<Document> documents = parser.parse_parts(*source, format);
    return recognised(std::move(source), format, std::move(documents), rules, loader);
}

Findings lint(const ParsedFile& parsed, const FileContext& file, ExpectedFindings expected) {
    FindingCollector sink(std::move(expected));
    Findings findings;
    for (const Part& part : parsed.parts) {
        std::vector<Finding> more =
            lint(CheckContext{*parsed.source, part.document, part.values, part.credentials, file}, sink);
        findings.listed.insert(findings.listed.end(), std::make_move_iterator(more.begin()),
                               std::make_move_iterator(more.end()));
    }
    findings.unlisted = sink.take_unlisted();
    return findings;
}

std::vector<Finding> lint(const ParsedFile& parsed, const FileContext& file) {
    return with_rest(lint(parsed, file, {}));
}

}  // namespace credlint
