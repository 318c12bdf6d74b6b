// What was meant by a value that is not a region: a zone of one, its display name, a typo.
// Does not know where the value is and what else is set there.
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint::aws {

struct RegionTypo {
    enum class Kind : std::uint8_t {
        none,          // a region, or of the form of a new one
        white_space,   // before or after it
        quotes,        // around it
        upper_case,    // `US-EAST-1`
        zone,          // `us-east-1a`
        local_zone,    // `us-west-2-lax-1a`
        punctuation,   // `us-east1`, `us_east_1`
        no_number,     // `us-east`
        display_name,  // `US East (N. Virginia)`, `frankfurt`
        mistyped,      // `us-eats-1`
        global,        // `aws-global`
        unknown,       // nothing that resembles a region
    };
    Kind kind = Kind::none;
    std::string_view meant;  // a region; constant text; empty with none, global and unknown
};

RegionTypo region_typo(std::string_view value);

}  // namespace credlint::aws
