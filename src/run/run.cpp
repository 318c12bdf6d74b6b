#include "run/run.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <memory>
#include <span>
#include <thread>

#include "run/config_resolver.h"
#include "run/file_linter.h"
#include "run/git_exposure.h"
#include "run/parallel_for.h"
#include "run/suppression_filter.h"
#include "text/printable.h"
#include "workspace/git_index_files.h"

namespace credlint {
namespace {

// With fewer files, one thread is done before another has started.
constexpr std::size_t files_worth_a_thread = 40;

std::string_view prefix_of(std::string_view path) {
    return path.substr(0, path.rfind('/') + 1);
}

// A few files each. Files of a folder stay together unless there are very many, so that file groups are read
// once.
std::vector<std::span<const std::string>> pieces_of(const std::vector<std::string>& paths) {
    constexpr std::size_t few = 16;
    constexpr std::size_t many = 256;
    std::vector<std::span<const std::string>> out;
    for (std::size_t begin = 0; begin < paths.size();) {
        std::size_t end = std::min(begin + few, paths.size());
        const std::size_t last = std::min(begin + many, paths.size());
        while (end < last && prefix_of(paths[end]) == prefix_of(paths[end - 1])) ++end;
        out.emplace_back(paths.data() + begin, end - begin);
        begin = end;
    }
    return out;
}

class Run {
public:
    // `staged`: the same files if the request is for staged files, or null.
    Run(const Request& request, const Files& files, const GitIndexFiles* staged, const RuleBook& rules,
        const Progress& progress)
        : request_(request),
          files_(files),
          staged_(staged),
          settings_(request, files, rules),
          suppression_filter_(request, files),
          progress_(progress) {}

    Report report() {
        report_.now = request_.now;
        find();
        lint_files();
        apply_git_exposure(report_.files, request_, settings_, files_);
        for (FileReport& file : report_.files) {
            const FileSettings& settings = settings_.of(file.source->path());
            apply_severities(file.findings, settings.selection);
            file.fail_level = settings.fail_level;
        }
        std::stable_sort(
            report_.files.begin(), report_.files.end(),
            [](const FileReport& a, const FileReport& b) { return a.source->path() < b.source->path(); });
        for (std::vector<Failure> failures : {settings_.failures(), suppression_filter_.failures()}) {
            std::move(failures.begin(), failures.end(), std::back_inserter(report_.failures));
        }
        report_.added_rules = settings_.added_rules();
        report_.linted = std::move(found_);
        return std::move(report_);
    }

private:
    void find() {
        Discovery discovery = files_of(request_, files_, staged_, settings_, progress_);
        report_.failures = std::move(discovery.failures);
        for (const std::string& folder : discovery.empty) {
            report_.notices.push_back("no .env or credential files in `" + printable(folder) + "`");
        }
        for (const std::string& file : discovery.too_large) {
            report_.notices.push_back("`" + printable(file) +
                                      "` was ignored: the ignore rules for a folder exceed 1 MiB");
        }
        for (const std::string& path : discovery.other) {
            report_.notices.push_back("`" + printable(path) + "` is not a regular file and was not read");
        }
        found_ = std::move(discovery.files);
    }

    // The files of a folder are read together. The results of all threads are merged in the order of the
    // files.
    void lint_files() {
        const PathSet linted(found_);
        if (request_.environment) {
            FileLinter linter(request_, files_, settings_, suppression_filter_, linted);
            linter.lint_environment();
            append(report_, linter.take());
        }
        const std::vector<std::span<const std::string>> pieces = pieces_of(found_);
        std::size_t threads = found_.size() / files_worth_a_thread + 1;
        if (staged_ != nullptr) threads = 1;  // all files come from one git process
        if (threads > 1)
            threads = std::min<std::size_t>(threads, request_.threads != 0 ? request_.threads : core_count());
        std::vector<Report> reports(pieces.size());
        std::atomic<std::size_t> done{0};
        const auto here = std::this_thread::get_id();
        parallel_for(pieces.size(), threads, [&]() -> Worker {
            const auto linter =
                std::make_shared<FileLinter>(request_, files_, settings_, suppression_filter_, linted);
            return [&, linter](std::size_t piece) {
                for (const std::string& path : pieces[piece]) {
                    linter->lint_file(path);
                    ++done;
                    if (progress_ && std::this_thread::get_id() == here) progress_(done, found_.size());
                }
                reports[piece] = linter->take();
            };
        });
        for (Report& report : reports) append(report_, std::move(report));
    }

    const Request& request_;
    const Files& files_;
    const GitIndexFiles* staged_;
    ConfigResolver settings_;
    SuppressionFilter suppression_filter_;
    const Progress& progress_;
    std::vector<std::string> found_;
    Report report_;
};

}  // namespace

Report run(const Request& request, const Files& files, const RuleBook& rules, const Progress& progress) {
    if (!request.staged) return Run(request, files, nullptr, rules, progress).report();
    const Result<std::unique_ptr<GitIndexFiles>> staged = GitIndexFiles::open();
    if (staged) return Run(request, **staged, staged->get(), rules, progress).report();
    Report report;
    report.failures.push_back(staged.failure());
    return report;
}

}  // namespace credlint
