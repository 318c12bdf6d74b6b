#include "support/git_place.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/programs.h"

extern char** environ;

namespace credlint::test {

namespace fs = std::filesystem;

bool git_is_here() {
    return is_installed("git");
}

GitPlace::GitPlace() {
    write_file(home_.path() / ".gitconfig",
               "[user]\n\tname = Nobody\n\temail = nobody@example.com\n[init]\n\tdefaultBranch = main\n"
               "[protocol \"file\"]\n\tallow = always\n");
}

void GitPlace::write(const std::string& name, const std::string& text) const {
    fs::create_directories((path() / name).parent_path());
    write_file(path() / name, text);
}

void GitPlace::write_key(const std::string& name) {
    const Expanded text("AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n",
                        ++keys_);
    write(name, text.text());
}

Variables GitPlace::clean(const Variables& variables) const {
    Variables out;
    for (char** at = environ; *at != nullptr; ++at) {
        const std::string name = std::string(*at).substr(0, std::string(*at).find('='));
        if (name.starts_with("GIT_") || name.starts_with("XDG_")) out.emplace_back(name, std::nullopt);
    }
    out.emplace_back("HOME", home_.path().string());
    out.emplace_back("LC_ALL", "C");
    out.emplace_back("GIT_CONFIG_NOSYSTEM", "1");
    out.emplace_back("PATH", path_with_credlint());
    out.insert(out.end(), variables.begin(), variables.end());
    return out;
}

std::string GitPlace::git(const std::vector<std::string>& words, const std::string& in,
                          const Variables& variables) const {
    std::vector<std::string> command{"git"};
    command.insert(command.end(), words.begin(), words.end());
    const Outcome outcome = run(std::move(command), in, variables);
    INFO("git " << words.front() << ": " << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    return outcome.out;
}

Outcome GitPlace::run(std::vector<std::string> words, const std::string& in, const Variables& variables,
                      const std::string& input) const {
    Command command;
    command.words = std::move(words);
    command.folder = path() / in;
    command.environment = clean(variables);
    command.input = input;
    return test::run(command);
}

Outcome GitPlace::credlint(std::vector<std::string> words, const std::string& in, const Variables& variables,
                           const std::string& input) const {
    words.insert(words.begin(), CREDLINT_BINARY);
    return run(std::move(words), in, variables, input);
}

std::string GitPlace::report(std::vector<std::string> words, const std::string& in,
                             const Variables& variables) const {
    words.insert(words.begin(), {"--output-format", "json"});
    const Outcome outcome = credlint(std::move(words), in, variables);
    INFO(outcome.error);
    REQUIRE(outcome.exit_code < 2);
    return outcome.out;
}

std::vector<std::string> GitPlace::severities(const std::vector<std::string>& words, const std::string& in,
                                              const Variables& variables) const {
    return severities_in(report(words, in, variables));
}

Reported reported_in(const std::string& report) {
    Reported out;
    const nlohmann::json parsed = nlohmann::json::parse(report);
    for (const nlohmann::json& finding : parsed["findings"]) {
        if (finding["rule"] != "committed-secret") continue;
        out[finding["path"]] = {finding["severity"], finding["message"]};
    }
    return out;
}

std::vector<std::string> severities_in(const std::string& report) {
    std::vector<std::string> out;
    for (const auto& [path, said] : reported_in(report)) out.push_back(path + " " + said.first);
    return out;
}

void write_counting_git(const GitPlace& place, const std::string& folder, const std::string& log) {
    place.write(folder + "/git", "#!/bin/sh\necho call >> '" + place.at(log) + "'\nexec '" +
                                     find_program("git") + "' \"$@\"\n");
    fs::permissions(place.at(folder + "/git"), fs::perms::owner_all);
}

}  // namespace credlint::test
