// A check is a value: its rule and a pure function. The function is in checks/<id>.cpp and is named like the
// file; the text of the rule is in rules/checks/<id>.toml. rulegen generates the tables of both folders.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "credential/credential.h"
#include "document/document.h"
#include "lint/finding_collector.h"
#include "loader/entry_values.h"
#include "rule/rule_book.h"
#include "text/source.h"

namespace credlint {

// Another file that programs read together with the context (`.env` and `.env.local`, `config` and
// `credentials`).
struct RelatedFile {
    std::shared_ptr<const Source> source;
    const Document& document;
    EntryValues values;
    const CredentialSet& credentials;
    bool linted = false;  // findings of its own are reported there
    // By what they have in common with the context's: see relative() in support/merged_credential.h.
    std::unordered_map<std::string, std::vector<const Credential*>> by_identity = {};
};

// Files that a program reads together, overridden ones first. Null stands for the context.
using LoadOrder = std::vector<const RelatedFile*>;

// What is known about a file besides its bytes.
struct FileContext {
    std::int64_t now = 0;                    // unix seconds
    std::uint32_t mode = 0;                  // permission bits; 0: not known
    std::span<const LoadOrder> load_orders;  // one for each mode of the application; empty: read alone
    std::span<const std::string_view> loaders = {};  // of the AWS SDKs in use; empty: any (support/sdks.h)
};

// Everything that a check may use.
struct CheckContext {
    const Source& source;
    const Document& document;
    const EntryValues& values;
    const CredentialSet& credentials;
    FileContext file = {};

    Value value(const Entry& entry) const { return values(entry); }
};

// Where a check reports its findings. Bound to the rule that is being checked.
class FindingSink {
public:
    FindingSink(const RuleMeta& rule, FindingCollector& out) : rule_(rule), out_(out) {}

    // The reference is valid until the next call.
    Finding& operator()(Span span, std::string message) { return out_.add(rule_, span, std::move(message)); }

private:
    const RuleMeta& rule_;
    FindingCollector& out_;
};

struct Check {
    const RuleMeta& rule;
    void (*run)(const CheckContext&, FindingSink&);
};

// Both sorted by id. The rules are those of the checks and those that are found without one, such as
// `unused-suppression`.
std::span<const Check> all_checks();
std::span<const RuleMeta> check_rules();

}  // namespace credlint
