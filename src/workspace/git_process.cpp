#include "workspace/git_process.h"

#include <algorithm>

namespace credlint {

// core.fsmonitor would start a program that the repository names.
Process git_process(const Repository& repository, std::vector<std::string> words, std::string_view input) {
    words.insert(words.begin(), {"git", "-C", repository.top.string(), "-c", "core.fsmonitor="});
    return {std::move(words), repository.environment, input};
}

ProcessOutput run_git(const Repository& repository, std::vector<std::string> words, std::string_view input) {
    return run_process(git_process(repository, std::move(words), input));
}

std::string_view reason_of(const ProcessOutput& output) {
    if (output.end == ProcessOutput::End::not_found) return "it is not installed";
    if (output.end == ProcessOutput::End::failed) return "it did not answer";
    for (const std::string_view words : {"dubious ownership", "unsafe repository"}) {
        if (output.error.find(words) != output.error.npos)
            return "another user owns the repository, and safe.directory does not list it";
    }
    return "it cannot read the repository";
}

std::vector<std::string_view> texts_in(std::string_view output) {
    std::vector<std::string_view> texts;
    while (!output.empty()) {
        const std::size_t end = std::min(output.find('\0'), output.size());
        texts.push_back(output.substr(0, end));
        output.remove_prefix(std::min(end + 1, output.size()));
    }
    return texts;
}

}  // namespace credlint
