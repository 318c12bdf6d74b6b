// Profiles of both shared files: what headers name, and reports about credential sources (facts/aws.md,
// 4.4, row by row).
#include "credential/aws/profiles.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "lint/parsed_file.h"
#include "support/pipeline.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

using Kind = aws::SectionName::Kind;
using Fault = aws::SectionName::Fault;

ParsedFile parsed_file(const std::string& path, const std::string& text) {
    return read(std::make_shared<const Source>(path, expand(text, 1)->text), Format::ini, builtin_rules());
}

// `severity rule`, in file order.
std::vector<std::string> summaries(const std::vector<Finding>& findings) {
    std::vector<std::string> out;
    for (const Finding& finding : findings) {
        if (finding.depends_on_exposure) continue;
        out.push_back(std::string(to_string(finding.severity)) + " " + std::string(finding.rule->id));
    }
    return out;
}

// Of the first file, with the second one at hand if it has a path.
std::vector<Finding> findings_in(const std::string& path, const std::string& text,
                                 const std::string& other_path = {}, const std::string& other = {}) {
    const ParsedFile parsed = parsed_file(path, text);
    const ParsedFile second = parsed_file(other_path, other);
    const Part& part = second.parts[0];
    const RelatedFile relative{second.source, part.document, part.values, part.credentials, true, {}};
    const LoadOrder load_order{nullptr, &relative};
    FileContext file_context;
    file_context.now = fixture_time;
    if (!other_path.empty()) file_context.load_orders = {&load_order, 1};
    return lint(parsed, file_context);
}

std::vector<std::string> in_config(const std::string& config) {
    return summaries(findings_in("home/.aws/config", config));
}

const std::string keys =
    "aws_access_key_id = {aws-akia:123456789012}\naws_secret_access_key = {aws-secret}\n";
const std::string role = "role_arn = arn:aws:iam::123456789012:role/r\n";
const std::string base = "[profile base]\n" + keys;

std::vector<aws::SectionName> names_in(const std::string& path, const std::string& text) {
    const ParsedFile parsed = parsed_file(path, text);
    const Part& part = parsed.parts[0];
    std::vector<aws::SectionName> names;
    for (std::size_t i = 0; i < part.document.sections.size(); ++i)
        names.push_back(
            aws::section_name(*parsed.source, part.document, aws::profiles_of(part.credentials), i));
    return names;
}

}  // namespace

TEST_CASE("profiles: every combination of sources is reported as SDKs handle it") {
    struct Row {
        std::string what;
        std::string config;
        std::vector<std::string> expected;
    };
    const std::string source = "source_profile = base\n";
    const std::vector<std::string> broken{"error aws-source-profile"};
    // The credentials file may have the rest.
    const std::vector<std::string> doubtful{"note aws-source-profile"};
    const std::vector<std::string> sso{"error aws-incomplete-sso"};
    const std::vector<std::string> fine;
    const std::string session =
        "[sso-session s]\nsso_region = us-east-1\nsso_start_url = https://a.b/start\n";
    const std::string who = "sso_account_id = 123456789012\nsso_role_name = r\n";
    const std::vector<Row> rows{
        {"a role with a source", "[profile a]\n" + role + source + base, fine},
        {"two sources", "[profile a]\n" + role + source + "credential_source = Environment\n" + base, broken},
        {"two sources and no role",
         "[profile a]\n" + source + "credential_source = Environment\n" + base,
         {"warning aws-source-profile"}},
        {"a credential source", "[profile a]\n" + role + "credential_source = Ec2InstanceMetadata\n", fine},
        {"no source", "[profile a]\n" + role, broken},
        {"no source but keys", "[profile a]\n" + role + keys, broken},
        {"an empty source", "[profile a]\n" + role + "source_profile =\n", broken},
        {"no source but a process", "[profile a]\n" + role + "credential_process = /bin/x\n", fine},
        {"web identity", "[profile a]\n" + role + "web_identity_token_file = /t\n", fine},
        {"web identity with a source that does not exist",
         "[profile a]\n" + role + source + "web_identity_token_file = /t\n", fine},
        {"web identity without a role", "[profile a]\nweb_identity_token_file = /t\n", broken},
        {"a source that does not exist", "[profile a]\n" + role + source, doubtful},
        {"a source that does not exist, and no role", "[profile a]\n" + source, doubtful},
        {"a source of a template", "[profile a]\n" + role + "source_profile = <your profile>\n", fine},
        {"a circle",
         "[profile a]\n" + role + "source_profile = b\n[profile b]\n" + role + "source_profile = a\n",
         doubtful},
        {"a circle of three, and a way to it",
         "[profile x]\n" + role + "source_profile = b\n[profile a]\n" + role +
             "source_profile = b\n[profile b]\n" + role + "source_profile = c\n[profile c]\n" + role +
             "source_profile = a\n",
         doubtful},
        {"a circle with keys in one",
         "[profile a]\n" + role + "source_profile = b\n" + keys + "[profile b]\n" + role +
             "source_profile = a\n",
         doubtful},
        {"a circle that keys cut wherever it begins",
         "[profile a]\n" + role + "source_profile = b\n" + keys + "[profile b]\n" + role + keys +
             "source_profile = a\n",
         fine},
        {"a circle that a web identity cuts",
         "[profile a]\n" + role + "source_profile = b\n[profile b]\n" + role +
             "source_profile = a\nweb_identity_token_file = /t\n",
         fine},
        {"itself with keys", "[profile a]\n" + role + "source_profile = a\n" + keys, fine},
        {"itself without keys", "[profile a]\n" + role + "source_profile = a\n", fine},
        {"a source without credentials, though another has some",
         "[profile a]\n" + role + source + "[profile base]\nregion = us-east-1\n[profile c]\n" + keys,
         {"warning aws-source-profile"}},
        {"a source without credentials",
         "[profile a]\n" + role + source + "[profile base]\nregion = us-east-1\n",
         {"note aws-source-profile"}},
        {"keys that are not used", "[profile a]\n" + role + source + keys + base, {"note aws-ignored-keys"}},
        {"keys that another profile uses",
         "[profile a]\n" + role + source + keys + base + "[profile c]\n" + role + "source_profile = a\n",
         fine},
        {"a session that does not exist", "[profile a]\nsso_session = s\n" + who, sso},
        {"a session", "[profile a]\nsso_session = s\n" + who + session, fine},
        {"another region than the session's",
         "[profile a]\nsso_session = s\nsso_region = eu-west-1\n" + who + session, sso},
        {"the region of the session",
         "[profile a]\nsso_session = s\nsso_region = us-east-1\n" + who + session,
         {"note aws-incomplete-sso"}},
        {"a session, and an account without a role",
         "[profile a]\nsso_session = s\nsso_account_id = 123456789012\n" + session, sso},
        {"a session, and a role without an account",
         "[profile a]\nsso_session = s\nsso_role_name = r\n" + session, sso},
        {"a session only", "[profile a]\nsso_session = s\n" + session, {"note aws-incomplete-sso"}},
        {"a session without a region", "[sso-session s]\nsso_start_url = https://a.b/start\n", sso},
        {"the older form", "[profile a]\nsso_region = us-east-1\nsso_start_url = https://a.b/start\n" + who,
         fine},
        {"the older form without a start URL", "[profile a]\nsso_region = us-east-1\n" + who, sso},
        {"the older form without a region", "[profile a]\nsso_start_url = https://a.b/start\n" + who, sso},
        {"the older form without a role",
         "[profile a]\nsso_region = us-east-1\nsso_start_url = https://a.b/start\nsso_account_id = "
         "123456789012\n",
         sso},
        {"the older form with neither account nor role",
         "[profile a]\nsso_region = us-east-1\nsso_start_url = https://a.b/start\n",
         {"warning aws-incomplete-sso"}},
        {"a login session", "[profile a]\nlogin_session = arn:aws:iam::123456789012:user/u\n", fine},
    };
    for (const Row& row : rows) {
        INFO(row.what);
        CHECK(in_config(row.config) == row.expected);
    }
}

TEST_CASE("profiles: the other file is read, and its absence proves nothing") {
    const std::string config = "[profile a]\n" + role + "source_profile = base\n";
    const std::string credentials = "[base]\n" + keys;
    const std::vector<std::string> error{"error aws-source-profile"};
    const std::vector<std::string> note{"note aws-source-profile"};
    CHECK(summaries(findings_in(".aws/config", config, ".aws/credentials", credentials)).empty());
    CHECK(summaries(findings_in(".aws/config", config, ".aws/credentials", "[other]\n" + keys)) == error);
    CHECK(summaries(findings_in(".aws/config", config)) == note);
    CHECK(summaries(findings_in("config.ini", config)) == note);

    CHECK(summaries(findings_in(".aws/config.old", config)) == note);

    // Reported where the line is, and once.
    const std::string roles = "[a]\n" + role + "source_profile = b\n";
    const std::string rest = "[profile b]\n" + role + "source_profile = a\n";
    CHECK(summaries(findings_in(".aws/config", rest, ".aws/credentials", roles)) == error);
    CHECK(summaries(findings_in(".aws/credentials", roles, ".aws/config", rest)) ==
          std::vector<std::string>{"note aws-role-in-credentials"});

    const std::vector<Finding> circle = findings_in(".aws/config", rest, ".aws/credentials", roles);
    REQUIRE(circle.size() == 1);
    REQUIRE(circle[0].notes.size() == 1);
    REQUIRE(circle[0].notes[0].elsewhere != nullptr);
    CHECK(circle[0].notes[0].elsewhere->path() == ".aws/credentials");
    CHECK(circle[0].notes[0].elsewhere->text(circle[0].notes[0].span) == "source_profile");

    // Keys of one profile in both files are one profile.
    const std::string itself = "[profile a]\n" + role + "source_profile = a\n";
    CHECK(summaries(findings_in(".aws/config", itself, ".aws/credentials", "[a]\n" + keys)).empty());
    CHECK(summaries(findings_in("config.ini", itself)).empty());

    const std::string session = "[a]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = r\n";
    const std::vector<Finding> alone = findings_in(".aws/credentials", session);
    CHECK(summaries(alone) ==
          std::vector<std::string>{"note aws-role-in-credentials", "error aws-incomplete-sso"});
}

TEST_CASE("profiles: a mistyped name is reported with the nearest, and never with its own text") {
    const std::vector<Finding> findings =
        findings_in(".aws/config", "[profile production]\n" + keys + "[profile a]\n" + role +
                                       "source_profile = producton\n");
    REQUIRE(findings.size() > 0);
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.rule->id == "aws-source-profile";
    });
    REQUIRE(found != findings.end());
    CHECK(found->help == "did you mean `production`?");
    CHECK(found->message.find("producton") == std::string::npos);
}

TEST_CASE("profiles: a section under a wrong header is reported as that and as nothing else") {
    const std::vector<std::string> ignored{"warning aws-ignored-section"};
    CHECK(in_config("[profile a]\n" + role + "source_profile = base\n[base]\n" + keys) == ignored);
    CHECK(in_config("[profile a]\nsso_session = s\nsso_account_id = 123456789012\nsso_role_name = r\n"
                    "[sso-sesion s]\nsso_region = us-east-1\nsso_start_url = https://a.b/start\n") ==
          ignored);
}

TEST_CASE("profiles: headers name what SDKs take them for") {
    struct Row {
        std::string header;
        Kind kind;
        Fault fault;
        std::string name;
    };
    const std::vector<Row> config{
        {"[default]", Kind::profile, Fault::none, "default"},
        {"[profile default]", Kind::profile, Fault::none, "default"},
        {"[profile dev]", Kind::profile, Fault::none, "dev"},
        {"[profile \tdev \t]", Kind::profile, Fault::none, "dev"},
        {"[profile some-thing:long/the_one%only.foo@bar+]", Kind::profile, Fault::none,
         "some-thing:long/the_one%only.foo@bar+"},
        {"[sso-session s]", Kind::sso_session, Fault::none, "s"},
        {"[services s3]", Kind::other, Fault::none, "s3"},
        {"[plugins]", Kind::other, Fault::none, ""},
        {"[preview]", Kind::other, Fault::none, ""},
        {"[crt]", Kind::other, Fault::none, ""},
        {"[dev]", Kind::profile, Fault::no_prefix, "dev"},
        {"[profiledev]", Kind::profile, Fault::joined, "dev"},
        {"[profile-dev]", Kind::profile, Fault::joined, "dev"},
        {"[profiles dev]", Kind::profile, Fault::misspelt, "dev"},
        {"[Profile dev]", Kind::profile, Fault::misspelt, "dev"},
        {"[sso-sesion s]", Kind::sso_session, Fault::misspelt, "s"},
        {"[sso_session s]", Kind::sso_session, Fault::misspelt, "s"},
        {"[profile]", Kind::other, Fault::nameless, "profile"},
        {"[DEFAULT]", Kind::profile, Fault::upper_default, "DEFAULT"},
        {"[Default]", Kind::profile, Fault::default_case, "Default"},
        {"[ default ]", Kind::profile, Fault::spaces_around, "default"},
        {"[profile \"dev\"]", Kind::profile, Fault::quotes, "dev"},
        {"[profile \"my dev\"]", Kind::profile, Fault::quoted_space, "my dev"},
        {"[profile my dev]", Kind::profile, Fault::space, "my dev"},
        {"[profile dev!]", Kind::profile, Fault::characters, "dev!"},
    };
    const auto check = [](const std::string& path, const Row& row) {
        INFO(row.header);
        const std::string text = row.header + "\nregion = us-east-1\n";
        const std::vector<aws::SectionName> names = names_in(path, text);
        REQUIRE(names.size() == 2);
        CHECK(names[1].kind == row.kind);
        CHECK(names[1].fault == row.fault);
        CHECK(text.substr(names[1].name.begin, names[1].name.size()) == row.name);
    };
    for (const Row& row : config) check(".aws/config", row);
    const std::vector<Row> credentials{
        {"[default]", Kind::profile, Fault::none, "default"},
        {"[dev]", Kind::profile, Fault::none, "dev"},
        {"[profiles]", Kind::profile, Fault::none, "profiles"},
        {"[profile dev]", Kind::profile, Fault::prefix, "dev"},
        {"[sso-session s]", Kind::other, Fault::misplaced, "sso-session s"},
        {"[  dev  ]", Kind::profile, Fault::spaces_around, "dev"},
        {"[DEFAULT]", Kind::profile, Fault::upper_default, "DEFAULT"},
        {"[my dev]", Kind::profile, Fault::space, "my dev"},
    };
    for (const Row& row : credentials) check(".aws/credentials", row);
    // An app's own file may have sections of any name.
    const std::vector<aws::SectionName> own =
        names_in("app.ini", "[My App!]\n" + keys + "[DEFAULT]\na = b\n");
    CHECK(std::all_of(own.begin(), own.end(), [](const auto& name) { return name.fault == Fault::none; }));
}

TEST_CASE("profiles: sections of other programs are left alone") {
    CHECK(in_config("[plugins]\nendpoint = x\n[profile-manager]\ncolor = x\n[toolkit]\nfoo = bar\n"
                    "[my things]\nx = y\n")
              .empty());
}

TEST_CASE("profiles: thousands of them, each with a fault, are read in linear time") {
    std::string text;
    for (int i = 0; i < 20'000; ++i) {
        const std::string number = std::to_string(i);
        text += "[profile p" + number + "]\n" + role + "source_profile = q" + number + "\n";
    }
    for (int i = 0; i < 20'000; ++i) {
        text += "[profile c" + std::to_string(i) + "]\n" + role + "source_profile = c" +
                std::to_string((i + 1) % 20'000) + "\n";
    }
    const auto start = std::chrono::steady_clock::now();
    std::size_t count = 0;
    for (const Finding& finding : findings_in("home/.aws/config", text)) count += finding.count();
    CHECK(count == 20'001);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("credential-file-mode: by the bits, the name and what the file contains") {
    const auto modes = [](const std::string& path, std::uint32_t mode, const std::string& text) {
        const FileReport report =
            lint_text(path, expand(text, 1)->text, Format::ini, Exposure::ignored, mode);
        std::string out;
        for (const Finding& finding : report.findings) {
            if (finding.rule->id == "credential-file-mode")
                out += std::string(to_string(finding.severity)) + ": " + finding.help;
        }
        return out;
    };
    const std::string file = "[default]\n" + keys;
    CHECK(modes(".aws/credentials", 0644, file) == "warning: run `chmod 600 .aws/credentials`");
    CHECK(modes(".aws/credentials", 0640, file) == "warning: run `chmod 600 .aws/credentials`");
    CHECK(modes(".aws/credentials", 0600, file).empty());
    CHECK(modes(".aws/credentials", 0, file).empty());
    CHECK(modes(".aws/credentials", 0644, "[default]\naws_access_key_id = your_key\n").empty());
    CHECK(modes("app/credentials", 0644, file).empty());
    CHECK(modes("credentials", 0644, file) == "warning: run `chmod 600 credentials`");
    CHECK(modes("my home/.boto", 0604, file) == "warning: run `chmod 600 FILE`");
    CHECK(modes(".passwd-s3fs", 0640, file) == "error: run `chmod 600 .passwd-s3fs`");
    CHECK(modes("/etc/passwd-s3fs", 0640, file).empty());
    CHECK(modes("/etc/passwd-s3fs", 0644, file) == "error: run `chmod 640 /etc/passwd-s3fs`");
    CHECK(modes("app/settings.ini", 0644, file).empty());
    CHECK(modes(".env", 0644, file).empty());
}
