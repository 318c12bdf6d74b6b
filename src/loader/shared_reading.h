// How the AWS SDKs read the two shared files: bytes in, profiles out. One model for each SDK, exact to the
// odd line, since what matters is where they differ. tests/conformance/ runs the real
// parsers against them. Knows neither the document nor what a value is worth; does not touch the disk.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loader/name_index.h"

namespace credlint::loader {

enum class SharedKind : std::uint8_t { config, credentials };

// One of the two files, or both; offsets in what is read point into them.
struct SharedFiles {
    std::optional<std::string_view> config;
    std::optional<std::string_view> credentials;
};

// Where a line begins.
struct Origin {
    SharedKind file = SharedKind::config;
    std::uint32_t offset = 0;
};

struct SubProperty {
    std::string key;
    std::string value;
};

struct Property {
    std::string key;
    std::string value;
    Origin origin;  // the line that the key stands on
    // Where the SDK makes a map of indented lines; `value` is empty then.
    std::optional<std::vector<SubProperty>> nested = {};
};

struct Profile {
    std::string name;
    std::vector<Property> properties;  // in the order in which their keys came first
    mutable NameIndex by_key = {};     // of the properties

    const Property* find(std::string_view key) const;
    Property* find(std::string_view key);
};

// The SDK gives up: on the files, and so on every profile in them.
struct Refusal {
    std::string
        message;  // the SDK's own words; without a path, which it names too, and without text of the file
    Origin origin;
};

struct SharedReading {
    std::optional<Refusal> refusal;
    std::vector<Profile> profiles;
    std::vector<Profile> sso_sessions;
    std::vector<Profile> services;

    const Profile* find(std::string_view profile) const;
};

struct SharedLoader {
    std::string_view name;   // as the command line has it: "boto3"
    std::string_view title;  // as a message has it: "boto3 and the AWS CLI"
    SharedReading (*read)(const SharedFiles&);
};

std::span<const SharedLoader> shared_loaders();
// Null: there is none of that name.
const SharedLoader* find_shared_loader(std::string_view name);

SharedReading read_as_boto3(const SharedFiles& files);
SharedReading read_as_aws_js(const SharedFiles& files);
SharedReading read_as_aws_go(const SharedFiles& files);
SharedReading read_as_aws_rust(const SharedFiles& files);
SharedReading read_as_aws_java(const SharedFiles& files);

}  // namespace credlint::loader
