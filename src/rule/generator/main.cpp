// rulegen rules OUTPUT.cpp RULES.toml…: turns rule files into constants of the program, so that nothing is
// parsed at start-up. Loads them as strictly as a user's own rules, and fails the build if one is invalid.
// rulegen settings OUTPUT.cpp SETTINGS.toml…: the same for settings, regions and services.
// rulegen checks OUTPUT.cpp CHECKS.toml… CHECKS.cpp…: the same for descriptions of checks, and their table.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rule/generator/check_table.h"
#include "rule/generator/literal.h"
#include "rule/generator/meta_texts.h"
#include "rule/generator/pool.h"
#include "rule/generator/setting_table.h"
#include "rule/rule_file.h"
#include "text/file_name.h"
#include "text/files.h"
#include "text/printable.h"

namespace credlint {
namespace {

std::string numbers(const auto& values) {
    std::string rows = "{";
    for (std::size_t i = 0; i < values.size(); ++i) {
        rows += std::to_string(values[i]) + ",";
        if (i % 20 == 19) rows += "\n";
    }
    return rows + "}";
}

// Everything that becomes one generated file. Few rows have pointers: each would be relocated whenever the
// program starts (see text/packed_text.h).
class Tables {
public:
    std::string write(const RuleBook& book, const std::vector<std::string>& paths) {
        std::string tokens, sets, claims, words, prefixes, literals, published;
        // First, so that their names are next to each other: every run compares with them.
        for (const Claim& row : book.claims) claims += claim(row);
        for (const Claim& row : book.words) words += claim(row);
        for (std::size_t i = 0; i < book.prefixes.size(); ++i)
            prefixes += "    " + pool_.packed(book.prefixes[i]) + ",\n";
        for (std::size_t i = 0; i < book.literals.literals.size(); ++i)
            literals += literal_row(book.literals.literals[i], book.literals.literal(i).text);
        for (const TokenRule& rule : book.tokens) tokens += token(rule);
        for (const SetRule& rule : book.sets) sets += set(rule);
        for (const Published& value : book.published) {
            char hash[24];
            std::snprintf(hash, sizeof hash, "0x%016llx", static_cast<unsigned long long>(value.sha256));
            published += "    {" + std::string(hash) + ", " + pool_.view(value.name) + ", " +
                         pool_.view(value.docs) + (value.local ? ", true" : "") + "},\n";
        }

        std::string text = "// Made by rulegen from";
        for (const std::string& path : paths) text.append(" ").append(base_name(path));
        text +=
            ". Do not edit.\n"
            // All texts are one literal, longer than the standard requires compilers to accept.
            "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
            "#include \"rule/packed_rules.h\"\n#include \"rule/rule_book.h\"\n\n"
            "namespace credlint {\nnamespace {\n\n";
        text += often_read(book.literals);
        text += "constexpr std::string_view view(PackedText text) {\n    return text.in(often.texts);\n}\n\n";
        text += roles_ + "\n";
        text += table("ClaimTable::Row", "claims", claims);
        text += table("ClaimTable::Row", "words", words);
        text += table("PackedText", "prefixes", prefixes);
        text += table("PackedLiteral", "literals", literals);
        text += table("PackedText", "lists", lists_.rows());
        text += table("PackedToken", "tokens", tokens);
        text += table("SetRule", "sets", sets);
        text += table("Published", "published", published);
        return text + "}  // namespace\n\nconst RuleBook& builtin_rules() {\n" +
               "    static TokenUnpacker unpacker({often.texts, lists, tokens});\n" +
               "    static const RuleBook book = {unpacker.list(), sets, {often.texts, claims}, "
               "{often.texts, words},\n" +
               "                                  published, " + literal_table(book.literals) +
               ",\n                                  {often.texts, prefixes}};\n" +
               "    return book;\n}\n\n}  // namespace credlint\n";
    }

private:
    std::string token(const TokenRule& rule) {
        std::string row = "    {";
        const auto field = [&row](std::string_view name, const std::string& value) {
            row.append(".").append(name).append(" = ").append(value).append(",\n     ");
        };
        const auto text = [&](std::string_view name, std::string_view value) {
            field(name, pool_.packed(value));
        };
        const RuleMeta& meta = rule.meta;
        for_each_text(meta, text);
        field("tags", lists_.packed(meta.tags, pool_));
        text("provider", rule.provider);
        text("role", rule.role);
        text("name", rule.name);
        field("anchors", lists_.packed(rule.anchors, pool_));
        field("keys", lists_.packed(rule.keys, pool_));
        field("ambiguous_keys", lists_.packed(rule.ambiguous_keys, pool_));
        field("keywords", lists_.packed(rule.keywords, pool_));
        field("exclude_keywords", lists_.packed(rule.exclude_keywords, pool_));
        field("prefixes", lists_.packed(rule.prefixes, pool_));
        field("test_prefixes", lists_.packed(rule.test_prefixes, pool_));
        text("alphabet", rule.alphabet);
        text("shape", rule.shape);
        field("good", lists_.packed(rule.good, pool_));
        field("bad", lists_.packed(rule.bad, pool_));
        field("lifetime", std::to_string(rule.lifetime));
        field("min_length", std::to_string(rule.min_length));
        field("max_length", std::to_string(rule.max_length));
        field("severity", "Severity::" + std::string(to_string(meta.severity)));
        field("confidence", "Confidence(" + std::to_string(static_cast<int>(rule.confidence)) + ")");
        field("structure", "Structure(" + std::to_string(static_cast<int>(rule.structure)) + ")");
        field("secret", rule.secret ? "true" : "false");
        row += std::string(".random = ") + (rule.random ? "true" : "false") + "},\n";
        return row;
    }

    std::string claim(const Claim& claim) {
        return "    {" + std::to_string(pool_.place(claim.name)) + ", " + std::to_string(claim.token) + ", " +
               std::to_string(claim.name.size()) + (claim.hint ? ", true},\n" : "},\n");
    }

    std::string literal_row(const PackedLiteral& literal, std::string_view text) {
        return "    {" + pool_.packed(text) + ", " + std::to_string(literal.first_token) + ", " +
               std::to_string(literal.token_count) + (literal.inside ? ", true},\n" : "},\n");
    }

    std::string set(const SetRule& rule) {
        std::string roles = "{}";
        if (!rule.roles.empty()) {
            roles = "roles_" + std::to_string(set_count_++);
            roles_ += "constexpr std::string_view " + roles + "[] = {";
            for (const std::string_view role : rule.roles) roles_ += pool_.view(role) + ", ";
            roles_ += "};\n";
        }
        return "    {" + pool_.view(rule.id) + ", " + pool_.view(rule.provider) + ", " + roles + "},\n";
    }

    // What every file is compared with is in one place: the automaton, and after it the names, which are the
    // first of the texts.
    std::string often_read(const LiteralTable& from) const {
        const auto array = [](std::string_view type, std::string_view name, std::size_t size) {
            return "    " + std::string(type) + " " + std::string(name) + "[" +
                   std::to_string(std::max<std::size_t>(size, 1)) + "];\n";
        };
        return "constexpr struct {\n" + array("std::uint8_t", "column", from.column.size()) +
               array("std::uint16_t", "next", from.next.size()) +
               array("std::uint16_t", "first", from.first.size()) +
               array("std::uint16_t", "ends", from.ends.size()) +
               array("std::uint16_t", "tokens", from.tokens.size()) +
               array("char", "texts", pool_.all().size() + 1) + "} often = {\n" + numbers(from.column) +
               ",\n" + numbers(from.next) + ",\n" + numbers(from.first) + ",\n" + numbers(from.ends) + ",\n" +
               numbers(from.tokens) + ",\n" + literal(pool_.all()) + "};\n\n";
    }

    static std::string literal_table(const LiteralTable& from) {
        if (from.literals.empty()) return "LiteralTable()";
        return "LiteralTable{often.next, often.column, " + std::to_string(from.ending) + ", " +
               std::to_string(from.row_cells) + ", " + std::to_string(from.longest) +
               ", often.first, often.ends, often.texts, literals, often.tokens}";
    }

    Pool pool_;
    PooledLists lists_;
    std::string roles_;
    int set_count_ = 0;
};

void complain(const Failure& failure) {
    std::string place = printable(failure.path);
    if (failure.line > 0) place += ":" + std::to_string(failure.line) + ":" + std::to_string(failure.column);
    std::fprintf(stderr, "%s: error: %s\n", place.c_str(), printable(failure.message).c_str());
}

// Written to a temporary file and renamed, so that a build never finds half a file.
bool write_whole(const std::string& path, std::string_view text) {
    const std::string aside = path + ".new";
    std::FILE* file = std::fopen(aside.c_str(), "wb");
    bool good = file != nullptr;
    if (good) good = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    if (file) good = std::fclose(file) == 0 && good;
    good = good && std::rename(aside.c_str(), path.c_str()) == 0;
    if (!good) {
        std::perror(path.c_str());
        std::remove(aside.c_str());
    }
    return good;
}

// Nothing, after reporting an error, if one of the files cannot be read.
std::optional<std::vector<std::string>> read_all(std::span<const std::string> paths) {
    const DiskFiles disk;
    std::vector<std::string> texts;
    for (const std::string& path : paths) {
        Result<std::string> text = disk.read(path);
        if (text)
            texts.push_back(std::move(*text));
        else
            complain(text.failure());
    }
    return texts.size() == paths.size() ? std::optional(std::move(texts)) : std::nullopt;
}

std::vector<RuleText> rule_texts(std::span<const std::string> paths, std::span<const std::string> texts) {
    std::vector<RuleText> files;
    for (std::size_t i = 0; i < paths.size(); ++i) files.push_back({paths[i], texts[i]});
    return files;
}

bool write_unless(const std::vector<Failure>& failures, const std::string& output, auto text) {
    for (const Failure& failure : failures) complain(failure);
    return failures.empty() && write_whole(output, text());
}

bool write_rules(const std::string& output, const std::vector<std::string>& paths) {
    const auto texts = read_all(paths);
    if (!texts) return false;
    const RuleLoad load = load_rules(rule_texts(paths, *texts));
    return write_unless(load.failures, output, [&] { return Tables().write(load.rules.book(), paths); });
}

bool write_settings(const std::string& output, const std::vector<std::string>& paths) {
    const auto texts = read_all(paths);
    if (!texts) return false;
    const SettingLoad load = load_settings(rule_texts(paths, *texts));
    return write_unless(load.failures, output, [&] { return setting_table(load); });
}

bool write_checks(const std::string& output, const std::vector<std::string>& paths) {
    std::vector<std::string> descriptions;
    std::copy_if(paths.begin(), paths.end(), std::back_inserter(descriptions),
                 [](const std::string& path) { return path.ends_with(".toml"); });
    const auto texts = read_all(descriptions);
    if (!texts) return false;
    CheckRuleLoad load = load_check_rules(rule_texts(descriptions, *texts));
    if (load.failures.empty()) load.failures = unmatched_checks(paths, load.rules);
    return write_unless(load.failures, output, [&] { return check_table(load.rules); });
}

}  // namespace
}  // namespace credlint

int main(int argc, char** argv) {
    using namespace credlint;
    const std::string_view what = argc > 3 ? argv[1] : "";
    const auto write = what == "rules"      ? write_rules
                       : what == "settings" ? write_settings
                       : what == "checks"   ? write_checks
                                            : nullptr;
    if (write == nullptr) {
        std::fputs("usage: rulegen {rules | settings | checks} OUTPUT.cpp FILE...\n", stderr);
        return 2;
    }
    std::vector<std::string> paths(argv + 3, argv + argc);
    // By name and not by folder: the same rules give the same bytes wherever they are.
    std::sort(paths.begin(), paths.end(),
              [](const std::string& a, const std::string& b) { return base_name(a) < base_name(b); });
    return write(argv[2], paths) ? EXIT_SUCCESS : EXIT_FAILURE;
}
