// The baseline: what it recognises, what it does not, and that it reveals nothing about any value.
#include "suppress/baseline.h"

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/leak_probe.h"
#include "support/pipeline.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const std::string salt = "0123456789abcdef";

struct Judged {
    ParsedFile file;
    std::vector<Finding> findings;
};

Judged judged(const std::string& text, Format format = Format::dotenv, std::uint64_t seed = 1) {
    const Result<Expansion> expanded = expand(text, seed);
    REQUIRE(expanded);
    Judged out{read(std::make_shared<const Source>(".env", expanded->text), format, builtin_rules()), {}};
    FileContext file_context;
    file_context.now = fixture_time;
    out.findings = lint(out.file, file_context);
    return out;
}

Baseline baseline_of(const std::vector<const Judged*>& all) {
    Baseline baseline{salt, {}};
    for (const Judged* each : all) {
        for (BaselineEntry& entry :
             baseline_entries(each->file, each->file.source->path(), each->findings, salt))
            baseline.entries.push_back(std::move(entry));
    }
    std::sort(baseline.entries.begin(), baseline.entries.end());
    return baseline;
}

// The messages of findings that are not in the baseline.
std::vector<std::string> left(const Baseline& baseline, const Judged& now) {
    std::vector<Finding> findings = now.findings;
    mark_known(baseline, now.file, ".env", findings);
    std::vector<std::string> out;
    for (const Finding& finding : findings) {
        if (finding.suppressed != Suppressed::in_baseline) out.push_back(finding.message);
    }
    return out;
}

Result<Baseline> parsed(std::string text) {
    return parse_baseline(Source("b.json", std::move(text)));
}

std::string with(const std::string& findings) {
    return "{\n  \"baseline\": 1,\n  \"nonce\": \"30313233343536373839616263646566\",\n  \"accepted\": [\n   "
           " " +
           findings + "\n  ]\n}\n";
}

// The place and the message of what is wrong.
std::string fault(const std::string& text) {
    const Result<Baseline> result = parsed(text);
    if (result) return "none";
    const Failure& failure = result.failure();
    return std::to_string(failure.line) + ":" + std::to_string(failure.column) + " " + failure.message;
}

}  // namespace

TEST_CASE("baseline: a finding a line, sorted, and read back as it was", "[baseline]") {
    Baseline baseline{salt, {}};
    CHECK(to_text(baseline) ==
          "{\n  \"baseline\": 1,\n  \"nonce\": \"30313233343536373839616263646566\",\n"
          "  \"accepted\": []\n}\n");
    baseline.entries = {{".env", "committed-secret", "", "DB_PASSWORD", 0x0a3},
                        {"a \"b\"\\c/.env", "syntax", "profile é", "", {}}};
    const std::string text = to_text(baseline);
    CHECK(text == with("{\"path\": \".env\", \"rule\": \"committed-secret\", \"name\": \"DB_PASSWORD\", "
                       "\"hash\": \"0a3\"},\n    {\"path\": \"a \\\"b\\\"\\\\c/.env\", \"rule\": \"syntax\", "
                       "\"section\": \"profile é\"}"));
    const Result<Baseline> again = parsed(text);
    REQUIRE(again);
    CHECK(again->entries == baseline.entries);
    CHECK(again->salt == salt);
    // What git may make of the lines.
    std::string crlf;
    for (const char c : text) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    REQUIRE(parsed(crlf));
    CHECK(parsed(crlf)->entries == baseline.entries);
}

TEST_CASE("baseline: errors are reported with their position", "[baseline]") {
    CHECK(fault(with("")) == "none");
    CHECK(fault("") == "1:1 not a baseline of credlint: missing `baseline`");
    CHECK(fault("{}") == "1:1 not a baseline of credlint: missing `baseline`");
    CHECK(fault("{\"baseline\": 1}") == "1:1 not a baseline of credlint: missing `nonce`");
    CHECK(fault("{\n\"baseline\": 2}") == "2:1 unsupported version of a baseline: `baseline` must be 1");
    CHECK(fault("{\n\"nonce\": \"x\"}") == "2:1 `nonce` must be 32 hexadecimal digits");
    CHECK(fault("{\n\"nonce\": \"3031323334353637383961626364656G\"}") ==
          "2:1 `nonce` must be 32 hexadecimal digits");
    CHECK(fault("{\n\"other\": 1}") == "2:1 `other` is not a known key");
    CHECK(fault("{\n\"other\": {}}") == "2:1 unexpected value in a baseline");
    CHECK(fault(with("1")) == "5:5 expected a finding");
    CHECK(fault(with("{}")) == "5:5 missing `path`");
    CHECK(fault(with("{\"path\": \"a\"}")) == "5:5 missing `rule`");
    CHECK(fault(with("{\"path\": \"a\", \"path\": \"b\"}")) == "5:19 `path` appears twice");
    CHECK(fault(with("{\"path\": 1}")) == "5:6 `path` must be a string");
    CHECK(fault(with("{\"line\": \"1\"}")) == "5:6 `line` is not a known key");
    CHECK(fault(with("{\"hash\": \"12\"}")) == "5:6 `hash` must be three hexadecimal digits");
    CHECK(fault(with("{\"hash\": \"12x\"}")) == "5:6 `hash` must be three hexadecimal digits");
    CHECK(fault("<<<<<<< ours\n" + with("")).ends_with("invalid JSON"));
    std::string cut = with("{\"path\": \"a\", \"rule\": \"b\"}");
    cut.resize(cut.size() - 4);
    CHECK(fault(cut).ends_with("invalid JSON"));
}

TEST_CASE("baseline: findings that it contains are not reported again, in any fixture", "[baseline]") {
    for (const fs::path& file : files_below(fixtures_folder() / "checks")) {
        const std::string name = file.filename().string();
        if (name.ends_with(".expected") || name.ends_with(".fixed") || !name.starts_with("bad")) continue;
        INFO(shown_path(file));
        const std::string text = read_file(file);
        const Judged all = judged(text, format_of(name, Expanded(file).text()));
        const Baseline baseline = baseline_of({&all});
        CHECK(left(baseline, all).empty());
        const Result<Baseline> again = parsed(to_text(baseline));
        REQUIRE(again);
        CHECK(again->entries == baseline.entries);
        // Nor with lines inserted above, except in front of a mark that must come first.
        if (text.starts_with("\xef\xbb\xbf")) continue;
        Judged moved =
            judged((name.ends_with(".json") || name.ends_with(".md") ? "\n\n" : "# one\n\n# two\n") + text,
                   all.file.format);
        if (moved.findings.size() == all.findings.size() && all.file.format != Format::csv)
            CHECK(left(baseline, moved).empty());
    }
}

TEST_CASE("baseline: another value in the same place is reported as changed", "[baseline]") {
    const std::string text = "# made by hand\nGITHUB_TOKEN={github-crc32:ghp_}\n# OLD={github-crc32:ghp_}\n";
    const Judged before = judged(text);
    REQUIRE(before.findings.size() == 2);
    const Baseline baseline = baseline_of({&before});
    CHECK(left(baseline, judged("X=1\n" + text)).empty());
    for (std::uint64_t seed = 2; seed < 20; ++seed) {
        Judged swapped = judged(text, Format::dotenv, seed);
        CHECK(mark_known(baseline, swapped.file, ".env", swapped.findings).empty());
        REQUIRE(swapped.findings.size() == 2);
        REQUIRE(swapped.findings[0].notes.size() == before.findings[0].notes.size() + 1);
        CHECK(swapped.findings[0].notes.back().text == "the value differs from the one in the baseline");
    }
    // Quotes are not the value.
    CHECK(
        left(baseline, judged("GITHUB_TOKEN=\"{github-crc32:ghp_}\"\n# OLD={github-crc32:ghp_}\n")).empty());
    // Nor does it cover another key or file.
    CHECK(left(baseline, judged("GH_TOKEN={github-crc32:ghp_}\n")).size() == 1);
    Judged elsewhere = judged(text);
    CHECK(mark_known(baseline, elsewhere.file, "sub/.env", elsewhere.findings).empty());
    for (const Finding& finding : elsewhere.findings) CHECK(finding.notes.size() == 0);
}

TEST_CASE("baseline: as many as there were, and no more", "[baseline]") {
    const Judged two = judged("A=1\nA=2\nA=3\n");
    const Baseline baseline = baseline_of({&two});
    CHECK(baseline.entries.size() == 2);
    CHECK(left(baseline, judged("A=1\nA=2\n")).empty());
    CHECK(left(baseline, judged("A=1\nA=2\nA=3\nA=4\n")).size() == 1);
    // One of two secrets under one name was removed: the other one is still known.
    const Judged both =
        judged("TOKEN={github-crc32:ghp_}\n# x\n# OLD={github-crc32:ghp_}\n# OLD={github-crc32:gho_}\n");
    CHECK(left(baseline_of({&both}), judged("TOKEN={github-crc32:ghp_}\n")).empty());
}

TEST_CASE("baseline: what a comment suppresses uses up no entry", "[baseline]") {
    const Judged one = judged("A=1\nA=2\n");
    Judged two = judged("A=1\nA=2\nA=3\n");
    two.findings.front().suppressed = Suppressed::in_source;
    CHECK(mark_known(baseline_of({&one}), two.file, ".env", two.findings).size() == 1);
    CHECK(two.findings.front().suppressed == Suppressed::in_source);
    CHECK(two.findings.back().suppressed == Suppressed::in_baseline);
}

TEST_CASE("baseline: lines in another order are the same findings", "[baseline]") {
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::vector<std::string> lines;
        for (std::uint64_t i = 0; i < 8; ++i) {
            const Result<Expansion> secret = expand("{github-crc32:ghp_}", 100 + i);
            REQUIRE(secret);
            lines.push_back("TOKEN_" + std::to_string(i) + "=" + secret->text + "\n");
            lines.push_back("NAME_" + std::to_string(i) + "\n");
        }
        const auto joined = [&] {
            std::string out;
            for (const std::string& line : lines) out += line;
            return out;
        };
        const Judged before = judged(joined());
        CHECK(before.findings.size() == 16);
        std::shuffle(lines.begin(), lines.end(), random);
        for (std::size_t i = random() % 8; i > 0; --i) {
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(random() % lines.size()),
                         random() % 2 == 0 ? "# remark\n" : "\n");
        }
        CHECK(left(baseline_of({&before}), judged(joined())).empty());
    }
}

TEST_CASE("baseline: it reveals neither values nor their lengths", "[baseline][leak]") {
    const auto text_for = [](std::size_t length, char first) {
        std::string out;
        for (const char* name : {"DB_PASSWORD", "SECRET_KEY", "API_TOKEN", "# OLD_SECRET"}) {
            std::string value(1, first);
            std::minstd_rand random(static_cast<unsigned>(length + out.size()));
            while (value.size() < length) value += "kR7vQ2xZ9mT4wB8nY3cL6pH1sD5gJ0fU"[random() % 32];
            out.append(name).append("=").append(value).append("\n");
        }
        return out;
    };
    std::vector<std::string> without_hashes;
    for (const std::size_t length : {20u, 24u, 57u, 100u}) {
        const std::string text = text_for(length, 'V');
        const Judged all = judged(text);
        REQUIRE(all.findings.size() >= 3);
        std::string serialized = to_text(baseline_of({&all}));
        LeakProbe probe;
        for (std::size_t at = text.find('='); at != text.npos; at = text.find('=', at + 1)) {
            probe.plant(text.substr(at + 1, text.find('\n', at) - at - 1));
        }
        CHECK(probe.leak_in(serialized) == "");
        CHECK(serialized.find(std::to_string(length)) == serialized.npos);
        for (std::size_t at = serialized.find("\"hash\": \""); at != serialized.npos;
             at = serialized.find("\"hash\": \"", at + 1)) {
            CHECK(serialized.find('"', at + 9) == at + 12);
            serialized.replace(at + 9, 3, "...");
        }
        without_hashes.push_back(std::move(serialized));
    }
    for (const std::string& serialized : without_hashes) CHECK(serialized == without_hashes.front());
    // A value that is easy to guess does not even get a hash.
    const Judged weak = judged("POSTGRES_PASSWORD=postgres\n");
    REQUIRE(!weak.findings.empty());
    CHECK(to_text(baseline_of({&weak})).find("hash") == std::string::npos);
}

TEST_CASE("baseline: equal values have equal hashes, so that more places reveal no more of them",
          "[baseline]") {
    const Judged twice = judged("A_TOKEN={github-crc32:ghp_}\n");
    const Result<Expansion> secret = expand("{github-crc32:ghp_}", 1);
    REQUIRE(secret);
    const Judged other = judged("B_TOKEN='" + secret->text + "'\n# C_TOKEN=" + secret->text + "\n");
    std::vector<std::uint16_t> hashes;
    for (const BaselineEntry& entry : baseline_of({&twice, &other}).entries) {
        REQUIRE(entry.hash);
        hashes.push_back(*entry.hash);
    }
    REQUIRE(hashes.size() == 3);
    CHECK(std::count(hashes.begin(), hashes.end(), hashes.front()) == 3);
}

TEST_CASE("baseline: the file itself is clean, whoever sees it", "[baseline]") {
    std::vector<Judged> all;
    for (const fs::path& file : files_below(fixtures_folder() / "checks")) {
        const std::string name = file.filename().string();
        if (name.starts_with("bad") && !name.ends_with(".expected") && !name.ends_with(".fixed"))
            all.push_back(judged(read_file(file), format_of(name, Expanded(file).text())));
    }
    std::vector<const Judged*> pointers;
    for (const Judged& each : all) pointers.push_back(&each);
    Baseline whole = baseline_of(pointers);
    whole.salt = "\xc7\xa1\x73\x63\x1c\x3f\x35\x92\x97\x73\x5c\x9f\x9a\xcd\x69\x60";
    const std::string text = to_text(whole);
    CHECK(text.size() > 20'000);
    for (const Exposure exposure : {Exposure::tracked, Exposure::template_file, Exposure::untracked}) {
        CHECK(written(report_on(lint_text(".credlint-baseline.json", text, Format::json, exposure)),
                      "concise") == "");
    }
}
