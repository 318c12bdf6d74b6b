#include "recipe/file_linter.h"

#include <utility>

#include "credential/aws/profiles.h"
#include "lint/sdks.h"
#include "recipe/exposure.h"
#include "recipe/source.h"
#include "recipe/unread.h"
#include "text/printable.h"

namespace credlint {

void FileLinter::lint_file(const std::string& path) {
    if (settings_.of(name_of(path, request_)).broken) return;
    const Result<std::shared_ptr<const Reading>> read = readings_.read(path);
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
    report_on(*read, path, readings_.family(path, *read));
}

void FileLinter::lint_environment() {
    const auto source = std::make_shared<const Source>(environment_source());
    const FileSettings& settings = settings_.of(source->path());
    if (settings.broken) return;
    report_on(std::make_shared<const Reading>(read(source, Format::environment, *settings.rules)), {}, {});
    settle_environment(report_.files);
}

// `path` is empty for what is no file.
void FileLinter::report_on(const std::shared_ptr<const Reading>& reading, const std::string& path,
                           const Family& family) {
    ++report_.files_checked;
    const FileSettings& settings = settings_.of(reading->source->path());
    Circumstances circumstances;
    circumstances.now = request_.now;
    if (!path.empty() && path != "-") circumstances.mode = files_.mode(path);
    circumstances.family = family.cascades;
    circumstances.loaders = settings.loaders;
    FileReport file{
        reading->source, acceptance_.findings_of(*reading, settings, circumstances), {}, reading->format};
    if (std::optional<Failure> unread = unread_part(*reading, file.findings))
        report_.failures.push_back(std::move(*unread));
    if (request_.details) tell_of_comparison(*reading);
    if (!request_.show_suppressed) drop_suppressed(file.findings);
    if (file.findings.empty()) return;
    file.masked = masked_spans(*reading, file.findings);
    report_.files.push_back(std::move(file));
}

// No secret is lost there: it is judged all the same, by what the plain reading says.
void FileLinter::tell_of_comparison(const Reading& reading) {
    const bool shared_file = aws::shared_file_of(reading.parts.front().credentials) != aws::SharedFile::none;
    if (!shared_file || reading.source->size() <= max_compared_size) return;
    report_.details.push_back("`" + printable(reading.source->path()) + "` is " +
                              larger_than(max_compared_size) +
                              ": how the AWS SDKs differ on it was not checked (aws-sdk-disagreement)");
}

Report FileLinter::take() {
    return std::exchange(report_, {});
}

}  // namespace credlint
