#include "rule/generator/check_table.h"

#include <algorithm>
#include <set>

#include "rule/generator/literal.h"
#include "rule/generator/meta_texts.h"
#include "text/file_name.h"

namespace credlint {
namespace {

constexpr std::string_view source_end = ".cpp";

// `duplicate-key`: `duplicate_key`, the name of its function, of its file without the extension.
std::string symbol(std::string_view id) {
    std::string name(id);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

// The opposite, for the path of a source file.
std::string id_of(std::string_view path) {
    std::string id(base_name(path));
    id.resize(id.size() - source_end.size());
    std::replace(id.begin(), id.end(), '_', '-');
    return id;
}

std::string meta_row(const RuleMeta& meta, const std::string& tags) {
    std::string row = "    {";
    const auto field = [&row](std::string_view name, const std::string& value) {
        row.append(".").append(name).append(" =").append(value).append(",\n     ");
    };
    const auto text = [&](std::string_view name, std::string_view value) {
        field(name, value.empty() ? " {}" : "\n" + literal(value));
    };
    for_each_text(meta, text);
    field("severity", " Severity::" + std::string(to_string(meta.severity)));
    return row + ".tags = " + tags + "},\n";
}

}  // namespace

std::vector<Failure> unmatched_checks(std::span<const std::string> paths, std::span<const CheckRule> rules) {
    std::set<std::string, std::less<>> described, with_source;
    for (const CheckRule& rule : rules) described.emplace(rule.meta.id);
    for (const std::string& path : paths)
        if (path.ends_with(source_end)) with_source.insert(id_of(path));

    std::vector<Failure> failures;
    auto rule = rules.begin();
    for (const std::string& path : paths) {
        if (path.ends_with(source_end)) {
            const std::string id = id_of(path);
            if (!described.contains(id))
                failures.push_back(
                    {path, 0, 0, "missing `rules/checks/" + id + ".toml`, which describes this check"});
            continue;
        }
        const std::string source = "`src/lint/checks/" + symbol(rule->meta.id) + ".cpp`";
        const bool found = with_source.contains(rule->meta.id);
        if (rule->has_code && !found)
            failures.push_back({path, 1, 1,
                                "missing " + source +
                                    ", the code of this check; set `code = false` for a rule that the linter "
                                    "itself reports"});
        if (!rule->has_code && found)
            failures.push_back({path, 1, 1, "`code` is `false`, but " + source + " exists"});
        ++rule;
    }
    return failures;
}

std::string check_table(std::vector<CheckRule> rules) {
    std::sort(rules.begin(), rules.end(),
              [](const CheckRule& a, const CheckRule& b) { return a.meta.id < b.meta.id; });
    std::string functions, tags, metas, checks, names;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const CheckRule& rule = rules[i];
        const std::string index = std::to_string(i);
        tags += "constexpr std::string_view tags_" + index + "[] = {";
        for (const std::string_view tag : rule.meta.tags) tags.append("\"").append(tag).append("\", ");
        tags += "};\n";
        metas += meta_row(rule.meta, "tags_" + index);
        const std::string name = symbol(rule.meta.id);
        if (rule.has_code) {
            functions += "void " + name + "(const CheckContext&, FindingSink&);\n";
            checks += "    {rules[" + index + "], checks::" + name + "},\n";
        } else {
            // By this name, the code that reports it finds its rule.
            names += "constinit const RuleMeta& " + name + "_rule = rules[" + index + "];\n";
        }
    }
    return "// Made by rulegen from rules/checks/*.toml. Do not edit.\n"
           "#include \"lint/check.h\"\n\nnamespace credlint {\nnamespace checks {\n" +
           functions + "}  // namespace checks\n\nnamespace {\n\n" + tags +
           "\nconstexpr RuleMeta rules[] = {\n" + metas + "};\n\nconstexpr Check table[] = {\n" + checks +
           "};\n\n}  // namespace\n\n" + names +
           "\nstd::span<const RuleMeta> check_rules() {\n    return rules;\n}\n\n"
           "std::span<const Check> all_checks() {\n    return table;\n}\n\n}  // namespace credlint\n";
}

}  // namespace credlint
