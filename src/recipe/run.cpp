#include "recipe/run.h"

#include <algorithm>
#include <memory>

#include "recipe/exposure.h"
#include "recipe/readings.h"
#include "recipe/source.h"
#include "text/printable.h"
#include "workspace/discover.h"
#include "workspace/staged.h"

namespace credlint {
namespace {

class Run {
public:
    // `staged`: the same files, if the request is for what is staged of them; or null.
    Run(const Request& request, const Files& files, const StagedFiles* staged, const RuleBook& rules)
        : request_(request), files_(files), staged_(staged), rules_(rules) {}

    Report report() {
        report_.now = request_.now;
        find();
        Readings readings(request_, files_, rules_, found_);
        if (request_.environment) lint_environment(readings);
        for (const std::string& path : found_) lint_file(path, readings);
        settle_exposure(report_.files, request_, files_);
        std::stable_sort(
            report_.files.begin(), report_.files.end(),
            [](const FileReport& a, const FileReport& b) { return a.source->path() < b.source->path(); });
        return std::move(report_);
    }

private:
    void find() {
        std::vector<std::string> named = request_.paths;
        const bool standard_input = std::erase(named, "-") > 0;
        Discovery discovery = staged_ != nullptr ? staged_->changed(named) : discover(named, files_);
        report_.failures = std::move(discovery.failures);
        for (const std::string& folder : discovery.empty) {
            report_.notices.push_back("no .env or credential files in `" + printable(folder) + "`");
        }
        found_ = std::move(discovery.files);
        if (standard_input) found_.insert(found_.begin(), "-");
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
        report_on(*read, path, readings);
    }

    void lint_environment(Readings& readings) {
        const auto source = std::make_shared<const Source>(environment_source());
        const auto reading = std::make_shared<const Reading>(read(source, Format::environment, rules_));
        report_on(reading, {}, readings);
        settle_environment(report_.files);
    }

    // `path` is empty for what is no file.
    void report_on(const std::shared_ptr<const Reading>& reading, const std::string& path,
                   Readings& readings) {
        ++report_.files_checked;
        const Family family = path.empty() ? Family() : readings.family(path, reading);
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
    std::vector<std::string> found_;
    Report report_;
};

}  // namespace

Report run(const Request& request, const Files& files, const RuleBook& rules) {
    if (!request.staged) return Run(request, files, nullptr, rules).report();
    const Result<std::unique_ptr<StagedFiles>> staged = StagedFiles::open();
    if (staged) return Run(request, **staged, staged->get(), rules).report();
    Report report;
    report.failures.push_back(staged.failure());
    return report;
}

}  // namespace credlint
