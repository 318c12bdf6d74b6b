// What configures programs and is not a secret: settings with the types of their values, and the regions and
// services that these name. Data only, as in rules/aws/*.toml; schema/type.h validates values.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace credlint {

// What the value of a setting may be.
struct Type {
    enum class Kind : std::uint8_t {
        string,       // anything
        boolean,      // true or false
        integer,      // from `minimum` to `maximum`
        enumeration,  // one of `values`; case matters only for those with uppercase letters
        region,       // `eu-central-1`
        account_id,   // twelve digits
        role_arn,
        url,
        endpoint,   // the URL of a service
        date_time,  // RFC 3339
        profile,    // the name of a profile
        session_name,
        model,  // of Bedrock
    };
    Kind kind = Kind::string;
    std::span<const std::string_view> values = {};
    std::uint32_t minimum = 1;
    std::uint32_t maximum = 0;  // 0: unbounded
};

// As rule files write it: `account-id`.
std::string_view to_string(Type::Kind kind);
std::optional<Type::Kind> type_named(std::string_view name);
std::span<const std::string_view> type_names();

struct SettingRule {
    std::string_view variable;  // `AWS_RETRY_MODE`; empty: only in profiles
    std::string_view property;  // `retry_mode`, nested in another `s3.addressing_style`; empty: no property
    Type type;
    bool each_service = false;  // a service's name follows `variable`
};

struct Partition {
    std::string_view name;
    std::span<const std::string_view> prefixes;  // of the names of its regions
};

struct Region {
    std::string_view name;
    std::string_view partition;
    bool opt_in = false;                       // launched after 2019-03-20 in the partition `aws`
    std::span<const std::string_view> places;  // its display names, letters only: `frankfurt`
};

// Another name of something, or one that is often mistaken for its name.
struct OtherName {
    std::string_view name;
    std::string_view meant;
};

}  // namespace credlint
