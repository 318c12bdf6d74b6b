// Lints open documents as a run lints their files, and keeps what need not be found out at every keystroke:
// the syntax trees of what is edited, the readings of what is not, and what git said.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "document/incremental.h"
#include "lsp/documents.h"
#include "recipe/memory.h"
#include "recipe/request.h"
#include "report/report.h"

namespace credlint::lsp {

struct Outcome {
    std::shared_ptr<const Reading> reading;  // null: the document is not linted
    Report report;

    const std::vector<Finding>& findings() const;
};

class Linter {
public:
    // `now`: the clock, in unix seconds.
    Linter(const Files& files, const RuleBook& rules, std::function<std::int64_t()> now);
    Linter(const Linter&) = delete;
    Linter& operator=(const Linter&) = delete;

    Outcome lint(const OpenDocument& document);
    // All that safe fixes make of the document's own text, as `--fix` would.
    Edits mend(const OpenDocument& document);
    // Git is asked again when the file is linted next.
    void forget_git(const std::string& path) { git_.erase(path); }
    void forget_git() { git_.clear(); }
    // Readings are made again from the bytes.
    void forget_readings() { kept_.clear(); }

private:
    struct Kept {
        std::shared_ptr<const Reading> reading;
        const RuleBook* rules = nullptr;
        IncrementalParser parser;  // has seen nothing before the text changes for the first time
    };
    Request request_for(const OpenDocument& document);
    std::shared_ptr<const Reading> read(std::shared_ptr<const Source> source, Format format,
                                        const RuleBook& rules);
    std::vector<GitAnswer> ask_git(const std::vector<std::string>& paths);

    const Files& files_;
    const RuleBook& rules_;
    std::function<std::int64_t()> now_;
    Memory memory_;
    std::map<std::string, Kept> kept_;  // by path
    std::set<std::string> read_;        // in this run
    std::map<std::string, GitAnswer> git_;
};

}  // namespace credlint::lsp
