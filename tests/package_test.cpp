// The packages that `./dev package` makes from this build, as users install them. That they are
// the same, byte by byte, from another folder is tested by `./dev package --check`, which rebuilds all.
#include <algorithm>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include <unistd.h>

#include "support/fixture.h"
#include "support/hardening.h"
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

class Packages {
public:
    Packages() {
        out_of({"sh", std::string(CREDLINT_SOURCE_DIR) + "/cmake/package/package.sh", CREDLINT_BINARY,
                folder_.path().string()});
    }
    // The one file with this end.
    fs::path file(const std::string& end) const {
        for (const fs::path& path : files_below(folder_.path())) {
            if (path.string().ends_with(end)) return path;
        }
        FAIL("no package " << end);
        return {};
    }

private:
    TempFolder folder_;
};

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
    out_of({"tar", "-xzf", packages.file(".tar.gz").string(), "--strip-components=1"}, tarball.path());
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
    const std::string version = "credlint " CREDLINT_VERSION "\n";
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
