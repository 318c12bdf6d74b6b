// Files that programs read together: which they are, and which credential all of them form.
#include "loader/cascade.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "run/run.h"
#include "support/fixture.h"
#include "support/leak_probe.h"
#include "support/memory_files.h"
#include "support/pipeline.h"

using namespace credlint;
using namespace credlint::test;

namespace {

using Sets = std::vector<std::vector<std::string>>;

MemoryFiles folder_of(const std::vector<std::string>& names) {
    MemoryFiles files;
    for (const std::string& name : names) files.add(name, "A=1\n");
    return files;
}

const std::string temporary_key =
    "AWS_ACCESS_KEY_ID={aws-asia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n";
const std::string permanent_key =
    "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\nAWS_SECRET_ACCESS_KEY={aws-secret}\n";
const std::string token = "AWS_SESSION_TOKEN={aws-session-token:123456789012}\n";

std::string filled(const std::string& text) {
    return Expanded(text, 1).text();
}

// Counts the requests to the disk.
class CountingFiles final : public WrappedFiles {
public:
    using WrappedFiles::WrappedFiles;
    PathKind kind(const std::string& path) const override {
        ++asked;
        return below_.kind(path);
    }
    Result<std::string> read(const std::string& path) const override {
        ++reads[path];
        return below_.read(path);
    }
    Result<std::vector<DirectoryEntry>> list(const std::string& path,
                                             const NameFilter& wanted) const override {
        FAIL("lists " << path);
        return below_.list(path, wanted);
    }
    mutable std::size_t asked = 0;
    mutable std::map<std::string, std::size_t> reads;
};

}  // namespace

TEST_CASE("file group: a file without related files is read alone", "[group]") {
    const MemoryFiles files = folder_of({"a/.env", ".env.local", "b/.env.example", "a/config", "a/prod.env"});
    for (const char* path :
         {"a/.env", ".env.local", "b/.env.example", "a/config", "a/prod.env", "none/.env"}) {
        INFO(path);
        CHECK(load_orders(path, files).empty());
    }
}

TEST_CASE("file group: local files override, whichever file is asked about", "[group]") {
    const MemoryFiles files =
        folder_of({"a/.env", "a/.env.local", "a/.env.sample", "a/.env.local.bak", "b/.env"});
    const Sets both{{"a/.env", "a/.env.local"}};
    CHECK(load_orders("a/.env", files) == both);
    CHECK(load_orders("a/.env.local", files) == both);
    CHECK(load_orders("a/.env.sample", files).empty());
    CHECK(load_orders("a/.env.local.bak", files).empty());
}

TEST_CASE("file group: each mode is a separate set", "[group]") {
    const MemoryFiles files =
        folder_of({".env", ".env.local", ".env.production", ".env.production.local", ".env.test"});
    const std::vector<std::string> production{".env", ".env.production", ".env.local",
                                              ".env.production.local"};
    CHECK(load_orders(".env.production", files) == Sets{production});
    CHECK(load_orders(".env.production.local", files) == Sets{production});
    CHECK(load_orders(".env.test", files) == Sets{{".env", ".env.test"}});
    CHECK(load_orders(".env", files) == Sets{{".env", ".env.local"}, production, {".env", ".env.test"}});
    CHECK(load_orders(".env.local", files) == Sets{{".env", ".env.local"}, production});
}

TEST_CASE("file group: a custom mode is read with its local file only", "[group]") {
    const MemoryFiles files = folder_of({".env", ".env.local", ".env.docker", ".env.docker.local"});
    CHECK(load_orders(".env.docker", files) == Sets{{".env.docker", ".env.docker.local"}});
    CHECK(load_orders(".env.docker.local", files) == Sets{{".env.docker", ".env.docker.local"}});
    CHECK(load_orders(".env", files) == Sets{{".env", ".env.local"}});
}

TEST_CASE("file group: AWS's two files", "[group]") {
    const MemoryFiles files = folder_of({".aws/config", ".aws/credentials", "home/.aws/config",
                                         "home/.aws/credentials", "x/config", "x/credentials"});
    CHECK(load_orders(".aws/config", files) == Sets{{".aws/config", ".aws/credentials"}});
    CHECK(load_orders("home/.aws/credentials", files) == Sets{{"home/.aws/config", "home/.aws/credentials"}});
    CHECK(load_orders("x/credentials", files).empty());
}

TEST_CASE("file group: each loader has its own", "[group]") {
    const MemoryFiles files = folder_of({".aws/config", ".aws/credentials", ".env", ".env.local"});
    const auto* boto3 = loader::find_loader("boto3");
    const auto* dotenv = loader::find_loader("dotenv");
    CHECK(load_orders(".aws/config", files, boto3) == Sets{{".aws/config", ".aws/credentials"}});
    CHECK(load_orders(".aws/config", files, dotenv).empty());
    CHECK(load_orders(".env", files, dotenv) == Sets{{".env", ".env.local"}});
    CHECK(load_orders(".env", files, boto3).empty());
}

TEST_CASE("file group: folders and unreadable files do not belong to it", "[group]") {
    MemoryFiles files = folder_of({".env", ".env.local/x"});
    CHECK(load_orders(".env", files).empty());
}

TEST_CASE("file group: looking for related files costs a few requests", "[group]") {
    const MemoryFiles files = folder_of({"a/.env"});
    const CountingFiles counting(files);
    CHECK(load_orders("a/.env", counting).empty());
    CHECK(counting.asked <= 9);
}

TEST_CASE("file group: a run reads each file once, and no other for a file without credentials", "[group]") {
    MemoryFiles files;
    files.add("a/.env", filled(temporary_key + token)).add("a/.env.local", "LOG_LEVEL=1\n");
    files.add("a/.env.production", "A=1\n").add("b/.env", "A=1\n").add("b/.env.local", filled(token));
    const CountingFiles counting(files);
    Request request;
    request.now = fixture_time;
    const auto lint_all = [&](const std::vector<std::string>& paths) {
        counting.reads.clear();
        request.paths = paths;
        run(request, counting, builtin_rules());
        return counting.reads;
    };
    using Reads = std::map<std::string, std::size_t>;
    CHECK(lint_all({"a/.env", "a/.env.local", "a/.env.production"}) ==
          Reads{{"a/.env", 1}, {"a/.env.local", 1}, {"a/.env.production", 1}});
    CHECK(lint_all({"a/.env.production", "a/.env.local", "a/.env"}) ==
          Reads{{"a/.env", 1}, {"a/.env.local", 1}, {"a/.env.production", 1}});
    CHECK(lint_all({"a/.env.local", "b/.env"}) == Reads{{"a/.env.local", 1}, {"b/.env", 1}});
    CHECK(lint_all({"b/.env.local"}) == Reads{{"b/.env", 1}, {"b/.env.local", 1}});
}

TEST_CASE("file group: each of many credentials is merged with its own parts, once", "[group]") {
    std::string lower, upper;
    for (int i = 0; i < 300; ++i) {
        const std::string group = "P" + std::to_string(i) + "_";
        lower += group + token + group + "AWS_SESSION_TOKEN=\n" + group + token;
        upper += group + permanent_key.substr(0, permanent_key.find('\n') + 1);
    }
    const FileReport found =
        lint_group(".env", {{".env", filled(lower)}, {".env.local", filled(upper)}}, Exposure::ignored);
    const auto stray = std::count_if(found.findings.begin(), found.findings.end(), [](const Finding& f) {
        return f.rule->id == "aws-stray-session-token";
    });
    CHECK(stray == 300);
}

// Every token begins the same way, and rules say how.
std::string without_beginning(std::string value) {
    return value.starts_with("IQoJb3JpZ2luX2Vj") ? value.substr(24) : value;
}

TEST_CASE("file group: no report contains a value of another file", "[group]") {
    const std::map<std::string, std::string> texts{{".env", filled(temporary_key + token)},
                                                   {".env.local", filled(permanent_key)}};
    LeakProbe probe;
    for (const auto& [name, text] : texts) {
        for (std::size_t at = text.find('='); at != text.npos; at = text.find('=', text.find('\n', at)))
            probe.plant(without_beginning(text.substr(at + 1, text.find('\n', at) - at - 1)));
    }
    for (const auto& [name, text] : texts) {
        Report report = report_on(lint_group(name, texts, Exposure::tracked));
        CHECK(!report.files.empty());
        for (const char* format : {"full", "concise", "json", "sarif"})
            CHECK(probe.leak_in(written(report, format)) == "");
    }
}
