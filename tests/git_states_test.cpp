// What is read from a repository without git is what git says about it: made-up repositories, and what is
// left to git itself.
#include "workspace/git_states.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/git_place.h"
#include "support/own_environment.h"
#include "template/random.h"
#include "workspace/git.h"
#include "workspace/git_index.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

// What is said of files below the place without git. `?`: git would be asked.
std::vector<char> read_states(const GitPlace& place, const std::string& top, const Lines& paths) {
    std::vector<GitAnswer> answers(paths.size());
    std::vector<GitAnswer*> files;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        answers[i].path = paths[i];
        files.push_back(&answers[i]);
    }
    const std::vector<GitAnswer*> left = read_git_states(Repositories().of(place.at(top)), files);
    std::vector<char> out;
    for (const GitAnswer& answer : answers) {
        if (std::find(left.begin(), left.end(), &answer) != left.end())
            out.push_back('?');
        else
            out.push_back("UNTIu"[static_cast<std::size_t>(answer.state)]);
    }
    return out;
}

// Few names, so that rules, folders and files match.
const Lines names{"a", "b",        "ab", ".env", "a.env", "[a]",  "a b",
                  "*", "\xc3\xa4", "!a", "#a",   "-a",    "a\\b", "a\nb"};
const Lines rules{"a",    "b/",    "*.env", "!a.env", "/ab",   "a/*",   "!a/b", "**/b",  "a/**", "[[]a]",
                  "\\!a", "/.env", "*",     "!*/",    "ab/",   "# a",   "a b",  "a\\ b", "?",    "*b",
                  "\\#a", "-a\r",  "!.env", "a\\\\b", "\xc3*", "/a/b/", "",     "!/a"};

class MadeRepository {
public:
    MadeRepository(GitPlace& place, Random& random, std::string top)
        : place_(place), random_(random), top_(std::move(top)) {
        if (chance(5)) id_size_ = 64;
        // As `git init` leaves it.
        fs::copy(place_.at(id_size_ == 64 ? "sha256" : "sha1"), place_.at(top_), fs::copy_options::recursive);
        make_files("", 3);
        if (chance(3)) place_.write(top_ + "/.git/info/exclude", some_rules());
        place_.write("everyone", chance(3) ? some_rules() : "");
    }

    // Some are tracked, in all the ways in which a file can be: staged, in conflict, in a submodule's place.
    void track() {
        std::string entries;
        const auto add = [&](const std::string& mode, int stage, const std::string& path) {
            entries += mode + " " + std::string(id_size_, '1') + " " + std::to_string(stage) + "\t" + path;
            entries += '\0';
        };
        Lines tracked;
        Lines intended{"git", "add", "--force", "--sparse", "--intent-to-add", "--"};
        for (const std::string& file : files_) {
            if (chance(12)) {
                for (const int stage : {1, 2, 3}) add("100644", stage, file);
            } else if (chance(3)) {
                add(chance(3) ? "100755" : "100644", 0, file);
                tracked.push_back(file);
            } else if (chance(20)) {
                intended.push_back(":(literal)" + file);
            }
        }
        if (chance(6)) add("160000", 0, "ab");
        Lines words{"git", "update-index", "--replace"};
        if (chance(3)) words.push_back("--index-version=4");
        words.insert(words.end(), {"-z", "--index-info"});
        REQUIRE(place_.run(words, top_, {}, entries).exit_code == 0);
        // It refuses to answer for what is in the folder of a submodule.
        if (intended.size() > 6) place_.run(intended, top_);
        if (!tracked.empty() && chance(2))
            place_.run({"git", "update-index", "--skip-worktree", tracked.back()}, top_);
    }

    const Lines& files() const { return files_; }

    // Of all files, by ls-files, as credlint asked before it read by itself.
    std::vector<char> states_by_git(const Variables& variables) const {
        const std::string out = place_.git(
            {"ls-files", "-t", "-z", "--cached", "--others", "--exclude-standard"}, top_, variables);
        std::set<std::string> tracked;
        std::set<std::string> untracked;
        for (std::size_t at = 0; at < out.size();) {
            const std::size_t end = out.find('\0', at);
            const std::string path = out.substr(at + 2, end - at - 2);
            (out[at] == '?' ? untracked : tracked).insert(path);
            at = end + 1;
        }
        std::vector<char> states;
        for (const std::string& file : files_)
            states.push_back(tracked.contains(file) ? 'T' : untracked.contains(file) ? 'u' : 'I');
        return states;
    }

private:
    bool chance(std::uint32_t of) { return random_.below(of) == 0; }
    std::string some_rules() {
        std::string out;
        for (std::uint32_t i = 1 + random_.below(4); i > 0; --i)
            out += rules[random_.below(static_cast<std::uint32_t>(rules.size()))] + "\n";
        return out;
    }
    void make_files(const std::string& folder, int depth) {
        std::set<std::string> here;
        for (int i = 0; i < 4; ++i)
            here.insert(names[random_.below(static_cast<std::uint32_t>(names.size()))]);
        for (const std::string& name : here) {
            const std::string path = folder + name;
            if (depth > 1 && chance(2)) {
                fs::create_directories(place_.at(top_ + "/" + path));
                make_files(path + "/", depth - 1);
            } else {
                place_.write(top_ + "/" + path, "");
                files_.push_back(path);
            }
        }
        const std::string ignore = top_ + "/" + folder + ".gitignore";
        if (chance(2)) {
            place_.write(ignore, some_rules());
            files_.push_back(folder + ".gitignore");
        } else if (chance(10)) {
            fs::create_symlink(place_.at("everyone"), place_.at(ignore));
        } else if (chance(10)) {
            fs::create_directory(place_.at(ignore));
        }
    }

    GitPlace& place_;
    Random& random_;
    const std::string top_;
    std::size_t id_size_ = 40;
    Lines files_;
};

}  // namespace

TEST_CASE("git states: the same as git has, for any repository", "[git]") {
    if (!git_is_here()) return;
    Random random(11);
    GitPlace place;
    OwnEnvironment environment(place);
    // Some have it from the user's configuration, some from the environment, which comes after it.
    place.git({"config", "--global", "core.excludesFile", place.at("everyone")});
    place.write("build_machine", "ab\n*.env\n!b\n");
    Variables counted{{"GIT_CONFIG_COUNT", "1"},
                      {"GIT_CONFIG_KEY_0", "Core.ExcludesFile"},
                      {"GIT_CONFIG_VALUE_0", place.at("build_machine")}};
    for (const auto& [name, value] : counted) environment.set(name, value);
    place.git({"init", "-q", "sha1"});
    place.git({"init", "-q", "--object-format=sha256", "sha256"});
    std::map<char, std::size_t> seen;
    for (int i = 0; i < 300; ++i) {
        const std::string top = std::to_string(i);
        counted[0].second = i % 3 == 0 ? "1" : "0";
        environment.set("GIT_CONFIG_COUNT", counted[0].second);
        MadeRepository made(place, random, top);
        for (int round = 0; round < (i < 50 ? 3 : 1); ++round) {
            made.track();
            const std::vector<char> expected = made.states_by_git(counted);
            const std::vector<char> states = read_states(place, top, made.files());
            for (std::size_t file = 0; file < states.size(); ++file) {
                ++seen[states[file]];
                // In the folder of a submodule, only git can answer, or refuses to.
                if (states[file] == '?' || states[file] == 'U' || states[file] == expected[file]) continue;
                FAIL_CHECK(top << ": " << made.files()[file] << " is " << states[file] << ", but git says "
                               << expected[file]);
            }
        }
    }
    for (const char state : {'T', 'I', 'u'}) {
        INFO(state);
        CHECK(seen[state] > 100);
    }
    CHECK(seen['U'] > 0);
    CHECK(seen['?'] < seen['T'] / 10);
}
