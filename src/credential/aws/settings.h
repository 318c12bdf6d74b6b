// What configures AWS clients and is no secret: regions, profiles, accounts, switches. One table says what
// each is called in the environment and in a profile, and what values it takes.
// Facts: facts/aws.md, 4; ../shared/data/aws/env-names.json.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "credential/aws/shared_file.h"
#include "document/document.h"

namespace credlint::aws {

struct SettingRule {
    enum class Kind : std::uint8_t {
        text,      // anything
        region,    // `eu-central-1`
        word,      // one of `words`
        boolean,   // true or false
        number,    // a positive integer
        account,   // twelve digits
        arn,       // of a role
        endpoint,  // a URL
        time,      // RFC 3339
        profile,   // the name of a profile
    };
    std::string_view variable;  // `AWS_RETRY_MODE`; empty: only in profiles
    std::string_view property;  // `retry_mode`; empty: only in the environment
    Kind kind = Kind::text;
    std::span<const std::string_view> words = {};
};

struct SettingMatch {
    const SettingRule* rule = nullptr;
    std::string_view group;  // `PROD` of `PROD_AWS_REGION`, a piece of the key as it was given
};

// The setting that a key names: a variable, perhaps behind words and `_`; in a shared file a property.
std::optional<SettingMatch> setting(std::string_view key, SharedFile file);

// A setting in a document.
struct Setting {
    const SettingRule* rule = nullptr;
    Entry entry;
    std::string group;  // as Credential::group
};

}  // namespace credlint::aws
