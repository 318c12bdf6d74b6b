#include "report/rule_page.h"

#include <algorithm>

#include "report/sarif_text.h"
#include "report/uri.h"
#include "template/template.h"
#include "text/printable.h"

namespace credlint {

std::string paragraph(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.remove_suffix(1);
    std::string out;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (at != 0) out += '\n';
        out += printable(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

namespace {

// Headings are what makes it Markdown; without them it is plain text.
class Page {
public:
    explicit Page(bool markdown) : markdown_(markdown) {}

    void add(std::string_view heading, std::string_view text) {
        const std::string body = paragraph(text);
        if (body.empty()) return;
        if (!out_.empty()) out_ += "\n\n";
        if (!heading.empty()) {
            out_.append(markdown_ ? "## " : "").append(heading).append(markdown_ ? "\n\n" : "\n");
        }
        out_ += body;
    }
    // The example as it may be shown: here, templates are never turned into values.
    void add_code(std::string_view heading, std::string_view text) {
        if (markdown_ && !text.empty()) add(heading, "```\n" + paragraph(sketch(text)) + "\n```");
    }
    const std::string& text() const { return out_; }

private:
    bool markdown_;
    std::string out_;
};

}  // namespace

std::string rule_page(const RuleMeta& rule, bool markdown) {
    Page page(markdown);
    page.add("", rule.description.empty() ? sentence(rule.title) : rule.description);
    page.add("Why is this bad?", rule.rationale);
    page.add_code("Example", rule.example);
    page.add("How to fix", rule.remedy);
    page.add("Symptoms", rule.symptoms);
    if (is_link(rule.docs)) {
        const std::string link(rule.docs);
        page.add("References", markdown ? '<' + link + '>' : link);
    }
    return page.text();
}

}  // namespace credlint
