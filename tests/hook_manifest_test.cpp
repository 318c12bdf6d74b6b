// .pre-commit-hooks.yaml: valid for those who read it, and its expression matches what credlint reads.
#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/fixture.h"
#include "support/hook_place.h"
#include "support/process.h"
#include "workspace/discover.h"

using namespace credlint;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const std::string manifest = std::string(CREDLINT_SOURCE_DIR) + "/.pre-commit-hooks.yaml";

// As pre-commit does it. Names in and out, NUL after each.
const std::string select_names = R"(
import re, sys, yaml
hooks = yaml.safe_load(open(sys.argv[1]))
for name in sys.stdin.buffer.read().split(b'\0')[:-1]:
    answers = [bool(re.search(hook['files'], name.decode()) and not re.search(hook['exclude'], name.decode()))
               for hook in hooks]
    assert len(set(answers)) == 1
    sys.stdout.buffer.write(b'+' if answers[0] else b'-')
)";

std::vector<std::string> names() {
    const std::vector<std::string> folders{"",
                                           "a/",
                                           "a/.env/",
                                           ".aws/",
                                           "home/.aws/",
                                           "x.aws/",
                                           "a/.aws/cli/cache/",
                                           ".aws/sso/cache/",
                                           ".aws/login/cache/",
                                           ".aws/other/cache/",
                                           ".claude/",
                                           "a/.claude/",
                                           "a/.claude/b/",
                                           "node_modules/",
                                           "a/node_modules/b/",
                                           "my-node_modules/"};
    std::vector<std::string> bases{".env",
                                   ".envrc",
                                   ".env.",
                                   ".env.local",
                                   ".env.production.local",
                                   "env.py",
                                   "env",
                                   "prod.env",
                                   ".environment",
                                   "a.environment",
                                   ".ENV",
                                   "env.local",
                                   "x.env.py",
                                   "prod.env.sample.gz",
                                   "env.example.md",
                                   "sample.env.local",
                                   "my-example.env.x",
                                   "sample.x.env.y",
                                   "sample.env.",
                                   "sample.env",
                                   "example",
                                   "dist.env_x",
                                   "credentials",
                                   "my-credentials",
                                   "credentials.txt",
                                   "credentials.json",
                                   "config",
                                   "config.ini",
                                   "config.sample.ini",
                                   "setup.cfg",
                                   ".cfg",
                                   "ini",
                                   "README.md",
                                   "md",
                                   "x.markdown",
                                   ".boto",
                                   "a.boto",
                                   ".s3cfg",
                                   "rclone.conf",
                                   "rclone.conf.bak",
                                   "passwd-s3fs",
                                   ".passwd-s3fs",
                                   "passwd",
                                   "people.csv",
                                   "rootkey.csv",
                                   "xrootkey.csv",
                                   "dev_accessKeys.csv",
                                   "accessKeys.txt",
                                   "credentials.csv",
                                   "new_user_credentials.csv.bak",
                                   "package.json",
                                   "secrets.json",
                                   "my.secrets.json",
                                   "secrets.jsonc",
                                   "mcp.json",
                                   ".mcp.json",
                                   "x.mcp.json",
                                   "claude_desktop_config.json",
                                   "team-provider-info.json",
                                   "local-aws-info.json",
                                   "local-aws-infos.json",
                                   "get-session-token.json",
                                   "assume-role.json5",
                                   "accessKey.jsonl",
                                   "accesskey.json",
                                   "aws_credentials.ndjson",
                                   "settings.json",
                                   "settings.local.json",
                                   "settings.md",
                                   "my-settings.json",
                                   "0a1b.json",
                                   "0a1b.jsonc",
                                   "0a1b.json4",
                                   "with blank.env",
                                   "é.env",
                                   "line\nbreak.env",
                                   ".env\nx",
                                   "-x.env",
                                   "--output-file=x.env"};
    for (const char* stem : {"env", ".env", "prod.env", "xenv", ".env.local", "Env"}) {
        for (const char* separator : {".", "-", "_"}) {
            for (const char* word : {"dist", "example", "examples", "Sample", "samples", "skel", "TEMPLATE",
                                     "tmpl", "tpl", "default", "defaults", "schema", "spec", "specs",
                                     "production", "sample.x", "sample-x", "x-sample", ""}) {
                bases.push_back(std::string(stem) + separator + word);
            }
        }
    }
    std::vector<std::string> out;
    for (const std::string& folder : folders) {
        for (const std::string& base : bases) out.push_back(folder + base);
    }
    return out;
}

bool taken_by_search(const std::string& path) {
    const std::size_t name = path.rfind('/') + 1;
    const bool entered = ("/" + path).find("/node_modules/") == std::string::npos;
    return entered && searched_for(path.substr(0, name), path.substr(name));
}

// Of this repository: a thousand names that were not made up for the purpose.
std::vector<std::string> own_names() {
    std::vector<std::string> out;
    for (const fs::path& file : files_below(fixtures_folder())) out.push_back(shown_path(file));
    return out;
}

}  // namespace

TEST_CASE("hook: the manifest matches the files that folders are searched for", "[hook]") {
    if (!tool("python3")) return;
    if (run({{"python3", "-c", "import yaml"}, {}, {}, {}}).exit_code != 0) {
        WARN("skipped: python3-yaml is not installed");
        return;
    }
    std::vector<std::string> all = names();
    for (std::string& name : own_names()) all.push_back(std::move(name));
    std::string input;
    for (const std::string& name : all) input.append(name).push_back('\0');
    const Outcome outcome = run({{"python3", "-c", select_names, manifest}, {}, input, {}});
    INFO(outcome.error);
    REQUIRE(outcome.out.size() == all.size());
    std::size_t taken = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        INFO(all[i]);
        CHECK((outcome.out[i] == '+') == taken_by_search(all[i]));
        taken += taken_by_search(all[i]) ? 1 : 0;
    }
    CHECK(taken > 500);
    CHECK(taken < all.size() - 500);
}

TEST_CASE("hook: the manifest is valid for pre-commit and prek", "[hook]") {
    for (const char* name : {"pre-commit", "prek"}) {
        const auto program = tool(name);
        if (!program) continue;
        const TempFolder home;
        const Outcome outcome =
            run({{*program, "validate-manifest", manifest}, {}, {}, {{"HOME", home.path().string()}}});
        INFO(name << ": " << outcome.out << outcome.error);
        CHECK(outcome.exit_code == 0);
        CHECK(outcome.error.find("arning") == std::string::npos);
    }
}
