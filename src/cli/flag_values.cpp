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

// `sarif:out.sarif`. The one without a file goes into that of --output-file.
std::string read_outputs(const FlagValues& words, Options& options) {
    std::vector<OutputTarget> outputs;
    for (const std::string& word : words.outputs) {
        const std::size_t colon = word.find(':');
        if (colon == word.npos) {
            outputs.push_back({word, words.output_file});
        } else if (colon + 1 == word.size()) {
            return shown_word(word) + " names no file";
        } else {
            outputs.push_back({word.substr(0, colon), word.substr(colon + 1)});
        }
    }
    if (outputs.empty()) outputs.push_back({"full", words.output_file});
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (outputs[i].file != outputs[j].file) continue;
            const std::string where =
                outputs[i].file.empty() ? "standard output" : "`" + printable(outputs[i].file) + "`";
            return "two reports for " + where + "; write --output-format " + outputs[i].format + ":FILE";
        }
    }
    const bool used = std::any_of(outputs.begin(), outputs.end(), [&](const OutputTarget& output) {
        return output.file == words.output_file;
    });
    if (!used && !words.output_file.empty())
        return "every --output-format names a file; there is nothing left for --output-file";
    options.outputs = std::move(outputs);
    return {};
}

// What cannot be mended, or not be printed beside a patch.
std::string read_fixes(const FlagValues& words, const Options& options) {
    if (!options.fix && !options.diff) return {};
    const std::string option = options.fix ? "--fix" : "--diff";
    const std::vector<std::string>& paths = options.request.paths;
    if (options.fix && options.diff) return "--diff prints what --fix would write; give one of them";
    if (std::find(paths.begin(), paths.end(), "-") != paths.end())
        return option + " mends files: standard input would have to be printed, secrets and all";
    if (options.request.staged) return option + " mends files, not what is staged";
    if (!options.diff) return {};
    if (options.statistics) return "--diff and --statistics both print to standard output";
    const bool printed = std::any_of(words.outputs.begin(), words.outputs.end(),
                                     [](const std::string& word) { return word.find(':') == word.npos; });
    if (printed && words.output_file.empty())
        return "--diff prints a patch; write --output-format " + words.outputs.front() + ":FILE";
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

std::string read_words(const FlagValues& words, Options& options) {
    for (const Format format : file_formats) {
        if (words.format == to_string(format)) options.request.format = format;
    }
    options.request.now =
        words.now.empty() ? static_cast<std::int64_t>(std::time(nullptr)) : *point_in_time(words.now);
    if (words.colour == "always") options.colour = Colour::always;
    if (words.colour == "never") options.colour = Colour::never;
    if (words.verbose) options.verbosity = Verbosity::verbose;
    options.request.details = words.verbose;
    if (words.quiet) options.verbosity = Verbosity::quiet;
    for (const Severity severity : {Severity::info, Severity::warning, Severity::error}) {
        if (words.fail_level == to_string(severity)) options.fail_level = severity;
    }
    const std::vector<std::string>& paths = options.request.paths;
    if (!options.request.stdin_filename.empty() &&
        std::find(paths.begin(), paths.end(), "-") == paths.end()) {
        return "--stdin-filename names what `-` reads; there is no `-`";
    }
    if (options.request.staged && std::find(paths.begin(), paths.end(), "-") != paths.end())
        return "--staged reads what git has staged, and not standard input";
    if (options.request.isolated && !options.request.config.empty())
        return "--config and --isolated contradict each other";
    if (words.quiet && words.verbose) return "--quiet and --verbose contradict each other";
    if (options.unsafe_fixes && !options.fix && !options.diff)
        return "--unsafe-fixes goes with --fix or --diff";
    if (std::string wrong = read_fixes(words, options); !wrong.empty()) return wrong;
    return read_outputs(words, options);
}

}  // namespace credlint::cli
