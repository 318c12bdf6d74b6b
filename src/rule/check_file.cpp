#include "rule/check_file.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

#include "rule/meta_reader.h"
#include "template/template.h"
#include "text/file_name.h"

namespace credlint {
namespace {

constexpr std::array<std::string_view, 1> top_keys = {"check"};
constexpr std::array<std::string_view, 11> check_keys = {
    "title",    "severity", "description", "rationale", "remedy", "error_message",
    "symptoms", "docs",     "tags",        "example",   "code"};

class Reader : private MetaReader {
public:
    Reader(RuleStorage& storage, std::vector<Failure>& failures)
        : MetaReader(storage, failures), storage_(storage), failures_(failures) {}

    CheckRule read(const RuleText& file) {
        begin(file.path);
        CheckRule rule;
        const std::size_t first_failure = failures_.size();
        if (const auto top = parse_toml(file.path, file.text, failures_)) {
            only(*top, top_keys);
            rule.meta.id = read_id(*top, file.path);
            const toml::node* check = find(*top, "check", Need::required);
            if (check != nullptr && check->is_table())
                read_check(*check->as_table(), rule);
            else if (check != nullptr)
                fail(check->source(), "`check` must be a table, not " + std::string(kind_name(*check)));
        }
        std::stable_sort(failures_.begin() + static_cast<std::ptrdiff_t>(first_failure), failures_.end(),
                         [](const Failure& a, const Failure& b) {
                             return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                         });
        return rule;
    }

private:
    std::string_view read_id(const toml::table& top, std::string_view path) {
        constexpr std::string_view extension = ".toml";
        std::string_view name = base_name(path);
        if (name.ends_with(extension)) name.remove_suffix(extension.size());
        if (!is_kebab(name))
            fail(top.source(),
                 "the name of the file must be a rule ID in kebab-case, like `duplicate-key.toml`");
        return storage_.keep(std::string(name));
    }

    void read_check(const toml::table& table, CheckRule& rule) {
        only(table, check_keys);
        read_meta(table, Need::required, rule.meta);
        rule.meta.severity = read_severity(table, Need::required).value_or(Severity::error);
        rule.meta.example = text(table, "example", Need::required, Lines::verbatim);
        const Result<Expansion> example = expand(rule.meta.example, 0);
        if (!example) fail_example(*table.get("example"), example.failure());
        rule.has_code = flag(table, "code", true);
    }

    RuleStorage& storage_;
    std::vector<Failure>& failures_;
};

}  // namespace

bool is_check_file(const RuleText& file) {
    std::vector<Failure> ignored;
    const auto top = parse_toml(file.path, file.text, ignored);
    return top && top->contains("check");
}

CheckRuleLoad load_check_rules(std::span<const RuleText> files) {
    const auto storage = std::make_shared<RuleStorage>();
    CheckRuleLoad load{storage, {}, {}};
    Reader reader(*storage, load.failures);
    for (const RuleText& file : files) load.rules.push_back(reader.read(file));
    if (!load.failures.empty()) load.rules.clear();
    return load;
}

}  // namespace credlint
