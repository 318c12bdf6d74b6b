// Lints open documents as a run lints their files, and caches what does not change at every keystroke: the
// syntax trees of edited documents and the parsed files of others.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "document/incremental.h"
#include "lsp/buffer_files.h"
#include "lsp/git_answers.h"
#include "report/report.h"
#include "run/request.h"
#include "run/run_cache.h"

namespace credlint::lsp {

struct Outcome {
    const char* obstacle = nullptr;            // why the document could not be checked; null: it was
    std::shared_ptr<const ParsedFile> parsed;  // null: the document is not linted
    Report report;

    const std::vector<Finding>& findings() const;
};

class Linter {
public:
    // `now`: the clock, in unix seconds.
    Linter(BufferFiles& files, const RuleBook& rules, std::function<std::int64_t()> now, GitAnswers& git);
    Linter(const Linter&) = delete;
    Linter& operator=(const Linter&) = delete;

    Outcome lint(const OpenDocument& document);
    // The edits of all safe fixes in the document itself, as `--fix` would apply them.
    Edits safe_edits(const OpenDocument& document);
    // The document is closed.
    void forget(const std::string& path) { kept_.erase(path); }

private:
    struct Kept {
        std::shared_ptr<const ParsedFile> parsed;
        const RuleBook* rules = nullptr;
        const loader::Loader* loader = nullptr;
        IncrementalParser parser;  // unused until the text changes for the first time
    };
    Request request_for(const OpenDocument& document);
    std::shared_ptr<const ParsedFile> read(std::shared_ptr<const Source> source, Format format,
                                           const RuleBook& rules, const loader::Loader* loader);
    std::vector<GitAnswer> ask_git(const std::vector<std::string>& paths);

    BufferFiles& files_;
    const RuleBook& rules_;
    std::function<std::int64_t()> now_;
    GitAnswers& git_;
    RunCache cache_;
    const OpenDocument* document_ = nullptr;  // the one being linted
    std::map<std::string, Kept> kept_;        // by path
    std::set<std::string> read_;              // in this run
};

}  // namespace credlint::lsp
