#include "support/programs.h"

#include <cstdlib>
#include <filesystem>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "support/fixture.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;

std::string path_of_machine() {
    const char* path = std::getenv("PATH");
    return path != nullptr ? path : "/usr/bin:/bin";
}

}  // namespace

std::string find_program(const std::string& name) {
    const std::string path = path_of_machine();
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        const fs::path file = fs::path(path.substr(begin, end - begin)) / name;
        if (fs::is_regular_file(file) && ::access(file.c_str(), X_OK) == 0) return file.string();
        begin = end + 1;
    }
    return {};
}

bool is_installed(const std::string& program) {
    if (!find_program(program).empty()) return true;
    WARN("skipped: " << program << " is not installed");
    return false;
}

// A program that is not names its loader.
bool is_static_build() {
    if (read_file(CREDLINT_BINARY).substr(0, 4096).find("/ld-") == std::string::npos) return true;
    WARN("skipped: this build is not static");
    return false;
}

std::string path_with_credlint() {
    return fs::path(CREDLINT_BINARY).parent_path().string() + ":" + path_of_machine();
}

Environment clean_environment(const std::string& home) {
    Environment out{
        {"PATH", path_with_credlint()},
        {"HOME", home},
        {"LC_ALL", "C.UTF-8"},
        {"GIT_CONFIG_NOSYSTEM", "1"},
    };
    for (const char* name : {"NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME", "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"}) {
        out.emplace_back(name, std::nullopt);
    }
    return out;
}

}  // namespace credlint::test
