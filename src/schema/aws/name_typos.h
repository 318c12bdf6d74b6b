// Which setting a mistyped name was meant to be. Strict: `AWS_REGIONS`, `AWS_S3_BUCKET` and `AWS_RULE_ARN`
// are custom names. Knows no values and not what else the file sets.
#pragma once

#include <optional>
#include <string_view>

namespace credlint::aws {

struct NameTypo {
    enum class How {
        mistyped,  // letters or `_` are wrong
        reworded,  // the words are right, their order or number is not
        service,   // after AWS_ENDPOINT_URL_, another name of a service; `name` is its ID
        unknown,   // after AWS_ENDPOINT_URL_, not a known service; `name` is empty
    };
    How how = How::mistyped;
    std::string_view name;  // what was meant; constant text
};

// Of a name that begins with `AWS_` and that no SDK reads.
std::optional<NameTypo> variable_typo(std::string_view name);

// Of a profile's property that no SDK reads, ignoring case.
std::optional<NameTypo> property_typo(std::string_view key);

}  // namespace credlint::aws
