// Fixes and what is read of a file: whatever its line ends, open quotes and indentation, no safe fix changes
// a key that it is not about; not for credlint, not for the AWS SDKs, not for python-dotenv and Node's
// dotenv.
#include "lint/fix_proof.h"

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/mend.h"
#include "lint/suppression.h"
#include "loader/dotenv/dotenv_loader.h"
#include "loader/shared_reading.h"
#include "recipe/fix.h"
#include "recipe/run.h"
#include "rule/template.h"
#include "support/fixture.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "support/real_dotenv.h"
#include "text/ascii.h"

using namespace credlint;
using namespace credlint::test;

namespace {

// What --fix makes of one file.
std::string fixed(const std::string& name, const std::string& text,
                  Fix::Safety permitted = Fix::Safety::safe) {
    MemoryFiles files;
    files.add(name, text);
    Request request;
    request.paths = {name};
    request.now = fixture_time;
    const Report report = run(request, files, builtin_rules());
    for (const MendedFile& file : mended_files(report, request, files, builtin_rules(), permitted)) {
        if (file.path == name) return file.after;
    }
    return text;
}

// --- made-up files ---

struct File {
    std::string name;
    Format format;
    std::string text;
};

// Lines that fixes are offered for, and what may come between a fix and its neighbors.
struct Pieces {
    std::vector<std::string> dotenv, ini, json, headers;
};

const Pieces& pieces() {
    static const Pieces all = [] {
        const auto expanded = [](std::vector<std::string> lines) {
            for (std::string& line : lines) line = Expanded(line, 3).text();
            return lines;
        };
        Pieces out;
        const std::vector<std::string> directives = {
            "# credlint: ignore[nope] x",
            "# credlint: ignore[typo]",
            "# credlint: ignore[duplicate-key, nope]",
            "# credlint ignore[weak-secret]",
            "# credlint: ignroe[weak-secret]",
            "# credlint: disable[nope]",
            "# credlint: ignore[nope] it's \"",
            "  # credlint: ignore[nope] `",
        };
        out.dotenv = {
            "AWS_REGION=US-EAST-1",
            "AWS_DEFAULT_REGION='us_east_1'",
            "export AWS_REGION=\"EU-WEST-1\"",
            "AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"",
            "AWS_ACCESS_KEY_ID='\"{aws-akia:123456789012}\"'",
            "AWS_ACCESS_KEY_ID=\" {aws-akia:123456789012} \"",
            "AWS_ACCESS_KEY_ID=`'{aws-akia:123456789012}'`",
            "AWS_SECRET_ACCESS_KEY='`{aws-secret}`'",
            "AWS_SECRET_ACCESS_KEY={aws-secret}",
            "AWS_ACCESS_KEY_ID={aws-secret}",
            "AWS_SECRET_ACCESS_KEY={aws-akia:123456789012}",
            "AWS_SECURITY_TOKEN={aws-session-token:123456789012}",
            "AWS_EC2_METADATA_DISABLED=no",
            "AWS_MAX_ATTEMPTS='3 times'",
            "A=1",
            "KEEP=x",
            "FOO='bar",
            "FOO=\"bar",
            "FOO=`bar",
            "FOO=\"a\\\"",
            "B=it's",
            "C='x' # it's",
            "D=\"x\"y",
            "E=",
            "F= # c",
            "G",
            "'",
            "\"",
            "H='one",
            "two'",
            "I=\"three",
            "four\" # c",
            "# A=1",
            "# '",
            "   ",
            "",
            "  J = 1",
            "K: 2",
            "A=2",
        };
        out.ini = {
            "region = US-EAST-1",
            "  region = us-west-2",
            "region=EU-WEST-1 # home",
            "regoin = us-east-1",
            "aws_access_key_id = {aws-akia:123456789012}",
            "aws_access_key_id : {aws-akia:123456789012}",
            "AWS_ACCESS_KEY_ID = {aws-akia:123456789012}",
            "aws_access_key_id = '{aws-akia:123456789012}'",
            "aws_access_key_id = {aws-akia:123456789012} # laptop",
            "aws_secret_access_key = {aws-secret}",
            "aws_secret_access_key = {aws-secret} ; old",
            "  aws_secret_access_key = {aws-secret}",
            "aws_security_token = {aws-session-token:123456789012}",
            "output = JSON",
            "cli_pager =",
            "s3 =",
            "  max_concurrent_requests = 20",
            "\taddressing_style = PATH",
            "keep = 1",
            "  keep2 = 2",
            "x",
            "  y",
            "; c",
            "  # c",
            "# '",
            "",
            "  ",
        };
        out.headers = {"[default]",         "[dev]",          "[ dev ]",         "[profile dev]",
                       "[Default]",         "[profile  two]", "[sso-session s]", "[dev] # c",
                       "[profile \"dev\"]", "[open",          "  [default]"};
        out.json = {
            "\"AWS_REGION\": \"US-EAST-1\",",
            "\"region\": \"us_east_1\",",
            "\"AccessKeyId\": \"'{aws-akia:123456789012}'\",",
            "\"SecretAccessKey\": \"{aws-secret}\",",
            "\"SecretAccessKey\": \"{aws-akia:123456789012}\",",
            "\"AccessKeyId\": \"{aws-secret}\",",
            "\"keep\": \"1\",",
            "\"open: 1,",
            "\"inner\": {",
            "},",
            "// credlint: ignore[nope]",
            "// c",
            "\"list\": [",
            "],",
            "\"a\": 1,, ",
            "",
        };
        for (std::vector<std::string>* lines : {&out.dotenv, &out.ini})
            lines->insert(lines->end(), directives.begin(), directives.end());
        out.ini.push_back("; credlint: ignore[nope] x");
        for (std::vector<std::string>* lines : {&out.dotenv, &out.ini, &out.json}) *lines = expanded(*lines);
        return out;
    }();
    return all;
}

class Maker {
public:
    explicit Maker(std::uint32_t seed) : random_(seed) {}

    File file() {
        switch (below(8)) {
            case 0:
            case 1:
            case 2:
                return {".env", Format::dotenv, mark() + lines(pieces().dotenv, 10)};
            case 3:
                return {".aws/credentials", Format::ini, mark() + ini()};
            case 4:
                return {".aws/config", Format::ini, mark() + ini()};
            case 5:
                return {"a.ini", Format::ini, mark() + ini()};
            case 6:
                return {"a.json", Format::json, mark() + "{" + line_end() + lines(pieces().json, 8) + "}"};
            default:
                return {"R.md", Format::markdown, mark() + markdown()};
        }
    }
    File dotenv() { return {".env", Format::dotenv, mark() + lines(pieces().dotenv, 10)}; }

private:
    std::uint32_t below(std::size_t bound) { return static_cast<std::uint32_t>(random_() % bound); }
    std::string mark() {
        ends_ = below(4);
        return below(10) == 0 ? "\xEF\xBB\xBF" : "";
    }
    std::string line_end() {
        static constexpr const char* ends[] = {"\n", "\r\n", "\r"};
        return ends[ends_ < 3 ? ends_ : below(3)];
    }
    std::string lines(const std::vector<std::string>& from, std::size_t most) {
        std::string out;
        for (std::size_t left = 1 + below(most); left > 0; --left) {
            out += from[below(from.size())];
            if (left > 1 || below(5) > 0) out += line_end();
        }
        return out;
    }
    std::string ini() {
        std::string out = below(6) == 0 ? lines(pieces().ini, 3) : "";
        for (std::size_t left = 1 + below(2); left > 0; --left) {
            if (!out.empty() && !out.ends_with('\n') && !out.ends_with('\r')) out += line_end();
            out += pieces().headers[below(pieces().headers.size())] + line_end() + lines(pieces().ini, 7);
        }
        return out;
    }
    std::string markdown() {
        std::string out = "# Setup" + line_end() + line_end();
        for (std::size_t left = 1 + below(2); left > 0; --left) {
            const std::uint32_t kind = below(3);
            out += std::string("```") + (kind == 0 ? "sh" : kind == 1 ? "ini" : "json") + line_end();
            out += kind == 0   ? lines(pieces().dotenv, 6)
                   : kind == 1 ? ini()
                               : "{" + lines(pieces().json, 4) + "}";
            out += line_end() + "```" + line_end() + "text" + line_end();
        }
        return out;
    }

    std::mt19937 random_;
    std::uint32_t ends_ = 0;
};

// As --fix does, without a run: thousands of files are to take seconds.
Mended mended(const File& file) {
    Mending mending;
    mending.lint = [&](const std::string& bytes) {
        const Reading reading =
            read(std::make_shared<const Source>(file.name, bytes), file.format, builtin_rules());
        Circumstances circumstances;
        circumstances.now = fixture_time;
        std::vector<Finding> findings = lint(reading, circumstances);
        suppress(reading, builtin_rules(), {}, findings);
        std::erase_if(findings, [](const Finding& finding) { return finding.suppressed != Suppressed::no; });
        return findings;
    };
    mending.keeps_readings = [&](const std::string& bytes, const Edits& edits) {
        return FixProof(file.name, bytes, file.format).holds(edits);
    };
    return mend(file.text, mending);
}

// --- what is read, put down in the simplest way ---

// The lines of a text, each ended by LF, CRLF or CR, that a place is on.
Span lines_around(const std::string& text, Span place) {
    const auto is_end = [&](std::size_t i) {
        return text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    };
    if (!place.empty()) --place.end;  // the last of its characters
    while (place.begin > 0 && !is_end(place.begin - 1)) --place.begin;
    while (place.end < text.size() && !is_end(place.end)) ++place.end;
    return place;
}

struct State {
    std::multiset<std::string> entries;  // that no edit touches: section, key and value
    std::set<std::string> names;         // keys of the others, in lower case
    bool renamed = false;                // a header is another
};

State state_of(const File& file, const std::string& text, const std::vector<Span>& edits) {
    std::vector<Span> lines;
    for (const Span edit : edits) lines.push_back(lines_around(text, edit));
    const auto touched = [&](Span place) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](Span line) { return place.begin <= line.end && line.begin <= place.end; });
    };
    const Source source(file.name, text);
    State out;
    for (const Document& document : parse_parts(source, file.format)) {
        for (const Entry& entry : document.entries) {
            const Section& section = document.sections[entry.section];
            const std::string key(source.text(entry.key));
            const bool renamed = !section.header.empty() && touched(section.header);
            out.renamed |= renamed;
            if (renamed || touched(entry.whole)) {
                out.names.insert(folded(key));
                out.names.insert(folded(source.text(entry.parent)));
            } else {
                out.entries.insert(std::string(source.text(section.name)) + "|" + key + "|" +
                                   std::string(source.text(entry.value)));
            }
        }
    }
    return out;
}

// As credlint calls the key: without the mark that python-dotenv takes for its beginning.
std::string plain_name(std::string_view key) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (key.starts_with(mark)) key.remove_prefix(mark.size());
    return folded(key);
}

using Values = std::map<std::string, std::string>;

// By `profile|key` or `key`, without those that fixes are about; nothing: refused.
std::optional<Values> values_of(const loader::SharedReading& reading, const std::set<std::string>& names) {
    if (reading.refusal) return std::nullopt;
    Values out;
    for (const loader::Profile& profile : reading.profiles) {
        for (const loader::Property& property : profile.properties) {
            if (names.contains(folded(property.key))) continue;
            std::string& value = out[profile.name + "|" + property.key];
            value = property.value;
            if (!property.nested) continue;
            for (const loader::SubProperty& sub : *property.nested) value += sub.key + "=" + sub.value + ";";
        }
    }
    return out;
}

std::optional<Values> values_of(const std::optional<loader::Bindings>& bindings,
                                const std::set<std::string>& names) {
    if (!bindings) return std::nullopt;
    Values out;
    for (const loader::Binding& binding : *bindings) {
        if (!names.contains(plain_name(binding.key)))
            out[binding.key] = binding.value ? "=" + *binding.value : "";
    }
    return out;
}

void check_values(std::string_view who, const std::optional<Values>& before,
                  const std::optional<Values>& after) {
    INFO(who);
    if (!before) return;
    REQUIRE(after);
    REQUIRE(*before == *after);
}

// Nothing: a header is another, and with it whatever programs read below it.
std::optional<std::set<std::string>> names_of(const File& file, const Mended& fixed) {
    std::vector<Span> before, after;
    std::int64_t moved = 0;
    for (const Edit& edit : fixed.edits) {
        before.push_back(edit.span);
        const auto begin = static_cast<std::uint32_t>(edit.span.begin + moved);
        // Where lines went the next one is not what the fix is about.
        const auto size = static_cast<std::uint32_t>(edit.replacement.size());
        if (size > 0 || lines_around(file.text, edit.span) != Span{edit.span.begin, edit.span.end - 1})
            after.push_back({begin, begin + size});
        moved += static_cast<std::int64_t>(size) - edit.span.size();
    }
    const State old = state_of(file, file.text, before);
    const State fresh = state_of(file, fixed.bytes, after);
    REQUIRE(old.entries == fresh.entries);
    if (old.renamed || fresh.renamed) return std::nullopt;
    std::set<std::string> names = old.names;
    names.insert(fresh.names.begin(), fresh.names.end());
    return names;
}

void check_readings(const File& file, const Mended& fixed) {
    const std::optional<std::set<std::string>> known = names_of(file, fixed);
    if (!known) return;
    const std::set<std::string>& names = *known;
    if (file.format == Format::dotenv) {
        for (const loader::DotenvLoader& each : loader::dotenv_loaders())
            check_values(each.name, values_of(each.read(file.text), names),
                         values_of(each.read(fixed.bytes), names));
    }
    if (!file.name.starts_with(".aws/")) return;
    const bool config = file.name == ".aws/config";
    const auto as = [&](const std::string& bytes) {
        return config ? loader::SharedFiles{bytes, {}} : loader::SharedFiles{{}, bytes};
    };
    for (const loader::SharedLoader& each : loader::shared_loaders())
        check_values(each.name, values_of(each.read(as(file.text)), names),
                     values_of(each.read(as(fixed.bytes)), names));
}

}  // namespace

TEST_CASE("fix: a line ends at a CR alone, too", "[fix]") {
    CHECK(fixed("cr.env", "B=2\n# credlint: ignore[weak-secret] x\rAPI_KEY=abc\nC=3\n") ==
          "B=2\nAPI_KEY=abc\nC=3\n");
    CHECK(fixed("cr-only.env", "# credlint: ignore[no-such-rule] x\rAPI_KEY=abc\rDB_NAME=app\r") ==
          "API_KEY=abc\rDB_NAME=app\r");
    CHECK(fixed("crlf.env", "# credlint: ignore[nope] x\r\nAPI_KEY=abc\r\n") == "API_KEY=abc\r\n");
    CHECK(fixed("a.ini", "[a]\n; credlint: ignore[nope] x\rkeep = 1\nb = 2\n") == "[a]\nkeep = 1\nb = 2\n");
    CHECK(fixed("R.md", "```sh\n# credlint: ignore[nope] x\rexport KEEP=1\nexport A=1\n```\n") ==
          "```sh\nexport KEEP=1\nexport A=1\n```\n");
    // Fixed once is fixed.
    const std::string text = "A=1\r# credlint: ignore[nope]\r# credlint: ignore[nope]\rB=2";
    CHECK(fixed(".env", text) == "A=1\rB=2");
    CHECK(fixed(".env", fixed(".env", text)) == "A=1\rB=2");
}

TEST_CASE("fix: a line that is commented out takes no other with it", "[fix]") {
    CHECK(fixed(".env",
                Expanded("KEEP=1\rAWS_ACCESS_KEY_ID={aws-akia:123456789012}\r"
                         "AWS_SECRET_ACCESS_KEY={aws-secret}\r"
                         "AWS_SESSION_TOKEN={aws-session-token:123456789012}\rLAST=2\r",
                         7)
                    .text(),
                Fix::Safety::unsafe)
              .starts_with("KEEP=1\rAWS_ACCESS_KEY_ID="));
    const std::string after = fixed(".env",
                                    Expanded("KEEP=1\rAWS_ACCESS_KEY_ID={aws-akia:123456789012}\r"
                                             "AWS_SECRET_ACCESS_KEY={aws-secret}\r"
                                             "AWS_SESSION_TOKEN={aws-session-token:123456789012}\rLAST=2\r",
                                             7)
                                        .text(),
                                    Fix::Safety::unsafe);
    CHECK(after.find("\r# AWS_SESSION_TOKEN=") != after.npos);
    CHECK(after.ends_with("\rLAST=2\r"));
}

TEST_CASE("fix: quotes stay where taking them out would move an open quote", "[fix]") {
    const std::string key = Expanded("AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"\n", 7).text();
    const std::string open = "1A=x\nFOO='bar\nFOO=2\n" + key + "X=1\n";
    CHECK(fixed(".env", open) == open);
    const std::string closed = "1A=x\nFOO='bar'\n" + key + "X=1\n";
    CHECK(fixed(".env", closed) != closed);
    // A quote in a comment is one, too.
    const std::string comment = "FOO='bar\n# credlint: ignore[nope] '\nX=1\n";
    CHECK(fixed(".env", comment) == comment);
}

TEST_CASE("fix: an indented line of INI does not become part of the line above", "[fix]") {
    const std::string text = "[default]\nregoin = us-east-1\n# credlint: ignore[x]\n  region = us-west-2\n";
    const std::string after = fixed(".aws/credentials", text);
    CHECK(after == "[default]\nregoin = us-east-1\n#\n  region = us-west-2\n");
    CHECK(fixed(".aws/credentials", after) == after);
    // Below a header there is nothing to go on with.
    CHECK(fixed("a.ini", "[a]\nb = 1\n; credlint: ignore[x]\n; credlint: ignore[y]\n\n  c = 2\n") ==
          "[a]\nb = 1\n;\n\n  c = 2\n");
}

TEST_CASE("fix proof: what edits are not about stays what it was", "[fix]") {
    const auto holds = [](const std::string& name, Format format, const std::string& text,
                          const Edits& edits) { return FixProof(name, text, format).holds(edits); };
    const auto dotenv = [&](const std::string& text, const Edits& edits) {
        return holds(".env", Format::dotenv, text, edits);
    };
    CHECK(dotenv("A=1\nB=2\n", {{{2, 3}, "x"}}));
    CHECK(dotenv("A=1\nB=2\n", {{{0, 1}, "X"}}));
    CHECK(dotenv("A=1\nB=2\n", {{{0, 4}, ""}}));
    CHECK(dotenv("A=1\nB=2\n", {{{0, 0}, "# "}}));
    CHECK(dotenv("  A=1\nB=2\n", {{{0, 0}, "# "}}));
    CHECK(dotenv("A=1\nB=2\n", {{{4, 4}, "# c\n"}}));
    // For python-dotenv a byte order mark is part of the key.
    CHECK(
        dotenv("\xEF\xBB\xBF"
               "A=1\n",
               {{{5, 6}, "x"}}));
    // Others than those.
    CHECK_FALSE(dotenv("A=1\nB=2\n", {{{3, 4}, ""}}));
    CHECK_FALSE(dotenv("A=1\nB=2\n", {{{4, 4}, "C=3\n"}}));
    CHECK(dotenv("# c\rB=2\n", {{{0, 3}, ""}}));
    CHECK(dotenv("# c\rB=2\n", {{{0, 4}, ""}}));
    CHECK_FALSE(dotenv("# c\rB=2\nC=3", {{{3, 4}, ""}}));
    // The key is still there, and python-dotenv no longer reads it.
    CHECK_FALSE(dotenv("A=1\nB=2\n", {{{2, 3}, "\"1"}}));
    CHECK_FALSE(holds("a.ini", Format::ini, "[a]\nb = 1\n# c\n  d = 2\n", {{{10, 14}, ""}}));
    // Below another header entries are another's, and still there.
    CHECK(holds("a.ini", Format::ini, "[a]\nb = 1\n[c]\nd = 2\n", {{{11, 12}, "x"}}));
    CHECK_FALSE(holds("a.ini", Format::ini, "[a]\nb = 1\n[c]\nd = 2\n", {{{12, 14}, ""}}));
    CHECK(holds("a.json", Format::json, "{\"a\": \"1\", \"b\": \"2\",}", {{{20, 21}, ""}}));
    CHECK_FALSE(holds("a.json", Format::json, "{\"a\": \"1\", \"b\": \"2\"}", {{{9, 10}, "\""}}));
    // The Go SDK ends lines at LF only: to it all of this is one comment.
    const std::string shared = "[default]\n# c\rregion = us-east-1\n";
    CHECK_FALSE(holds(".aws/credentials", Format::ini, shared, {{{10, 14}, ""}}));
}

TEST_CASE("fix: no key that fixes are not about is read differently", "[fix]") {
    std::map<Format, std::size_t> with_fixes;
    for (std::uint32_t i = 0; i < CREDLINT_FILES; ++i) {
        const File file = Maker(i).file();
        CAPTURE(i, file.name, file.text);
        const Mended fixed = mended(file);
        if (fixed.fixed == 0) continue;
        ++with_fixes[file.format];
        CAPTURE(fixed.bytes);
        REQUIRE(edited(file.text, fixed.edits) == fixed.bytes);
        check_readings(file, fixed);
        if (i % 4 == 0) REQUIRE(mended({file.name, file.format, fixed.bytes}).fixed == 0);
    }
    for (const Format format : {Format::dotenv, Format::ini, Format::json, Format::markdown}) {
        INFO(to_string(format));
        CHECK(with_fixes[format] > CREDLINT_FILES / 40);
    }
}

TEST_CASE("fix: the real programs read what they read before", "[fix]") {
    std::vector<std::string> texts;  // before and after
    std::vector<std::set<std::string>> names;
    for (std::uint32_t i = 0; texts.size() < CREDLINT_FILES / 4 && i < CREDLINT_FILES; ++i) {
        const File file = Maker(1'000'000 + i).dotenv();
        const Mended fixed = mended(file);
        if (fixed.fixed == 0) continue;
        CAPTURE(file.text, fixed.bytes);
        names.push_back(names_of(file, fixed).value());
        texts.push_back(file.text);
        texts.push_back(fixed.bytes);
    }
    CHECK(names.size() > CREDLINT_FILES / 20);
    for (const RealDotenv& real : real_dotenvs()) {
        std::optional<std::vector<RealValues>> read = real.read(texts);
        if (!read) continue;
        REQUIRE(read->size() == texts.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto others = [&](RealValues& values) {
                if (values)
                    std::erase_if(
                        *values, [&](const auto& each) { return names[i].contains(plain_name(each.first)); });
                return values;
            };
            CAPTURE(real.loader, texts[2 * i], texts[2 * i + 1]);
            REQUIRE(others((*read)[2 * i]) == others((*read)[2 * i + 1]));
        }
    }
}
