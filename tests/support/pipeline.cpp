#include "support/pipeline.h"

#include <memory>
#include <utility>

#include <catch2/catch.hpp>

#include <sys/mman.h>
#include <unistd.h>

#include "cli/commands.h"
#include "lint/parsed_file.h"
#include "lint/selection.h"
#include "run/file_cache.h"
#include "support/memory_files.h"
#include "suppress/masked_spans.h"
#include "suppress/suppression.h"
#include "workspace/discover.h"

namespace credlint::test {
namespace {

// A file in memory for the output of a command.
class Capture {
public:
    Capture() : descriptor_(::memfd_create("output", MFD_CLOEXEC)) { REQUIRE(descriptor_ >= 0); }
    ~Capture() { ::close(descriptor_); }
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    int descriptor() const { return descriptor_; }
    std::string text() const {
        std::string out(static_cast<std::size_t>(::lseek(descriptor_, 0, SEEK_END)), '\0');
        const ssize_t count = ::pread(descriptor_, out.data(), out.size(), 0);
        REQUIRE(count == static_cast<ssize_t>(out.size()));
        return out;
    }

private:
    int descriptor_;
};

void run_extra(const Check& check, const ParsedFile& parsed, const FileContext& file_context,
               std::vector<Finding>& findings) {
    FindingCollector sink;
    FindingSink emit(check.rule, sink);
    for (const Part& part : parsed.parts) {
        check.run({*parsed.source, part.document, part.values, part.credentials, file_context}, emit);
    }
    for (Finding& finding : sink.take_listed()) findings.push_back(std::move(finding));
    put_in_order(findings);
}

FileReport report_of(const ParsedFile& parsed, std::span<const LoadOrder> load_orders, Exposure exposure,
                     std::uint32_t mode, const TestRules& rules) {
    FileContext file_context;
    file_context.now = fixture_time;
    file_context.mode = mode;
    file_context.load_orders = load_orders;
    FileReport file{parsed.source, lint(parsed, file_context), {}};
    if (rules.extra != nullptr) run_extra(*rules.extra, parsed, file_context, file.findings);
    SuppressionSettings settings;
    settings.require_reason = true;
    suppress(parsed, builtin_rules(), settings, file.findings);
    std::erase_if(file.findings, [](const Finding& finding) { return finding.suppressed != Suppressed::no; });
    // After suppressions, which are used or not by the findings of other rules.
    if (!rules.only.empty()) {
        SelectionLayer layer;
        layer.select = {rules.only};
        filter_selected(file.findings, {{layer}});
    }
    file.masked = masked_spans(parsed, file.findings);
    apply_exposure(file.findings, exposure);
    return file;
}

template <typename Command>
std::string printed(Command command, cli::Options options, const std::string& name, const std::string& bytes,
                    Format format, const std::string& output_format) {
    const Capture capture;
    cli::Output out(capture.descriptor());
    cli::Output error(capture.descriptor());
    options.request.paths = {name};
    options.request.format = format;
    options.outputs = {{output_format, {}}};
    MemoryFiles files;
    files.add(name, bytes);
    command(options, files, out, error);
    CHECK(out.flush());
    CHECK(error.flush());
    return capture.text();
}

}  // namespace

Format format_of(std::string_view name, std::string_view bytes) {
    return format_of_name(name).value_or(format_of_content(bytes).value_or(Format::dotenv));
}

FileReport lint_text(std::string name, std::string bytes, Format format, Exposure exposure,
                     std::uint32_t mode, const TestRules& rules) {
    auto source = std::make_shared<const Source>(std::move(name), std::move(bytes));
    return report_of(read(std::move(source), format, builtin_rules()), {}, exposure, mode, rules);
}

FileReport lint_group(const std::string& name, const std::map<std::string, std::string>& texts,
                      Exposure exposure, std::uint32_t mode, const TestRules& rules) {
    MemoryFiles files;
    std::vector<std::string> names;
    for (const auto& [each, text] : texts) {
        files.add(each, text);
        names.push_back(each);
    }
    Request request;
    request.now = fixture_time;
    ConfigResolver settings(request, files, builtin_rules());
    const PathSet linted(names);
    FileCache cache(request, files, settings, linted);
    const auto parsed = cache.read(name);
    REQUIRE(parsed);
    const FileGroup group = cache.group_of(name, *parsed);
    return report_of(**parsed, group.load_orders, exposure, mode, rules);
}

Report report_on(FileReport file) {
    Report report;
    if (!file.findings.empty()) report.files.push_back(std::move(file));
    report.files_checked = 1;
    describe_rules(report);
    return report;
}

std::string written(const Report& report, std::string_view output_format, const ReportStyle& style) {
    const Reporter* reporter = find_reporter(output_format);
    INFO("output format " << output_format);
    REQUIRE(reporter != nullptr);
    std::string out;
    reporter->write(report, style, [&](std::string_view piece) { out += piece; });
    return out;
}

std::string shown(Phase phase, const std::string& name, const std::string& bytes, Format format,
                  const std::string& output_format) {
    cli::Options options;
    options.request.now = fixture_time;
    return printed(
        [&](const cli::Options& asked, const Files& files, cli::Output& out, cli::Output& error) {
            const int exit_code = phase == Phase::document
                                      ? cli::show_document_command(asked, files, out, error)
                                      : cli::show_credentials_command(asked, files, out, error);
            CHECK(exit_code == 0);
        },
        std::move(options), name, bytes, format, output_format);
}

std::string shown_values(const std::string& sdk, const std::string& name, const std::string& bytes,
                         Format format, const std::string& output_format) {
    cli::Options options;
    options.as = sdk;
    return printed([](const cli::Options& asked, const Files& files, cli::Output& out,
                      cli::Output& error) { CHECK(cli::show_values_command(asked, files, out, error) < 2); },
                   std::move(options), name, bytes, format, output_format);
}

std::string explained(const std::string& words) {
    cli::Options options;
    options.command = cli::Command::explain;
    options.request.paths = {words};
    return printed_by(options, MemoryFiles());
}

std::string printed_by(const cli::Options& options, const Files& files) {
    const Capture capture;
    cli::Output out(capture.descriptor());
    cli::Output error(capture.descriptor());
    switch (options.command) {
        case cli::Command::lint:
            cli::lint_command(options, files, out, error);
            break;
        case cli::Command::explain:
            cli::explain_command(options, out, error);
            break;
        case cli::Command::config:
            cli::config_command(options, files, out, error);
            break;
        case cli::Command::rules_check:
            cli::rules_check_command(options, files, out, error);
            break;
        case cli::Command::show_document:
            cli::show_document_command(options, files, out, error);
            break;
        case cli::Command::show_credentials:
            cli::show_credentials_command(options, files, out, error);
            break;
        case cli::Command::show_values:
            cli::show_values_command(options, files, out, error);
            break;
        default:
            FAIL("a command that reads no files");
    }
    CHECK(out.flush());
    CHECK(error.flush());
    return capture.text();
}

}  // namespace credlint::test
