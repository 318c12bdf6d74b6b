// What was meant by a region that is none: a zone of one, its name for people, a slip of the keyboard.
// Knows nothing of where the value stands and of what else is set there.
#pragma once

#include <cstdint>
#include <string_view>

namespace credlint::aws {

struct RegionSlip {
    enum class Kind : std::uint8_t {
        none,          // a region, or new and of a region's form
        white_space,   // before or behind it
        quotes,        // round it
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

RegionSlip region_slip(std::string_view value);

}  // namespace credlint::aws
