#include <algorithm>
#include <charconv>
#include <ctime>

#include "cli/option_tree.h"
#include "cli/shown_word.h"
#include "text/printable.h"
#include "text/timestamp.h"
#include "workspace/config.h"

namespace credlint::cli {
namespace {

// `sarif:out.sarif`. The report without a file goes to --output-file.
std::string read_outputs(const FlagValues& flags, Options& options) {
    std::vector<OutputTarget> outputs;
    for (const std::string& word : flags.outputs) {
        const std::size_t colon = word.find(':');
        if (colon == word.npos) {
            outputs.push_back({word, flags.output_file});
        } else if (colon + 1 == word.size()) {
            return "missing file name in " + shown_word(word);
        } else {
            outputs.push_back({word.substr(0, colon), word.substr(colon + 1)});
        }
    }
    if (outputs.empty()) outputs.push_back({"full", flags.output_file});
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (outputs[i].file != outputs[j].file) continue;
            const std::string where =
                outputs[i].file.empty() ? "standard output" : "`" + printable(outputs[i].file) + "`";
            return "only one report can go to " + where + "; use `--output-format " + outputs[i].format +
                   ":FILE`";
        }
    }
    const bool used = std::any_of(outputs.begin(), outputs.end(), [&](const OutputTarget& output) {
        return output.file == flags.output_file;
    });
    if (!used && !flags.output_file.empty())
        return "`--output-file` cannot be used if every `--output-format` names a file";
    options.outputs = std::move(outputs);
    return {};
}

// Inputs that cannot be fixed, and output that cannot be printed next to a patch.
std::string read_fixes(const FlagValues& flags, const Options& options) {
    if (!options.fix && !options.diff) return {};
    const std::string option = options.fix ? "`--fix`" : "`--diff`";
    const std::vector<std::string>& paths = options.request.paths;
    if (options.fix && options.diff) return "`--fix` cannot be used with `--diff`";
    if (std::find(paths.begin(), paths.end(), "-") != paths.end())
        return option + " cannot be used with standard input: the output would contain its secrets";
    if (options.request.staged)
        return option + " cannot be used with `--staged`: it changes files, not staged contents";
    if (!options.diff) return {};
    if (options.statistics)
        return "`--diff` cannot be used with `--statistics`: both print to standard output";
    const bool printed = std::any_of(flags.outputs.begin(), flags.outputs.end(),
                                     [](const std::string& word) { return word.find(':') == word.npos; });
    if (printed && flags.output_file.empty())
        return "`--diff` prints a patch to standard output; use `--output-format " + flags.outputs.front() +
               ":FILE`";
    return {};
}

}  // namespace

std::optional<std::int64_t> point_in_time(std::string_view word) {
    const bool digits = !word.empty() && word.find_first_not_of("0123456789") == word.npos;
    if (!digits) return parse_timestamp(word);
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), seconds);
    return error == std::errc() && seconds < 253'402'300'800 ? std::optional(seconds) : std::nullopt;
}

std::string apply_flags(const FlagValues& flags, Options& options) {
    for (const Format format : file_formats) {
        if (flags.format == to_string(format)) options.request.format = format;
    }
    options.request.now =
        flags.now.empty() ? static_cast<std::int64_t>(std::time(nullptr)) : *point_in_time(flags.now);
    if (flags.color == "always") options.color = Color::always;
    if (flags.color == "never") options.color = Color::never;
    if (flags.verbose) options.verbosity = Verbosity::verbose;
    options.request.details = flags.verbose;
    if (flags.quiet) options.verbosity = Verbosity::quiet;
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
        if (flags.fail_level == to_string(severity)) options.fail_level = severity;
    }
    const std::vector<std::string>& paths = options.request.paths;
    if (!options.request.stdin_filename.empty() &&
        std::find(paths.begin(), paths.end(), "-") == paths.end()) {
        return "`--stdin-filename` requires `-`";
    }
    if (options.request.staged && std::find(paths.begin(), paths.end(), "-") != paths.end())
        return "`--staged` cannot be used with standard input";
    if (options.request.isolated && !options.request.config.empty())
        return "`--config` cannot be used with `--isolated`";
    if (flags.quiet && flags.verbose) return "`--quiet` cannot be used with `--verbose`";
    if (options.unsafe_fixes && !options.fix && !options.diff)
        return "`--unsafe-fixes` requires `--fix` or `--diff`";
    if (std::string wrong = read_fixes(flags, options); !wrong.empty()) return wrong;
    return read_outputs(flags, options);
}

}  // namespace credlint::cli
