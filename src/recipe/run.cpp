#include "recipe/run.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <span>
#include <thread>
#include <utility>

#include "recipe/exposure.h"
#include "recipe/readings.h"
#include "recipe/share_out.h"
#include "recipe/source.h"
#include "text/printable.h"
#include "workspace/staged.h"

namespace credlint {
namespace {

// Below that, one is done before another has begun.
constexpr std::size_t files_worth_a_thread = 40;

std::string_view folder_of(std::string_view path) {
    return path.substr(0, path.rfind('/') + 1);
}

// A few files each, and those of a folder in one unless they are very many: which are a family are read once.
std::vector<std::span<const std::string>> pieces_of(const std::vector<std::string>& paths) {
    constexpr std::size_t few = 16;
    constexpr std::size_t many = 256;
    std::vector<std::span<const std::string>> out;
    for (std::size_t begin = 0; begin < paths.size();) {
        std::size_t end = std::min(begin + few, paths.size());
        const std::size_t last = std::min(begin + many, paths.size());
        while (end < last && folder_of(paths[end]) == folder_of(paths[end - 1])) ++end;
        out.emplace_back(paths.data() + begin, end - begin);
        begin = end;
    }
    return out;
}

class Run {
public:
    // `staged`: the same files, if the request is for what is staged of them; or null.
    Run(const Request& request, const Files& files, const StagedFiles* staged, const RuleBook& rules,
        const Progress& progress)
        : request_(request), files_(files), staged_(staged), rules_(rules), progress_(progress) {}

    Report report() {
        report_.now = request_.now;
        find();
        if (request_.environment) lint_environment();
        lint_files();
        settle_exposure(report_.files, request_, files_);
        std::stable_sort(
            report_.files.begin(), report_.files.end(),
            [](const FileReport& a, const FileReport& b) { return a.source->path() < b.source->path(); });
        report_.linted = std::move(found_);
        return std::move(report_);
    }

private:
    void find() {
        Discovery discovery = files_of(request_, files_, staged_, progress_);
        report_.failures = std::move(discovery.failures);
        for (const std::string& folder : discovery.empty) {
            report_.notices.push_back("no .env or credential files in `" + printable(folder) + "`");
        }
        found_ = std::move(discovery.files);
    }

    // The files of a folder are read together. Each thread has a run of its own, whose reports are put
    // together in the order of the files.
    void lint_files() {
        const std::vector<std::span<const std::string>> pieces = pieces_of(found_);
        std::size_t threads = request_.threads != 0 ? request_.threads : core_count();
        threads = std::min(threads, found_.size() / files_worth_a_thread + 1);
        if (staged_ != nullptr) threads = 1;  // one git tells it all
        std::vector<Report> reports(pieces.size());
        std::atomic<std::size_t> done{0};
        const auto here = std::this_thread::get_id();
        share_out(pieces.size(), threads, [&]() -> Worker {
            const auto part = std::make_shared<Run>(request_, files_, staged_, rules_, progress_);
            const auto readings = std::make_shared<Readings>(request_, files_, rules_, found_);
            return [&, part, readings](std::size_t piece) {
                for (const std::string& path : pieces[piece]) {
                    part->lint_file(path, *readings);
                    ++done;
                    if (progress_ && std::this_thread::get_id() == here) progress_(done, found_.size());
                }
                reports[piece] = std::exchange(part->report_, {});
            };
        });
        for (Report& report : reports) append(report_, std::move(report));
    }

    void lint_file(const std::string& path, Readings& readings) {
        const Result<std::shared_ptr<const Reading>> read = readings.read(path);
        if (!read) {
            report_.failures.push_back(read.failure());
            return;
        }
        const Reading& reading = **read;
        if (request_.details) {
            report_.details.push_back("read `" + printable(reading.source->path()) + "` as " +
                                      std::string(to_string(reading.format)));
        }
        if (reading.source->bytes().empty()) {
            ++report_.files_checked;
            // Among the documents of a folder that is nothing to tell.
            if (reading.format != Format::markdown)
                report_.notices.push_back("`" + printable(reading.source->path()) + "` is empty");
            return;
        }
        report_on(*read, path, readings.family(path, *read));
    }

    void lint_environment() {
        const auto source = std::make_shared<const Source>(environment_source());
        const auto reading = std::make_shared<const Reading>(read(source, Format::environment, rules_));
        report_on(reading, {}, Family());
        settle_environment(report_.files);
    }

    // `path` is empty for what is no file.
    void report_on(const std::shared_ptr<const Reading>& reading, const std::string& path,
                   const Family& family) {
        ++report_.files_checked;
        Circumstances circumstances;
        circumstances.now = request_.now;
        if (!path.empty() && path != "-") circumstances.mode = files_.mode(path);
        circumstances.family = family.cascades;
        FileReport file{reading->source, lint(*reading, circumstances), {}};
        if (file.findings.empty()) return;
        file.masked = masked_spans(*reading, file.findings);
        report_.files.push_back(std::move(file));
    }

    const Request& request_;
    const Files& files_;
    const StagedFiles* staged_;
    const RuleBook& rules_;
    const Progress& progress_;
    std::vector<std::string> found_;
    Report report_;
};

}  // namespace

Report run(const Request& request, const Files& files, const RuleBook& rules, const Progress& progress) {
    if (!request.staged) return Run(request, files, nullptr, rules, progress).report();
    const Result<std::unique_ptr<StagedFiles>> staged = StagedFiles::open();
    if (staged) return Run(request, **staged, staged->get(), rules, progress).report();
    Report report;
    report.failures.push_back(staged.failure());
    return report;
}

}  // namespace credlint
