// A folder in which a shell runs scripts that call the built credlint, as a person would type them. No git,
// and none of the user's own settings.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

#include "support/fixture.h"
#include "support/process.h"
#include "support/programs.h"

namespace credlint::test {

class ShellPlace {
public:
    std::string at(const std::string& name) const { return (folder_.path() / name).string(); }
    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories((folder_.path() / name).parent_path());
        write_file(folder_.path() / name, text);
    }
    std::string read(const std::string& name) const { return read_file(folder_.path() / name); }
    Outcome shell(const std::string& script) const {
        Command command;
        command.words = {"bash", "-c", script};
        command.folder = folder_.path();
        command.environment = clean_environment(folder_.path().string());
        // Far more than any of these takes: what runs longer hangs.
        command.timeout = std::chrono::seconds(30);
        return run(command);
    }

private:
    TempFolder folder_;
};

// A line with a key that looks real; made when the tests run.
inline std::string key_line(std::uint64_t seed = 1) {
    return Expanded("STRIPE_SECRET_KEY=sk_live_{base62:40}\n", seed).text();
}

}  // namespace credlint::test
