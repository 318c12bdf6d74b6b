// fixtures/checks/<rule-id>.txt: `bad*` files with what that rule alone reports (`.expected`, as `concise`
// prints it) and what its fixes, safe or not, make of them (`.fixed`, with the templates unchanged), and
// `good*` files on which it reports nothing. A folder `bad*/` or `good*/` has files whose whole name counts:
// `bad-cycle/.aws/config` is linted as `.aws/config`, together with the folder's other files; one finding in
// one of them is enough. A word in the file's or folder's name says who can see it: `bad-tracked.env`;
// without one, git ignores it. `bad-mode-644` says which permissions it has.
#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <catch2/catch.hpp>

#include "fix/fix_proof.h"
#include "fix/fix_session.h"
#include "support/fixture.h"
#include "support/golden.h"
#include "support/loaded.h"
#include "support/pipeline.h"
#include "support/register_case.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const fs::path checks = fixtures_folder() / "checks";

bool is_golden(const fs::path& file) {
    return file.extension() == ".expected" || file.extension() == ".fixed";
}

// `<rule-id>/<fixture>`, and below it, if the fixture is a folder, the name to lint a file by.
struct Place {
    std::string rule;
    fs::path fixture;
    fs::path name;
};

Place place_of(const fs::path& file) {
    const fs::path below = fs::relative(file, checks);
    auto part = below.begin();
    Place place{part->string(), {}, {}};
    place.fixture = *++part;
    while (++part != below.end()) place.name /= *part;
    if (place.name.empty()) place.name = place.fixture;
    return place;
}

std::vector<fs::path> inputs(std::string_view prefix, const fs::path& folder = checks) {
    std::vector<fs::path> out;
    for (const fs::path& file : files_below(folder)) {
        if (!is_golden(file) && place_of(file).fixture.string().starts_with(prefix)) out.push_back(file);
    }
    return out;
}

Exposure exposure_of(const fs::path& file) {
    const std::string name = place_of(file).fixture.string() + ".";
    const auto says = [&](std::string_view word) {
        const std::size_t at = name.find(std::string("-").append(word));
        return at != name.npos &&
               std::string_view(".-").find(name[at + 1 + word.size()]) != std::string_view::npos;
    };
    if (says("tracked")) return Exposure::tracked;
    if (says("untracked")) return Exposure::untracked;
    if (says("unknown")) return Exposure::unknown;
    if (says("at-home")) return Exposure::at_home;
    if (says("outside")) return Exposure::outside;
    if (says("template")) return Exposure::template_file;
    return Exposure::ignored;
}

std::uint32_t mode_of(const fs::path& file) {
    const std::string name = place_of(file).fixture.string();
    const std::size_t at = name.find("-mode-");
    return at == name.npos ? 0 : static_cast<std::uint32_t>(std::stoul(name.substr(at + 6), nullptr, 8));
}

FileReport linted(const fs::path& file, const std::string& text, const TestRules& rules = {}) {
    const Place place = place_of(file);
    const std::string name = place.name.string();
    if (place.name != place.fixture) {
        // The files of a folder are read together.
        std::map<std::string, std::string> texts;
        for (const fs::path& other : files_below(checks / place.rule / place.fixture)) {
            if (!is_golden(other)) texts[place_of(other).name.string()] = Expanded(other).text();
        }
        texts[name] = text;
        return lint_group(name, texts, exposure_of(file), mode_of(file), rules);
    }
    return lint_text(name, text, format_of(name, text), exposure_of(file), mode_of(file), rules);
}

// The rule that the fixture is about, and no other.
TestRules rule_alone(const fs::path& file, const Check* extra = nullptr) {
    return {place_of(file).rule, extra};
}

std::map<std::string_view, std::size_t> by_rule(const FileReport& report) {
    std::map<std::string_view, std::size_t> counts;
    for (const Finding& finding : report.findings) ++counts[finding.rule->id];
    return counts;
}

// A token that only statistics identify: its form cannot be wrong.
bool formless(const RuleMeta& rule) {
    const auto& tokens = builtin_rules().tokens;
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const TokenRule& token) { return &token.meta == &rule && token.random; });
}

// As `--fix` does.
FixedText fixed_text(const fs::path& file, const std::string& text, Fix::Safety permitted,
                     const TestRules& rules) {
    FixPolicy policy;
    policy.lint = [&](const std::string& bytes) { return linted(file, bytes, rules).findings; };
    policy.permitted = permitted;
    const std::string name = place_of(file).name.string();
    policy.keeps_values = [&](const std::string& bytes, const Edits& edits) {
        return FixProof(name, bytes, format_of(name, bytes)).holds(edits);
    };
    return fix_text(text, policy);
}

void check_order(const FileReport& found) {
    const auto order = [](const Finding& a, const Finding& b) {
        return std::tuple(a.span.begin, a.span.end, a.rule->id) <
               std::tuple(b.span.begin, b.span.end, b.rule->id);
    };
    CHECK(std::is_sorted(found.findings.begin(), found.findings.end(), order));
    for (const Finding& finding : found.findings) {
        INFO(finding.message);
        CHECK(finding.severity <= finding.rule->severity);
        CHECK(finding.span.end <= found.source->size());
    }
}

// Fixes are idempotent, and safe fixes need no unsafe ones.
void check_safe_fixes(const fs::path& file, const std::string& text, const TestRules& rules) {
    const FixedText safe = fixed_text(file, text, Fix::Safety::safe, rules);
    CHECK(edited(text, safe.edits) == safe.bytes);
    CHECK(fixed_text(file, safe.bytes, Fix::Safety::safe, rules).fixed == 0);
    const FixedText all = fixed_text(file, safe.bytes, Fix::Safety::unsafe, rules);
    CHECK(fixed_text(file, all.bytes, Fix::Safety::unsafe, rules).fixed == 0);
    CHECK(linted(file, all.bytes, rules).findings.size() <= linted(file, text, rules).findings.size());
}

void check_bad(const fs::path& file) {
    INFO(shown_path(file));
    const Expanded input(file);
    const TestRules rules = rule_alone(file);
    const FileReport found = linted(file, input.text(), rules);
    check_order(found);
    check_golden(file.string() + ".expected", written(report_on(found), "concise"));

    const FixedText all = fixed_text(file, input.text(), Fix::Safety::unsafe, rules);
    check_golden(file.string() + ".fixed", all.fixed == 0 ? std::string() : input.edited_source(all.edits));
    for (const Finding& left : linted(file, all.bytes, rules).findings) CHECK(left.fixes.empty());
    check_safe_fixes(file, input.text(), rules);
}

void check_good(const fs::path& file) {
    INFO(shown_path(file));
    CHECK(written(report_on(linted(file, Expanded(file).text(), rule_alone(file))), "concise") == "");
}

// A fixture that is a folder needs a finding in one of its files only.
void check_found(const std::string& rule) {
    std::map<fs::path, bool> found_in;
    for (const fs::path& file : inputs("bad", checks / rule)) {
        const FileReport found = linted(file, Expanded(file).text(), rule_alone(file));
        found_in[place_of(file).fixture] |= !found.findings.empty();
    }
    for (const auto& [fixture, found] : found_in) {
        INFO(fixture.string());
        CHECK(found);
    }
}

void check_folder(const std::string& rule) {
    for (const fs::path& file : inputs("bad", checks / rule)) check_bad(file);
    for (const fs::path& file : inputs("good", checks / rule)) check_good(file);
    check_found(rule);
}

const bool registered = [] {
    for (const std::string& rule : folders_in(checks)) {
        register_case("checks/" + rule, [rule] { check_folder(rule); });
    }
    return true;
}();

// Alone, the fix removes at least its own finding and adds none, of any rule.
void check_fix(const fs::path& file, const FileReport& before, const Finding& finding, const Fix& fix) {
    INFO("fix `" << fix.title << "` of: " << finding.message);
    REQUIRE(!fix.edits.empty());
    const std::string bytes(before.source->bytes());
    CHECK(FixProof(before.source->path(), bytes, format_of(before.source->path(), bytes)).holds(fix.edits));
    const FileReport after = linted(file, edited(before.source->bytes(), fix.edits));
    const std::map<std::string_view, std::size_t> old_counts = by_rule(before);
    std::map<std::string_view, std::size_t> new_counts = by_rule(after);
    CHECK(new_counts[finding.rule->id] < old_counts.at(finding.rule->id));
    for (const auto& [rule, count] : new_counts) {
        INFO(rule);
        CHECK(count <= (old_counts.contains(rule) ? old_counts.at(rule) : 0));
    }
}

constexpr std::string_view extra_tags[] = {"aws"};
constexpr RuleMeta extra_rule = [] {
    RuleMeta rule{};
    rule.id = "aaa-extra";
    rule.tags = extra_tags;
    return rule;
}();

void report_every_entry(const CheckContext& context, FindingSink& emit) {
    for (const Entry& entry : context.document.entries) {
        Finding& finding = emit(entry.whole, "is an entry");
        finding.fixes.push_back({"remove it", Fix::Safety::safe, {{entry.whole, ""}}});
    }
}

constexpr Check extra_check{extra_rule, report_every_entry};

}  // namespace

// It sorts first and its fixes are safe, so that it does all that it could do to the others.
TEST_CASE("fixtures: a new check changes no other rule's expected files", "[fixtures]") {
    std::size_t reported = 0;
    for (const fs::path& file : inputs("")) {
        INFO(shown_path(file));
        const std::string text = Expanded(file).text();
        const FileReport with_extra = linted(file, text, {{}, &extra_check});
        reported += by_rule(with_extra).contains(extra_rule.id) ? 1 : 0;
        const TestRules with = rule_alone(file, &extra_check), without = rule_alone(file);
        CHECK(written(report_on(linted(file, text, with)), "concise") ==
              written(report_on(linted(file, text, without)), "concise"));
        CHECK(fixed_text(file, text, Fix::Safety::unsafe, with).bytes ==
              fixed_text(file, text, Fix::Safety::unsafe, without).bytes);
    }
    CHECK(reported > 100);
}

TEST_CASE("fixtures: a fix removes its finding and adds none of any rule", "[fixtures]") {
    for (const fs::path& file : inputs("bad")) {
        INFO(shown_path(file));
        const FileReport found = linted(file, Expanded(file).text());
        check_order(found);
        for (const Finding& finding : found.findings) {
            for (const Fix& fix : finding.fixes) check_fix(file, found, finding, fix);
        }
    }
}

TEST_CASE("fixtures: fixes of all rules together leave a file that stays as it is", "[fixtures]") {
    for (const fs::path& file : inputs("bad")) {
        INFO(shown_path(file));
        const std::string text = Expanded(file).text();
        check_safe_fixes(file, text, {});
        const FixedText all = fixed_text(file, text, Fix::Safety::unsafe, {});
        for (const Finding& left : linted(file, all.bytes).findings) CHECK(left.fixes.empty());
    }
}

TEST_CASE("fixtures: a safe fix changes what SDKs read on its own lines only", "[fixtures]") {
    using namespace credlint::loader;
    std::size_t compared = 0;
    for (const fs::path& file : inputs("bad")) {
        if (file.parent_path().filename() != ".aws") continue;
        INFO(shown_path(file));
        const std::string text = Expanded(file).text();
        const FixedText safe = fixed_text(file, text, Fix::Safety::safe, {});
        const auto line_begin = [&](std::uint32_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; };
        std::set<std::size_t> touched;
        for (const Edit& edit : safe.edits) touched.insert(line_begin(edit.span.begin));
        // Under another header a whole profile is read differently.
        if (safe.fixed == 0 ||
            std::any_of(touched.begin(), touched.end(), [&](std::size_t line) { return text[line] == '['; }))
            continue;
        const bool config = file.filename() == "config";
        for (const Loader* sdk : aws_loaders()) {
            const auto read = [&](const std::string& bytes) {
                return read_as(*sdk, bytes, Format::ini, config ? FileRole::config : FileRole::credentials);
            };
            const Bindings before = read(text);
            const Bindings after = read(safe.bytes);
            for (const Binding& binding : before.all) {
                const BoundSection& section = before.sections[binding.section];
                if (section.kind != "profile" || !binding.parent.empty()) continue;
                INFO(sdk->name << ", profile " << section.name);
                const auto left = section_of(after, section.kind, section.name);
                REQUIRE(left);
                if (touched.contains(line_begin(binding.origin.span.begin))) continue;
                INFO(binding.key);
                const Binding* same = find_binding(after, *left, binding.key);
                REQUIRE(same != nullptr);
                CHECK(same->value == binding.value);
                ++compared;
            }
        }
    }
    CHECK(compared > 20);
}

TEST_CASE("fixtures: every check has bad and good ones, and each belongs to a rule", "[fixtures]") {
    std::set<std::string> with_bad, with_good, ids;
    for (const fs::path& file : inputs("bad")) with_bad.insert(place_of(file).rule);
    for (const fs::path& file : inputs("good")) with_good.insert(place_of(file).rule);
    for (const RuleMeta* rule : all_rules(builtin_rules())) ids.emplace(rule->id);
    for (const std::string& id : with_bad) CHECK(ids.count(id) == 1);
    CHECK(with_bad == with_good);
    // Tokens have their examples in rules/.
    for (const RuleMeta& rule : check_rules()) {
        INFO(rule.id);
        CHECK(with_bad.count(std::string(rule.id)) == 1);
    }
    for (const fs::path& file : files_below(checks)) {
        INFO(shown_path(file));
        const std::string name = place_of(file).fixture.string();
        CHECK((name.starts_with("bad") || (name.starts_with("good") && !is_golden(file))));
        if (is_golden(file)) CHECK(file_exists(fs::path(file).replace_extension()));
    }
}

TEST_CASE("fixtures: every rule's example causes a finding of that rule", "[fixtures]") {
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        INFO(rule->id);
        const Result<Expansion> example = expand(rule->example, 1);
        REQUIRE(example);
        // Of a file that anyone can read, of any name or where AWS tools look for it.
        bool found = false;
        for (const std::string name : {"example", ".aws/config", ".aws/credentials"}) {
            const Format format = format_of(name, example->text);
            const FileReport reported = lint_text(name, example->text, format, Exposure::tracked, 0644);
            found |= by_rule(reported).contains(rule->id);
            // A secret without a form is reported for its exposure.
            found |= formless(*rule) && by_rule(reported).contains("committed-secret");
        }
        CHECK(found);
    }
}
