#include "run/file_linter.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "credential/aws/profiles.h"
#include "lint/support/sdks.h"
#include "run/encrypted_file.h"
#include "run/git_exposure.h"
#include "run/source.h"
#include "run/unread.h"
#include "suppress/masked_spans.h"
#include "text/printable.h"

namespace credlint {
namespace {

std::vector<std::string_view> sdks_of(const FileSettings& settings) {
    std::vector<std::string_view> out;
    std::copy_if(settings.loaders.begin(), settings.loaders.end(), std::back_inserter(out),
                 [](std::string_view name) { return loader::find_loader(name)->sdk != nullptr; });
    return out;
}

}  // namespace

void FileLinter::lint_file(const std::string& path) {
    if (settings_.of(name_of(path, request_)).broken) return;
    const Result<std::shared_ptr<const ParsedFile>> read = file_cache_.read(path);
    if (!read) {
        report_.failures.push_back(read.failure());
        return;
    }
    const ParsedFile& parsed = **read;
    if (request_.details) {
        report_.details.push_back("read `" + printable(parsed.source->path()) + "` as " +
                                  std::string(to_string(parsed.format)));
    }
    if (parsed.source->bytes().empty()) {
        ++report_.files_checked;
        // An empty Markdown file in a folder is not worth a notice.
        if (parsed.format != Format::markdown)
            report_.notices.push_back("`" + printable(parsed.source->path()) + "` is empty");
        return;
    }
    if (const std::string_view by = encrypted_by(parsed.source->bytes()); !by.empty()) {
        ++report_.files_checked;
        report_.notices.push_back("`" + printable(parsed.source->path()) + "` is encrypted (" +
                                  std::string(by) + "), so it was not checked");
        return;
    }
    report_on(*read, path, file_cache_.group_of(path, *read));
}

void FileLinter::lint_environment() {
    const auto source = std::make_shared<const Source>(environment_source());
    const FileSettings& settings = settings_.of(source->path());
    if (settings.broken) return;
    report_on(std::make_shared<const ParsedFile>(read(source, Format::environment, *settings.rules)), {}, {});
    apply_environment_exposure(report_.files);
}

// `path` is empty for the environment.
void FileLinter::report_on(const std::shared_ptr<const ParsedFile>& parsed, const std::string& path,
                           const FileGroup& group) {
    ++report_.files_checked;
    const FileSettings& settings = settings_.of(parsed->source->path());
    FileContext file_context;
    file_context.now = request_.now;
    if (!path.empty() && path != "-") file_context.mode = files_.mode(path);
    file_context.load_orders = group.load_orders;
    const std::vector<std::string_view> sdks = sdks_of(settings);
    file_context.loaders = sdks;
    FileReport file{
        parsed->source, suppression_filter_.findings_of(*parsed, settings, file_context), {}, parsed->format};
    file.loader = parsed->loader;
    if (std::optional<Failure> unread = unread_part(*parsed, file.findings))
        report_.failures.push_back(std::move(*unread));
    if (request_.details) report_skipped_comparison(*parsed);
    if (!request_.show_suppressed) drop_suppressed(file.findings);
    if (file.findings.empty()) return;
    file.masked = masked_spans(*parsed, file.findings);
    report_.files.push_back(std::move(file));
}

// No secret is missed there: values are still checked, as credlint itself reads them.
void FileLinter::report_skipped_comparison(const ParsedFile& parsed) {
    const bool shared_file = aws::shared_file_of(parsed.parts.front().credentials) != aws::SharedFile::none;
    if (!shared_file || parsed.source->size() <= max_compared_size) return;
    report_.details.push_back("`" + printable(parsed.source->path()) + "` is " +
                              larger_than(max_compared_size) +
                              ": differences between AWS SDKs were not checked (aws-sdk-disagreement)");
}

Report FileLinter::take() {
    return std::exchange(report_, {});
}

}  // namespace credlint
