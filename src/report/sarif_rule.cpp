#include "report/sarif_rule.h"

#include <algorithm>
#include <string>

#include "report/sarif_text.h"
#include "report/severity_names.h"
#include "rule/template.h"

namespace credlint {

static constexpr std::size_t max_text = 1024;
static constexpr std::size_t max_tags = 20;

static bool is_link(std::string_view text) {
    return text.starts_with("https://") && text.find_first_of(" \t\n\"<>\\^`{|}") == std::string_view::npos;
}

static std::string paragraph(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    return std::string(text);
}

// Headings make the Markdown; without them the same is plain text.
class Help {
public:
    explicit Help(bool markdown) : markdown_(markdown) {}

    void add(std::string_view heading, std::string_view text) {
        const std::string body = paragraph(text);
        if (body.empty()) return;
        if (!out_.empty()) out_ += "\n\n";
        if (!heading.empty()) {
            out_.append(markdown_ ? "## " : "").append(heading).append(markdown_ ? "\n\n" : "\n");
        }
        out_ += body;
    }
    // The example as people may see it: templates never become values here.
    void add_code(std::string_view heading, std::string_view text) {
        if (markdown_ && !text.empty()) add(heading, "```\n" + paragraph(sketch(text)) + "\n```");
    }
    const std::string& text() const { return out_; }

private:
    bool markdown_;
    std::string out_;
};

static std::string help(const RuleMeta& rule, bool markdown) {
    Help help(markdown);
    help.add("", rule.what.empty() ? sentence(rule.title) : rule.what);
    help.add("Why is this bad?", rule.why);
    help.add("Symptom", rule.symptom);
    help.add_code("Example", rule.example);
    help.add("Use instead", rule.instead);
    if (markdown && is_link(rule.docs)) {
        help.add("References", '<' + std::string(rule.docs) + '>');
    } else {
        help.add("References", rule.docs);
    }
    return help.text();
}

static Json properties(const RuleMeta& rule) {
    const SeverityNames& names = names_of(rule.severity);
    Json out = Json::object();
    Json tags = Json::array();
    for (const std::string_view tag : rule.tags) {
        if (tags.size() == max_tags) break;
        // The form in which code scanning links weaknesses.
        tags.push_back(tag.starts_with("cwe-") ? "external/cwe/" + std::string(tag) : std::string(tag));
    }
    if (!tags.empty()) out["tags"] = std::move(tags);
    // Having a score makes it a security rule, whatever its tags say.
    if (std::find(rule.tags.begin(), rule.tags.end(), "security") != rule.tags.end()) {
        out["security-severity"] = names.score;
    } else {
        out["problem.severity"] = names.github;
    }
    return out;
}

Json sarif_rule(const RuleMeta& rule) {
    const std::string title = sentence(rule.title);
    std::string full = paragraph(rule.what);
    if (const std::string why = paragraph(rule.why); !why.empty()) full += (full.empty() ? "" : " ") + why;
    if (full.empty()) full = title;

    Json out;
    out["id"] = rule.id;
    out["name"] = pascal_case(rule.id);
    out["shortDescription"]["text"] = at_most(title, max_text);
    out["fullDescription"]["text"] = at_most(std::move(full), max_text);
    out["help"]["text"] = help(rule, false);
    out["help"]["markdown"] = help(rule, true);
    if (is_link(rule.docs)) out["helpUri"] = rule.docs;
    out["defaultConfiguration"]["level"] = names_of(rule.severity).sarif;
    out["properties"] = properties(rule);
    return out;
}

}  // namespace credlint
