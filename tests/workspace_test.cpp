#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include <stdlib.h>

#include "workspace/discover.h"
#include "workspace/process.h"

using namespace credlint;

namespace {

namespace fs = std::filesystem;

// A folder that is removed with the test.
class Scratch {
public:
    Scratch() {
        std::string pattern = (fs::temp_directory_path() / "credlint-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = fs::canonical(pattern);
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    std::string write(const std::string& name, const std::string& text = "A=1\n") const {
        fs::create_directories((path_ / name).parent_path());
        std::ofstream(path_ / name, std::ios::binary) << text;
        return (path_ / name).string();
    }
    std::string at(const std::string& name) const { return (path_ / name).string(); }

private:
    fs::path path_;
};

}  // namespace

TEST_CASE("names promise formats") {
    for (const char* name : {"env.example", "a/prod.env.sample", ".env-template", ".env_example", ".env",
                             "a/.env", ".env.local", ".env.production.local", "prod.env", "x/.env.example"}) {
        INFO(name);
        CHECK(format_of_name(name) == Format::dotenv);
    }
    for (const char* name : {"credentials", "home/.aws/credentials", ".aws/config", "x/.aws/config", "a.ini",
                             "setup.cfg", ".boto", "home/.s3cfg", ".config/rclone/rclone.conf"}) {
        INFO(name);
        CHECK(format_of_name(name) == Format::ini);
    }
    for (const char* name : {"README.md", "docs/setup.md", "a.markdown"}) {
        INFO(name);
        CHECK(format_of_name(name) == Format::markdown);
    }
    for (const char* name :
         {"rootkey.csv", "dev_accessKeys.csv", "new_user_credentials.csv", "x/credentials.csv"}) {
        INFO(name);
        CHECK(format_of_name(name) == Format::csv);
    }
    CHECK(format_of_name(".passwd-s3fs") == Format::s3fs);
    CHECK(format_of_name("etc/passwd-s3fs") == Format::s3fs);
    for (const char* name : {"a.json", "sts/get-session-token.json", "package.json", "a.jsonc"}) {
        INFO(name);
        CHECK(format_of_name(name) == Format::json);
    }
    for (const char* name :
         {"people.csv", "accessKeys.txt", "passwd", "md", "rclone.conf.bak", ".envrc", "env", "config",
          "aws/config", "env.py", ".environment", "a.environment", ".git/config"}) {
        INFO(name);
        CHECK_FALSE(format_of_name(name));
    }
}

TEST_CASE("content decides for other names") {
    CHECK(format_of_content("A=1\n[x]\n") == Format::dotenv);
    CHECK(format_of_content("# note\n\n  ; note\n[x]\n") == Format::ini);
    CHECK(format_of_content("\xef\xbb\xbf[x]") == Format::ini);
    CHECK(format_of_content("") == Format::dotenv);
    CHECK(format_of_content("\n\n#") == Format::dotenv);
    CHECK(format_of_content("export A=1\n") == Format::dotenv);
    CHECK(format_of_content("a.b-c : 1\n") == Format::dotenv);
    CHECK(format_of_content("$Env:A=\"1\"\n") == Format::dotenv);
    CHECK(format_of_content("set -gx A \"1\"\n") == Format::dotenv);
    CHECK(format_of_content("setenv A 1\n") == Format::dotenv);
    CHECK(format_of_content("set \"A=1\"\n") == Format::dotenv);
    CHECK(format_of_content("\xef\xbb\xbfUser name,Access key ID,Secret access key\r\n") == Format::csv);
    CHECK_FALSE(format_of_content("set -euo pipefail\n"));
    CHECK(format_of_content(std::string("\xff\xfe"
                                        "A\0",
                                        4)) == Format::dotenv);
    for (const char* json : {"{\"a\": 1}\n", "{\n", "\n{}", "[\n  {\n", "{'a': 1}", "\xef\xbb\xbf{\"a\"}"}) {
        INFO(json);
        CHECK(format_of_content(json) == Format::json);
    }
    for (const char* other :
         {"{{ template }}\n", "{% if %}\n", "[\n  1\n]\n", "[\"a\"]\n", "# Setup\n\nAdd these to `.env`:\n",
          "#!/bin/sh\nif true; then\n", "<a>\n", "just words\n"}) {
        INFO(other);
        CHECK_FALSE(format_of_content(other));
    }
}

TEST_CASE("folders are searched by name, named files are taken as they are") {
    const Scratch scratch;
    for (const char* name :
         {".env", "a/prod.env", "a/b/credentials", "a/.envrc", "a/readme.md", "node_modules/x/.env",
          ".git/x.env", ".aws/config", "z.ini", "package.json", "credentials.json", ".aws/sso/cache/0a.json",
          "a/tsconfig.json", "sts/get-session-token.json"}) {
        scratch.write(name);
    }
    fs::create_directory_symlink(scratch.at("a"), scratch.at("link"));
    const Discovery all = discover({scratch.at("")}, DiskFiles());
    std::vector<std::string> names;
    for (const std::string& file : all.files) names.push_back(fs::relative(file, scratch.at("")).string());
    CHECK(names == std::vector<std::string>{".env", "credentials.json", "z.ini", ".aws/config",
                                            ".aws/sso/cache/0a.json", "a/prod.env", "a/readme.md",
                                            "a/b/credentials", "sts/get-session-token.json"});
    CHECK(all.failures.empty());

    const std::string readme = scratch.at("a/readme.md");
    CHECK(discover({readme, readme}, DiskFiles()).files == std::vector<std::string>{readme});
    CHECK(discover({scratch.at("none")}, DiskFiles()).failures.size() == 1);
    fs::create_directory(scratch.at("empty"));
    CHECK(discover({scratch.at("empty")}, DiskFiles()).empty.size() == 1);
}

TEST_CASE("a program's output, error and end are taken", "[git]") {
    using End = ProcessOutput::End;
    const auto shell = [](const std::string& script) {
        Process process{{"/bin/sh", "-c", script}, {{"GREETING", "hello"}, {"HOME", std::nullopt}}, "input"};
        process.timeout = std::chrono::milliseconds(500);
        return run_process(process);
    };
    const ProcessOutput output = shell("cat; echo \"$GREETING ${HOME-none}\"; echo no >&2; exit 3");
    CHECK(output.end == End::exited);
    CHECK(output.exit_code == 3);
    CHECK(output.text == "inputhello none\n");
    CHECK(output.error == "no\n");
    CHECK_FALSE(output.ok());
    CHECK(shell("kill -9 $$").end == End::failed);
    CHECK(shell("sleep 60; true").end == End::timed_out);
    CHECK(shell("yes | head -c 200000; yes no | head -c 200000 >&2").text.size() == 200000);
    CHECK(run_process({{"no-such-program-anywhere"}, {}}).end == End::not_found);
}
