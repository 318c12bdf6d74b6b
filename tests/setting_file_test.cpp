// rules/aws/*.toml: how such a file is read, and that the program knows what the files say.
#include "rule/setting_file.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>

#include "schema/aws/regions.h"
#include "schema/aws/services.h"
#include "schema/aws/settings.h"
#include "support/fixture.h"
#include "support/rule_texts.h"

using namespace credlint;
using namespace credlint::test;

namespace {

const std::string sound = R"([[setting]]
variable = "ACME_MODE"
property = "s3.mode"
type = "enum"
values = ["fast", "slow"]

[[setting]]
property = "retries"
type = "integer"
minimum = 0
maximum = 9

[mistaken_names]
ACME_MODUS = "ACME_MODE"

[[partition]]
name = "acme"
prefixes = ["moon-"]

[[region]]
name = "moon-east-1"
partition = "acme"
opt_in = true
places = ["tranquility"]
)";
const std::string services = R"(services = ["S3", "EC2"]

[service_aliases]
STORE = "S3"
)";

SettingLoad load(std::string_view text) {
    const RuleText file{"rules/aws/a.toml", text};
    return load_settings({&file, 1});
}

std::string failures(std::string_view text) {
    return failure_lines(load(text).failures, "rules/aws/a.toml");
}

bool same(std::span<const std::string_view> a, std::span<const std::string_view> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace

TEST_CASE("setting file: every key is read", "[rule]") {
    const SettingLoad read = load(services + sound);
    for (const Failure& failure : read.failures) FAIL_CHECK(failure.line << ": " << failure.message);
    REQUIRE(read.settings.size() == 2);
    const SettingRule& mode = read.settings[0];
    CHECK(mode.variable == "ACME_MODE");
    CHECK(mode.property == "s3.mode");
    CHECK(mode.type.kind == Type::Kind::enumeration);
    REQUIRE(mode.type.values.size() == 2);
    CHECK(mode.type.values[1] == "slow");
    const SettingRule& retries = read.settings[1];
    CHECK(retries.variable.empty());
    CHECK(retries.type.minimum == 0);
    CHECK(retries.type.maximum == 9);
    REQUIRE(read.mistaken_names.size() == 1);
    CHECK(read.mistaken_names[0].name == "ACME_MODUS");
    CHECK(read.mistaken_names[0].meant == "ACME_MODE");
    REQUIRE(read.partitions.size() == 1);
    CHECK(read.partitions[0].prefixes[0] == "moon-");
    REQUIRE(read.regions.size() == 1);
    CHECK(read.regions[0].partition == "acme");
    CHECK(read.regions[0].opt_in);
    CHECK(read.regions[0].places[0] == "tranquility");
    CHECK(same(read.services, std::vector<std::string_view>{"EC2", "S3"}));
    CHECK(read.service_aliases[0].meant == "S3");
    CHECK(load("[[setting]]\nvariable = \"X_\"\neach_service = true\n").settings[0].each_service);
}

TEST_CASE("setting file: errors are reported with their place", "[rule]") {
    CHECK(failures("[[setting]]\n") == "1:1: missing `variable` or `property`\n");
    CHECK(failures(with(sound, "\"enum\"", "\"enumm\"")) ==
          "4:8: unknown type `enumm`; did you mean `enum`?\n"
          "5:10: `values` is only allowed with the type `enum`\n");
    CHECK(failures(with(sound, "values = [\"fast\", \"slow\"]\n", "")) == "1:1: missing `values`\n");
    CHECK(failures(with(sound, "ACME_MODE", "acme_mode")) ==
          "2:12: `variable` must be uppercase letters, digits and `_`\n");
    CHECK(failures(with(sound, "s3.mode", "S3 mode")) ==
          "3:12: `property` must be lowercase letters, digits, `_` and `.`\n");
    CHECK(failures(with(sound, "retries", "s3.mode")) ==
          "8:12: duplicate property `s3.mode`; first defined in rules/aws/a.toml:3\n");
    CHECK(failures(with(sound, "minimum = 0", "minimum = 10")) ==
          "11:11: `maximum` is less than `minimum`\n");
    CHECK(failures(with(sound, "minimum = 0", "minimum = -1")) ==
          "10:11: `minimum` must be an integer from 0 to 4294967295\n");
    CHECK(failures(with(sound, "maximum", "most")) == "11:1: unknown key `most`\n");
    CHECK(failures(with(sound, "partition = \"acme\"", "partition = \"acne\"")) ==
          "22:13: unknown partition `acne`\n");
    CHECK(failures(with(sound, "\"moon-\"", "\"moon\"")) ==
          "18:13: a prefix must end in `-`, like `us-gov-`\n");
    CHECK(failures(with(sound, "tranquility", "Mare Tranquillitatis")) ==
          "24:11: a place must be lowercase letters only, like `frankfurt`\n");
    CHECK(failures("mistaken_names = 1\n") == "1:18: `mistaken_names` must be a table, not an integer\n");
    CHECK(failures(with(services, "\"EC2\"", "\"S3\"")) ==
          "1:19: duplicate service `S3`; first defined in rules/aws/a.toml:1\n");
    CHECK(failures(with(services, "STORE = \"S3\"", "STORE = \"S4\"")) == "4:9: unknown service `S4`\n");
    CHECK(failures("[[token]]\n") == "1:3: unknown key `token`\n");
    CHECK(failures("[[setting\n").starts_with("1:10: "));
}

TEST_CASE("setting file: the one that rules/README.md shows is valid", "[rule]") {
    const std::string text = read_file(std::filesystem::path(CREDLINT_SOURCE_DIR) / "rules/README.md");
    const std::size_t begin = text.find("```toml\n[[setting]]");
    REQUIRE(begin != text.npos);
    CHECK(failures(text.substr(begin + 8, text.find("\n```", begin) - begin - 7)) == "");
}

TEST_CASE("built-in settings are what their files say", "[rule]") {
    const std::filesystem::path folder = std::filesystem::path(CREDLINT_SOURCE_DIR) / "rules/aws";
    std::vector<std::string> paths, texts;
    for (const std::filesystem::path& path : files_below(folder)) {
        paths.push_back(path.filename().string());
        texts.push_back(read_file(path));
    }
    std::vector<RuleText> files;
    for (std::size_t i = 0; i < paths.size(); ++i) files.push_back({paths[i], texts[i]});
    const SettingLoad read = load_settings(files);
    for (const Failure& failure : read.failures) FAIL_CHECK(failure.path << ": " << failure.message);

    REQUIRE(read.settings.size() == aws::settings().size() + 1);
    auto built_in = aws::settings().begin();
    for (const SettingRule& rule : read.settings) {
        INFO(rule.variable << rule.property);
        const SettingRule& known = rule.each_service ? aws::service_endpoint() : *built_in++;
        CHECK(known.variable == rule.variable);
        CHECK(known.property == rule.property);
        CHECK(to_string(known.type.kind) == to_string(rule.type.kind));
        CHECK(same(known.type.values, rule.type.values));
        CHECK(known.type.minimum == rule.type.minimum);
        CHECK(known.type.maximum == rule.type.maximum);
    }
    CHECK(std::equal(read.regions.begin(), read.regions.end(), aws::regions().begin(), aws::regions().end(),
                     [](const Region& a, const Region& b) {
                         return a.name == b.name && a.partition == b.partition && a.opt_in == b.opt_in &&
                                same(a.places, b.places);
                     }));
    CHECK(std::equal(read.partitions.begin(), read.partitions.end(), aws::partitions().begin(),
                     aws::partitions().end(), [](const Partition& a, const Partition& b) {
                         return a.name == b.name && same(a.prefixes, b.prefixes);
                     }));
    REQUIRE(read.services.size() == aws::services().size());
    for (std::size_t i = 0; i < read.services.size(); ++i) CHECK(aws::services()[i] == read.services[i]);
    for (const OtherName& alias : read.service_aliases)
        CHECK(aws::service_of_alias(alias.name) == alias.meant);
}
