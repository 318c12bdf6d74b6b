// What is proven by its bytes is found wherever it stands: every family with a checksum or a structure in
// every position that a file has for text. The figures are in fixtures/figures/positions.txt.
#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "credential/judge.h"
#include "rule/rule_book.h"
#include "support/golden.h"
#include "support/pipeline.h"
#include "template/template.h"

using namespace credlint;

namespace {

constexpr std::uint64_t seed = 7;

struct Position {
    std::string_view name, file, before, after;
};

constexpr Position positions[] = {
    {"neutral name", "a.env", "A=", "\n"},
    {"generic name", "a.env", "API_TOKEN=", "\n"},
    {"double quotes", "a.env", "A=\"", "\"\n"},
    {"comment line", "a.env", "A=1\n# ", "\n"},
    {"old assignment in a comment", "a.env", "A=1\n# OLD_THING=", "\n"},
    {"comment after a value", "a.env", "FOO=bar # ", "\n"},
    {"comment after a quoted value", "a.env", "FOO=\"bar\" # old: ", "\n"},
    {"comment after a value of INI", "a.ini", "[x]\nfoo = bar ; ", "\n"},
    {"value of INI", "a.ini", "[x]\nfoo = ", "\n"},
    {"password of a URL", "a.env", "A=https://user:", "@host.example/x\n"},
    {"query of a URL", "a.env", "A=https://host.example/x?a=1&token=", "&b=2\n"},
    {"field of a connection string", "a.env", "A=\"Server=db;Uid=app;AccountKey=", ";Timeout=3\"\n"},
    {"header", "a.env", "A=\"Authorization: Bearer ", "\"\n"},
    {"JSON in a value", "a.env", "A='{\"a\":{\"b\":\"", "\"}}'\n"},
    {"member of JSON", "a.json", "{\"a\": {\"b\": \"", "\"}}\n"},
    {"array of JSON", "a.json", "{\"a\": [\"x\", \"", "\"]}\n"},
    {"argument in JSON", "a.json", "{\"args\": [\"-e\", \"A_B=", "\"]}\n"},
    {"default of a reference", "a.env", "A=${X:-", "}\n"},
    {"name of a key", "a.env", "", "=1\n"},
    {"section of INI", "a.ini", "[", "]\na = 1\n"},
    {"bare line", "a.env", "A=1\n", "\n"},
    {"prose", "a.md", "Use the token ", " for this.\n"},
    {"inline code", "a.md", "Use `", "` for this.\n"},
    {"table", "a.md", "| a | b |\n|---|---|\n| x | ", " |\n"},
    {"YAML block", "a.md", "```yaml\nenv:\n  A: ", "\n```\n"},
    {"Python block", "a.md", "```python\nx = \"", "\"\n```\n"},
    {"shell block", "a.md", "```sh\ncurl -H \"Authorization: Bearer ", "\" https://host.example\n```\n"},
    {"docker run", "a.md", "```sh\ndocker run -e A_B=", " image\n```\n"},
    {"reStructuredText", "a.rst", "Title\n=====\n\nUse ``", "`` for this.\n"},
};

// What can be in any place: one line of letters, digits and a few signs.
bool is_one_word(std::string_view value) {
    return value.find_first_of(" \t\r\n\"'{}") == value.npos;
}

struct Family {
    const TokenRule* token;
    std::string value;
};

// Each token that is secret and whose good example has a value that its bytes prove.
std::vector<Family> families() {
    std::vector<Family> out;
    for (const TokenRule& token : builtin_rules().tokens) {
        if (!token.secret || token.structure == Structure::none) continue;
        for (const std::string_view example : token.good) {
            const Result<Expansion> expansion = expand(example, seed);
            if (!expansion || expansion->marks.empty()) continue;
            const Span mark = expansion->marks.front();
            const std::string value = expansion->text.substr(mark.begin, mark.size());
            const Judgement judgement = judge(builtin_rules(), token, value, {});
            if (judgement.verdict != Verdict::proven || !is_one_word(value)) continue;
            if (judgement.decoded.part == "anon") continue;
            out.push_back({&token, value});
            break;
        }
    }
    return out;
}

// Whether some finding reports the text at that place as a secret.
bool is_reported(const Position& position, const std::string& value) {
    const std::string text = std::string(position.before) + value + std::string(position.after);
    const std::string name(position.file);
    const FileReport report = test::lint_text(name, text, test::format_of(name, text), Exposure::tracked);
    const auto begin = static_cast<std::uint32_t>(position.before.size());
    const auto end = begin + static_cast<std::uint32_t>(value.size());
    return std::any_of(report.findings.begin(), report.findings.end(), [&](const Finding& finding) {
        const bool secret = finding.rule->id == "committed-secret" || finding.rule->id == "expired-token" ||
                            finding.rule->id == "short-lived-token" ||
                            finding.rule->id == "private-key-beside-ciphertext";
        return secret && finding.span.begin < end && begin < finding.span.end;
    });
}

}  // namespace

TEST_CASE("positions: a proven token of each family is found in each position", "[positions]") {
    const std::vector<Family> all = families();
    CHECK(all.size() > 50);
    std::string figures;
    for (const Position& position : positions) {
        std::size_t found = 0;
        std::string missing;
        for (const Family& family : all) {
            if (is_reported(position, family.value)) {
                ++found;
            } else {
                missing += " " + std::string(family.token->meta.id);
            }
        }
        figures += std::string(position.name) + ": " + std::to_string(found) + " of " +
                   std::to_string(all.size()) + (missing.empty() ? "" : ", not") + missing + "\n";
    }
    test::check_golden(std::filesystem::path(CREDLINT_SOURCE_DIR) / "fixtures/figures/positions.txt",
                       figures);
}
