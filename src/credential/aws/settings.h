// What configures AWS clients and is no secret: regions, profiles, accounts, switches. One table says what
// each is called in the environment and in a profile, and what values it takes.
// Facts: facts/aws.md, 4. Knows no values and no names that are only
// near to one of the table (near_names.h).
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
        text,          // anything
        region,        // `eu-central-1`
        word,          // one of `words`
        boolean,       // true or false
        number,        // an integer from `least` to `most`
        account,       // twelve digits
        arn,           // of a role
        endpoint,      // the URL that a service is asked at
        url,           // another URL
        time,          // RFC 3339
        profile,       // the name of a profile
        session_name,  // of a role session
        model,         // of Bedrock
    };
    std::string_view variable;  // `AWS_RETRY_MODE`; empty: only in profiles
    std::string_view property;  // `retry_mode`, nested in another `s3.addressing_style`; empty: no property
    Kind kind = Kind::text;
    std::span<const std::string_view> words = {};
    std::uint32_t least = 1;
    std::uint32_t most = 0;  // 0: no bound
};

struct SettingMatch {
    const SettingRule* rule = nullptr;  // null: a name in the place of a setting that no SDK reads
    std::string_view group;             // `PROD` of `PROD_AWS_REGION`, a piece of the key as it was given
};

// The setting that a key names: a variable, perhaps behind words and `_`; in a shared file a property,
// perhaps nested in `parent`. Of other keys, those that begin like a variable of AWS (in a shared file, all
// that are not nested) are a match without a rule.
std::optional<SettingMatch> setting(std::string_view key, SharedFile file, std::string_view parent = {});

// Where in a key the variable of AWS begins: behind `PROD_` in `PROD_AWS_REGION`; npos: nowhere.
std::size_t variable_begin(std::string_view key);

// Every setting, sorted by variable; those without one last.
std::span<const SettingRule> settings();

// A setting in a document.
struct Setting {
    const SettingRule* rule = nullptr;
    Entry entry;
    std::string group;  // as Credential::group
};

}  // namespace credlint::aws
