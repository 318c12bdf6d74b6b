// lint(bytes), all the way into every output format: nothing crashes, every finding is in its file, no
// planted secret and no claimed value comes out. The first line may say the format: see support/documents.h.
#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/value.h"
#include "report/reporter.h"
#include "support/documents.h"
#include "support/leak_probe.h"
#include "support/require.h"

namespace {

using namespace credlint;
using fuzz::require;

constexpr std::size_t shortest_secret = 8;

// A value that a rule claims, as written and as read.
struct Secret {
    Span span;
    std::string raw;
    std::string decoded;
};

struct Outcome {
    std::vector<Secret> secrets;
    std::string output;  // of all reporters
};

std::vector<Secret> secrets_of(const Reading& reading) {
    const Source& source = *reading.source;
    std::vector<Secret> secrets;
    for (const Part& part : reading.parts) {
        for (const Credential& credential : part.credentials.credentials) {
            for (const Field& field : credential.fields) {
                secrets.push_back({field.entry.value, std::string(source.text(field.entry.value)),
                                   read_value(source, part.document.format, field.entry).text});
            }
        }
    }
    return secrets;
}

// What the report says of rules is the same for every input, and printing it would be most of the work.
RuleMeta without_prose(const RuleMeta& rule) {
    RuleMeta out;
    out.id = rule.id;
    out.title = rule.title;
    out.severity = rule.severity;
    out.tags = rule.tags;
    return out;
}

const RuleMeta* described(const RuleMeta* rule) {
    static std::map<const RuleMeta*, RuleMeta> known;
    const auto [found, is_new] = known.try_emplace(rule);
    if (is_new) found->second = without_prose(*rule);
    return &found->second;
}

Report report_of(const Reading& reading) {
    Report report;
    FileReport file{reading.source, {}, {}};
    file.findings = fuzz::findings_of(reading);
    settle(file.findings, Exposure::tracked);
    file.masked = masked_spans(reading, file.findings);
    for (const Finding& finding : file.findings) {
        require(fuzz::inside(finding.span, {0, reading.source->size()}), "a finding is in its file");
        report.rules.push_back(described(finding.rule));
    }
    const auto by_id = [](const RuleMeta* a, const RuleMeta* b) { return a->id < b->id; };
    std::sort(report.rules.begin(), report.rules.end(), by_id);
    report.rules.erase(std::unique(report.rules.begin(), report.rules.end()), report.rules.end());
    report.files.push_back(std::move(file));
    report.files_checked = 1;
    return report;
}

// In one of two styles, so that inputs see both.
std::string written(const Report& report) {
    const ReportStyle style =
        report.files.front().source->size() % 2 == 0 ? ReportStyle{} : ReportStyle{true, 40};
    std::string output;
    const Sink sink = [&output](std::string_view piece) { output += piece; };
    for (const Reporter& reporter : reporters()) reporter.write(report, style, sink);
    return output + summary(report, style);
}

Outcome run(const std::string& bytes, Format format) {
    const Reading reading = fuzz::reading_of(bytes, format);
    return {secrets_of(reading), written(report_of(reading))};
}

bool shows(const std::string& output, const std::string& value) {
    return value.size() >= shortest_secret && output.find(value) != output.npos;
}

bool shows(const std::string& output, const Secret& secret) {
    return shows(output, secret.raw) || shows(output, secret.decoded);
}

// Another letter or digit of the same kind, so that most verdicts stay as they are.
char rotated(char c) {
    if (c >= 'a' && c <= 'f') return c == 'f' ? 'a' : static_cast<char>(c + 1);
    if (c >= 'g' && c <= 'z') return c == 'z' ? 'g' : static_cast<char>(c + 1);
    if (c >= 'A' && c <= 'Z') return c == 'Z' ? 'A' : static_cast<char>(c + 1);
    if (c >= '2' && c <= '7') return c == '7' ? '2' : static_cast<char>(c + 1);
    return c;
}

// The same file with other values in the places of the secrets that seem to show; prefixes are kept.
std::string with_other_secrets(std::string bytes, const Outcome& outcome) {
    for (const Secret& secret : outcome.secrets) {
        if (!shows(outcome.output, secret)) continue;
        const auto begin = bytes.begin() + secret.span.begin + std::min(4U, secret.span.size());
        const auto end = bytes.begin() + secret.span.end;
        std::transform(begin, end, begin, rotated);
    }
    return bytes;
}

// A value may be spelled like our own words. What leaks follows the value when that changes.
void require_no_value(const std::string& bytes, Format format, const Outcome& outcome) {
    const auto suspect = [](const Outcome& of) {
        return std::any_of(of.secrets.begin(), of.secrets.end(),
                           [&](const Secret& secret) { return shows(of.output, secret); });
    };
    if (!suspect(outcome)) return;
    const std::string other_bytes = with_other_secrets(bytes, outcome);
    if (other_bytes == bytes) return;
    const Outcome other = run(other_bytes, format);
    if (other.secrets.size() != outcome.secrets.size()) return;
    for (std::size_t i = 0; i < other.secrets.size(); ++i) {
        const bool changed = other.secrets[i].raw != outcome.secrets[i].raw;
        const bool leaks = shows(outcome.output, outcome.secrets[i]) && shows(other.output, other.secrets[i]);
        require(!changed || !leaks, "no value of 8 bytes or more comes out");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const test::LeakProbe probe = [] {
        test::LeakProbe planted;
        planted.plant(fuzz::planted_secret());
        return planted;
    }();
    const std::string input = fuzz::bytes_of(data, size);
    std::string_view rest = input;
    const Format format = fuzz::take_format(rest);
    const std::string bytes = fuzz::with_secret(rest);
    const fuzz::Budget budget(bytes.size());
    const Outcome outcome = run(bytes, format);
    if (bytes.find(fuzz::planted_secret()) != bytes.npos)
        require(probe.leak_in(outcome.output).empty(), "no planted secret comes out");
    require_no_value(bytes, format, outcome);
    return 0;
}
