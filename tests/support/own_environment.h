// The environment of this process during a test, as GitPlace sets it for those that it starts.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <stdlib.h>

#include "support/git_place.h"

namespace credlint::test {

class OwnEnvironment {
public:
    explicit OwnEnvironment(const GitPlace& place) {
        set("HOME", place.home().string());
        set("GIT_CONFIG_NOSYSTEM", "1");
        for (const char* name : {"XDG_CONFIG_HOME", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE",
                                 "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_GLOBAL"})
            set(name, std::nullopt);
    }
    ~OwnEnvironment() {
        for (auto change = before_.rbegin(); change != before_.rend(); ++change) apply(*change);
    }
    OwnEnvironment(const OwnEnvironment&) = delete;
    OwnEnvironment& operator=(const OwnEnvironment&) = delete;

    void set(const std::string& name, const std::optional<std::string>& value) {
        const char* old = ::getenv(name.c_str());
        before_.emplace_back(name, old != nullptr ? std::optional<std::string>(old) : std::nullopt);
        apply({name, value});
    }

private:
    using Change = std::pair<std::string, std::optional<std::string>>;
    static void apply(const Change& change) {
        if (change.second)
            ::setenv(change.first.c_str(), change.second->c_str(), 1);
        else
            ::unsetenv(change.first.c_str());
    }
    std::vector<Change> before_;
};

}  // namespace credlint::test
