// How each AWS SDK reads the shared files, one measured row for each case.
// `./dev conformance` compares the same models with the real parsers.
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include "support/loaded.h"

using namespace credlint;
using namespace credlint::loader;
using namespace credlint::test;

namespace {

namespace fs = std::filesystem;

const std::string refused = "(refused)";

std::string shown(const std::string& value) {
    std::string out;
    for (const char c : value) out += c == '\n' ? std::string("\\n") : std::string(1, c);
    return out;
}

// Of the profiles: `dev: a=1 b=2; prod: c={x=y,}`; a line break is shown as `\n`.
std::string text_of(const Bindings& bindings) {
    if (bindings.refusal) return refused;
    std::string out;
    for (std::uint32_t i = 1; i < bindings.sections.size(); ++i) {
        if (bindings.sections[i].kind != "profile") continue;
        out += (out.empty() ? "" : "; ") + bindings.sections[i].name + ":";
        std::string parent;
        for (const Binding& binding : bindings.all) {
            if (binding.section != i) continue;
            if (!parent.empty() && binding.parent != parent) out += "}";
            if (!binding.parent.empty() && binding.parent != parent) out += " " + binding.parent + "={";
            parent = binding.parent;
            out += (parent.empty() ? " " : "") + binding.key + "=" + shown(*binding.value) +
                   (parent.empty() ? "" : ",");
        }
        if (!parent.empty()) out += "}";
    }
    return out;
}

const Loader& named(std::string_view loader) {
    const Loader* found = find_loader(loader);
    REQUIRE(found != nullptr);
    return *found;
}

std::string as(std::string_view loader, std::string_view config) {
    return text_of(read_shared(named(loader), config, {}));
}

std::string as_credentials(std::string_view loader, std::string_view text) {
    return text_of(read_shared(named(loader), {}, text));
}

struct Row {
    std::string_view text;
    std::string boto3, js, go, rust, java;
};

void check(const Row& row) {
    INFO(row.text);
    CHECK(as("boto3", row.text) == row.boto3);
    CHECK(as("aws-js", row.text) == row.js);
    CHECK(as("aws-go", row.text) == row.go);
    CHECK(as("aws-rust", row.text) == row.rust);
    CHECK(as("aws-java", row.text) == row.java);
}

void check_all(std::string_view text, const std::string& text_of) {
    check({text, text_of, text_of, text_of, text_of, text_of});
}

// Java also lists each property of an indented one, as `s3.name`; the specification's cases do not.
nlohmann::json without_sub_properties(nlohmann::json sections) {
    for (auto& section : sections) {
        const nlohmann::json all = section;
        for (const auto& [key, value] : all.items())
            if (key.find('.') != key.npos && all.contains(key.substr(0, key.find('.')))) section.erase(key);
    }
    return sections;
}

}  // namespace

TEST_CASE("loader: a plain file is read alike by all", "[loader]") {
    check_all("[default]\na = 1\n\n# note\n[profile dev]\nb=2\r\n", "default: a=1; dev: b=2");
    check_all("[default]\na = x=y\n", "default: a=x=y");
    check_all("[default]\na = v#w;x\n", "default: a=v#w;x");
    check_all("", "");
}

TEST_CASE("loader: a repeated section or key", "[loader]") {
    const std::string merged = "default: a=1 b=2";
    check({"[default]\na=1\n[default]\nb=2\n", refused, merged, merged, merged, merged});
    check({"[default]\na=1\na=2\n", refused, "default: a=2", "default: a=2", "default: a=2", "default: a=2"});
}

TEST_CASE("loader: a comment after a value", "[loader]") {
    check({"[default]\na = v # note\n", "default: a=v # note", "default: a=v", "default: a=v", "default: a=v",
           "default: a=v"});
    check({"[default]\na = v\t; note\n", "default: a=v\t; note", "default: a=v", "default: a=v",
           "default: a=v", "default: a=v"});
}

TEST_CASE("loader: a colon instead of the equals sign", "[loader]") {
    check({"[default]\na: v\nb = 1\n", "default: a=v b=1", "default: b=1", "default: a=v b=1", refused,
           refused});
    check({"[default]\na = x:y\n", "default: a=x:y", "default: a=x:y", "default: a=x:y", "default: a=x:y",
           "default: a=x:y"});
}

TEST_CASE("loader: quotes around a value", "[loader]") {
    const std::string kept = "default: a=\"v\"";
    check({"[default]\na = \"v\"\n", kept, kept, "default: a=v", kept, kept});
    // One quote alone ends the Go program.
    CHECK(as("aws-go", "[default]\na = '\n") == refused);
    CHECK(as("aws-js", "[default]\na = '\n") == "default: a='");
}

TEST_CASE("loader: invalid lines", "[loader]") {
    check({"[default]\nnothing\na=1\n", refused, "default: a=1", "default: a=1", refused, refused});
    check({"a=1\n[default]\nb=2\n", refused, "default: b=2", "default: b=2", refused, refused});
    check({"[default]\na=1\n[profile b\nc=2\n", refused, "default: a=1 c=2", "default: a=1 c=2", refused,
           refused});
    check({"[default] junk\na=1\n[profile b]\nb=2\n", "default: a=1; b: b=2", "b: b=2", "b: b=2", refused,
           refused});
    CHECK(as("boto3", "[default]\n=v\n") == refused);
}

TEST_CASE("loader: lines that are indented", "[loader]") {
    check({"[default]\na = 1\n  more\n", "default: a=1\\nmore", "default: a=1", "default: a=1\\nmore",
           "default: a=1\\nmore", "default: a=1\\nmore"});
    check({"[default]\na = 1\n  b = 2\n", "default: a=1\\nb = 2", "default: a=1 b=2", "default: a=1 b=2",
           "default: a=1\\nb = 2", "default: a=1\\nb = 2"});
    check({"[default]\na = 1\n [profile b]\n b = 2\n", "default: a=1\\n[profile b]\\nb = 2",
           "default: a=1; b: b=2", "b: b=2; default: a=1", "default: a=1\\n[profile b]\\nb = 2",
           "default: a=1\\n[profile b]\\nb = 2"});
    check({"  [default]\n  a = 1\n  b = 2\n", "default: a=1 b=2", "default: a=1 b=2", "default: a=1 b=2",
           refused, refused});
    check({"[default]\ns3 =\n  x = y\n", "default: s3={x=y,}", "default: s3.x=y", "default: s3={x=y,}",
           "default: s3=\\nx = y", "default: s3=\\nx = y s3.x=y"});
}

TEST_CASE("loader: the case of a key", "[loader]") {
    check({"[default]\nAWS_KEY = 1\n", "default: aws_key=1", "default: AWS_KEY=1", "default: aws_key=1",
           "default: aws_key=1", "default: AWS_KEY=1"});
}

TEST_CASE("loader: names of profiles", "[loader]") {
    check({"[profile \"my prof\"]\na=1\n", "my prof: a=1", "", "\"my prof\": a=1", "", ""});
    check({"[profile \"x\"]\na=1\n", "x: a=1", "x: a=1", "\"x\": a=1", "", ""});
    check({"[profile a b]\na=1\n", "", "", "a b: a=1", "", ""});
    check({"[profiles x]\na=1\n", "x: a=1", "", "", "", ""});
    check({"[foo]\na=1\n", "", "", "", "", ""});
    check({"[DEFAULT]\na=1\n[profile b]\nb=2\n", "b: b=2 a=1", "b: b=2", "DEFAULT: a=1; b: b=2", "b: b=2",
           "b: b=2"});
    check({"[Default]\na=1\n", "", "", "Default: a=1", "", ""});
    check({"[default]\na=1\n[profile default]\nb=2\n", "default: b=2", "default: b=2", "default: b=2",
           "default: b=2", "default: b=2"});
    check({"[profile default]\nb=2\n[default]\na=1\n", "default: a=1", "default: b=2", "default: b=2",
           "default: b=2", "default: b=2"});
    CHECK(as("boto3", "[profile \"open]\na=1\n") == "");

    const std::string_view spaces = "[  foo  ]\na=1\n";
    CHECK(as_credentials("boto3", spaces) == "  foo  : a=1");
    CHECK(as_credentials("aws-js", spaces) == "  foo  : a=1");
    CHECK(as_credentials("aws-go", spaces) == "foo: a=1");
    CHECK(as_credentials("aws-rust", spaces) == "foo: a=1");
    CHECK(as_credentials("aws-java", spaces) == "foo: a=1");
}

TEST_CASE("loader: invalid UTF-8", "[loader]") {
    check({"\xEF\xBB\xBF[default]\na=1\n", refused, "default: a=1", "", refused, refused});
    check({"[default]\na=x\xE9\n", refused, "default: a=x\xEF\xBF\xBD", "default: a=x\xE9", "",
           "default: a=x\xEF\xBF\xBD"});
    check({"[default]\ra=1\r", "default: a=1", "", "", refused, "default: a=1"});
    check({"[default]\nexport a=1\n", "default: export a=1", "default: export a=1", "default: export a=1",
           "default:", "default:"});
}

TEST_CASE("loader: both files, the credentials file first", "[loader]") {
    const std::string_view config = "[default]\nregion=r\naws_access_key_id=old\naws_secret_access_key=old\n";
    const std::string_view credentials = "[default]\naws_access_key_id=new\naws_secret_access_key=new\n";
    for (const Loader* loader : aws_loaders()) {
        INFO(loader->name);
        CHECK(text_of(read_shared(*loader, config, credentials)) ==
              "default: region=r aws_access_key_id=new aws_secret_access_key=new");
    }
    // Go accepts a key only with its secret, and of the rest only known settings.
    const std::string_view half = "[default]\naws_access_key_id=new\nregion=s\nx=y\n";
    CHECK(text_of(read_shared(named("aws-go"), config, half)) ==
          "default: region=s aws_access_key_id=old aws_secret_access_key=old");
    CHECK(text_of(read_shared(named("aws-rust"), config, half)) ==
          "default: region=s aws_access_key_id=new aws_secret_access_key=old x=y");
}

TEST_CASE("loader: an error has its message and its line", "[loader]") {
    const std::string_view text = "[default]\na=1\na=2\n";
    const Bindings boto3 = read_shared(named("boto3"), {}, text);
    REQUIRE(boto3.refusal);
    CHECK(boto3.refusal->message ==
          "Unable to parse config file (DuplicateOptionError: option in section already exists)");
    CHECK(boto3.refusal->origin.file == FileRole::credentials);
    CHECK(boto3.refusal->origin.span.begin == text.find("a=2"));
    const Bindings rust = read_shared(named("aws-rust"), "# x\na=1\n", {});
    REQUIRE(rust.refusal);
    CHECK(rust.refusal->message == "Expected a profile definition");
    CHECK(rust.refusal->origin.span.begin == 4);
}

TEST_CASE("loader: a property has its line", "[loader]") {
    const std::string_view text = "\n[default]\r\n# x\r\na = 1\r\n  more\r\nb=2\n";
    for (const Loader* loader : aws_loaders()) {
        INFO(loader->name);
        const Bindings bindings = read_shared(*loader, text, {});
        const auto section = section_of(bindings, "profile", "default");
        REQUIRE(section);
        const Binding* last = find_binding(bindings, *section, "b");
        REQUIRE(last != nullptr);
        CHECK(last->origin.span.begin == text.find("b=2"));
        const Binding* first = find_binding(bindings, *section, "a");
        REQUIRE(first != nullptr);
        CHECK(first->origin.span.begin == text.find("a = 1"));
    }
}

// The pieces of the file that a value consists of.
std::string pieces(std::string_view text, const Binding& binding) {
    std::string out;
    for (const Span part : binding.parts)
        out += (out.empty() ? "" : "|") + std::string(text.substr(part.begin, part.size()));
    return out;
}

TEST_CASE("loader: a value has the spans that it came from", "[loader]") {
    const std::string_view text = "[default]\na = 1 \n  more\nb =\n  x = y\nc=\"d\"\n";
    const std::map<std::string_view, std::string> expected{
        {"boto3", "1|more; x = y; \"d\""},    {"aws-js", "1; y; \"d\""},
        {"aws-go", "1|more; y; d"},           {"aws-rust", "1|more; x = y; \"d\""},
        {"aws-java", "1|more; x = y; \"d\""},
    };
    for (const Loader* loader : aws_loaders()) {
        INFO(loader->name);
        const Bindings bindings = read_shared(*loader, text, {});
        std::string all_pieces;
        for (const Binding& binding : bindings.all) {
            if (loader->name == "aws-java" && binding.key == "b.x") continue;
            all_pieces += (all_pieces.empty() ? "" : "; ") + pieces(text, binding);
        }
        CHECK(all_pieces == expected.at(loader->name));
    }
}

TEST_CASE("loader: the specification's own cases", "[loader]") {
    const fs::path path = fs::path(CREDLINT_SOURCE_DIR) / "../shared/data/aws/profile-parser-cases.json";
    std::ifstream in(path);
    if (!in) {
        WARN("skipped: ../shared/data/aws/profile-parser-cases.json is not here");
        return;
    }
    const auto cases = nlohmann::json::parse(in)["tests"];
    CHECK(cases.size() == 33);
    for (const auto& one : cases) {
        INFO(one["name"]);
        const std::string config = one["input"].value("configFile", "");
        const std::string credentials = one["input"].value("credentialsFile", "");
        const Bindings rust = read_shared(named("aws-rust"), config, credentials);
        const Bindings java = read_shared(named("aws-java"), config, credentials);
        CHECK(java.refusal.has_value() == rust.refusal.has_value());
        if (one["output"].contains("errorContaining")) {
            REQUIRE(rust.refusal);
            CHECK(rust.refusal->message.find(one["output"]["errorContaining"]) != std::string::npos);
            continue;
        }
        CHECK(!rust.refusal);
        const auto json = [](const Bindings& bindings, std::string_view kind) {
            nlohmann::json out = nlohmann::json::object();
            for (std::uint32_t i = 1; i < bindings.sections.size(); ++i) {
                if (bindings.sections[i].kind != kind) continue;
                nlohmann::json& section = out[bindings.sections[i].name] = nlohmann::json::object();
                for (const Binding& binding : bindings.all) {
                    if (binding.section == i) section[binding.key] = *binding.value;
                }
            }
            return out;
        };
        CHECK(json(rust, "profile") == one["output"]["config"]["profiles"]);
        CHECK(without_sub_properties(json(java, "profile")) == one["output"]["config"]["profiles"]);
        if (one["output"]["config"].contains("sso_sessions")) {
            CHECK(json(rust, "sso-session") == one["output"]["config"]["sso_sessions"]);
            CHECK(json(java, "sso-session") == one["output"]["config"]["sso_sessions"]);
        }
    }
}
