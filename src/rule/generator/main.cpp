// rulegen OUTPUT.cpp RULES.toml…: makes rule files into constants of the program, so that nothing is
// parsed at start-up. Loads them like a user's own rules, and fails the build as strictly.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "rule/claim.h"
#include "rule/rule_file.h"
#include "text/files.h"
#include "text/printable.h"

namespace credlint {
namespace {

std::string_view file_name(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

// A literal of the very bytes, in pieces of a line each. Three octal digits end an escape whatever
// follows, unlike \x; `\?` leaves no trigraph; `sv` keeps a NUL.
std::string literal(std::string_view text, std::string_view indent) {
    if (text.empty()) return "{}";
    std::string result = "\"";
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const auto byte = static_cast<unsigned char>(c);
        std::string piece;
        if (c == '\n') {
            piece = "\\n";
        } else if (c == '"' || c == '\\' || c == '?') {
            piece = {'\\', c};
        } else if (byte < ' ' || byte > '~') {
            char escape[5];
            std::snprintf(escape, sizeof escape, "\\%03o", static_cast<unsigned>(byte));
            piece = escape;
        } else {
            piece = {c};
        }
        result += piece;
        width += piece.size();
        if ((width >= 88 || c == '\n') && at + 1 < text.size()) {
            result.append("\"\n").append(indent).append("\"");
            width = 0;
        }
    }
    return result + "\"sv";
}

// Everything that becomes one generated file. Lists and patterns are constants of their own, which the
// tables then name.
class Tables {
public:
    std::string write(const RuleBook& book, const std::vector<std::string>& paths) {
        std::string tokens, sets, claims, words, published;
        for (const TokenRule& rule : book.tokens) tokens += token(rule);
        for (const SetRule& rule : book.sets) sets += set(rule);
        for (const Claim& row : book.claims) claims += claim(row);
        for (const Claim& row : book.words) words += claim(row);
        for (const Published& value : book.published) {
            char hash[24];
            std::snprintf(hash, sizeof hash, "0x%016llx", static_cast<unsigned long long>(value.sha256));
            published += "    {" + std::string(hash) + ", " + literal(value.name, "     ") + ", " +
                         literal(value.docs, "     ") + (value.local ? ", true" : "") + "},\n";
        }

        std::string text = "// Made by rulegen from";
        for (const std::string& path : paths) text.append(" ").append(file_name(path));
        text +=
            ". Do not edit.\n"
            "#include <string_view>\n\n"
            "#include \"rule/pattern.h\"\n#include \"rule/rule_book.h\"\n\n"
            "namespace credlint {\nnamespace {\n\nusing namespace std::string_view_literals;\n\n";
        text += constants_;
        text += table("TokenRule", "token_table", tokens);
        text += table("SetRule", "set_table", sets);
        text += table("Claim", "claim_table", claims);
        text += table("Claim", "word_table", words);
        text += table("Published", "published_table", published);
        text += literals(book.literals);
        text += "constexpr RuleBook book = {" + name_of("token_table", tokens) + ", " +
                name_of("set_table", sets) + ", " + name_of("claim_table", claims) + ", " +
                name_of("word_table", words) + ", " + name_of("published_table", published) +
                ", literal_table};\n\n";
        return text +
               "}  // namespace\n\nconst RuleBook& builtin_rules() {\n    return book;\n}\n\n}  // namespace "
               "credlint\n";
    }

private:
    static std::string table(std::string_view type, std::string_view name, std::string_view rows) {
        if (rows.empty()) return {};
        return "constexpr " + std::string(type) + " " + std::string(name) + "[] = {\n" + std::string(rows) +
               "};\n\n";
    }
    static std::string name_of(std::string_view name, std::string_view rows) {
        return rows.empty() ? "{}" : std::string(name);
    }

    std::string list(std::span<const std::string_view> words) {
        if (words.empty()) return "{}";
        const std::string name = "list_" + std::to_string(count_++);
        constants_ += "constexpr std::string_view " + name + "[] = {\n";
        for (const std::string_view word : words) constants_ += "    " + literal(word, "    ") + ",\n";
        constants_ += "};\n";
        return name;
    }

    std::string pattern(std::string_view shape) {
        if (shape.empty()) return "nullptr";
        const std::string name = "pattern_" + std::to_string(count_++);
        constants_ += "constinit const Pattern " + name + "(" + literal(shape, "    ") + ");\n";
        return "&" + name;
    }

    std::string token(const TokenRule& rule) {
        std::string row = "    {.meta = {";
        const auto field = [&row](std::string_view name, const std::string& value) {
            row.append(".").append(name).append(" = ").append(value).append(",\n     ");
        };
        const auto text = [&](std::string_view name, std::string_view value) {
            field(name, literal(value, "        "));
        };
        const RuleMeta& meta = rule.meta;
        text("id", meta.id);
        text("title", meta.title);
        text("what", meta.what);
        text("why", meta.why);
        text("example", meta.example);
        text("instead", meta.instead);
        text("seen", meta.seen);
        text("symptom", meta.symptom);
        text("docs", meta.docs);
        field("severity", "Severity::" + std::string(to_string(meta.severity)));
        row += ".tags = " + list(meta.tags) + "},\n     ";
        text("provider", rule.provider);
        text("role", rule.role);
        text("name", rule.name);
        field("grade", "Grade(" + std::to_string(static_cast<int>(rule.grade)) + ")");
        field("secret", rule.secret ? "true" : "false");
        field("random", rule.random ? "true" : "false");
        field("lifetime", std::to_string(rule.lifetime));
        field("literals", list(rule.literals));
        field("keys", list(rule.keys));
        field("hints", list(rule.hints));
        field("words", list(rule.words));
        field("except", list(rule.except));
        field("prefixes", list(rule.prefixes));
        field("test_prefixes", list(rule.test_prefixes));
        text("alphabet", rule.alphabet);
        field("allowed", rule.alphabet.empty()
                             ? "{}"
                             : "parse_alphabet(" + literal(rule.alphabet, "        ") + ").bytes");
        field("min_length", std::to_string(rule.min_length));
        field("max_length", std::to_string(rule.max_length));
        text("shape", rule.shape);
        field("pattern", pattern(rule.shape));
        field("structure", "Structure(" + std::to_string(static_cast<int>(rule.structure)) + ")");
        field("good", list(rule.good));
        row += ".bad = " + list(rule.bad) + "},\n";
        return row;
    }

    static std::string claim(const Claim& claim) {
        return "    {" + literal(claim.name, "     ") + ", " + std::to_string(claim.token) +
               (claim.hint ? ", true},\n" : "},\n");
    }

    std::string set(const SetRule& rule) {
        return "    {" + literal(rule.id, "     ") + ", " + literal(rule.provider, "     ") + ", " +
               list(rule.roles) + "},\n";
    }

    static std::string numbers(std::string_view type, const std::string& name, const auto& values) {
        std::string rows;
        for (std::size_t i = 0; i < values.size(); ++i) {
            rows += std::to_string(values[i]);
            rows += i % 20 == 19 || i + 1 == values.size() ? ",\n" : ", ";
        }
        return table(type, name, rows);
    }

    // The automaton; what scan() touches of it in any file lies together.
    static std::string literals(const LiteralTable& from) {
        if (from.literals.empty()) return "constexpr LiteralTable literal_table = {};\n\n";
        std::string text, rows;
        int count = 0;
        for (const Literal& one : from.literals) {
            const std::string name = "literal_tokens_" + std::to_string(count++);
            text += numbers("std::uint16_t", name, one.tokens);
            rows += "    {" + literal(one.text, "     ") + ", " + name + (one.inside ? ", true},\n" : "},\n");
        }
        text += table("Literal", "literal_list", rows);
        text += numbers("std::uint16_t", "literal_first", from.first);
        text += numbers("std::uint16_t", "literal_ends", from.ends);
        text += numbers("std::uint8_t", "literal_column", from.column);
        text += numbers("std::uint16_t", "literal_next", from.next);
        return text + "constexpr LiteralTable literal_table = {literal_next, literal_column, " +
               std::to_string(from.ending) + ", " + std::to_string(from.row_cells) + ", " +
               std::to_string(from.longest) + ", literal_first, literal_ends, literal_list};\n\n";
    }

    std::string constants_;
    int count_ = 0;
};

void complain(const Failure& failure) {
    std::string place = printable(failure.path);
    if (failure.line > 0) place += ":" + std::to_string(failure.line) + ":" + std::to_string(failure.column);
    std::fprintf(stderr, "%s: error: %s\n", place.c_str(), printable(failure.message).c_str());
}

// Written aside and renamed, so that a build never finds half a file.
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

int run(const std::string& output, std::vector<std::string> paths) {
    // By name and not by folder: the same rules give the same bytes wherever they lie.
    std::sort(paths.begin(), paths.end(),
              [](const std::string& a, const std::string& b) { return file_name(a) < file_name(b); });
    const DiskFiles disk;
    std::vector<std::string> texts;
    std::vector<RuleText> files;
    bool readable = true;
    for (const std::string& path : paths) {
        Result<std::string> text = disk.read(path);
        if (!text) complain(text.failure());
        readable = readable && bool(text);
        texts.push_back(text ? std::move(*text) : std::string());
    }
    for (std::size_t i = 0; i < paths.size(); ++i) files.push_back({paths[i], texts[i]});
    if (!readable) return EXIT_FAILURE;

    const RuleLoad load = load_rules(files);
    for (const Failure& failure : load.failures) complain(failure);
    if (!load.failures.empty()) return EXIT_FAILURE;
    return write_whole(output, Tables().write(load.rules.book(), paths)) ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace
}  // namespace credlint

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("usage: rulegen OUTPUT.cpp RULES.toml...\n", stderr);
        return 2;
    }
    return credlint::run(argv[1], std::vector<std::string>(argv + 2, argv + argc));
}
