// What each loader reads from the files in fixtures/loaders/<loader>.txt, and that a loader is listed
// wherever one can be named, so that adding one is its file and its folder.
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/fixture.h"
#include "support/golden.h"
#include "support/loaded.h"
#include "support/process.h"
#include "workspace/config.h"
#include "workspace/discover.h"

using namespace credlint;
using namespace credlint::test;
using loader::FileRole;
using loader::Loader;

namespace {

namespace fs = std::filesystem;
using Names = std::set<std::string>;

const fs::path folder = fixtures_folder() / "loaders";
const fs::path root = fixtures_folder().parent_path();

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\n')
            out += "\\n";
        else if (c == '\r')
            out += "\\r";
        else
            out += c;
    }
    return out;
}

// `[profile dev]` before the bindings of a section; `key = value`, and what is nested below a key indented.
std::string listed(const loader::Bindings& bindings) {
    if (bindings.refusal) return "refused: " + bindings.refusal->message + "\n";
    std::string out;
    for (std::uint32_t i = 0; i < bindings.sections.size(); ++i) {
        const loader::BoundSection& section = bindings.sections[i];
        if (i > 0) out += "[" + section.kind + (section.kind.empty() ? "" : " ") + section.name + "]\n";
        for (const loader::Binding& binding : bindings.all) {
            if (binding.section != i) continue;
            if (!binding.parent.empty()) out += "  " + escaped(binding.parent) + " > ";
            out += escaped(binding.key);
            if (binding.value) out += " = " + escaped(*binding.value);
            for (const loader::Effect& effect : binding.effects)
                out += "  (" + std::string(to_string(effect.kind)) + ")";
            out += "\n";
        }
    }
    return out;
}

FileRole role_of(const fs::path& file) {
    if (file.filename() == "config") return FileRole::config;
    return file.filename() == "credentials" ? FileRole::credentials : FileRole::only;
}

Names names_of_all() {
    Names out;
    for (const Loader* loader : loader::all_loaders()) out.emplace(loader->name);
    return out;
}

std::string printed(std::vector<std::string> words) {
    words.insert(words.begin(), CREDLINT_BINARY);
    const Outcome outcome = run({words, {}, {}, {}});
    CHECK(outcome.exit_code == 0);
    return outcome.out;
}

void check_all_in(const std::string& text) {
    for (const std::string& name : names_of_all()) {
        INFO(name);
        CHECK(text.find(name) != text.npos);
    }
}

// docs/files.md has the table of loaders between the two comments.
constexpr std::string_view begin_mark = "<!-- loaders: begin -->\n";
constexpr std::string_view end_mark = "<!-- loaders: end -->\n";

std::string table_of_loaders() {
    std::string out = "| loader | program | reads |\n|---|---|---|\n";
    for (const Loader* loader : loader::all_loaders()) {
        std::string reads;
        for (const Format format : loader->formats)
            reads.append(reads.empty() ? "" : ", ").append(to_string(format));
        if (loader->sdk != nullptr) reads = "AWS's `config` and `credentials`";
        out += "| `" + std::string(loader->name) + "` | " + loader->title() + " | " + reads + " |\n";
    }
    return out;
}

}  // namespace

TEST_CASE("loaders: each reads its fixtures as the goldens say", "[loader]") {
    Names with_fixtures;
    for (const std::string& name : folders_in(folder)) {
        INFO(name);
        with_fixtures.insert(name);
        const Loader* loader = loader::find_loader(name);
        REQUIRE(loader != nullptr);
        for (const fs::path& file : files_below(folder / name)) {
            if (file.extension() == ".expected") continue;
            const FileRole role = role_of(file);
            const auto format = role == FileRole::only ? format_of_name(file.string()) : Format::ini;
            REQUIRE(format);
            check_golden(file.string() + ".expected",
                         listed(read_as(*loader, read_file(file), *format, role)));
        }
    }
    CHECK(with_fixtures == names_of_all());
}

TEST_CASE("loaders: the names are sorted, and those of their files", "[loader]") {
    const auto all = loader::all_loaders();
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const Loader* a, const Loader* b) { return a->name < b->name; }));
    Names files;
    for (const fs::path& file : files_below(root / "src/loader")) {
        std::string name = file.stem().string();
        std::replace(name.begin(), name.end(), '_', '-');
        files.insert(name);
    }
    for (const std::string& name : names_of_all()) {
        INFO(name);
        CHECK(files.contains(name));
    }
}

TEST_CASE("loaders: all are listed where one can be named", "[loader]") {
    SECTION("help, manual and completions") {
        check_all_in(printed({"show", "values", "--help"}));
        std::string manual = printed({"man"});
        std::erase(manual, '\\');  // roff writes `-` as `\-`
        check_all_in(manual);
        for (const char* shell : {"bash", "zsh", "fish"}) check_all_in(printed({"completions", shell}));
    }
    SECTION("show values") {
        const TempFolder place;
        write_file(place.path() / ".env", "A=1\n");
        write_file(place.path() / "config", "[default]\nregion = eu-west-1\n");
        for (const Loader* loader : loader::all_loaders()) {
            const bool dotenv = loader->reads(Format::dotenv);
            const std::string file = (place.path() / (dotenv ? ".env" : "config")).string();
            const std::string shown =
                printed({"show", "values", "--show-values", "--as", std::string(loader->name), file});
            CHECK(shown == (dotenv ? "A = 1\n" : "[default]\nregion = eu-west-1\n"));
        }
    }
    SECTION("configuration") {
        const auto keys = config_keys();
        const auto key = std::find_if(keys.begin(), keys.end(),
                                      [](const ConfigKey& each) { return each.name == "loaders"; });
        REQUIRE(key != keys.end());
        const auto choices = key->choices();
        CHECK(Names(choices.begin(), choices.end()) == names_of_all());
        const auto schema = nlohmann::json::parse(printed({"config", "--schema"}));
        CHECK(schema["properties"]["loaders"]["items"]["enum"].get<Names>() == names_of_all());
    }
    SECTION("docs") {
        const std::string page = read_file(root / "docs/files.md");
        const std::size_t begin = page.find(begin_mark);
        const std::size_t end = page.find(end_mark);
        REQUIRE(begin != page.npos);
        REQUIRE(end != page.npos);
        check_golden(root / "docs/files.md",
                     page.substr(0, begin + begin_mark.size()) + table_of_loaders() + page.substr(end));
    }
}
