// credlint_replay TARGET FILE…: runs a fuzz target over files: seeds, and inputs that a fuzzer found. Folders
// are read completely. Any compiler can build it, so the tests run every target over its seeds.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "targets.h"

namespace {

namespace fs = std::filesystem;

void replay(Target run, const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);  // so that the name is visible if the target aborts
    run(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& file : fs::directory_iterator(folder)) files.push_back(file.path());
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

int main(int argc, char** argv) {
    const auto* const target =
        argc < 3 ? std::end(targets)
                 : std::find_if(std::begin(targets), std::end(targets),
                                [&](const auto& each) { return std::string_view(argv[1]) == each.name; });
    if (target == std::end(targets)) {
        std::fprintf(stderr, "usage: credlint_replay TARGET FILE…\n");
        return 2;
    }
    for (int i = 2; i < argc; ++i) {
        if (!fs::is_directory(argv[i])) {
            replay(target->run, argv[i]);
            continue;
        }
        for (const fs::path& file : files_in(argv[i])) replay(target->run, file);
    }
    return 0;
}
