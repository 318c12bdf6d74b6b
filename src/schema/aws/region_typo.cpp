#include "schema/aws/region_typo.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "schema/aws/regions.h"
#include "text/ascii.h"
#include "text/nearest.h"
#include "text/trim.h"

namespace credlint::aws {
namespace {

using Kind = RegionTypo::Kind;

// Longer values are neither a typo of a region nor a region's display name.
constexpr std::size_t longest = 48;

// Letters and digits.
std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (is_lower(c) || is_digit(c)) out.push_back(c);
    }
    return out;
}

// Where in its area a region is, in the words that AWS has used so far: `us-esat-1` has a region's form,
// but is not a new region.
constexpr std::array<std::string_view, 9> directions{
    "central", "east", "north", "northeast", "northwest", "south", "southeast", "southwest", "west"};

bool new_region(std::string_view value) {
    if (partition_of(value).empty()) return false;
    const std::string_view area = value.substr(0, value.rfind('-'));
    return std::find(directions.begin(), directions.end(), area.substr(area.rfind('-') + 1)) !=
           directions.end();
}

// The region that differs only in the punctuation between letters and digits.
std::string_view same_letters(std::string_view value) {
    const std::string wanted = bare(value);
    for (const Region& region : regions()) {
        if (bare(region.name) == wanted) return region.name;
    }
    return {};
}

// The region whose display name the value ends with.
std::string_view at_the_place(std::string_view value) {
    std::string letters = bare(value);
    letters.erase(std::remove_if(letters.begin(), letters.end(), is_digit), letters.end());
    for (const Region& region : regions()) {
        for (const std::string_view place : region.places) {
            if (letters.ends_with(place)) return region.name;
        }
    }
    return {};
}

// The region that a name begins with, if `-` or letters follow it: that of a zone.
RegionTypo zone(std::string_view value) {
    for (const Region& region : regions()) {
        if (!value.starts_with(region.name)) continue;
        const std::string_view rest = value.substr(region.name.size());
        if (rest.size() == 1 && is_lower(rest[0])) return {Kind::zone, region.name};
        if (rest.size() > 4 && rest[0] == '-' && is_lower(rest[1])) return {Kind::local_zone, region.name};
    }
    return {};
}

// Of a value in lowercase that is not a region.
RegionTypo meant_by(std::string_view value) {
    if (const RegionTypo typo = zone(value); typo.kind != Kind::none) return typo;
    if (value.ends_with("-global") && value.starts_with("aws")) return {Kind::global, {}};
    if (const auto region = same_letters(value); !region.empty()) return {Kind::punctuation, region};
    if (const auto region = same_letters(std::string(value) + "1"); !region.empty())
        return {Kind::no_number, region};
    if (const auto region = at_the_place(value); !region.empty()) return {Kind::display_name, region};
    std::vector<std::string_view> names;
    for (const Region& region : regions()) names.push_back(region.name);
    const std::string_view near = nearest(value, names, 2);
    if (!near.empty()) return {Kind::mistyped, near};
    return {partition_of(value).empty() ? Kind::unknown : Kind::none, {}};
}

}  // namespace

RegionTypo region_typo(std::string_view value) {
    if (find_region(value) != nullptr || new_region(value)) return {};
    if (value.size() > longest) return {Kind::unknown, {}};
    if (const Region* region = find_region(trimmed(value, " \t"))) return {Kind::white_space, region->name};
    if (const Region* region = find_region(trimmed(value, "\"'` \t"))) return {Kind::quotes, region->name};
    const std::string plain = folded(trimmed(value, "\"'` \t"));
    if (const Region* region = find_region(plain)) return {Kind::upper_case, region->name};
    return meant_by(plain);
}

}  // namespace credlint::aws
