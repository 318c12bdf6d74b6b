// Which names may be shown: those that a person chose, but no part of a secret.
#include "credential/shown_name.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "cli/options.h"
#include "lint/support/bare_names.h"
#include "rule/rule_book.h"
#include "support/everything_reported.h"
#include "support/fixture.h"
#include "support/leak_probe.h"
#include "support/pipeline.h"
#include "support/planted_files.h"
#include "template/template.h"

using namespace credlint;
using namespace credlint::test;

namespace {

std::string filled(const std::string& text, std::uint64_t seed = 5) {
    return Expanded(text, seed).text();
}

// All that is said about a file, with the secret's name in the text for `@`.
void check_hidden(Format format, const std::string& name, const std::string& place,
                  const std::string& secret) {
    std::string text;
    for (const char c : place) text += c == '@' ? secret : std::string(1, c);
    LeakProbe probe;
    probe.plant(secret, 6);
    INFO(text);
    for (const auto& outputs : {all_outputs(name, text, format), fix_outputs(name, text, format)}) {
        for (const Output& each : outputs) {
            INFO(each.by << "\n" << each.text);
            CHECK(probe.leak_in(each.text).empty());
        }
    }
}

std::string concise(const std::string& text, Format format = Format::dotenv) {
    return written(report_on(lint_text("a.env", text, format, Exposure::ignored)), "concise");
}

std::string full(const std::string& text, Format format = Format::dotenv) {
    return written(report_on(lint_text("a.env", text, format, Exposure::ignored)), "full");
}

std::string diff(const std::string& text, const std::string& name = ".env", Format format = Format::dotenv) {
    return fix_outputs(name, text, format)[1].text;
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != text.npos;
}

}  // namespace

TEST_CASE("names: those that people choose are shown", "[names]") {
    for (const char* name : {"DATABASE_URL",
                             "API_KEY",
                             "my-app.setting",
                             "SomeCamelCase",
                             "next_public_x1",
                             "K8S_NAMESPACE",
                             "ZHIPUAI_API_KEY",
                             "KLAVIYO_PUBLIC_API_KEY",
                             "IBMCLOUD_API_KEY",
                             "aws_access_key_id",
                             "PGPASSWORD",
                             "PYTHONDONTWRITEBYTECODE",
                             "spring.datasource.hikari.maximum-pool-size",
                             "profile staging-eu",
                             "default",
                             "x",
                             "404",
                             "8080",
                             "//packages.example.com/:_authToken",
                             "Content-Type",
                             "@types/node",
                             "OAUTH2_CLIENT_ID_V10",
                             "applicationConfiguration",
                             "sso-session my-sso",
                             "ConnectionStrings:Default"}) {
        INFO(name);
        CHECK(looks_like_a_name(name));
        CHECK(shown_name(name) == name);
    }
    CHECK(shown_name("A\nB") == "A\\nB");
    CHECK(shown_name(std::string(65, 'k')) == std::string(63, 'k') + "…");
}

TEST_CASE("names: no code shows one without asking whether it may be shown", "[names]") {
    // The functions that make a text printable do not check that.
    const std::vector<std::string> allowed = {"text/printable.h", "text/printable.cpp",
                                              "credential/shown_name.cpp", "suppress/masked_spans.cpp",
                                              "suppress/suppression_findings.cpp"};
    const std::filesystem::path root = fixtures_folder().parent_path() / "src";
    std::size_t files = 0;
    for (const std::filesystem::path& file : files_below(root)) {
        const std::string place = file.lexically_relative(root).string();
        if (!says(read_file(file), "printable_key(")) continue;
        ++files;
        INFO(place);
        CHECK(std::find(allowed.begin(), allowed.end(), place) != allowed.end());
    }
    CHECK(files == allowed.size());
}

TEST_CASE("names: no name of a fixture is taken for a secret", "[names]") {
    std::size_t names = 0;
    for (const std::filesystem::path& file : files_below(fixtures_folder() / "checks")) {
        // Copies with one line that a person typed.
        if (file.extension() != ".env" && file.extension() != ".ini") continue;
        const Source source(shown_path(file), read_file(file));
        for (const Document& part : parse_parts(source, format_of(source.path(), source.bytes()))) {
            for (const Entry& entry : part.entries) {
                const std::string_view key = source.text(entry.key);
                if (!entry.separator.empty() && key.find_first_of("{}<>\"' ") == key.npos) {
                    INFO(shown_path(file) << ": " << key);
                    CHECK(looks_like_a_name(key));
                    ++names;
                }
            }
        }
    }
    CHECK(names > 1000);
}

TEST_CASE("names: what could be a secret is not shown", "[names]") {
    for (const char* secret :
         {"{base62:24}", "{base64:40}", "{hex:32}", "{hex:16}", "{base32:20}", "{upper:20}", "{lower:20}",
          "{digits:12}", "{base64url:43}", "{aws-secret}", "{aws-akia:123456789012}", "{github-crc32:ghp_}",
          "PROD_{base62:24}", "{hex:8}-{hex:4}-4{digits:3}-a{digits:3}-{hex:12}",
          "{upper:5}-{upper:5}-{upper:5}", "{lower:4} {lower:4} {lower:4} {lower:4}",
          "django-insecure-{base62:50}", "https://user:{lower:8}@host", "profile {base62:20}"}) {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const std::string name = filled(secret, seed);
            INFO(name);
            CHECK_FALSE(looks_like_a_name(name));
            CHECK(shown_name(name) == "****");
        }
    }
}

TEST_CASE("names: none of a swapped line is shown", "[names]") {
    const std::string words = made_up_word(1) + "-" + made_up_word(2);
    for (const char* value : {"AWS_SECRET_ACCESS_KEY", "STRIPE_SECRET_KEY", "DB_PASSWORD", "db_password",
                              "\"GITHUB_TOKEN\"", "stripeApiKey", "DATABASE_URL"}) {
        INFO(value);
        CHECK_FALSE(may_show_name(words, value));
        // These say themselves that they belong where they are.
        for (const char* name : {"SECRET_NAME", "passwordKey", "API_KEY", "TOKEN_VARIABLE", "name",
                                 "grant_type", "RATE_LIMIT_BY", "POSTGRES_PASSWORD"})
            CHECK(may_show_name(name, value));
    }
    for (const char* value : {"1", "password", "token", "changeme", "production", "some other words"}) {
        INFO(value);
        CHECK(may_show_name("grant_type", value));
        CHECK(may_show_name("applicationMode", value));
    }
    CHECK(may_show_name("source_profile", "with-keys"));
    CHECK_FALSE(may_show_name(words, "x=y=DB_PASSWORD"));
    for (const char* place : {"@=AWS_SECRET_ACCESS_KEY\n@=AWS_SECRET_ACCESS_KEY\n",
                              "export @=\"STRIPE_SECRET_KEY\"\n@=DB_PASSWORD\n",
                              "@ = GITHUB_TOKEN\n@ = GITHUB_TOKEN\n", "MY @=DB_PASSWORD\n"})
        check_hidden(Format::dotenv, ".env", place, words);
    check_hidden(Format::ini, ".aws/config", "[a]\n@ = DB_PASSWORD\n@ = DB_PASSWORD\n", words);
    check_hidden(Format::json, "a.json", "{\"@\": \"AWS_SECRET_ACCESS_KEY\", \"@\": \"DB_PASSWORD\"}\n",
                 words);
    CHECK(says(concise("MODE=1\nMODE=AWS_SECRET_ACCESS_KEY\n"), "duplicate key `MODE`"));
}

TEST_CASE("names: a key that claims a secret is known as the name of one", "[names]") {
    std::size_t known = 0, all = 0;
    for (const Claim& claim : builtin_rules().claims) {
        if (claim.token == no_token || !builtin_rules().tokens[claim.token].secret) continue;
        ++all;
        known += names_a_secret(claim.name) ? 1 : 0;
    }
    REQUIRE(all > 500);
    CHECK(known * 100 > all * 97);
}

TEST_CASE("names: lines of an open value are no names", "[names]") {
    for (const char* secret : {"{upper:20}", "{lower:20}", "{lower:8}", "{upper:8}_{upper:6}"}) {
        const std::string line = filled(secret);
        for (const char* place :
             {"PASSWORD=\"one\n@\ntwo\nA=1\n", "PASSWORD='one\ntwo\n@\nA=1\n@\n",
              "PRIVATE_KEY=-----BEGIN OPENSSH PRIVATE KEY-----\n@\n-----END OPENSSH PRIVATE KEY-----\n"})
            check_hidden(Format::dotenv, ".env", place, line);
    }
    const std::string base64 = filled("{base64:64}");
    check_hidden(Format::dotenv, ".env", "KEY=" + base64 + "\n" + base64 + "\n@\nA=1\n", filled("{upper:8}"));
    check_hidden(Format::dotenv, ".env", "KEY=" + base64 + "\n" + base64 + "\n@=\n", filled("{base62:7}"));
    check_hidden(Format::dotenv, ".env", "KEY=" + base64 + "\n@==\n@==\n", filled("{base62:6}"));

    // Names that are where names may be.
    for (const char* name :
         {"HTTP_PROXY", "http_proxy", "HOSTNAME", "KUBECONFIG", "CXXFLAGS", "FOO", "SSH_AUTH_SOCK"}) {
        const std::string after = std::string(name) + "\nB=1\n";
        for (const std::string& text : {after, "A=1\n" + after, "A=\"x\"\n\n" + after, "# a\nB\n" + after}) {
            INFO(text);
            CHECK(says(concise(text), "`" + std::string(name) + "` has no `=`"));
            CHECK(says(full(text), "| " + std::string(name) + "\n"));
        }
    }
    CHECK(bare_name("HTTP_PROXY"));
    CHECK_FALSE(bare_name("Mixed"));
    CHECK_FALSE(bare_name(filled("{upper:16}")));
}

TEST_CASE("names: of a suppression only our own words are shown", "[names]") {
    const std::string word = made_up_word(3);
    for (const char* place :
         {"# credlint:@\nA=1\nA=2\n", "# credlint: @[committed-secret]\n", "# credlint: ignore[@] y\nA=1\n",
          "# credlint: ignore[duplicate-key] @\nA=1\n", "A=1 # credlint: ignore[@]\n",
          "# credlint ignore[@]\n", "# credlint: disable[@, aws]\n# credlint: enable[@*]\n",
          "# credlint: ignore[@\n"}) {
        check_hidden(Format::dotenv, ".env", place, word);
        check_hidden(Format::dotenv, ".env", place, filled("{base62:15}") + "+" + filled("{base64:30}", 2));
        check_hidden(Format::dotenv, ".env", place, word + "-" + filled("{digits:6}"));
    }
    CHECK(says(concise("# credlint: ignroe[duplicate-key]\nA=1\n"), "unknown directive `ignroe`"));
    CHECK(says(concise("# credlint: noqa[duplicate-key]\nA=1\n"), "unknown directive `noqa`"));
    CHECK(says(concise("# credlint: ignore[duplicate-kee]\nA=1\n"), "`duplicate-kee`"));
    CHECK(says(concise("# credlint: ignore[aws-secret-expired]\nA=1\n"), "`aws-secret-expired`"));
    CHECK(says(full("# credlint: ignore[duplicate-kee] why\nA=1\n"),
               "# credlint: ignore[duplicate-kee] ****\n"));
}

TEST_CASE("names: --diff shows what settings are set to only if it is one of few values", "[names]") {
    const std::string secret = made_up_word(4) + filled("{digits:2}");
    for (const char* place :
         {"AWS_REGION=US-EAST-1\nAWS_RETRY_MODE=@\n", "AWS_ACCOUNT_ID=@\nAWS_REGION=US-EAST-1\n",
          "AWS_REGION=US-EAST-1\nAWS_STS_REGIONAL_ENDPOINTS=@\n",
          "AWS_MAX_ATTEMPTS=@\nAWS_REGION=US-EAST-1\n", "AWS_USE_FIPS_ENDPOINT=@\nAWS_REGION=US-EAST-1\n",
          "AWS_REGION=US-EAST-1\nAWS_CREDENTIAL_EXPIRATION=@\n",
          "AWS_REGION=US-EAST-1\nAWS_DEFAULT_REGION=us-east-1-@\n",
          "AWS_REGION=US-EAST-1\nAWS_DEFAULT_REGION=@paris\n",
          "AWS_REGION=US-EAST-1\nAWS_DEFAULT_REGION=aws-@-global\n",
          "AWS_REGION=US-EAST-1\n# credlint:@\nA=1\n"})
        check_hidden(Format::dotenv, ".env", place, secret);
    check_hidden(Format::ini, ".aws/config", "[profile p]\noutput = @\nretry_mode = @\nregion = US-EAST-1\n",
                 secret);
    const std::string shown = diff(
        "AWS_RETRY_MODE=standard\nAWS_MAX_ATTEMPTS=5\nAWS_USE_FIPS_ENDPOINT=false\nAWS_REGION=US-EAST-1\n"
        "AWS_ACCOUNT_ID=123456789012\n# credlint: ignore[duplicate-key]\nA=1\n");
    INFO(shown);
    CHECK(says(shown, "+AWS_REGION=us-east-1\n"));
    CHECK(says(shown, "\n AWS_RETRY_MODE=standard\n AWS_MAX_ATTEMPTS=5\n AWS_USE_FIPS_ENDPOINT=false\n"));
    CHECK(says(shown, "\n AWS_ACCOUNT_ID=123456789012\n-# credlint: ignore[duplicate-key]\n A=1\n"));
}

TEST_CASE("names: words of the command line that look like a secret are not repeated", "[names]") {
    const std::string secret = filled("{base62:14}");
    LeakProbe probe;
    probe.plant(secret, 6);
    const auto error_of = [](std::vector<std::string> words) {
        words.insert(words.begin(), "credlint");
        INFO(words[1]);
        std::vector<char*> pointers;
        for (std::string& word : words) pointers.push_back(word.data());
        const auto asked = cli::parse_options(static_cast<int>(pointers.size()), pointers.data());
        const cli::EarlyExit* stop = std::get_if<cli::EarlyExit>(&asked);
        REQUIRE(stop != nullptr);
        CHECK(stop->exit_code == 2);
        return stop->error;
    };
    using Line = std::vector<std::string>;
    for (const Line& words : {Line{"--now", secret},
                              {"--format", secret},
                              {"--" + secret},
                              {"--" + secret + "=x"},
                              {"--color=" + secret},
                              {"--fail-level", secret},
                              {"--output-format", secret},
                              {"--output-format", secret + ":"},
                              {"--threads", secret},
                              {"show", secret},
                              {"show", "values", "x", "--as", secret},
                              {"show", "document", "x", secret},
                              {"completions", secret},
                              {"man", secret},
                              {"baseline", secret},
                              {"baseline", secret},
                              {"config", "--" + secret}}) {
        const std::string error = error_of(words);
        INFO(words.front() << ": " << error);
        CHECK(probe.leak_in(error).empty());
    }
    CHECK(says(error_of({"--format", "xml"}), "`xml`"));
    CHECK(says(error_of({"--fromat", "x"}), "`--fromat`; did you mean `--format`?"));
    CHECK(says(error_of({"--now", "yesterday"}), "`yesterday`"));
    CHECK(says(error_of({"show", "dokument"}), "`dokument`; did you mean `document`?"));
}
