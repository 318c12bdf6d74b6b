// Values that rules claim in an input, and whether output about it contains one.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loader/entry_values.h"
#include "report/reporter.h"
#include "support/documents.h"
#include "support/leak_probe.h"
#include "support/require.h"
#include "suppress/masked_spans.h"

namespace credlint::fuzz {

// A value that a rule claims, as written and as read.
struct Secret {
    Span span;
    std::string raw;
    std::string decoded;
};

// The claimed values of an input, and the output about it.
struct Outcome {
    std::vector<Secret> secrets;
    std::string output;
};

inline std::vector<Secret> secrets_of(const ParsedFile& parsed) {
    const Source& source = *parsed.source;
    std::vector<Secret> secrets;
    for (const Part& part : parsed.parts) {
        for (const Credential& credential : part.credentials.credentials) {
            for (const Field& field : credential.fields) {
                secrets.push_back({field.entry.value, std::string(source.text(field.entry.value)),
                                   EntryValues(source, part.document.format)(field.entry).text});
            }
        }
    }
    return secrets;
}

// A report of one file, without the list of rules.
inline Report report_of(const ParsedFile& parsed) {
    Report report;
    FileReport file{parsed.source, {}, {}};
    file.findings = findings_of(parsed);
    apply_exposure(file.findings, Exposure::tracked);
    file.masked = masked_spans(parsed, file.findings);
    for (const Finding& finding : file.findings)
        require(inside(finding.span, {0, parsed.source->size()}), "a finding is in its file");
    report.files.push_back(std::move(file));
    report.files_checked = 1;
    return report;
}

// One of two styles, so that both are tested.
inline ReportStyle style_of(const Report& report) {
    return report.files.front().source->size() % 2 == 0 ? ReportStyle{} : ReportStyle{true, 40};
}

inline bool shows(const std::string& output, const std::string& value) {
    constexpr std::size_t shortest = 8;
    return value.size() >= shortest && output.find(value) != output.npos;
}

inline bool shows(const std::string& output, const Secret& secret) {
    return shows(output, secret.raw) || shows(output, secret.decoded);
}

// Another letter or digit of the same kind, so that most verdicts stay as they are.
inline char rotated(char c) {
    if (c >= 'a' && c <= 'f') return c == 'f' ? 'a' : static_cast<char>(c + 1);
    if (c >= 'g' && c <= 'z') return c == 'z' ? 'g' : static_cast<char>(c + 1);
    if (c >= 'A' && c <= 'Z') return c == 'Z' ? 'A' : static_cast<char>(c + 1);
    if (c >= '2' && c <= '7') return c == '7' ? '2' : static_cast<char>(c + 1);
    return c;
}

// The same file with other values instead of the secrets that seem to be shown; prefixes are kept.
inline std::string with_other_secrets(std::string bytes, const Outcome& outcome) {
    for (const Secret& secret : outcome.secrets) {
        if (!shows(outcome.output, secret)) continue;
        const auto begin = bytes.begin() + secret.span.begin + std::min(4U, secret.span.size());
        const auto end = bytes.begin() + secret.span.end;
        std::transform(begin, end, begin, rotated);
    }
    return bytes;
}

// A value may be equal to a word in our output. If it leaks, the output changes with the value.
template <typename Run>
void require_no_value(const std::string& bytes, const Outcome& outcome, Run run) {
    const auto is_shown = [&](const Secret& secret) { return shows(outcome.output, secret); };
    if (std::none_of(outcome.secrets.begin(), outcome.secrets.end(), is_shown)) return;
    const std::string other_bytes = with_other_secrets(bytes, outcome);
    if (other_bytes == bytes) return;
    const Outcome other = run(other_bytes);
    if (other.secrets.size() != outcome.secrets.size()) return;
    for (std::size_t i = 0; i < other.secrets.size(); ++i) {
        const bool changed = other.secrets[i].raw != outcome.secrets[i].raw;
        const bool leaks = shows(outcome.output, outcome.secrets[i]) && shows(other.output, other.secrets[i]);
        require(!changed || !leaks, "no value of 8 bytes or more is shown");
    }
}

// Lints an input, and requires that what `write` makes of the report shows neither the planted secret nor a
// claimed value.
template <typename Write>
void require_nothing_shown(std::string_view input, Write write) {
    static const test::LeakProbe probe = [] {
        test::LeakProbe planted;
        planted.plant(planted_secret());
        return planted;
    }();
    const Format format = take_format(input);
    const std::string bytes = with_secret(input);
    const Budget budget(bytes.size());
    const auto run = [&](const std::string& of) -> Outcome {
        const ParsedFile parsed = parsed_file(of, format);
        return {secrets_of(parsed), write(report_of(parsed))};
    };
    const Outcome outcome = run(bytes);
    if (bytes.find(planted_secret()) != bytes.npos)
        require(probe.leak_in(outcome.output).empty(), "no planted secret is shown");
    require_no_value(bytes, outcome, run);
}

}  // namespace credlint::fuzz
