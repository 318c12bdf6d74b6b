#include "support/packed_fixtures.h"

#include <algorithm>
#include <array>
#include <map>

#include <catch2/catch.hpp>

#include <sys/file.h>
#include <unistd.h>

#include "support/fixture.h"
#include "support/text_archive.h"

namespace credlint::test {
namespace {

namespace fs = std::filesystem;

// The folders, and how many folders deeper the archives are.
struct Packed {
    std::string_view folder;
    std::size_t depth;
};
constexpr std::array<Packed, 4> packed_folders{
    {{"checks", 1}, {"formats", 1}, {"loaders", 1}, {"examples", 0}}};

// Read once by each process.
TextArchive& archive_at(const fs::path& path) {
    static std::map<fs::path, TextArchive> archives;
    const auto [at, is_new] = archives.try_emplace(path);
    if (is_new && fs::is_regular_file(path)) at->second = parse_archive(read_file(path));
    return at->second;
}

// Held while an archive is changed.
class Lock {
public:
    Lock()
        : file_(::open((fs::temp_directory_path() / "credlint-fixtures.lock").c_str(), O_RDWR | O_CREAT,
                       0600)) {
        REQUIRE(::flock(file_, LOCK_EX) == 0);
    }
    ~Lock() { ::close(file_); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    int file_;
};

// Whole, for those that read it meanwhile.
void replace_file(const fs::path& path, const std::string& bytes) {
    const fs::path next = path.string() + ".next";
    write_file(next, bytes);
    fs::rename(next, path);
}

}  // namespace

std::optional<PackedPlace> packed_place(const fs::path& file) {
    const fs::path below = file.lexically_relative(fixtures_folder());
    if (below.empty()) return std::nullopt;
    auto part = below.begin();
    const auto packed = std::find_if(packed_folders.begin(), packed_folders.end(),
                                     [&](const Packed& each) { return *part == each.folder; });
    if (packed == packed_folders.end()) return std::nullopt;
    fs::path archive = fixtures_folder() / *part++;
    for (std::size_t i = 0; i < packed->depth; ++i) {
        if (part == below.end()) return std::nullopt;
        archive /= *part++;
    }
    fs::path section;
    for (; part != below.end(); ++part) section /= *part;
    if (section.empty()) return std::nullopt;
    archive += ".txt";
    return PackedPlace{std::move(archive), section.generic_string()};
}

bool is_archive(const fs::path& file) {
    if (file.extension() != ".txt") return false;
    const auto place = packed_place(fs::path(file).replace_extension() / "x");
    return place && place->archive == file;
}

std::optional<std::string> packed_file(const PackedPlace& place) {
    const ArchiveSection* const section = archive_at(place.archive).find(place.section);
    return section == nullptr ? std::nullopt : std::optional(section->bytes);
}

void set_packed_file(const PackedPlace& place, const std::optional<std::string>& bytes) {
    const Lock lock;
    TextArchive archive;
    if (fs::exists(place.archive)) archive = parse_archive(read_file(place.archive));
    std::erase_if(archive.sections,
                  [&](const ArchiveSection& section) { return section.name == place.section; });
    if (bytes) archive.sections.push_back({place.section, *bytes});
    std::sort(archive.sections.begin(), archive.sections.end(),
              [](const ArchiveSection& a, const ArchiveSection& b) { return a.name < b.name; });
    replace_file(place.archive, archive_text(archive));
    archive_at(place.archive) = std::move(archive);
}

std::vector<fs::path> packed_files_below(const fs::path& folder) {
    std::vector<fs::path> out;
    for (const auto& [name, depth] : packed_folders) {
        std::vector<fs::path> archives;
        const fs::path all = fixtures_folder() / name;
        if (depth == 0) archives.push_back(fs::path(all) += ".txt");
        if (depth == 1 && fs::is_directory(all)) {
            for (const fs::directory_entry& entry : fs::directory_iterator(all)) {
                if (entry.is_regular_file() && entry.path().extension() == ".txt")
                    archives.push_back(entry.path());
            }
        }
        for (const fs::path& archive : archives) {
            for (const ArchiveSection& section : archive_at(archive).sections) {
                fs::path file = fs::path(archive).replace_extension() / section.name;
                const fs::path below = file.lexically_relative(folder);
                if (!below.empty() && *below.begin() != "..") out.push_back(std::move(file));
            }
        }
    }
    return out;
}

}  // namespace credlint::test
