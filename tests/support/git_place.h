// Real repositories in folders of their own, and what the real program says of files with keys in them.
// The machine's git configuration and environment are not used.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "support/fixture.h"
#include "support/process.h"

namespace credlint::test {

// False, with a line that says so, on a machine without git: the test is skipped.
bool git_is_here();

using Variables = std::vector<std::pair<std::string, std::optional<std::string>>>;
// For each path that committed-secret reports: the severity and the message.
using Reported = std::map<std::string, std::pair<std::string, std::string>>;

class GitPlace {
public:
    GitPlace();

    const std::filesystem::path& path() const { return folder_.path(); }
    const std::filesystem::path& home() const { return home_.path(); }
    std::string at(const std::string& name) const { return (path() / name).string(); }
    void write(const std::string& name, const std::string& text) const;
    // A file with a key that looks real; another one each time.
    void write_key(const std::string& name);
    // Must succeed. `in`: below the place.
    std::string git(const std::vector<std::string>& words, const std::string& in = "",
                    const Variables& variables = {}) const;
    // Of any program; PATH finds the credlint that was built first.
    Outcome run(std::vector<std::string> words, const std::string& in = "", const Variables& variables = {},
                const std::string& input = "") const;
    Outcome credlint(std::vector<std::string> words, const std::string& in = "",
                     const Variables& variables = {}, const std::string& input = "") const;
    // The JSON report.
    std::string report(std::vector<std::string> words, const std::string& in = "",
                       const Variables& variables = {}) const;
    // Path and severity: `a/.env error`; sorted.
    std::vector<std::string> severities(const std::vector<std::string>& words, const std::string& in = "",
                                        const Variables& variables = {}) const;

private:
    Variables clean(const Variables& variables) const;

    TempFolder folder_;
    TempFolder home_;
    std::uint64_t keys_ = 0;
};

// What a JSON report says of committed secrets.
Reported reported_in(const std::string& report);
std::vector<std::string> severities_in(const std::string& report);

// A folder to put before PATH, whose `git` writes a line into `log` for each call and starts the real one.
void write_counting_git(const GitPlace& place, const std::string& folder, const std::string& log);

}  // namespace credlint::test
