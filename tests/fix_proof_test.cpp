// Fixes and what is read: whatever a file's line ends, open quotes and indentation, no safe fix changes
// a key that it is not about; not for credlint, not for the AWS SDKs, not for python-dotenv and Node's
// dotenv.
#include "fix/fix_proof.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "fix/apply_fixes.h"
#include "fix/fix_session.h"
#include "run/run.h"
#include "support/fixable_files.h"
#include "support/fixture.h"
#include "support/kept_files.h"
#include "support/memory_files.h"
#include "support/pipeline.h"
#include "support/real_dotenv.h"
#include "suppress/suppression.h"

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
    for (const FixedFile& file : apply_fixes(report, request, files, builtin_rules(), permitted)) {
        if (file.path == name) return file.after;
    }
    return text;
}

// As --fix does, without a run: thousands of files are to take seconds.
FixedText fixed_text(const FixableFile& file) {
    FixPolicy policy;
    policy.lint = [&](const std::string& bytes) {
        const ParsedFile parsed =
            read(std::make_shared<const Source>(file.name, bytes), file.format, builtin_rules());
        FileContext file_context;
        file_context.now = fixture_time;
        std::vector<Finding> findings = lint(parsed, file_context);
        suppress(parsed, builtin_rules(), {}, findings);
        std::erase_if(findings, [](const Finding& finding) { return finding.suppressed != Suppressed::no; });
        return findings;
    };
    policy.keeps_values = [&](const std::string& bytes, const Edits& edits) {
        return FixProof(file.name, bytes, file.format).holds(edits);
    };
    return fix_text(file.text, policy);
}

}  // namespace

TEST_CASE("fix: a line also ends at a CR alone", "[fix]") {
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

TEST_CASE("fix: commenting out a line affects no other", "[fix]") {
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

TEST_CASE("fix: quotes stay where removing them would move an open quote", "[fix]") {
    const std::string key = Expanded("AWS_ACCESS_KEY_ID=\"'{aws-akia:123456789012}'\"\n", 7).text();
    const std::string open = "1A=x\nFOO='bar\nFOO=2\n" + key + "X=1\n";
    CHECK(fixed(".env", open) == open);
    const std::string closed = "1A=x\nFOO='bar'\n" + key + "X=1\n";
    CHECK(fixed(".env", closed) != closed);
    // A quote in a comment also counts.
    const std::string comment = "FOO='bar\n# credlint: ignore[nope] '\nX=1\n";
    CHECK(fixed(".env", comment) == comment);
}

TEST_CASE("fix: an indented line of INI does not become part of the line above", "[fix]") {
    const std::string text = "[default]\nregoin = us-east-1\n# credlint: ignore[x]\n  region = us-west-2\n";
    const std::string after = fixed(".aws/credentials", text);
    CHECK(after == "[default]\nregoin = us-east-1\n#\n  region = us-west-2\n");
    CHECK(fixed(".aws/credentials", after) == after);
    // Below a header there is nothing to continue.
    CHECK(fixed("a.ini", "[a]\nb = 1\n; credlint: ignore[x]\n; credlint: ignore[y]\n\n  c = 2\n") ==
          "[a]\nb = 1\n;\n\n  c = 2\n");
}

TEST_CASE("fix proof: what edits are not about stays the same", "[fix]") {
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
    // Other keys.
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
        const FixableFile file = fixable_file(i);
        CAPTURE(i, file.name, file.text);
        const FixedText fixed = fixed_text(file);
        if (fixed.fixed == 0) continue;
        ++with_fixes[file.format];
        CAPTURE(fixed.bytes);
        REQUIRE(edited(file.text, fixed.edits) == fixed.bytes);
        check_values(file, fixed.edits);
        if (i % 4 == 0) REQUIRE(fixed_text({file.name, file.format, fixed.bytes}).fixed == 0);
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
        const FixableFile file = fixable_dotenv_file(1'000'000 + i);
        const FixedText fixed = fixed_text(file);
        if (fixed.fixed == 0) continue;
        CAPTURE(file.text, fixed.bytes);
        names.push_back(names_in_edits(file, fixed.edits).value());
        texts.push_back(file.text);
        texts.push_back(fixed.bytes);
    }
    CHECK(names.size() > CREDLINT_FILES / 20);
    for (const RealDotenv& real : real_dotenvs()) {
        std::optional<std::vector<RealValues>> read = real.read(texts);
        if (!read) continue;
        REQUIRE(read->size() == texts.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (!sees_lines(*loader::find_loader(real.loader), texts[2 * i])) continue;
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
