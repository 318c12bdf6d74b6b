#include "report/sarif_rule.h"

#include <algorithm>
#include <string>

#include "report/rule_page.h"
#include "report/sarif_text.h"
#include "report/severity_names.h"
#include "report/uri.h"
#include "text/printable.h"

namespace credlint {

static constexpr std::size_t max_text = 1024;
static constexpr std::size_t max_tags = 20;

static void properties(JsonWriter& json, const RuleMeta& rule) {
    const SeverityNames& names = names_of(rule.severity);
    const auto object = json.object("properties");
    if (!rule.tags.empty()) {
        const auto tags = json.array("tags");
        for (const std::string_view tag : rule.tags.first(std::min(rule.tags.size(), max_tags))) {
            // The form in which code scanning links weaknesses.
            json.item(tag.starts_with("cwe-") ? "external/cwe/" + printable(tag) : printable(tag));
        }
    }
    // A score makes it a security rule, whatever its tags say.
    if (std::find(rule.tags.begin(), rule.tags.end(), "security") != rule.tags.end()) {
        json.member("security-severity", names.score);
    } else {
        json.member("problem.severity", names.problem);
    }
}

// Consumers want a name that differs from the ID, and do not distinguish case.
static std::string name_of(std::string_view id) {
    return pascal_case(id) + (id.find('-') == std::string_view::npos ? "Rule" : "");
}

static void text(JsonWriter& json, std::string_view name, std::string_view text) {
    const auto object = json.object(name);
    json.member("text", text);
}

void write_sarif_rule(JsonWriter& json, const RuleMeta& rule) {
    const std::string title = sentence(rule.title);
    std::string full = paragraph(rule.description);
    if (full.empty()) full = title;
    std::string remedy = paragraph(rule.remedy);
    if (remedy.empty()) remedy = full;

    const auto descriptor = json.object(JsonWriter::Layout::line);
    json.member("id", rule.id);
    json.member("name", name_of(rule.id));
    text(json, "shortDescription", at_most(title, max_text));
    text(json, "fullDescription", at_most(std::move(full), max_text));
    {
        const auto both = json.object("help");
        // Where the page is not shown.
        json.member("text", remedy);
        json.member("markdown", rule_page(rule, true));
    }
    if (is_link(rule.docs)) json.member("helpUri", rule.docs);
    {
        const auto configuration = json.object("defaultConfiguration");
        json.member("level", names_of(rule.severity).sarif);
    }
    properties(json, rule);
}

}  // namespace credlint
