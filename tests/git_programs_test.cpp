// Nothing that a repository configures is started: each key of git's configuration that names a program names
// one that writes a file, in repositories in which git would have a reason to start it.
#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/git_place.h"
#include "support/programs.h"

using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// From git's documentation of its configuration. `@` is the program of the key, `#` the file that it would
// write.
const std::vector<std::pair<std::string, std::string>> program_keys{
    {"alias.remote-none", "!@"},
    {"alias.remote-none.command", "!@"},
    {"alias.remote-no_protocol.command", "!@"},
    {"alias.ls-files", "!@"},
    {"alias.cat-file", "!@"},
    {"alias.check-ignore", "!@"},
    {"browser.b.cmd", "@"},
    {"browser.b.path", "@"},
    {"core.alternateRefsCommand", "@"},
    {"core.askPass", "@"},
    {"core.editor", "@"},
    {"core.fsmonitor", "@"},
    {"core.gitProxy", "@"},
    {"core.hooksPath", "hooks"},
    {"core.pager", "@"},
    {"core.sshCommand", "@"},
    {"credential.helper", "@"},
    {"credential.https://example.com.helper", "@"},
    {"diff.d.command", "@"},
    {"diff.d.textconv", "@"},
    {"diff.external", "@"},
    {"difftool.t.cmd", "@"},
    {"difftool.t.path", "@"},
    {"filter.f.clean", "@"},
    {"filter.f.smudge", "@"},
    {"filter.f.process", "@"},
    {"filter.f.required", "true"},
    {"gc.recentObjectsHook", "@"},
    {"gpg.program", "@"},
    {"gpg.ssh.program", "@"},
    {"gpg.ssh.defaultKeyCommand", "@"},
    {"gpg.x509.program", "@"},
    {"guitool.t.cmd", "@"},
    {"imap.tunnel", "@"},
    {"instaweb.httpd", "@"},
    {"interactive.diffFilter", "@"},
    {"man.m.cmd", "@"},
    {"man.m.path", "@"},
    {"merge.m.driver", "@"},
    {"mergetool.t.cmd", "@"},
    {"mergetool.t.path", "@"},
    {"pager.cat-file", "@"},
    {"pager.diff", "@"},
    {"pager.ls-files", "@"},
    {"protocol.allow", "always"},
    {"protocol.ext.allow", "always"},
    {"protocol.none.allow", "always"},
    {"remote.origin.proxy", "http://localhost:1"},
    {"remote.origin.receivepack", "@"},
    {"remote.origin.uploadpack", "@"},
    {"sendemail.sendmailCmd", "@"},
    {"sendemail.toCmd", "@"},
    {"sendemail.ccCmd", "@"},
    {"sendemail.headerCmd", "@"},
    {"sequence.editor", "@"},
    {"submodule.sub.update", "!@"},
    {"submodule.recurse", "true"},
    {"tar.zip.command", "@"},
    {"trailer.t.cmd", "@"},
    {"trailer.t.command", "@"},
    {"trace2.normalTarget", "#"},
    {"trace2.perfTarget", "#"},
    {"trace2.eventTarget", "#"},
    {"uploadpack.packObjectsHook", "@"},
    {"web.browser", "@"},
};

// How a remote can name a program for its transport.
const std::vector<std::pair<std::string, std::string>> transport_keys{
    {"remote.origin.vcs", "none"},         {"remote.origin.vcs", "no_protocol"},
    {"remote.origin.url", "none::x"},      {"remote.origin.url", "::x"},
    {"remote.origin.url", "ext::@"},       {"remote.origin.url", "ssh://localhost/x"},
    {"remote.origin.url", "localhost:x"},  {"remote.origin.url", "git://localhost/x"},
    {"url.ext::@ .insteadOf", "https://"},
};

// A repository with all of these keys, and what has come of them.
class HostileRepository {
public:
    static constexpr const char* in_sparse_checkout = ":.gitignore";

    // `lost`: what is missing as in a partial clone, which would fetch it.
    explicit HostileRepository(const std::string& lost = "") {
        fs::create_directory(place_.at("ran"));
        place_.git({"init", "-q", "repo"});
        place_.write("repo/.gitattributes", "*.env filter=f diff=d merge=m\n");
        place_.write("repo/.gitignore", "ignored.env\n");
        place_.write_key("repo/committed.env");
        place_.git({"add", "."}, "repo");
        place_.git({"commit", "-qm", "x"}, "repo");
        place_.write_key("repo/committed.env");
        place_.write_key("repo/staged.env");
        place_.git({"add", "."}, "repo");
        place_.write_key("repo/staged.env");
        place_.write_key("repo/untracked.env");
        if (!lost.empty()) {
            const std::string id = place_.git({"rev-parse", lost}, "repo");
            REQUIRE(fs::remove(
                place_.at("repo/.git/objects/" + id.substr(0, 2) + "/" + id.substr(2, id.find('\n') - 2))));
        }
        if (lost == in_sparse_checkout) {
            place_.git({"update-index", "--skip-worktree", ".gitignore"}, "repo");
            fs::remove(place_.at("repo/.gitignore"));
        }
        set_all();
        // In place of a git before 2.39.4, which does not know the variable.
        place_.write("old/git",
                     "#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec '" + find_program("git") + "' \"$@\"\n");
        fs::permissions(place_.at("old/git"), fs::perms::owner_all);
    }

    const GitPlace& place() const { return place_; }

    void set(const std::string& key, std::string value) {
        const std::string program = place_.at("bin/" + key_name(key));
        write_program(program, key_name(key));
        std::string shown = key;
        replace(shown, "@", program);
        replace(value, "@", program);
        replace(value, "#", place_.at("ran/" + key_name(key)));
        const std::size_t first = shown.find('.');
        const std::size_t last = shown.rfind('.');
        std::string text = "[" + shown.substr(0, first);
        if (last != first) text += " \"" + shown.substr(first + 1, last - first - 1) + "\"";
        text += "]\n\t" + shown.substr(last + 1) + " = \"" + value + "\"\n";
        configure(configuration() + text);
    }
    std::string configuration() const { return read_file(place_.at("repo/.git/config")); }
    void configure(const std::string& text) const { write_file(place_.at("repo/.git/config"), text); }
    void make_partial(const std::pair<std::string, std::string>& transport) {
        set("extensions.partialClone", "origin");
        set("remote.origin.promisor", "true");
        if (transport.first == "remote.origin.vcs") set("remote.origin.url", "x");
        if (transport.first.starts_with("url.")) set("remote.origin.url", "https://localhost/x");
        set(transport.first, transport.second);
    }
    // Whoever reads the configuration must ask git.
    void make_unusual() { set("include.path", "/nonexistent"); }

    void run(const std::vector<std::string>& words, bool old_git = false) const {
        Variables variables;
        if (old_git) variables.emplace_back("PATH", place_.at("old") + ":" + path_with_credlint());
        const Outcome outcome = place_.credlint(words, "repo", variables);
        INFO(outcome.error);
        CHECK(!outcome.timed_out);
        CHECK(outcome.exit_code <= 2);
    }
    void check_nothing_ran(const std::string& when) const {
        Lines ran;
        for (const fs::directory_entry& entry : fs::directory_iterator(place_.at("ran")))
            ran.push_back(entry.path().filename().string());
        INFO(when);
        CHECK(ran == Lines{});
    }
    bool has_run(const std::string& key) const { return fs::exists(place_.at("ran/" + key_name(key))); }

private:
    static void replace(std::string& text, const std::string& what, const std::string& by) {
        const std::size_t at = text.find(what);
        if (at != text.npos) text.replace(at, what.size(), by);
    }
    static std::string key_name(const std::string& key) {
        std::string out = key;
        for (char& c : out) {
            if (c == '/' || c == ':' || c == '@' || c == ' ') c = '_';
        }
        return out;
    }
    void write_program(const std::string& file, const std::string& name) {
        if (fs::exists(file)) return;
        fs::create_directories(fs::path(file).parent_path());
        write_file(file, "#!/bin/sh\ntouch '" + place_.at("ran/" + name) + "'\nexit 1\n");
        fs::permissions(file, fs::perms::owner_all);
    }
    void set_all() {
        place_.git({"config", "core.repositoryFormatVersion", "1"}, "repo");
        for (const auto& [key, value] : program_keys) set(key, value);
        for (const char* folder : {"hooks", ".git/hooks"}) {
            for (const char* hook : {"post-index-change", "fsmonitor-watchman", "pre-commit", "post-checkout",
                                     "reference-transaction"}) {
                write_program(place_.at("repo/" + std::string(folder) + "/" + hook), hook);
            }
        }
    }

    GitPlace place_;
};

const Lines plain{"."};
const Lines staged{"--staged"};
const Lines sarif{"--output-format", "sarif", "."};

}  // namespace

TEST_CASE("git: no program starts that the configuration of a repository names", "[git]") {
    if (!git_is_here()) return;
    HostileRepository repository;
    const bool unusual = GENERATE(false, true);
    if (unusual) repository.make_unusual();
    for (const Lines& words : {plain, staged, sarif, Lines{"--staged", "--output-format", "sarif"},
                               Lines{"--diff"}, Lines{"baseline", "create"}, Lines{"install-hook"}}) {
        repository.run(words);
        repository.check_nothing_ran(words.front());
    }
    // They would have: git itself starts some of them.
    repository.place().run({"git", "status"}, "repo");
    repository.place().run({"git", "diff"}, "repo");
    CHECK(repository.has_run("core.fsmonitor"));
    CHECK(repository.has_run("filter.f.process"));
}

TEST_CASE("git: nothing is fetched that is missing in a partial clone", "[git]") {
    if (!git_is_here()) return;
    for (const std::string lost : {":staged.env", HostileRepository::in_sparse_checkout, "HEAD^{tree}"}) {
        HostileRepository repository(lost);
        const std::string configuration = repository.configuration();
        for (const auto& transport : transport_keys) {
            // The others differ only in how a transport is called.
            if (lost != ":staged.env" && transport != transport_keys.front()) continue;
            INFO(transport.first << "=" << transport.second << " without " << lost);
            repository.configure(configuration);
            repository.make_partial(transport);
            const Lines& words = lost == HostileRepository::in_sparse_checkout ? plain : staged;
            for (const bool old_git : {false, true}) {
                repository.run(words, old_git);
                repository.check_nothing_ran(old_git ? "old git" : "git");
            }
        }
        if (lost != ":staged.env") continue;
        // It would have been.
        repository.configure(configuration);
        repository.make_partial(transport_keys.front());
        repository.place().run({"git", "cat-file", "-p", ":staged.env"}, "repo");
        CHECK(repository.has_run("alias.remote-none"));
    }
}
