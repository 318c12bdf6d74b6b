// Files that try to control terminals, CI runners and report readers through their keys, sections, values
// and paths: no format lets them, and neither will a new one.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "loader/loader.h"
#include "support/memory_files.h"
#include "support/one_file.h"
#include "support/pipeline.h"
#include "text/utf8.h"

using namespace credlint;
using namespace credlint::test;
using namespace std::string_literals;

namespace {

const std::vector<std::string> attacks = {
    "a\nb",
    "a\rb",
    "a\r\n::error file=x::b",
    "a\n::add-mask::b",
    "::stop-commands::x",
    "  ::error::x",
    "::error title=a,file=b::c",
    "a%0A::error::b",
    "a,line=9::b",
    "##[group]x",
    "##vso[task.setvariable variable=PATH]x",
    "a##vso[task.complete result=Succeeded;]b",
    "##teamcity[buildStatus status='SUCCESS']",
    "section_start:1:x\r\x1B[0Kx",
    "\x1B[31mred\x1B[0m",
    "\x1B]0;title\x07",
    "\xC2\x9B"
    "31mred",
    "a\x08\x08\x08z",
    "abc\xE2\x80\xAE"
    "def",
    "\xE2\x81\xA6x\xE2\x81\xA9",
    "a\xE2\x80\xA8z",
    "a\xEF\xBB\xBFz",
    "a\0z"s,
    "a\x7Fz",
    "caf\xE9",
    "\xF0\x9F\x98",
    "\xED\xA0\x80",
    "\xC0\xAF",
    "a\xEF\xBF\xBEz",
    "\"><script>x</script>",
    "]]></failure>",
    "<!--x-->",
    "&lt;&#10;",
    "\", \"ruleId\": \"x",
    "\\\"}\\n",
    "a](javascript:x)b",
    "{0} {1}",
};

// Invisible, or changes what is shown around it.
bool is_hostile(const Character& character) {
    const char32_t c = character.code_point;
    return !character.valid || (c < 0x20 && c != '\n') || (c >= 0x7F && c <= 0x9F) || c == 0x61C ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

std::string first_hostile(std::string_view out) {
    for (std::size_t at = 0; at < out.size();) {
        const Character character = character_at(out, at);
        if (is_hostile(character)) return "byte " + std::to_string(at);
        at += character.length;
    }
    return {};
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

// As GitHub's runner reads it. Of the properties only those that an annotation may have.
bool is_annotation(std::string_view line) {
    if (!line.starts_with("::error ") && !line.starts_with("::warning ") && !line.starts_with("::notice "))
        return false;
    const std::size_t begin = line.find(' ') + 1;
    std::string_view properties = line.substr(begin, line.find("::", begin) - begin);
    while (!properties.empty()) {
        const std::string_view property = properties.substr(0, properties.find(','));
        const std::string_view name = property.substr(0, property.find('='));
        constexpr std::string_view known[] = {"file", "line", "endLine", "col", "endColumn", "title"};
        if (std::find(std::begin(known), std::end(known), name) == std::end(known)) return false;
        properties.remove_prefix(std::min(property.size() + 1, properties.size()));
    }
    return true;
}

void check_harmless(std::string_view format, const std::string& out) {
    INFO(format << ":\n" << out);
    CHECK(first_hostile(out).empty());
    for (const std::string_view command : {"##[", "##vso[", "##teamcity["}) {
        CHECK(out.find(command) == out.npos);
    }
    for (const std::string_view line : lines_of(out)) {
        const std::size_t text = line.find_first_not_of(" \t");
        if (text == line.npos) continue;
        if (format == "github") {
            CHECK(is_annotation(line));
        } else {
            CHECK_FALSE(line.substr(text).starts_with("::"));
        }
    }
    const bool text = format == "concise" || format == "full";  // may begin with a file's name
    if (!text && (out.starts_with('{') || out.starts_with('['))) CHECK(nlohmann::json::accept(out));
}

// The text in all places that a check, a file's name or a failure can bring it to.
Report report_full_of(const std::string& text) {
    // Of the same shape whatever the text, so that lines and marks can be counted.
    OneFile file("KEY=1\nOTHER=2\n", "dir/" + text);
    Finding& finding = file.find(twice_rule(), {0, 3}, text);
    finding.help = text;
    finding.notes.push_back({{6, 11}, text});
    finding.notes.push_back({{0, 3}, text, std::make_shared<const Source>(text, "A=1\n")});
    finding.fixes.push_back({text, Fix::Safety::safe, {{{0, 3}, text}}});
    file.find(token_rule(), {0, 3}, text);
    Report report = file.report();
    report.failures.push_back({text, 1, 1, text});
    report.failures.push_back({"", 0, 0, text});
    report.notices.push_back(text);
    return report;
}

}  // namespace

TEST_CASE("injection: text of a finding, a path or a failure does nothing in any format", "[injection]") {
    const Report tame = report_full_of("x");
    for (const std::string& attack : attacks) {
        const Report report = report_full_of(attack);
        for (const Reporter* reporter : reporters()) {
            const std::string out = write(reporter->name, report);
            check_harmless(reporter->name, out);
            // It adds no line, and in XML no element. Whether a fix may be shown depends on its text.
            const std::string expected = write(reporter->name, tame);
            if (reporter->name == "json" || reporter->name == "rdjson") continue;
            INFO(reporter->name << "\n" << out);
            CHECK(std::count(out.begin(), out.end(), '\n') ==
                  std::count(expected.begin(), expected.end(), '\n'));
            if (out.starts_with("<?xml"))
                CHECK(std::count(out.begin(), out.end(), '<') ==
                      std::count(expected.begin(), expected.end(), '<'));
        }
        check_harmless("summary", summary(report, {}));
    }
}

TEST_CASE("injection: keys, sections and values of a file do nothing in any format", "[injection]") {
    for (const std::string& attack : attacks) {
        const std::string quoted =
            nlohmann::json(attack).dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore);
        const std::vector<std::pair<Format, std::string>> files = {
            {Format::dotenv, attack + "=1\n" + attack + "=2\nA=\"" + attack + "\nexport " + attack + "\n"},
            {Format::ini, "[" + attack + "]\naws_access_key_id = " + attack + "\n" + attack + " = 1\n" +
                              attack + " = 2\n[" + attack + "]\n" + attack + "\n"},
            {Format::json, "{" + quoted + ": {\"aws_access_key_id\": " + quoted + ", " + quoted + ": 1, " +
                               quoted + ": 2,}}"},
        };
        for (const auto& [format, text] : files) {
            const Report report = report_on(lint_text("dir/" + attack, text, format, Exposure::tracked));
            CHECK(report.files.size() == 1);
            for (const Reporter* reporter : reporters()) {
                Report without_rules = report;
                without_rules.rules.clear();  // the same for all files
                check_harmless(reporter->name, written(without_rules, reporter->name));
            }
            check_harmless("summary", summary(report, {}));
        }
    }
}

TEST_CASE("injection: nor does a rule file's text", "[injection]") {
    for (const std::string& attack : attacks) {
        RuleMeta rule = make_rule("acme-malformed-key", attack, Severity::error);
        rule.description = rule.rationale = rule.example = rule.remedy = rule.error_message = rule.symptoms =
            rule.docs = attack;
        const std::string_view tags[] = {"security", attack};
        rule.tags = tags;
        OneFile file("KEY=1\n");
        file.find(rule, {0, 3});
        Report report = file.report();
        report.rules = {&rule};
        for (const Reporter* reporter : reporters()) {
            check_harmless(reporter->name, write(reporter->name, report));
        }
    }
}

TEST_CASE("injection: nor do commands that begin lines with a file's name or its text", "[injection]") {
    for (const std::string& attack : attacks) {
        const std::string name = attack + ".env";
        const std::string profile =
            "[" + attack + "]\n" + attack + " = " + attack + "\ns3 =\n  " + attack + " = x\n";
        MemoryFiles files;
        files.add(name, attack + "=1\n" + attack + "\n");
        files.add("config", profile);
        cli::Options options;
        options.request.now = fixture_time;
        options.request.isolated = true;
        const auto check = [&](cli::Command command, const std::string& path, const char* as = "") {
            options.command = command;
            options.request.paths = {path};
            options.as = as;
            check_harmless("concise", printed_by(options, files));
        };
        check(cli::Command::config, name);
        check(cli::Command::show_document, name);
        check(cli::Command::show_document, attack);  // there is none
        check(cli::Command::show_credentials, name);
        check(cli::Command::rules_check, name);
        check(cli::Command::explain, attack);
        options.show_files = true;
        check(cli::Command::lint, name);
        options.show_files = false;
        for (const bool clear : {false, true}) {
            options.show_values = clear;
            for (const loader::Loader* loader : loader::all_loaders()) {
                for (const std::string& path : {std::string("config"), name})
                    check(cli::Command::show_values, path, std::string(loader->name).c_str());
            }
        }
        options.show_values = false;
    }
}

TEST_CASE("injection: nor do words of the command line", "[injection]") {
    for (const std::string& attack : attacks) {
        if (attack.find('\0') != attack.npos) continue;
        for (std::vector<std::string> words : {std::vector<std::string>{"--now", attack},
                                               {"--format", attack},
                                               {"--" + attack},
                                               {"show", attack},
                                               {"completions", attack},
                                               {"--output-format", attack + ":"},
                                               {"--threads", attack},
                                               {"config", "--" + attack},
                                               {"man", attack}}) {
            words.insert(words.begin(), "credlint");
            std::vector<char*> pointers;
            for (std::string& word : words) pointers.push_back(word.data());
            const auto asked = cli::parse_options(static_cast<int>(pointers.size()), pointers.data());
            const cli::EarlyExit* stop = std::get_if<cli::EarlyExit>(&asked);
            INFO(words[1]);
            if (stop != nullptr) check_harmless("usage", stop->error);
        }
    }
}
