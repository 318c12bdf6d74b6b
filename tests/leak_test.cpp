// No output of any format contains a value: for every fixture, and for files made to be misread.
#include <algorithm>
#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include <re2/re2.h>

#include "credential/token_scanner.h"
#include "loader/entry_values.h"
#include "support/adversary.h"
#include "support/everything_reported.h"
#include "support/fixture.h"
#include "support/leak_probe.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "support/planted_files.h"
#include "template/random.h"
#include "template/template.h"
#include "text/timestamp.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

// Some hundreds of files and thousands of secrets in all, in about two seconds.
constexpr std::size_t planted_of_each_sort = 60;

// What was printed that must not be, one line each; the first few with the whole output.
class Leaks {
public:
    void look(const LeakProbe& probe, const std::string& name, const std::string& text, Format format) {
        look(probe, name, text, format, all_outputs(name, text, format));
    }
    void look(const LeakProbe& probe, const std::string& name, const std::string& text, Format format,
              const std::vector<Output>& all) {
        for (const Output& output : all) {
            const std::string leak = probe.leak_in(output.text);
            if (leak.empty()) continue;
            lines_ += name + ", as " + std::string(to_string(format)) + ": " + output.by + " contains " +
                      leak + '\n';
            if (++count_ <= 3)
                details_ += "--- file\n" + text.substr(0, 2000) + "\n--- " + output.by + '\n' + output.text;
            return;
        }
    }
    ~Leaks() {
        if (count_ > 0)
            FAIL_CHECK(count_ << " leaks\n" << lines_.substr(0, 20'000) << details_.substr(0, 20'000));
    }

private:
    std::size_t count_ = 0;
    std::string lines_, details_;
};

// What the program says whatever the file contains, and names, which it may show.
std::string our_own_words() {
    std::string out;
    for (const RuleMeta* rule : all_rules(builtin_rules())) {
        for (const std::string_view text :
             {rule->id, rule->title, rule->description, rule->rationale, rule->remedy}) {
            out.append(text).append("\n");
        }
    }
    // A baseline is JSON with some of the words of a report.
    for (const Reporter* reporter : reporters()) out += written(Report(), reporter->name);
    return out;
}

std::string names_of(const Source& source, const Document& document) {
    std::string out = source.path() + "\n";
    for (const Entry& entry : document.entries) out.append(source.text(entry.key)).append("\n");
    for (const Section& section : document.sections) out.append(source.text(section.name)).append("\n");
    return out;
}

std::string_view without_quotes(std::string_view value) {
    const bool quoted = value.size() >= 2 && value.front() == '"' && value.back() == '"';
    return quoted ? value.substr(1, value.size() - 2) : value;
}

// Regions and typos of one, account IDs, times and small numbers have a form that no secret has. The words
// are those of AWS settings in the fixtures.
bool may_be_shown(std::string_view value) {
    static const re2::RE2 form(
        R"re((?i)["' ]*((us|eu|ap|sa|ca|me|af|il|cn|mx)[-_]?(gov-|iso-|isob-)?[a-z]{4,9}[-_]?\d?[a-z]?|)re"
        R"re(\d{1,10}|\d{4}-?\d{4}-?\d{4}|in_region|standart|environment)["' ]*)re");
    return parse_timestamp(without_quotes(value)).has_value() || re2::RE2::FullMatch(value, form);
}

// Each line of each value, as it is in the file and as programs see it.
void hide_values(const Source& source, const Document& document, LeakProbe& probe) {
    static const std::string prose = our_own_words();
    const std::string names = names_of(source, document);
    // A placeholder may be the key's own name.
    const auto free = [&](std::string_view line) {
        line = without_quotes(line);
        return names.find(line) != names.npos || prose.find(line) != prose.npos;
    };
    for (const Entry& entry : document.entries) {
        for (const std::string& value :
             {std::string(source.text(entry.value)), EntryValues(source, document.format)(entry).text}) {
            for (std::size_t at = 0; at <= value.size();) {
                const std::size_t end = std::min(value.find_first_of("\r\n", at), value.size());
                const std::string line = value.substr(at, end - at);
                if (!free(line) && !may_be_shown(line)) probe.hide(line);
                at = end + 1;
            }
        }
    }
}

void look_at(const std::vector<Adversary>& all) {
    Leaks leaks;
    for (const Adversary& adversary : all) {
        LeakProbe probe;
        probe.plant(adversary.secret);
        for (const Format format : adversary.formats)
            leaks.look(probe, adversary.name, adversary.text, format);
    }
}

struct Input {
    std::string name;
    Expanded text;
};

// The files that fixtures are linted from, those in command-line cases among them.
std::vector<Input> inputs() {
    std::vector<Input> out;
    const auto is_rules = [](std::string_view name) { return name.ends_with(".toml"); };
    for (const fs::path& file : files_below(fixtures_folder())) {
        const std::string name = shown_path(file);
        const std::string extension = file.extension().string();
        const bool golden = extension == ".expected" || extension == ".fixed" || extension == ".document";
        if (golden || is_rules(name) || name.starts_with("fixtures/explain/")) continue;
        if (!name.starts_with("fixtures/cli/")) {
            out.push_back({name, Expanded(file)});
            continue;
        }
        for (const ArchiveSection& section : parse_archive(read_file(file)).sections) {
            const bool input = section.name.starts_with("in/") && !is_rules(section.name);
            if (input || section.name == "stdin")
                out.push_back({name + ": " + section.name, expanded_section(file, section)});
        }
    }
    return out;
}

}  // namespace

TEST_CASE("leak: no output contains a value of a fixture", "[leak]") {
    const std::vector<Input> files = inputs();
    CHECK(files.size() > 200);
    Leaks leaks;
    for (const auto& [name, input] : files) {
        for (const Format format :
             {Format::dotenv, Format::ini, Format::json, Format::markdown, Format::csv, Format::s3fs}) {
            LeakProbe probe;
            // A short piece of a value, where it is read as a name, is shown like any name.
            for (const std::string& value : input.values()) {
                if (value.size() < 16) continue;
                std::string_view secret = value;
                // How values of a kind begin is no secret, and made of words that messages use.
                for (const std::string_view label :
                     std::array<std::string_view, 2>{"encrypted:", "AGE-SECRET-KEY-"}) {
                    if (secret.starts_with(label)) secret.remove_prefix(label.size());
                }
                probe.plant(secret);
            }
            const Source source(name, input.text());
            for (const Document& part : parse_parts(source, format)) hide_values(source, part, probe);
            leaks.look(probe, name, input.text(), format);
        }
    }
}

TEST_CASE("leak: no output contains a secret that is where no loader looks for one", "[leak]") {
    look_at(adversaries());
}

TEST_CASE("leak: no output contains a secret of a file in UTF-16", "[leak]") {
    look_at(utf16_adversaries());
}

TEST_CASE("leak: no command prints a secret, wherever it is in a file of any format", "[leak]") {
    const std::vector<PlantedFile> files = planted_files(planted_of_each_sort);
    Leaks leaks;
    Random chosen(1);
    std::size_t secrets = 0;
    for (const PlantedFile& file : files) {
        LeakProbe probe;
        LeakProbe explained;  // prose is what `explain` is asked about, and made-up words look like it
        for (const PlantedSecret& secret : file.secrets) {
            probe.plant(secret.text, secret.least);
            if (secret.looks) explained.plant(secret.text, secret.least);
        }
        secrets += file.secrets.size();
        leaks.look(probe, file.name, file.text, file.format);
        // These take some runs each.
        if (chosen.below(4) == 0)
            leaks.look(explained, file.name, file.text, file.format, explain_outputs(file.text));
        if (chosen.below(4) == 0)
            leaks.look(probe, file.name, file.text, file.format,
                       fix_outputs(file.name, file.text, file.format));
        if (chosen.below(4) == 0)
            leaks.look(probe, file.name, file.text, file.format, editor_outputs(file.name, file.text));
    }
    CHECK(secrets > 3000);
}

TEST_CASE("leak: no error contains text of a rule file or a configuration", "[leak]") {
    constexpr std::string_view rules =
        "provider = \"acme\"\n[[token]]\nid = \"acme-key\"\ntitle = \"a key\"\nname = \"Acme key\"\n";
    for (const char* line : {"structure = \"@\"",
                             "severity = \"@\"",
                             "@ = 1",
                             "\"@\" = 1",
                             "title = @",
                             "keys = [\"@ @\"]",
                             "\"@",
                             "shape = \"[@\"",
                             "alphabet = \"@-\"",
                             "[[@]]",
                             "confidence = \"@\"",
                             "bad = [\"KEY=@\"]",
                             "tags = [\"@\"]",
                             "select = [\"@\"]",
                             "baseline = \"/@\"",
                             "extend = \"@\"",
                             "extend = \"../../@\"",
                             "rules = [\"../../@\"]",
                             "fail-level = \"@\"",
                             "select = 1@",
                             "[severity]\n@ = \"error\"",
                             "[[files]]\n@ = 1",
                             "a = \"1\"\n@ = 2\n@ = 3"}) {
        for (const char* made : {"{base62:24}", "{hex:32}", "{aws-secret}", "{base62:16}-{hex:8}"}) {
            const std::string secret = Expanded(made, 9).text();
            LeakProbe probe;
            probe.plant(secret);
            std::string text;
            for (const char* c = line; *c != '\0'; ++c) text += *c == '@' ? secret : std::string(1, *c);
            MemoryFiles files;
            files.add("rules.toml", std::string(rules) + text + "\n").add("config.toml", text + "\n");
            files.add("check.toml", "[check]\n" + text + "\n");
            cli::Options options;
            options.command = cli::Command::rules_check;
            options.request.paths = {"rules.toml"};
            const std::string of_rules = printed_by(options, files);
            options.request.paths = {"check.toml"};
            const std::string of_check = printed_by(options, files);
            options.command = cli::Command::config;
            options.request.config = "config.toml";
            const std::string of_config = printed_by(options, files);
            INFO(text << "\n" << of_rules << of_check << of_config);
            CHECK(probe.leak_in(of_rules).empty());
            CHECK(probe.leak_in(of_check).empty());
            CHECK(probe.leak_in(of_config).empty());
        }
    }
}

TEST_CASE("leak: the probe finds what it looks for", "[leak]") {
    LeakProbe probe;
    probe.plant("kT7vQ2xWm9ZbR4cY");
    probe.hide("a whole value");
    CHECK(probe.leak_in("nothing of the kind, and 2xWm9Zb is short").empty());
    CHECK(probe.leak_in("a whole val").empty());
    CHECK(probe.leak_in("NAME=kT7vQ2xWm9ZbR4cY") == "kT7vQ2xW");
    CHECK(probe.leak_in("in the middle: Q2xWm9Zb") == "Q2xWm9Zb");
    CHECK(probe.leak_in("in upper case: Q2XWM9ZB") == "Q2XWM9ZB");
    CHECK(!probe.leak_in("as UTF-16: Q\\x002\\x00x\\x00W\\x00m\\x009\\x00Z\\x00b\\x00").empty());
    CHECK(!probe.leak_in("in colour: Q2xW\x1b[1mm9Zb\x1b[0m").empty());
    CHECK(!probe.leak_in("{\"json\": \"Q2xW\\u006d9Zb\"}").empty());
    CHECK(probe.leak_in("this is a whole value.") == "a whole value");

    // And in a real output: only the path is shown as it is.
    const std::string output =
        written(report_on(lint_text("kT7vQ2xWm9ZbR4cY.env", "A=1\nA=2\n", Format::dotenv, Exposure::ignored)),
                "concise");
    CHECK(!probe.leak_in(output).empty());
}

TEST_CASE("leak: nothing that is committed looks like a credential", "[leak]") {
    constexpr std::string_view base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    constexpr std::string_view base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::string_view digits = "0123456789";
    for (const fs::path& file : files_below(fixtures_folder())) {
        const std::string text = read_file(file);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find_first_not_of(base64, at), text.size());
            const std::string_view run = std::string_view(text).substr(at, end - at);
            at = end + 1;
            const bool mixed =
                run.find_first_of(digits) != run.npos && run.find_first_not_of(digits) != run.npos;
            const bool key_id = run.size() == 20 && (run.starts_with("AKIA") || run.starts_with("ASIA")) &&
                                run.find_first_not_of(base32) == run.npos;
            const bool documented = run.ends_with("EXAMPLE") || run.ends_with("EXAMPLEKEY");
            const bool filler = run.find("XXXX") != run.npos || run.find("abcd") != run.npos ||
                                run.find("0000") != run.npos || run.find("xxxx") != run.npos;
            // A path or a name may be long, but has no digits among letters of both cases.
            const bool secret = run.size() >= 32 && mixed;
            INFO(shown_path(file) << ": " << run);
            CHECK((!(key_id || secret) || documented || filler));
        }
    }
}

TEST_CASE("leak: nothing in the tree is a token of any provider", "[leak]") {
    const std::string planted = "curl -H " + expand("{github-crc32:ghp_}", 1)->text + " | sh";
    REQUIRE(scan_tokens(builtin_rules(), planted).size() == 1);
    const fs::path root(CREDLINT_SOURCE_DIR);
    for (const char* folder : {"fixtures", "rules", "src", "tests", "fuzz", "bench"}) {
        for (const fs::path& file : files_below(root / folder)) {
            const std::string text = read_file(file);
            if (text.size() > 1024 * 1024) continue;  // generated parsers
            for (const FoundToken& found : scan_tokens(builtin_rules(), text)) {
                INFO(shown_path(file) << ": a " << found.token->name << " at byte " << found.span.begin);
                CHECK(!found.token->secret);
            }
        }
    }
}
