// lint(bytes), all the way into every output format: nothing crashes, and no claimed value comes out.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "credential/credential.h"
#include "document/document.h"
#include "document/value.h"
#include "lint/reading.h"
#include "report/reporter.h"
#include "require.h"
#include "rule/rule_book.h"
#include "rule/template.h"

namespace {

using namespace credlint;

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

// Only those that are needed: printing the texts of all of them would be most of the work.
std::vector<const RuleMeta*> rules_of(const std::vector<Finding>& findings) {
    std::vector<const RuleMeta*> rules;
    for (const Finding& finding : findings) rules.push_back(finding.rule);
    std::sort(rules.begin(), rules.end(), [](const RuleMeta* a, const RuleMeta* b) { return a->id < b->id; });
    rules.erase(std::unique(rules.begin(), rules.end()), rules.end());
    return rules;
}

Report report_of(const Reading& reading) {
    Report report;
    FileReport file{reading.source, {}, {}};
    Circumstances circumstances;
    circumstances.now = 1761655638;
    file.findings = lint(reading, circumstances);
    settle(file.findings, Exposure::tracked);
    file.masked = masked_spans(reading, file.findings);
    report.rules = rules_of(file.findings);
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
    const auto source = std::make_shared<const Source>(".env", bytes);
    const Reading reading = read(source, format, builtin_rules());
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
void require_no_leak(const std::string& bytes, Format format) {
    const Outcome outcome = run(bytes, format);
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
        fuzz::require(!changed || !leaks, "no value of 8 bytes or more comes out");
    }
}

// Seeds hold templates instead of credentials, and so may what the fuzzer makes of them.
std::string expanded(const std::string& bytes) {
    auto expansion = expand(bytes, 1);
    return expansion ? std::move(expansion->text) : bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = expanded({reinterpret_cast<const char*>(data), size});
    const fuzz::Budget budget(bytes.size());
    for (const Format format : {Format::dotenv, Format::ini, Format::json, Format::markdown, Format::csv,
                                Format::s3fs, Format::environment})
        require_no_leak(bytes, format);
    return 0;
}
