#include "fix/apply_fixes.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <utility>

#include "fix/fix_proof.h"
#include "fix/open_lines.h"
#include "fix/overlay_files.h"
#include "fix/patch.h"
#include "fix/proved_fixes.h"
#include "lint/parsed_file.h"
#include "loader/cascade.h"
#include "run/config_resolver.h"
#include "run/parallel_for.h"
#include "run/run.h"
#include "run/source.h"
#include "text/line_index.h"
#include "workspace/repository_info.h"
#include "workspace/write.h"

namespace credlint {
namespace {

OpenLines open_lines_of(const std::string& path, const std::string& bytes, const Request& request,
                        ConfigResolver& settings) {
    auto source = std::make_shared<const Source>(path, bytes);
    const FileSettings& its = settings.of(path);
    const Result<Format> format = format_of(*source, request, its.format);
    // In a file of unknown format no line may be shown.
    return format ? open_lines(read(std::move(source), *format, *its.rules,
                                    loader::loader_for(*format, its.loaders)))
                  : OpenLines(open_lines(bytes).size(), false);
}

// Which fixes may be shown: those where no line that they touch contains a value.
class OpenFixes {
public:
    OpenFixes(std::string path, const Request& request, ConfigResolver& settings)
        : path_(std::move(path)), request_(request), settings_(settings) {}

    bool operator()(const std::string& bytes, const Fix& fix) {
        if (!index_ || bytes != bytes_) {
            bytes_ = bytes;
            index_ = std::make_unique<LineIndex>(bytes_);
            open_ = open_lines_of(path_, bytes_, request_, settings_);
        }
        return std::all_of(fix.edits.begin(), fix.edits.end(), [&](const Edit& edit) {
            return harmless(edit.replacement) && touches_open(edit);
        });
    }

private:
    bool touches_open(const Edit& edit) const {
        const auto line_starts = [&](std::uint32_t at) { return at == 0 || bytes_[at - 1] == '\n'; };
        const bool whole_lines = line_starts(edit.span.begin) && line_starts(edit.span.end) &&
                                 (edit.replacement.empty() || edit.replacement.ends_with('\n'));
        const std::size_t first = index_->line_of(edit.span.begin) - 1;
        const std::size_t end = index_->line_of(edit.span.end) - (whole_lines ? 1 : 0);
        for (std::size_t line = first; line < std::min(end, open_.size()); ++line) {
            if (!open_[line]) return false;
        }
        return true;
    }

    std::string path_;
    const Request& request_;
    ConfigResolver& settings_;
    std::string bytes_;
    std::unique_ptr<LineIndex> index_;
    OpenLines open_;
};

class FixSession {
public:
    FixSession(const Report& report, const Request& request, const Files& files, const RuleBook& rules,
               Fix::Safety permitted, bool only_open)
        : report_(report),
          request_(request),
          rules_(rules),
          permitted_(permitted),
          only_open_(only_open),
          files_(files),
          settings_(request, files, rules),
          overlay_(files),
          linted_(report.linted.begin(), report.linted.end()) {}

    std::vector<FixedFile> fixed_files() {
        for (const FileReport& file : report_.files) fix_file(file);
        // Which fixes other files need depends on the remaining findings.
        fix_others(out_.empty() ? report_ : run(request_, overlay_, rules_));
        return std::move(out_);
    }

private:
    void fix_file(const FileReport& file) {
        const std::string& path = file.source->path();
        const bool any = std::any_of(file.findings.begin(), file.findings.end(), [&](const Finding& finding) {
            const Fix* fix = permitted_fix(finding, permitted_);
            return fix != nullptr && fix->elsewhere == nullptr;
        });
        // The file may have been fixed under another name.
        if (!any || overlay_.has(path)) return;
        const Request alone = request_for(path, loader::loader_for(file.format, settings_.of(path).loaders));
        FixPolicy policy;
        policy.permitted = permitted_;
        policy.lint = [&](const std::string& bytes) { return findings_in(path, bytes, alone); };
        std::optional<FixProof> proof;
        policy.keeps_values = [&](const std::string& bytes, const Edits& edits) {
            if (!proof || proof->bytes() != bytes) proof.emplace(path, bytes, file.format);
            return proof->holds(edits);
        };
        OpenFixes open(path, request_, settings_);
        if (only_open_)
            policy.allowed = [&](const std::string& bytes, const Fix& fix) { return open(bytes, fix); };
        const std::string before(file.source->bytes());
        FixedText fixed = fix_text(before, policy);
        overlay_.put(path, fixed.bytes);
        if (fixed.fixed > 0)
            out_.push_back(
                {path, false, true, before, std::move(fixed.bytes), std::move(fixed.edits), fixed.fixed});
    }

    // The file, and the linted files that it is read together with.
    Request request_for(const std::string& path, const loader::Loader* loader) const {
        Request alone = request_;
        alone.paths = {path};
        alone.environment = false;
        alone.details = false;
        alone.listed_findings = 20'000;  // each may have a fix
        for (const std::vector<std::string>& group : load_orders(path, files_, loader)) {
            for (const std::string& name : group) {
                if (linted_.contains(name)) alone.paths.push_back(name);
            }
        }
        return alone;
    }

    std::optional<std::vector<Finding>> findings_in(const std::string& path, const std::string& bytes,
                                                    const Request& alone) {
        overlay_.put(path, bytes);
        Report report = run(alone, overlay_, rules_);
        added_rules_.insert(added_rules_.end(), report.added_rules.begin(), report.added_rules.end());
        for (const Failure& failure : report.failures) {
            if (failure.path == path) return std::nullopt;
        }
        for (FileReport& file : report.files) {
            if (file.source->path() == path) return std::move(file.findings);
        }
        return std::vector<Finding>();
    }

    void fix_others(const Report& report) {
        std::vector<const Finding*> findings;
        for (const FileReport& file : report.files) {
            for (const Finding& finding : file.findings) findings.push_back(&finding);
        }
        for (FixedRelatedFile& other : fix_related_files(findings, permitted_)) {
            const std::string& path = other.source->path();
            if (overlay_.has(path)) continue;
            std::string before(other.source->bytes());
            std::string after = edited(before, other.edits);
            overlay_.put(path, after);
            out_.push_back({path, files_.kind(path) == PathKind::missing, false, std::move(before),
                            std::move(after), std::move(other.edits), other.fixed});
        }
    }

    const Report& report_;
    const Request& request_;
    const RuleBook& rules_;
    Fix::Safety permitted_;
    bool only_open_;
    const Files& files_;
    ConfigResolver settings_;
    OverlayFiles overlay_;
    std::vector<std::shared_ptr<const LoadedRules>> added_rules_;  // own the rules of findings
    std::set<std::string> linted_;
    std::vector<FixedFile> out_;
};

OpenLines open_lines_of(const FixedFile& file, const std::string& bytes, const Request& request,
                        ConfigResolver& settings) {
    return file.linted ? open_lines_of(file.path, bytes, request, settings) : open_lines(bytes);
}

// The name that git uses for the file; git follows no links. Nullopt: it is outside of the folder.
std::optional<std::string> patch_name(const std::string& path, const std::filesystem::path& top) {
    std::error_code error;
    const std::filesystem::path place =
        std::filesystem::weakly_canonical(std::filesystem::absolute(path, error), error);
    const std::filesystem::path name = place.lexically_relative(top);
    if (error || name.empty() || *name.begin() == "..") return std::nullopt;
    return name.string();
}

std::uint32_t fixed_in(const std::vector<FixedFile>& fixed_files) {
    std::uint32_t fixed = 0;
    for (const FixedFile& file : fixed_files) fixed += file.fixed;
    return fixed;
}

}  // namespace

std::vector<FixedFile> apply_fixes(const Report& report, const Request& request, const Files& files,
                                   const RuleBook& rules, Fix::Safety permitted) {
    return FixSession(report, request, files, rules, permitted, false).fixed_files();
}

std::uint32_t write_fixed(const std::vector<FixedFile>& fixed_files, std::vector<Failure>& failures) {
    std::uint32_t fixed = 0;
    for (const FixedFile& file : fixed_files) {
        std::optional<Failure> failure = file.is_new ? create_file(file.path, file.after)
                                                     : replace_file(file.path, file.before, file.after);
        if (failure) {
            failures.push_back(std::move(*failure));
        } else {
            fixed += file.fixed;
        }
    }
    return fixed;
}

FixPatch fix_patch(const Report& report, const Request& request, const Files& files, const RuleBook& rules,
                   Fix::Safety permitted) {
    const std::uint32_t all = fixed_in(apply_fixes(report, request, files, rules, permitted));
    const std::filesystem::path top = find_repository_info(false).top;
    ConfigResolver settings(request, files, rules);
    Patch patch;
    FixPatch out;
    for (const FixedFile& file : FixSession(report, request, files, rules, permitted, true).fixed_files()) {
        const std::optional<std::string> name = patch_name(file.path, top);
        FilePatch part{name.value_or(""), file.is_new, file.before, file.edits,
                       open_lines_of(file, file.before, request, settings)};
        if (!name) out.elsewhere += file.fixed;
        if (!name || !may_be_shown(part, open_lines_of(file, file.after, request, settings))) continue;
        append_patch(patch, part);
        out.fixed += file.fixed;
    }
    out.text = std::move(patch.text);
    out.without_context = patch.without_context;
    out.hidden = all - std::min(all, out.fixed + out.elsewhere);
    return out;
}

void drop_unproved_fixes(Report& report, std::uint32_t threads) {
    std::vector<FileReport*> files;
    for (FileReport& file : report.files) {
        const auto has_fix = [](const Finding& finding) { return !finding.fixes.empty(); };
        if (std::any_of(file.findings.begin(), file.findings.end(), has_fix)) files.push_back(&file);
    }
    constexpr std::size_t files_worth_a_thread = 40;
    std::size_t useful = files.size() / files_worth_a_thread + 1;
    if (useful > 1) useful = std::min<std::size_t>(useful, threads != 0 ? threads : core_count());
    parallel_for(files.size(), useful, [&]() -> Worker {
        return [&](std::size_t i) {
            drop_unproved_fixes(*files[i]->source, files[i]->format, files[i]->findings);
        };
    });
}

Fixable fixable(const Report& report, const Request& request) {
    Fixable out;
    if (request.staged) return out;
    for (const FileReport& file : report.files) {
        if (file.source->path() == nameless) continue;
        for (const Finding& finding : file.findings) {
            if (permitted_fix(finding, Fix::Safety::safe) != nullptr) {
                ++out.safely;
            } else if (permitted_fix(finding, Fix::Safety::unsafe) != nullptr) {
                ++out.unsafely;
            }
        }
    }
    return out;
}

}  // namespace credlint
