// Files with configured loaders are judged by what those programs read.
#include <algorithm>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "run/run.h"
#include "support/fixture.h"
#include "support/lsp_client.h"
#include "support/memory_files.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

const std::string id = "AWS_ACCESS_KEY_ID={aws-akia:123456789012}\n";

std::string expanded(const std::string& text) {
    return expand(text, 1)->text;
}

Report report_on(const std::string& path, const std::string& text, const std::string& loaders) {
    MemoryFiles files;
    files.add(path, expanded(text));
    if (!loaders.empty()) files.add(".credlint.toml", "loaders = [" + loaders + "]\n");
    Request request;
    request.paths = {path};
    request.now = fixture_time;
    return run(request, files, builtin_rules());
}

bool finds(const Report& report, std::string_view rule) {
    return std::any_of(report.files.begin(), report.files.end(), [&](const FileReport& file) {
        return std::any_of(file.findings.begin(), file.findings.end(),
                           [&](const Finding& finding) { return finding.rule->id == rule; });
    });
}

constexpr std::string_view secret_rule = "aws-malformed-secret-access-key";

}  // namespace

TEST_CASE("configured loaders: a .env file is judged as its program reads it", "[loader]") {
    // Loaders of Node end the value at the `#`, others keep it.
    const std::string text = id + "AWS_SECRET_ACCESS_KEY={aws-secret}#old\n";
    CHECK(finds(report_on(".env", text, ""), secret_rule));
    CHECK(finds(report_on(".env", text, "\"plain\""), secret_rule));
    CHECK(finds(report_on(".env", text, "\"python-dotenv\""), secret_rule));
    CHECK_FALSE(finds(report_on(".env", text, "\"dotenv\""), secret_rule));
    CHECK_FALSE(finds(report_on(".env", text, "\"node-env-file\""), secret_rule));
}

TEST_CASE("configured loaders: the first one that reads the format is used", "[loader]") {
    const std::string text = id + "AWS_SECRET_ACCESS_KEY={aws-secret}#old\n";
    CHECK(finds(report_on(".env", text, "\"boto3\", \"python-dotenv\", \"dotenv\""), secret_rule));
    CHECK_FALSE(finds(report_on(".env", text, "\"boto3\", \"dotenv\", \"python-dotenv\""), secret_rule));
}

TEST_CASE("configured loaders: an AWS SDK reads only its own files", "[loader]") {
    const std::string text =
        "[default]\naws_access_key_id = {aws-akia:123456789012}\naws_secret_access_key = {aws-secret} # "
        "old\n";
    CHECK(finds(report_on(".aws/credentials", text, "\"boto3\""), secret_rule));
    CHECK_FALSE(finds(report_on(".aws/credentials", text, "\"aws-js\""), secret_rule));
    CHECK_FALSE(finds(report_on("rclone.conf", text, "\"boto3\""), secret_rule));
}

TEST_CASE("configured loaders: what the program does not read is still judged", "[loader]") {
    // python-dotenv rejects a file that is not UTF-8, and skips a line with text after the quote.
    const std::string cut = id + "AWS_SECRET_ACCESS_KEY=wJalrXUtn\n";
    CHECK(finds(report_on(".env", cut + "A=\xFF\n", "\"python-dotenv\""), secret_rule));
    const std::string skipped = id + "AWS_SECRET_ACCESS_KEY=\"wJalrXUtn\" x\n";
    CHECK(finds(report_on(".env", skipped, "\"python-dotenv\""), secret_rule) ==
          finds(report_on(".env", skipped, ""), secret_rule));
}

TEST_CASE("configured loaders: a value that the program expands is not a secret", "[loader]") {
    const std::string text = id + "AWS_SECRET_ACCESS_KEY=${OTHER}\n";
    for (const char* loader : {"\"plain\"", "\"dotenv\"", "\"python-dotenv\"", "\"node-env-file\""}) {
        INFO(loader);
        CHECK_FALSE(finds(report_on(".env", text, loader), secret_rule));
    }
}

TEST_CASE("configured loaders: a loader of .env files does not affect findings about AWS SDKs", "[loader]") {
    const std::string text =
        "[default]\naws_access_key_id = {aws-akia:123456789012}\naws_secret_access_key: {aws-secret}\n";
    CHECK(finds(report_on(".aws/credentials", text, "\"dotenv\""), "aws-sdk-disagreement"));
}

TEST_CASE("configured loaders: no part of a value that they read is shown", "[loader]") {
    // node --env-file reads the next line as the value of the first key.
    const std::string text = expanded("AWS_SECRET_ACCESS_KEY= \nTOKEN={aws-secret}\nBROKEN\n");
    for (const FileReport& file : report_on(".env", text, "\"node-env-file\"").files) {
        const std::size_t begin = text.find("TOKEN=") + 6;
        const std::size_t end = text.find('\n', begin);
        for (const Finding& finding : file.findings) {
            if (finding.span.begin > end || finding.span.end < begin) continue;
            CHECK(std::any_of(file.masked.begin(), file.masked.end(),
                              [&](Span span) { return span.begin <= begin && end <= span.end; }));
        }
        for (std::size_t i = 1; i < file.masked.size(); ++i)
            CHECK(file.masked[i - 1].end <= file.masked[i].begin);
    }
}

TEST_CASE("configured loaders: an editor's document is read again when the configuration changes",
          "[loader]") {
    MemoryFiles disk;
    disk.add("/nowhere/.git/HEAD", "ref: refs/heads/main\n");
    disk.add("/nowhere/.credlint.toml", "loaders = [\"dotenv\"]\n");
    LspClient client(disk);
    client.initialize();
    const std::string uri = "file:///nowhere/.env";
    client.open(uri, expanded(id + "AWS_SECRET_ACCESS_KEY={aws-secret}#old\n"));
    CHECK(client.pushed(uri).dump().find(secret_rule) == std::string::npos);
    disk.add("/nowhere/.credlint.toml", "loaders = [\"python-dotenv\"]\n");
    client.notify("workspace/didChangeWatchedFiles",
                  {{"changes", {{{"uri", "file:///nowhere/.credlint.toml"}, {"type", 2}}}}});
    client.work();
    CHECK(client.pushed(uri).dump().find(secret_rule) != std::string::npos);
}
