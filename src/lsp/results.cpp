#include "lsp/results.h"

#include <algorithm>
#include <utility>

#include "fix/fix_session.h"

namespace credlint::lsp {

void Results::outdate(const std::string& uri) {
    Result& result = results_[uri];
    result.outdated = true;
    result.safe_fixes.reset();
    unpublished_.insert(uri);
}

void Results::outdate_all() {
    for (const auto& [uri, document] : documents_) outdate(uri);
}

bool Results::path_changed(const std::string& path) {
    const auto found = readers_.find(path);
    if (found == readers_.end()) return false;
    for (const std::string& uri : found->second) outdate(uri);
    return true;
}

void Results::text_changed(const std::string& uri) {
    edited_ = uri;
    outdate(uri);
}

void Results::closed(const std::string& uri) {
    const auto found = results_.find(uri);
    if (found != results_.end()) {
        set_read(uri, found->second, {});
        results_.erase(found);
    }
    unpublished_.erase(uri);
}

void Results::set_read(const std::string& uri, Result& result, std::set<std::string> paths) {
    if (result.read == paths) return;
    for (const std::string& path : result.read) {
        const auto readers = readers_.find(path);
        readers->second.erase(uri);
        if (readers->second.empty()) readers_.erase(readers);
    }
    for (const std::string& path : paths) readers_[path].insert(uri);
    result.read = std::move(paths);
}

const Outcome& Results::of(const OpenDocument& document) {
    Result& result = results_[document.uri];
    if (std::exchange(result.outdated, false)) {
        files_.take_asked();
        result.outcome = document.linted ? linter_.lint(document) : Outcome();
        set_read(document.uri, result, files_.take_asked());
    }
    return result.outcome;
}

const Edits& Results::safe_fixes(const OpenDocument& document) {
    const Outcome& outcome = of(document);
    Result& result = results_[document.uri];
    if (!result.safe_fixes) {
        const bool any =
            std::any_of(outcome.findings().begin(), outcome.findings().end(), [](const Finding& finding) {
                const Fix* fix = permitted_fix(finding, Fix::Safety::safe);
                return fix != nullptr && fix->elsewhere == nullptr;
            });
        result.safe_fixes = any ? linter_.safe_edits(document) : Edits();
    }
    return *result.safe_fixes;
}

std::optional<std::string> Results::take_unpublished() {
    if (unpublished_.empty()) return std::nullopt;
    const auto edited = unpublished_.find(edited_);
    return unpublished_.extract(edited != unpublished_.end() ? edited : unpublished_.begin()).value();
}

}  // namespace credlint::lsp
