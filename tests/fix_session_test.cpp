// Edits as values, and mending by them: what goes together, what is proved, what is given up.
#include "fix/fix_session.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/one_file.h"

using namespace credlint;
using namespace credlint::test;

namespace {

const RuleMeta form = make_rule("form", "form", Severity::warning);
const RuleMeta worse = make_rule("worse", "worse", Severity::error);

// A finding for each place of `text`, with a fix that writes `by` there.
void find_all(std::vector<Finding>& out, const std::string& bytes, const std::string& text,
              const std::string& by, const RuleMeta& rule = form, Fix::Safety safety = Fix::Safety::safe) {
    for (std::size_t at = bytes.find(text); at != bytes.npos; at = bytes.find(text, at + text.size())) {
        Finding finding;
        finding.rule = &rule;
        finding.severity = rule.severity;
        finding.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + text.size())};
        finding.message = "holds " + text;
        finding.fixes.push_back({"write " + by, safety, {{finding.span, by}}});
        out.push_back(std::move(finding));
    }
}

struct Rewrite {
    std::string from, to;
    const RuleMeta* rule = &form;
    Fix::Safety safety = Fix::Safety::safe;
};

FixPolicy rewriting(std::vector<Rewrite> rewrites, Fix::Safety permitted = Fix::Safety::safe) {
    FixPolicy out;
    out.permitted = permitted;
    out.lint = [rewrites = std::move(rewrites)](const std::string& bytes) {
        std::vector<Finding> findings;
        for (const Rewrite& each : rewrites)
            find_all(findings, bytes, each.from, each.to, *each.rule, each.safety);
        return findings;
    };
    return out;
}

Finding kept_out(const std::shared_ptr<const Source>& file, const std::string& line) {
    Finding finding;
    finding.rule = &form;
    finding.depends_on_exposure = true;
    finding.fixes.push_back(
        {"add the line", Fix::Safety::safe, {{{file->size(), file->size()}, line}}, file});
    return finding;
}

std::string bytes_of(const FixedRelatedFile& file) {
    return edited(file.source->bytes(), file.edits);
}

}  // namespace

TEST_CASE("edits: what can be made together", "[mend]") {
    Edits edits;
    CHECK(add_edits(edits, Edits{{{4, 8}, "x"}}));
    CHECK(add_edits(edits, Edits{{{0, 2}, ""}, {{10, 10}, "y"}}));
    CHECK(edits == Edits{{{0, 2}, ""}, {{4, 8}, "x"}, {{10, 10}, "y"}});
    // The same again is no other.
    CHECK(add_edits(edits, Edits{{{4, 8}, "x"}}));
    CHECK(edits.size() == 3);
    CHECK_FALSE(add_edits(edits, Edits{{{4, 8}, "z"}}));
    CHECK_FALSE(add_edits(edits, Edits{{{10, 10}, "z"}}));
    CHECK_FALSE(add_edits(edits, Edits{{{6, 6}, "z"}}));
    CHECK_FALSE(add_edits(edits, Edits{{{2, 4}, "z"}, {{7, 9}, "z"}}));
    CHECK_FALSE(add_edits(edits, Edits{{{9, 11}, "z"}}));
    CHECK_FALSE(add_edits(edits, Edits{{{1, 12}, "z"}}));
    CHECK(edits.size() == 3);
    // Side by side.
    CHECK(add_edits(edits, Edits{{{2, 4}, "a"}, {{8, 8}, "b"}, {{8, 10}, "c"}}));
    CHECK(edited("0123456789--", edits) == "axbcy--");
}

TEST_CASE("edits: two rounds are one", "[mend]") {
    std::mt19937 random(7);
    const auto below = [&](std::size_t bound) { return static_cast<std::uint32_t>(random() % bound); };
    const auto some_edits = [&](const std::string& text) {
        Edits out;
        for (int i = 0; i < 6; ++i) {
            const std::uint32_t begin = below(text.size() + 1);
            const std::uint32_t end = std::min(begin + below(4), static_cast<std::uint32_t>(text.size()));
            add_edits(out, Edits{{{begin, end}, std::string(below(4), static_cast<char>('a' + below(26)))}});
        }
        return out;
    };
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (std::uint32_t j = below(30); j > 0; --j) text += static_cast<char>('A' + below(26));
        const Edits first = some_edits(text);
        const std::string between = edited(text, first);
        const Edits second = some_edits(between);
        const Edits both = composed(first, second);
        REQUIRE(edited(text, both) == edited(between, second));
        Edits apart;
        for (const Edit& edit : both) REQUIRE(add_edits(apart, {&edit, 1}));
        REQUIRE(apart == both);
    }
}

TEST_CASE("mend: all that is permitted, once a finding", "[mend]") {
    const std::vector<Rewrite> rewrites = {{"X", "x"}, {"YY", "y", &form, Fix::Safety::unsafe}};
    const FixedText safe = fix_text("X-YY-X", rewriting(rewrites));
    CHECK(safe.bytes == "x-YY-x");
    CHECK(safe.fixed == 2);
    CHECK(edited("X-YY-X", safe.edits) == safe.bytes);
    const FixedText all = fix_text("X-YY-X", rewriting(rewrites, Fix::Safety::unsafe));
    CHECK(all.bytes == "x-y-x");
    CHECK(all.fixed == 3);
    CHECK(fix_text(all.bytes, rewriting(rewrites, Fix::Safety::unsafe)).edits.empty());
}

TEST_CASE("mend: what a fix uncovers is mended, too", "[mend]") {
    const FixedText mended = fix_text("a1", rewriting({{"1", "2"}, {"2", "3"}, {"3", "4!"}}));
    CHECK(mended.bytes == "a4!");
    CHECK(mended.fixed == 3);
    CHECK(mended.edits == Edits{{{1, 2}, "4!"}});
    // But not for ever.
    const FixedText turns = fix_text("a1", rewriting({{"1", "2"}, {"2", "1"}}));
    CHECK(turns.fixed <= 10);
}

TEST_CASE("mend: a fix that leaves its finding is dropped, and others are not", "[mend]") {
    // "B" comes back, whatever is written.
    const FixedText mended = fix_text("A.B.A.A", rewriting({{"A", "a"}, {"B", "B "}}));
    CHECK(mended.bytes == "a.B.a.a");
    CHECK(mended.fixed == 3);
}

TEST_CASE("mend: a fix that makes something worse is dropped", "[mend]") {
    CHECK(fix_text("A", rewriting({{"A", "W"}, {"W", "", &worse, Fix::Safety::unsafe}})).bytes == "A");
    // No worse than it was.
    CHECK(fix_text("A", rewriting({{"A", "W", &worse}, {"W", "", &worse, Fix::Safety::unsafe}})).bytes ==
          "W");
    CHECK(fix_text("A", rewriting({{"A", "W", &worse}, {"W", "", &form, Fix::Safety::unsafe}})).bytes == "W");
    // More of what there is.
    CHECK(fix_text("A.W", rewriting({{"A", "W", &worse}, {"W", "", &form, Fix::Safety::unsafe}})).bytes ==
          "A.W");
}

TEST_CASE("mend: a secret is no worse a secret once it is mended", "[mend]") {
    FixPolicy mending;
    mending.lint = [](const std::string& bytes) {
        std::vector<Finding> findings;
        find_all(findings, bytes, "A", "S");
        const std::size_t mended = findings.size();
        find_all(findings, bytes, "S", "", worse);
        for (std::size_t i = mended; i < findings.size(); ++i) {
            findings[i].depends_on_exposure = true;
            findings[i].fixes.clear();
        }
        return findings;
    };
    CHECK(fix_text("A", mending).bytes == "S");
}

TEST_CASE("mend: fixes over each other come one after the other", "[mend]") {
    FixPolicy mending;
    mending.lint = [](const std::string& bytes) {
        std::vector<Finding> findings;
        find_all(findings, bytes, "AB", "ab");
        find_all(findings, bytes, "B", "b");
        find_all(findings, bytes, "A", "x");
        return findings;
    };
    const FixedText mended = fix_text("AB-A-B", mending);
    CHECK(mended.bytes == "ab-x-b");
    CHECK(mended.fixed == 3);
}

TEST_CASE("mend: one fix may mend two findings", "[mend]") {
    FixPolicy mending;
    mending.lint = [](const std::string& bytes) {
        std::vector<Finding> findings;
        find_all(findings, bytes, "A", "");
        find_all(findings, bytes, "A", "", worse);
        return findings;
    };
    const FixedText mended = fix_text("A", mending);
    CHECK(mended.bytes.empty());
    CHECK(mended.fixed == 2);
}

TEST_CASE("mend: a file is not linted for ever", "[mend]") {
    int times = 0;
    FixPolicy mending = rewriting({{"B", "B "}});
    mending.lint = [&, lint = mending.lint](const std::string& bytes) {
        ++times;
        return lint(bytes);
    };
    CHECK(fix_text(std::string(5000, 'B'), mending).fixed == 0);
    CHECK(times < 1000);
}

TEST_CASE("mend: only what the caller allows", "[mend]") {
    FixPolicy mending = rewriting({{"A", "a"}, {"B", "b"}});
    mending.allowed = [](const std::string&, const Fix& fix) { return fix.title == "write b"; };
    CHECK(fix_text("AB", mending).bytes == "Ab");
}

TEST_CASE("mend: lines for one other file are added together, and each once", "[mend]") {
    const std::string before = GENERATE(as<std::string>(), "", "x\n", "x", "x\r\n");
    const std::string break_first = before == "x" ? "\n" : "";
    const auto file = std::make_shared<const Source>(".gitignore", before);
    const auto again = std::make_shared<const Source>(".gitignore", before);
    const auto other = std::make_shared<const Source>("sub/.gitignore", "");
    const std::vector<Finding> findings = {
        kept_out(file, break_first + "/.env\n"),
        kept_out(file, break_first + "/.env\n"),
        kept_out(again, break_first + "/b.env\n"),
        kept_out(again, break_first + "/env\n"),
        kept_out(other, "/.env\n"),
        kept_out(file, break_first + "/b.env\n"),
    };
    std::vector<const Finding*> pointers;
    for (const Finding& finding : findings) pointers.push_back(&finding);
    const std::vector<FixedRelatedFile> mended = fix_related_files(pointers, Fix::Safety::safe);
    REQUIRE(mended.size() == 2);
    CHECK(bytes_of(mended[0]) == before + break_first + "/.env\n/b.env\n/env\n");
    CHECK(mended[0].fixed == 5);
    CHECK(bytes_of(mended[1]) == "/.env\n");
    CHECK(mended[1].source->path() == "sub/.gitignore");
    // What is mended elsewhere is nothing to mend here.
    FixPolicy mending;
    mending.lint = [&](const std::string&) { return std::optional(findings); };
    CHECK(fix_text("A=1\n", mending).fixed == 0);
}

TEST_CASE("mend: what is suppressed stays", "[mend]") {
    FixPolicy mending = rewriting({{"A", "a"}});
    mending.lint = [lint = mending.lint](const std::string& bytes) {
        std::optional<std::vector<Finding>> findings = lint(bytes);
        if (!findings->empty()) findings->front().suppressed = Suppressed::in_source;
        return findings;
    };
    CHECK(fix_text("A.A", mending).bytes == "A.a");
}

TEST_CASE("mend: a fix after which the file cannot be read is dropped", "[mend]") {
    FixPolicy mending = rewriting({{"A", ""}});
    mending.lint = [lint = mending.lint](const std::string& bytes) {
        return bytes.empty() ? std::nullopt : lint(bytes);
    };
    CHECK(fix_text("A", mending).fixed == 0);
    CHECK(fix_text("AA", mending).bytes.size() == 1);
}
