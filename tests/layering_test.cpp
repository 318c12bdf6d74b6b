// Modules depend in one direction: reads every #include under src/ and compares it with the modules that
// CMakeLists.txt declares, and with the libraries that each may use.
#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/source_files.h"

using namespace credlint::test;

namespace {

// --- modules, as CMakeLists.txt declares them: `credlint_module(NAME USES … PRIVATE …)` ---

struct Module {
    std::string name;
    std::vector<std::string> uses;
    std::vector<std::string> libraries;
};

// From left to right.
using Modules = std::vector<Module>;

std::string without_comments(std::string_view text) {
    std::string out;
    for (const std::string_view line : lines_of(text))
        out.append(line.substr(0, line.find('#'))).append("\n");
    return out;
}

Modules modules_in(std::string_view cmake) {
    constexpr std::string_view command = "credlint_module(";
    const std::string text = without_comments(cmake);
    Modules modules;
    for (std::size_t at = text.find(command); at != text.npos; at = text.find(command, at + 1)) {
        const std::size_t begin = at + command.size();
        std::istringstream words(text.substr(begin, text.find(')', begin) - begin));
        Module module;
        words >> module.name;
        std::vector<std::string>* list = nullptr;
        for (std::string word; words >> word;) {
            if (word == "USES") {
                list = &module.uses;
            } else if (word == "PRIVATE") {
                list = &module.libraries;
            } else if (list != nullptr) {
                list->push_back(word);
            }
        }
        modules.push_back(std::move(module));
    }
    return modules;
}

const Modules& declared_modules() {
    static const Modules modules =
        modules_in(read_file(std::filesystem::path(CREDLINT_SOURCE_DIR) / "CMakeLists.txt"));
    return modules;
}

const Module* find_module(const Modules& modules, std::string_view name) {
    const auto found = std::find_if(modules.begin(), modules.end(),
                                    [&](const Module& module) { return module.name == name; });
    return found == modules.end() ? nullptr : &*found;
}

// What the module uses, and what that uses.
bool reaches(const Modules& modules, std::string_view from, std::string_view to) {
    const Module* module = find_module(modules, from);
    return module != nullptr &&
           std::any_of(module->uses.begin(), module->uses.end(),
                       [&](const std::string& used) { return used == to || reaches(modules, used, to); });
}

std::string module_of(std::string_view path) {
    return std::string(path.substr(0, path.find('/')));
}

// Generated code is for those that name it.
bool may_include(const Modules& modules, const std::string& from, const std::string& to) {
    if (from == "main.cpp") return find_module(modules, to) != nullptr;
    const Module* module = find_module(modules, from);
    if (module == nullptr) return false;
    if (is_generated(to + "/"))
        return std::find(module->uses.begin(), module->uses.end(), to) != module->uses.end();
    return from == to || (find_module(modules, to) != nullptr && reaches(modules, from, to));
}

// --- third parties: each for the modules that link it, some for one file only ---

struct Library {
    std::string_view headers;             // how they begin, or the header itself
    std::string_view target;              // in CMakeLists.txt; empty: the standard library
    std::vector<std::string_view> files;  // how the paths begin that may include it; empty: all of the module
};

const std::vector<Library> libraries = {
    {"tree_sitter/", "credlint_tree_sitter", {}},
    {"re2/", "credlint_re2", {}},
    {"cmark.h", "credlint_cmark", {"document/markdown.cpp"}},
    {"nettle/", "credlint_nettle", {"codec/sha256.cpp", "codec/pbkdf2.cpp"}},
    {"secp256k1.h", "credlint_secp256k1", {"codec/secp256k1.cpp"}},
    {"toml++/", "credlint_tomlplusplus", {}},
    {"CLI/", "credlint_cli11", {"cli/options.cpp", "cli/option_tree.cpp", "cli/command_doc.cpp"}},
    {"nlohmann/", "credlint_nlohmann_json", {"json/parse.cpp"}},
    {"regex", "", {"nowhere"}},
    {"iostream", "", {"cli/", "report/", "rule/generator/"}},
    {"fstream", "", {"cli/", "report/", "rule/generator/"}},
};

const Library* library_of(std::string_view target) {
    const auto found = std::find_if(libraries.begin(), libraries.end(), [&](const Library& library) {
        return library.headers.ends_with('/') ? target.starts_with(library.headers)
                                              : target == library.headers;
    });
    return found == libraries.end() ? nullptr : &*found;
}

bool may_use(const Modules& modules, std::string_view path, const Library& library) {
    const auto begins = [&](std::string_view start) { return path.starts_with(start); };
    if (!library.files.empty() && std::none_of(library.files.begin(), library.files.end(), begins))
        return false;
    if (library.target.empty()) return true;
    const Module* module = find_module(modules, module_of(path));
    return module != nullptr && std::find(module->libraries.begin(), module->libraries.end(),
                                          library.target) != module->libraries.end();
}

bool is_third_party(std::string_view target) {
    const Library* library = library_of(target);
    return library != nullptr && library->headers.ends_with('/');
}

// A library that is not in the list counts as a module that does not exist.
bool is_module(std::string_view target) {
    return target.find('/') != target.npos && !target.starts_with("sys/") && !target.starts_with("mach-o/") &&
           !is_third_party(target);
}

Problems direction(const SourceFile& file, const Modules& modules = declared_modules()) {
    Problems problems;
    for (const Include& include : includes_of(file.text)) {
        if (!is_module(include.target)) continue;
        const std::string from = module_of(file.path);
        const std::string to = module_of(include.target);
        if (!may_include(modules, from, to))
            problems.push_back(problem(file, include.line, from + " includes " + to));
    }
    return problems;
}

// CMake itself takes modules that use each other.
Problems order(const Modules& modules) {
    Problems problems;
    std::set<std::string> left;
    for (const Module& module : modules) {
        for (const std::string& used : module.uses) {
            if (find_module(modules, used) != nullptr && !left.contains(used))
                problems.push_back(module.name + " uses " + used + ", which is not to its left");
        }
        left.insert(module.name);
    }
    return problems;
}

Problems third_parties(const SourceFile& file, const Modules& modules = declared_modules()) {
    Problems problems;
    for (const Include& include : includes_of(file.text)) {
        const Library* library = library_of(include.target);
        if (library != nullptr && !may_use(modules, file.path, *library))
            problems.push_back(problem(file, include.line, "<" + include.target + "> must not be used here"));
    }
    return problems;
}

// A header with a third party's types in it may serve its own module, and no other.
Problems exposed_third_parties(const std::vector<SourceFile>& files) {
    std::map<std::string, std::string> exposing;  // header, the library that it shows
    for (const SourceFile& file : files) {
        for (const Include& include : includes_of(file.text)) {
            if (is_header(file.path) && is_third_party(include.target)) exposing[file.path] = include.target;
        }
    }
    Problems problems;
    for (const SourceFile& file : files) {
        for (const Include& include : includes_of(file.text)) {
            const auto header = exposing.find(include.target);
            if (header == exposing.end() || module_of(header->first) == module_of(file.path)) continue;
            problems.push_back(
                problem(file, include.line, header->first + " shows <" + header->second + ">"));
        }
    }
    return problems;
}

}  // namespace

TEST_CASE("modules include only those that CMakeLists.txt lets them use", "[layering]") {
    REQUIRE(source_files().size() > 10);
    REQUIRE(declared_modules().size() > 8);
    require_none(over_all_files([](const SourceFile& file) { return direction(file); }));
    require_none(order(declared_modules()));
}

TEST_CASE("third parties are used only where CMakeLists.txt links them", "[layering]") {
    require_none(over_all_files([](const SourceFile& file) { return third_parties(file); }));
    require_none(exposed_third_parties(source_files()));
    for (const Module& module : declared_modules()) {
        for (const std::string& target : module.libraries) {
            INFO(module.name << " links " << target);
            CHECK(std::any_of(libraries.begin(), libraries.end(),
                              [&](const Library& library) { return library.target == target; }));
        }
    }
}

// So that the tests above do not pass because they see nothing.

TEST_CASE("modules are read from CMake", "[layering]") {
    const Modules modules = modules_in(
        "# credlint_module(comment)\ncredlint_module(text)\n"
        "credlint_module(document USES text grammars # why\n  PRIVATE credlint_cmark)\n"
        "credlint_module(cli USES document)\n");
    REQUIRE(modules.size() == 3);
    CHECK(modules[0].name == "text");
    CHECK(modules[0].uses.empty());
    CHECK(modules[1].name == "document");
    CHECK(modules[1].uses == std::vector<std::string>{"text", "grammars"});
    CHECK(modules[1].libraries == std::vector<std::string>{"credlint_cmark"});
    CHECK(reaches(modules, "cli", "text"));
    CHECK_FALSE(reaches(modules, "text", "cli"));
}

TEST_CASE("each layering rule can fail", "[layering]") {
    const auto include = [](const char* target) { return "#include \"" + std::string(target) + "\"\n"; };
    const Modules modules = modules_in(
        "credlint_module(text)\ncredlint_module(document USES text grammars)\n"
        "credlint_module(rule USES text PRIVATE credlint_re2)\ncredlint_module(lint USES document rule)\n");

    CHECK(direction({"text/a.cpp", include("lint/lint.h")}, modules) ==
          Problems{"src/text/a.cpp:1: text includes lint"});
    CHECK_FALSE(direction({"document/a.cpp", include("rule/rule.h")}, modules).empty());
    CHECK(direction({"document/a.cpp", include("grammars/dotenv/src/x.h")}, modules).empty());
    CHECK_FALSE(direction({"lint/a.cpp", include("grammars/dotenv/src/x.h")}, modules).empty());
    CHECK_FALSE(direction({"lint/a.cpp", include("boost/any.hpp")}, modules).empty());
    CHECK_FALSE(direction({"new/a.cpp", include("text/span.h")}, modules).empty());
    CHECK_FALSE(direction({"new/a.cpp", include("new/b.h")}, modules).empty());
    CHECK(
        direction({"lint/a.cpp", include("text/span.h") + include("lint/lint.h") + "#include <sys/stat.h>\n"},
                  modules)
            .empty());
    CHECK(direction({"main.cpp", include("lint/lint.h")}, modules).empty());
    CHECK_FALSE(direction({"main.cpp", include("new/lint.h")}, modules).empty());

    CHECK(order(modules).empty());
    CHECK(order(modules_in("credlint_module(a USES b)\ncredlint_module(b)\n")).size() == 1);
    CHECK(order(modules_in("credlint_module(a USES a)\n")).size() == 1);

    CHECK_FALSE(third_parties({"lint/a.cpp", "\n#include <re2/re2.h>\n"}, modules).empty());
    CHECK_FALSE(third_parties({"rule/a.cpp", "#include <regex>\n"}, modules).empty());
    CHECK_FALSE(third_parties({"rule/a.cpp", "#include <toml++/toml.h>\n"}, modules).empty());
    CHECK_FALSE(third_parties({"text/a.cpp", "#include <iostream>\n"}, modules).empty());
    CHECK(third_parties({"rule/a.cpp", "#include <re2/re2.h>\n#include <string>\n"}, modules).empty());
    const Modules parser = modules_in("credlint_module(document PRIVATE credlint_cmark)\n");
    CHECK(third_parties({"document/markdown.cpp", "#include <cmark.h>\n"}, parser).empty());
    CHECK_FALSE(third_parties({"document/parse.cpp", "#include <cmark.h>\n"}, parser).empty());

    const SourceFile exposing{"rule/a.h", "#include <re2/re2.h>\n"};
    CHECK(exposed_third_parties({exposing, {"rule/b.cpp", include("rule/a.h")}}).empty());
    CHECK_FALSE(exposed_third_parties({exposing, {"lint/b.cpp", include("rule/a.h")}}).empty());
}
