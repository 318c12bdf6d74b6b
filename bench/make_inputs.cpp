// make_inputs FOLDER: writes the files that bench_process lints.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "inputs.h"

namespace {

namespace fs = std::filesystem;
using namespace credlint::bench;

constexpr std::size_t kilobyte = 1024;
constexpr std::size_t megabyte = 1024 * kilobyte;

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

// The minimum that git accepts as a repository.
void make_repository(const fs::path& folder) {
    fs::create_directories(folder / ".git/objects");
    fs::create_directories(folder / ".git/refs");
    write(folder / ".git/HEAD", "ref: refs/heads/main\n");
}

// Half of the files in a thousand folders are ignored, half of those because their folder is.
void make_tree(const fs::path& folder) {
    make_repository(folder);
    write(folder / ".gitignore",
          "*.o\n*.log\nbuild/\nnode_modules/\n/dist\n!keep/build/\n**/tmp/**\n.env*\n");
    for (int i = 0; i < 1000; ++i) {
        const fs::path part =
            folder / ("module" + std::to_string(i / 10)) / ("part" + std::to_string(i % 10));
        fs::create_directories(part / "build");
        for (int file = 0; file < 100; ++file) {
            const std::string name = std::to_string(file);
            std::ofstream(part / ("source" + name + ".cpp"));
            std::ofstream(part / (file < 50 ? "build/object" + name : "object" + name + ".o"));
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_inputs FOLDER\n");
        return 2;
    }
    const fs::path folder = argv[1];
    write(folder / "clean/.env", ordinary_env(kilobyte));
    write(folder / "findings/.env", env_with_findings(kilobyte));
    // Outside of a repository: git is not asked.
    write(folder / "secrets/.env", env_with_secrets(kilobyte));
    write(folder / "repository/.env", env_with_secret(kilobyte));
    make_repository(folder / "repository");
    for (int i = 0; i < 2000; ++i) {
        write(folder / "many" / std::to_string(i) / ".env", ordinary_env(kilobyte));
    }
    make_tree(folder / "tree");
    write(folder / "large/.env", ordinary_env(10 * megabyte));
    write(folder / "ordinary/.env", ordinary_env(megabyte));
    write(folder / "equals/.env", repeated("=", megabyte));
    write(folder / "quotes/.env", repeated("\"", megabyte));
    write(folder / "backslashes/.env", repeated("\\", megabyte));
    write(folder / "random/.env", random_bytes(megabyte));
    return 0;
}
