// The packages that `./dev package` makes from this build, as users install them. That they are the same,
// byte by byte, from another folder is tested by `./dev package --check`, which rebuilds all.
#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "support/fixture.h"
#include "support/hardening.h"
#include "support/packages.h"
#include "support/process.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

Outcome start(std::vector<std::string> words, const fs::path& folder = {}) {
    Command command;
    command.words = std::move(words);
    command.folder = folder;
    command.environment = {{"SOURCE_DATE_EPOCH", "1700000000"}, {"LC_ALL", "C.UTF-8"}};
    return run(command);
}

std::string out_of(std::vector<std::string> words, const fs::path& folder = {}) {
    INFO(words.front());
    const Outcome outcome = start(std::move(words), folder);
    INFO(outcome.out << outcome.error);
    REQUIRE(outcome.exit_code == 0);
    return outcome.out;
}

std::string machine() {
    std::string out = out_of({"uname", "-m"});
    out.pop_back();
    return out;
}

const std::string version = "credlint " CREDLINT_VERSION "\n";

// What an installed program must do.
void check_program(const fs::path& program) {
    CHECK(out_of({program.string(), "--version"}) == version);
    const TempFolder folder;
    write_file(folder.path() / ".env", "NAME=a\nNAME=b\n");
    const Outcome outcome = start({program.string(), "--output-format", "concise", ".env"}, folder.path());
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out == ".env:2:1: warning: duplicate key `NAME` [duplicate-key]\n");
}

bool can_make_environments() {
    if (!is_installed("python3")) return false;
    if (start({"python3", "-c", "import ensurepip, venv"}).exit_code == 0) return true;
    WARN("skipped: python3-venv is not installed");
    return false;
}

// A new virtual environment with a package from the folder, and no package index.
fs::path pip_install(const fs::path& environment, const fs::path& folder, const std::string& what) {
    out_of({"python3", "-m", "venv", environment.string()});
    out_of({(environment / "bin/pip").string(), "install", "--quiet", "--no-index", "--find-links",
            folder.string(), what});
    return environment / "bin/credlint";
}

std::set<std::string> unpacked(const fs::path& folder) {
    std::set<std::string> out;
    for (const fs::path& path : files_below(folder)) out.insert(path.lexically_relative(folder).string());
    return out;
}

}  // namespace

TEST_CASE("packages: the tarball and the .deb contain what belongs to the program", "[package]") {
    if (!is_static_build() || !is_installed("dpkg-deb")) return;
    const Packages packages;
    const TempFolder tarball;
    out_of({"tar", "-xzf", packages.file("-linux-" + machine() + ".tar.gz").string(), "--strip-components=1"},
           tarball.path());
    CHECK(unpacked(tarball.path()) ==
          std::set<std::string>{"LICENSE", "README.md", "bin/credlint", "editors/vim/compiler/credlint.vim",
                                "editors/vscode/tasks.json", "share/bash-completion/completions/credlint",
                                "share/fish/vendor_completions.d/credlint.fish", "share/man/man1/credlint.1",
                                "share/zsh/site-functions/_credlint"});
    const TempFolder deb;
    out_of({"dpkg-deb", "--extract", packages.file(".deb").string(), deb.path().string()});
    CHECK(unpacked(deb.path()) ==
          std::set<std::string>{"usr/bin/credlint", "usr/share/bash-completion/completions/credlint",
                                "usr/share/doc/credlint/changelog.gz", "usr/share/doc/credlint/copyright",
                                "usr/share/doc/credlint/examples/tasks.json",
                                "usr/share/fish/vendor_completions.d/credlint.fish",
                                "usr/share/lintian/overrides/credlint", "usr/share/man/man1/credlint.1.gz",
                                "usr/share/vim/vimfiles/compiler/credlint.vim",
                                "usr/share/zsh/vendor-completions/_credlint"});
    CHECK(out_of({(tarball.path() / "bin/credlint").string(), "--version"}) == version);
    CHECK(out_of({(deb.path() / "usr/bin/credlint").string(), "--version"}) == version);
#ifdef NDEBUG
    // Without symbols, but hardened all the same.
    CHECK(missing_hardening(read_file(tarball.path() / "bin/credlint")) == std::vector<std::string>{});
#endif
    CHECK(read_file(tarball.path() / "bin/credlint") == read_file(deb.path() / "usr/bin/credlint"));
    // The binary depends on nothing.
    const std::string control = out_of({"dpkg-deb", "--field", packages.file(".deb").string()});
    CHECK(control.find("Depends:") == std::string::npos);
    // Errors and warnings; those excluded below are about words in the names of tokens.
    if (is_installed("lintian")) {
        CHECK(start({"lintian", "--fail-on", "error,warning", packages.file(".deb").string()}).out == "");
    }
    // The licenses of linked libraries must be included.
    for (const char* library : {"libre2-dev", "libtree-sitter-dev", "nettle-dev", "libc6-dev"}) {
        CHECK(read_file(tarball.path() / "LICENSE").find(library) != std::string::npos);
    }
}

TEST_CASE("packages: pip installs the wheel, without building anything", "[package]") {
    if (!is_static_build() || !can_make_environments()) return;
    const Packages packages;
    const TempFolder environment;
    check_program(pip_install(environment.path(), packages.folder(), "credlint"));
    // Nothing else was installed, and pip can check and remove it.
    const std::string pip = (environment.path() / "bin/pip").string();
    const std::string listed = out_of({pip, "show", "--files", "credlint"});
    CHECK(listed.find("\nVersion: " CREDLINT_VERSION "\n") != std::string::npos);
    CHECK(listed.find("bin/credlint\n") != std::string::npos);
    CHECK(listed.find("dist-info/LICENSE\n") != std::string::npos);
    out_of({pip, "check"});
    out_of({pip, "uninstall", "--quiet", "--yes", "credlint"});
    CHECK_FALSE(fs::exists(environment.path() / "bin/credlint"));
    CHECK(fs::file_size(packages.file(".whl")) < 5'000'000);
}

TEST_CASE("packages: the root of the repository installs the wheel of its version", "[package]") {
    if (!is_static_build() || !can_make_environments()) return;
    const Packages packages;
    const TempFolder environment;
    check_program(pip_install(environment.path(), packages.folder(), CREDLINT_SOURCE_DIR));
}

TEST_CASE("packages: npm installs the program without running a script", "[package]") {
    if (!is_static_build() || !is_installed("npm")) return;
    const Packages packages;
    const TempFolder folder;
    out_of({"npm", "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund",
            packages.file(".tgz").string()},
           folder.path());
    check_program(folder.path() / "node_modules/.bin/credlint");
    CHECK(out_of({"npx", "--offline", "credlint", "--version"}, folder.path()) == version);
}

TEST_CASE("packages: the source distribution contains what a build needs", "[package]") {
    if (!is_static_build() || !is_installed("python3")) return;
    const Packages packages;
    const TempFolder sources;
    out_of({"tar", "-xzf", packages.file("/credlint-" CREDLINT_VERSION ".tar.gz").string(),
            "--strip-components=1"},
           sources.path());
    CHECK(read_file(sources.path() / "CMakeLists.txt") ==
          read_file(fs::path(CREDLINT_SOURCE_DIR) / "CMakeLists.txt"));
    CHECK(read_file(sources.path() / "PKG-INFO").find("\nVersion: " CREDLINT_VERSION "\n") !=
          std::string::npos);
    // Paths that lead out of packaging/python in the repository.
    const std::string project = read_file(sources.path() / "pyproject.toml");
    CHECK(project.find("..") == std::string::npos);
    CHECK(project.find("cmake.source-dir = \".\"\n") != std::string::npos);
    if (is_installed("cmake")) {
        out_of({"cmake", "-S", sources.path().string(), "-B", (sources.path() / "build").string(),
                "-DCREDLINT_TESTS=OFF"});
    }
}

TEST_CASE("packages: the container's context contains all that its Dockerfile copies", "[package]") {
    if (!is_static_build()) return;
    const Packages packages;
    const TempFolder context;
    out_of({"tar", "-xzf", packages.file("-container-" + machine() + ".tar.gz").string()}, context.path());
    CHECK(unpacked(context.path()) == std::set<std::string>{"Dockerfile", "LICENSE", "credlint"});
    check_program(context.path() / "credlint");
    const std::string file = read_file(context.path() / "Dockerfile");
    CHECK(file.find("\nFROM scratch\n") != std::string::npos);
    CHECK(file.find("\nCOPY credlint /usr/bin/\n") != std::string::npos);
}

TEST_CASE("packages: SHA256SUMS names every package", "[package]") {
    if (!is_static_build()) return;
    const Packages packages;
    const std::string checked = out_of({"sha256sum", "--check", "--strict", "SHA256SUMS"}, packages.folder());
    const auto lines = static_cast<std::size_t>(std::count(checked.begin(), checked.end(), '\n'));
    CHECK(lines + 1 == files_below(packages.folder()).size());
}

TEST_CASE("packages: the static program runs in an empty root folder", "[package]") {
    if (!is_static_build()) return;
    const TempFolder root;
    fs::copy_file(CREDLINT_BINARY, root.path() / "credlint");
    write_file(root.path() / ".env", "NAME=a\nNAME=b\n");
    std::vector<std::string> words{"chroot", root.path().string(), "/credlint", "--output-format", "concise",
                                   "/.env"};
    if (::geteuid() != 0) {
        words.insert(words.begin(), {"unshare", "--map-root-user"});
        if (start({"unshare", "--map-root-user", "true"}).exit_code != 0) {
            WARN("skipped: only root may change the root folder here");
            return;
        }
    }
    const Outcome outcome = start(words);
    INFO(outcome.error);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out == "/.env:2:1: warning: duplicate key `NAME` [duplicate-key]\n");
}
