#include "rule/meta_reader.h"

#include <array>

namespace credlint {

void MetaReader::read_meta(const toml::table& table, Need need, RuleMeta& meta) {
    meta.title = text(table, "title", need, Lines::one);
    if (meta.title.ends_with('.')) fail(table.get("title")->source(), "`title` must not end in a full stop");
    meta.description = text(table, "description", need, Lines::prose);
    meta.rationale = text(table, "rationale", need, Lines::prose);
    meta.remedy = text(table, "remedy", need, Lines::prose);
    meta.error_message = text(table, "error_message", Need::optional, Lines::one);
    meta.symptoms = text(table, "symptoms", Need::optional, Lines::prose);
    meta.docs = text(table, "docs", Need::required, Lines::one);
    meta.tags = texts(table, "tags", need, Lines::one, [&](std::string_view tag, const toml::node& node) {
        if (!is_kebab(tag)) fail(node.source(), "a tag must be kebab-case, like `cwe-798`");
    });
}

std::optional<Severity> MetaReader::read_severity(const toml::table& table, Need need) {
    constexpr std::array<std::string_view, 3> severities = {"error", "warning", "note"};
    const std::string_view name = text(table, "severity", need, Lines::one);
    const std::optional<Severity> severity = severity_named(name);
    if (!severity && !name.empty())
        fail(table.get("severity")->source(),
             "`severity` must be one of `error`, `warning`, `note`" + did_you_mean(name, severities));
    return severity;
}

void MetaReader::fail_example(const toml::node& node, const Failure& why) {
    fail(node.source(), "invalid example: " + why.message + " (line " + std::to_string(why.line) +
                            " of the example, column " + std::to_string(why.column) + ")");
}

}  // namespace credlint
