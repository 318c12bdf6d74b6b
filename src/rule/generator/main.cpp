// rulegen OUTPUT.cpp RULES.toml…: makes rule files into constants of the program, so that nothing is
// parsed at start-up. Loads them like a user's own rules, and fails the build as strictly.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
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
// follows, unlike \x; `\?` leaves no trigraph.
std::string literal(std::string_view text) {
    std::string result = "    \"";
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
        if (width >= 88 && at + 1 < text.size()) {
            result.append("\"\n    \"");
            width = 0;
        }
    }
    return result + "\"";
}

// Texts in one array, each once, and views of them. So it is for us to say what lies beside what: what every
// run compares with must not be strewn among pages of prose.
class Pool {
public:
    explicit Pool(std::string_view function) : function_(function) {}

    // An expression for the view.
    std::string view(std::string_view text) {
        if (text.empty()) return "{}";
        const auto [place, is_new] = places_.try_emplace(std::string(text), all_.size());
        if (is_new) all_ += text;
        return function_ + "(" + std::to_string(place->second) + ", " + std::to_string(text.size()) + ")";
    }
    const std::string& all() const { return all_; }

private:
    std::string function_;
    std::string all_;
    std::map<std::string, std::size_t> places_;
};

// Everything that becomes one generated file. Lists and patterns are constants of their own, which the
// tables then name.
class Tables {
public:
    std::string write(const RuleBook& book, const std::vector<std::string>& paths) {
        std::string tokens, sets, claims, words, published;
        // First, so that they lie together.
        for (const Claim& row : book.claims) claims += claim(row);
        for (const Claim& row : book.words) words += claim(row);
        const std::string prefixes = list(book.prefixes, names_);
        const std::string literals = literal_rows(book.literals);
        for (const TokenRule& rule : book.tokens) tokens += token(rule);
        for (const SetRule& rule : book.sets) sets += set(rule);
        for (const Published& value : book.published) {
            char hash[24];
            std::snprintf(hash, sizeof hash, "0x%016llx", static_cast<unsigned long long>(value.sha256));
            published += "    {" + std::string(hash) + ", " + prose_.view(value.name) + ", " +
                         prose_.view(value.docs) + (value.local ? ", true" : "") + "},\n";
        }

        std::string text = "// Made by rulegen from";
        for (const std::string& path : paths) text.append(" ").append(file_name(path));
        text +=
            ". Do not edit.\n"
            // All prose lies in one literal, longer than the standard asks compilers to take.
            "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
            "#include <string_view>\n\n"
            "#include \"rule/pattern.h\"\n#include \"rule/rule_book.h\"\n\n"
            "namespace credlint {\nnamespace {\n\n";
        text += often_read(book.literals);
        text += "constexpr char prose_texts[] =\n" + literal(prose_.all()) + ";\n\n" +
                view("prose", "prose_texts");
        text += constants_ + "\n";
        text += table("TokenRule", "token_table", tokens);
        text += table("SetRule", "set_table", sets);
        text += table("Claim", "claim_table", claims);
        text += table("Claim", "word_table", words);
        text += table("Published", "published_table", published);
        text += table("Literal", "literal_list", literals);
        text += literal_table(book.literals);
        text += "constexpr RuleBook book = {" + name_of("token_table", tokens) + ", " +
                name_of("set_table", sets) + ", " + name_of("claim_table", claims) + ", " +
                name_of("word_table", words) + ", " + name_of("published_table", published) +
                ", literal_table, " + prefixes + "};\n\n";
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

    static std::string view(const std::string& function, const std::string& texts) {
        return "constexpr std::string_view " + function +
               "(std::size_t at, std::size_t size) {\n    return {" + texts + " + at, size};\n}\n\n";
    }

    std::string list(std::span<const std::string_view> words, Pool& pool) {
        if (words.empty()) return "{}";
        const std::string name = "list_" + std::to_string(count_++);
        constants_ += "constexpr std::string_view " + name + "[] = {\n";
        for (const std::string_view word : words) constants_ += "    " + pool.view(word) + ",\n";
        constants_ += "};\n";
        return name;
    }
    std::string list(std::span<const std::string_view> words) { return list(words, prose_); }

    std::string pattern(std::string_view shape) {
        if (shape.empty()) return "nullptr";
        const std::string name = "pattern_" + std::to_string(count_++);
        constants_ += "constinit const Pattern " + name + "(" + prose_.view(shape) + ");\n";
        return "&" + name;
    }

    std::string token(const TokenRule& rule) {
        std::string row = "    {.meta = {";
        const auto field = [&row](std::string_view name, const std::string& value) {
            row.append(".").append(name).append(" = ").append(value).append(",\n     ");
        };
        const auto text = [&](std::string_view name, std::string_view value) {
            field(name, prose_.view(value));
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
        field("prefixes", list(rule.prefixes, names_));
        field("test_prefixes", list(rule.test_prefixes));
        text("alphabet", rule.alphabet);
        field("allowed",
              rule.alphabet.empty() ? "{}" : "parse_alphabet(" + prose_.view(rule.alphabet) + ").bytes");
        field("min_length", std::to_string(rule.min_length));
        field("max_length", std::to_string(rule.max_length));
        text("shape", rule.shape);
        field("pattern", pattern(rule.shape));
        field("structure", "Structure(" + std::to_string(static_cast<int>(rule.structure)) + ")");
        field("good", list(rule.good));
        row += ".bad = " + list(rule.bad) + "},\n";
        return row;
    }

    std::string claim(const Claim& claim) {
        return "    {" + names_.view(claim.name) + ", " + std::to_string(claim.token) +
               (claim.hint ? ", true},\n" : "},\n");
    }

    std::string set(const SetRule& rule) {
        return "    {" + prose_.view(rule.id) + ", " + prose_.view(rule.provider) + ", " + list(rule.roles) +
               "},\n";
    }

    static std::string numbers(const auto& values) {
        std::string rows = "{";
        for (std::size_t i = 0; i < values.size(); ++i) {
            rows += std::to_string(values[i]) + ",";
            if (i % 20 == 19) rows += "\n";
        }
        return rows + "}";
    }

    // What any file is compared with lies together: names, and the automaton with its first rows.
    std::string often_read(const LiteralTable& from) const {
        const auto array = [](std::string_view type, std::string_view name, std::size_t size) {
            return "    " + std::string(type) + " " + std::string(name) + "[" + std::to_string(size) + "];\n";
        };
        return "constexpr struct {\n" + array("char", "names", names_.all().size() + 1) +
               array("std::uint8_t", "column", from.column.size()) +
               array("std::uint16_t", "next", from.next.size()) +
               array("std::uint16_t", "first", from.first.size()) +
               array("std::uint16_t", "ends", from.ends.size()) + "} often = {\n" + literal(names_.all()) +
               ",\n" + numbers(from.column) + ",\n" + numbers(from.next) + ",\n" + numbers(from.first) +
               ",\n" + numbers(from.ends) + "};\n\n" + view("name", "often.names");
    }

    std::string literal_rows(const LiteralTable& from) {
        std::string rows;
        for (const Literal& one : from.literals) {
            const std::string name = "literal_tokens_" + std::to_string(count_++);
            constants_ += "constexpr std::uint16_t " + name + "[] = " + numbers(one.tokens) + ";\n";
            rows += "    {" + names_.view(one.text) + ", " + name + (one.inside ? ", true},\n" : "},\n");
        }
        return rows;
    }

    static std::string literal_table(const LiteralTable& from) {
        if (from.literals.empty()) return "constexpr LiteralTable literal_table = {};\n\n";
        return "constexpr LiteralTable literal_table = {often.next, often.column, " +
               std::to_string(from.ending) + ", " + std::to_string(from.row_cells) + ", " +
               std::to_string(from.longest) + ", often.first, often.ends, literal_list};\n\n";
    }

    Pool names_{"name"};
    Pool prose_{"prose"};
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
