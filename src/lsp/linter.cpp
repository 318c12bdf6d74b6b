#include "lsp/linter.h"

#include <utility>

#include "fix/apply_fixes.h"
#include "run/config_environment.h"
#include "run/run.h"

namespace credlint::lsp {

const std::vector<Finding>& Outcome::findings() const {
    static const std::vector<Finding> none;
    return report.files.empty() ? none : report.files.front().findings;
}

Linter::Linter(BufferFiles& files, const RuleBook& rules, std::function<std::int64_t()> now, GitAnswers& git)
    : files_(files), rules_(rules), now_(std::move(now)), git_(git) {
    cache_.read = [this](std::shared_ptr<const Source> source, Format format, const RuleBook& book,
                         const loader::Loader* loader) {
        return read(std::move(source), format, book, loader);
    };
    cache_.ask_git = [this](const std::vector<std::string>& paths) { return ask_git(paths); };
}

Request Linter::request_for(const OpenDocument& document) {
    Request request;
    request.paths = {document.path};
    request.format = document.format;
    request.now = now_();
    request.cache = &cache_;
    add_config_of_environment(request, files_);
    document_ = &document;
    files_.prefer(&document);
    return request;
}

Outcome Linter::lint(const OpenDocument& document) {
    Outcome out;
    out.obstacle = document.obstacle();
    if (out.obstacle != nullptr) return out;
    read_.clear();
    out.report = run(request_for(document), files_, rules_);
    if (read_.contains(document.path)) out.parsed = kept_[document.path].parsed;
    files_.prefer(nullptr);
    return out;
}

Edits Linter::safe_edits(const OpenDocument& document) {
    const Request request = request_for(document);
    const Report report = run(request, files_, rules_);
    Edits out;
    for (FixedFile& file : apply_fixes(report, request, files_, rules_, Fix::Safety::safe)) {
        if (file.path == document.path) out = std::move(file.edits);
    }
    files_.prefer(nullptr);
    return out;
}

std::shared_ptr<const ParsedFile> Linter::read(std::shared_ptr<const Source> source, Format format,
                                               const RuleBook& rules, const loader::Loader* loader) {
    read_.insert(source->path());
    Kept& kept = kept_[source->path()];
    const bool first = kept.parsed == nullptr;
    // Rules that a configuration adds are reloaded by every run, which invalidates pointers to them.
    const bool same_rules = std::exchange(kept.rules, &rules) == &rules_ && &rules == &rules_;
    const bool same_loader = std::exchange(kept.loader, loader) == loader;
    if (!first && same_rules && same_loader && kept.parsed->format == format &&
        kept.parsed->source->bytes() == source->bytes())
        return kept.parsed;
    kept.parsed = std::make_shared<const ParsedFile>(
        first ? credlint::read(std::move(source), format, rules, loader)
              : credlint::read(std::move(source), format, rules, kept.parser, loader));
    return kept.parsed;
}

std::vector<GitAnswer> Linter::ask_git(const std::vector<std::string>& paths) {
    if (document_->is_file) return git_.of(paths);
    return std::vector<GitAnswer>(paths.size(), {GitState::unknown, "the document has not been saved yet"});
}

}  // namespace credlint::lsp
