// Baselines: any text is valid or fails with a position; a valid one is unchanged after writing and reading.
// A second part of the input is a document: the baseline of its findings contains all of them, and none of
// its secrets.
#include "suppress/baseline.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "support/documents.h"
#include "support/failures.h"
#include "support/leak_probe.h"

namespace {

using namespace credlint;
using fuzz::require;

// The hash of a value is slow on purpose.
constexpr std::size_t most_findings = 4;

const std::string path = ".credlint-baseline.json";

Baseline reread(const Baseline& baseline) {
    const Result<Baseline> again = parse_baseline(Source(path, to_text(baseline)));
    require(static_cast<bool>(again), "what is written can be read");
    require(again->salt == baseline.salt && again->entries == baseline.entries,
            "what is written is read the same");
    return *again;
}

void require_round_trip(const std::string& text) {
    const Result<Baseline> baseline = parse_baseline(Source(path, text));
    if (!baseline) return fuzz::require_sound(baseline.failure(), path, text);
    require(baseline->salt.size() == baseline_salt_size, "a baseline has a salt");
    require(std::is_sorted(baseline->entries.begin(), baseline->entries.end()), "entries are sorted");
    require(to_text(reread(*baseline)) == to_text(*baseline), "writing twice gives the same text");
}

void require_all_known(const ParsedFile& parsed) {
    std::vector<Finding> findings = fuzz::findings_of(parsed);
    findings.resize(std::min(findings.size(), most_findings));
    Baseline baseline{std::string(baseline_salt_size, 's'), {}};
    baseline.entries = baseline_entries(parsed, ".env", findings, baseline.salt);
    std::sort(baseline.entries.begin(), baseline.entries.end());
    test::LeakProbe probe;
    probe.plant(fuzz::planted_secret());
    require(probe.leak_in(to_text(baseline)).empty(), "a baseline says nothing of a secret");
    const std::vector<std::size_t> found = mark_known(reread(baseline), parsed, ".env", findings);
    require(found.size() == findings.size(), "a baseline knows the findings that it was made of");
    for (const Finding& finding : findings)
        require(finding.suppressed == Suppressed::in_baseline, "known findings are marked");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string input = fuzz::bytes_of(data, size);
    const fuzz::Budget budget(size);
    const std::vector<std::string_view> parts = fuzz::parts_of(input);
    require_round_trip(std::string(parts.front()));
    if (parts.size() == 1) return 0;
    std::string_view document = parts[1];
    const Format format = fuzz::take_format(document);
    require_all_known(fuzz::parsed_file(fuzz::with_secret(document), format));
    return 0;
}
