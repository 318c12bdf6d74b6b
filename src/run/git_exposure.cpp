#include "run/git_exposure.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>

#include "lint/lint.h"
#include "run/run_cache.h"
#include "run/source.h"
#include "text/file_name.h"
#include "workspace/git.h"
#include "workspace/gitignore_entry.h"

namespace credlint {
namespace {

// Where tools keep keys: a `.aws` folder with the caches in it, or a file of their own. Outside of a
// repository, keys belong there.
bool keeps_keys(const std::string& path) {
    std::error_code error;
    const std::filesystem::path full = std::filesystem::absolute(path, error);
    const std::filesystem::path folder = full.parent_path();
    const std::string name = full.filename().string();
    return std::find(folder.begin(), folder.end(), ".aws") != folder.end() || name == ".boto" ||
           name == ".s3cfg" || name == ".passwd-s3fs" || name == "passwd-s3fs" || name == "rclone.conf";
}

Exposure exposure_of(GitState state, const std::string& path, bool assume_committed) {
    switch (state) {
        case GitState::tracked:
            return Exposure::tracked;
        case GitState::ignored:
            return Exposure::ignored;
        case GitState::untracked:
            return Exposure::untracked;
        case GitState::no_repository:
            if (assume_committed) return Exposure::assumed;
            return keeps_keys(path) ? Exposure::at_home : Exposure::outside;
        case GitState::unknown:
            break;
    }
    return assume_committed ? Exposure::assumed : Exposure::unknown;
}

// The .gitignore files that fixes change, each read once.
class GitignoreSources {
public:
    explicit GitignoreSources(const Files& files) : files_(files) {}

    // Null if it cannot be read.
    std::shared_ptr<const Source> of(const GitignoreEntry& ignore) {
        const auto [place, is_new] = sources_.try_emplace(ignore.file);
        if (!is_new) return place->second;
        if (!ignore.exists) return place->second = std::make_shared<const Source>(ignore.file, "");
        Result<std::string> read = files_.read(ignore.file);
        if (read) place->second = std::make_shared<const Source>(ignore.file, std::move(*read));
        return place->second;
    }

private:
    const Files& files_;
    std::map<std::string, std::shared_ptr<const Source>> sources_;
};

// The fix that adds the file to .gitignore; nullopt if .gitignore cannot be read.
std::optional<Fix> keep_out(const std::string& path, const GitAnswer& answer, GitignoreSources& sources) {
    const std::optional<GitignoreEntry> ignore = gitignore_entry(path, answer);
    if (!ignore) return std::nullopt;
    Fix fix;
    fix.elsewhere = sources.of(*ignore);
    if (!fix.elsewhere) return std::nullopt;
    fix.title = ignore->exists ? "add the line `" + ignore->line + "` to `" + ignore->file + "`"
                               : "create `" + ignore->file + "` with the line `" + ignore->line + "`";
    const bool open_line = !fix.elsewhere->bytes().empty() && !fix.elsewhere->bytes().ends_with('\n');
    const std::uint32_t end = fix.elsewhere->size();
    fix.edits.push_back({{end, end}, (open_line ? "\n" : "") + ignore->line + "\n"});
    return fix;
}

bool depends(const FileReport& report) {
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const Finding& finding) { return finding.depends_on_exposure; });
}

void drop_clean(std::vector<FileReport>& reports) {
    std::erase_if(reports, [](const FileReport& report) { return report.findings.empty(); });
}

}  // namespace

void apply_git_exposure(std::vector<FileReport>& reports, const Request& request, ConfigResolver& settings,
                        const Files& files) {
    const auto assumed = [&](const std::string& path) {
        return request.assume_committed || settings.of(path).assume_committed;
    };
    std::vector<FileReport*> open;
    std::vector<std::string> paths;
    for (FileReport& report : reports) {
        if (!depends(report)) continue;
        const std::string& path = report.source->path();
        if (is_template_name(path)) {
            apply_exposure(report.findings, Exposure::template_file);
        } else if (request.staged) {
            apply_exposure(report.findings, Exposure::tracked);
        } else if (path == nameless) {
            apply_exposure(report.findings, exposure_of(GitState::unknown, path, assumed(path)),
                           "standard input has no file name");
        } else {
            open.push_back(&report);
            paths.push_back(path);
        }
    }
    if (!open.empty()) {
        const std::vector<GitAnswer> answers =
            request.cache != nullptr ? request.cache->ask_git(paths) : ask_git(paths);
        GitignoreSources gitignores(files);
        for (std::size_t i = 0; i < open.size(); ++i) {
            const GitAnswer& answer = answers[i];
            const Exposure exposure = exposure_of(answer.state, paths[i], assumed(paths[i]));
            std::optional<Fix> fix;
            if (exposure == Exposure::untracked) fix = keep_out(paths[i], answer, gitignores);
            apply_exposure(open[i]->findings, exposure, answer.reason, fix);
        }
    }
    drop_clean(reports);
}

void apply_environment_exposure(std::vector<FileReport>& reports) {
    for (FileReport& report : reports) apply_exposure(report.findings, Exposure::at_home);
    drop_clean(reports);
}

}  // namespace credlint
