// Which name of the settings' table a mistyped one was meant to be. Strict: `AWS_REGIONS`, `AWS_S3_BUCKET`
// and `AWS_RULE_ARN` are their owners' own names. Knows no values and not what else the file sets.
#pragma once

#include <optional>
#include <string_view>

namespace credlint::aws {

struct NearName {
    enum class How {
        mistyped,  // letters or `_` wrong
        reworded,  // the words are right, their order or number is not
        service,   // behind AWS_ENDPOINT_URL_, another name of a service; `name` is its ID
        nothing,   // behind AWS_ENDPOINT_URL_, no service that is known; `name` is empty
    };
    How how = How::mistyped;
    std::string_view name;  // what was meant; constant text
};

// Of a name that begins with `AWS_` and that no SDK reads.
std::optional<NearName> near_variable(std::string_view name);

// Of a profile's property that no SDK reads; case does not count.
std::optional<NearName> near_property(std::string_view key);

}  // namespace credlint::aws
