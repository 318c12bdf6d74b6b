#include "credential/aws/regions.h"

#include <algorithm>
#include <array>

namespace credlint::aws {
namespace {

constexpr std::array table{
    Region{"af-south-1", "aws", true},
    Region{"ap-east-1", "aws", true},
    Region{"ap-east-2", "aws", true},
    Region{"ap-northeast-1", "aws"},
    Region{"ap-northeast-2", "aws"},
    Region{"ap-northeast-3", "aws"},
    Region{"ap-south-1", "aws"},
    Region{"ap-south-2", "aws", true},
    Region{"ap-southeast-1", "aws"},
    Region{"ap-southeast-2", "aws"},
    Region{"ap-southeast-3", "aws", true},
    Region{"ap-southeast-4", "aws", true},
    Region{"ap-southeast-5", "aws", true},
    Region{"ap-southeast-6", "aws", true},
    Region{"ap-southeast-7", "aws", true},
    Region{"ca-central-1", "aws"},
    Region{"ca-west-1", "aws", true},
    Region{"cn-north-1", "aws-cn"},
    Region{"cn-northwest-1", "aws-cn"},
    Region{"eu-central-1", "aws"},
    Region{"eu-central-2", "aws", true},
    Region{"eu-isoe-west-1", "aws-iso-e"},
    Region{"eu-north-1", "aws"},
    Region{"eu-south-1", "aws", true},
    Region{"eu-south-2", "aws", true},
    Region{"eu-west-1", "aws"},
    Region{"eu-west-2", "aws"},
    Region{"eu-west-3", "aws"},
    Region{"eusc-de-east-1", "aws-eusc"},
    Region{"il-central-1", "aws", true},
    Region{"me-central-1", "aws", true},
    Region{"me-south-1", "aws", true},
    Region{"mx-central-1", "aws", true},
    Region{"sa-east-1", "aws"},
    Region{"us-east-1", "aws"},
    Region{"us-east-2", "aws"},
    Region{"us-gov-east-1", "aws-us-gov"},
    Region{"us-gov-west-1", "aws-us-gov"},
    Region{"us-iso-east-1", "aws-iso"},
    Region{"us-iso-west-1", "aws-iso"},
    Region{"us-isob-east-1", "aws-iso-b"},
    Region{"us-isob-west-1", "aws-iso-b"},
    Region{"us-isof-east-1", "aws-iso-f"},
    Region{"us-isof-south-1", "aws-iso-f"},
    Region{"us-west-1", "aws"},
    Region{"us-west-2", "aws"},
};

bool by_name(const Region& a, const Region& b) {
    return a.name < b.name;
}

// What a region's name begins with in each partition. The first that fits counts.
struct Beginning {
    std::string_view text;
    std::string_view partition;
};
constexpr std::array beginnings{
    Beginning{"cn-", "aws-cn"},
    Beginning{"us-gov-", "aws-us-gov"},
    Beginning{"us-iso-", "aws-iso"},
    Beginning{"us-isob-", "aws-iso-b"},
    Beginning{"eu-isoe-", "aws-iso-e"},
    Beginning{"us-isof-", "aws-iso-f"},
    Beginning{"eusc-", "aws-eusc"},
    Beginning{"us-", "aws"},
    Beginning{"eu-", "aws"},
    Beginning{"ap-", "aws"},
    Beginning{"sa-", "aws"},
    Beginning{"ca-", "aws"},
    Beginning{"me-", "aws"},
    Beginning{"af-", "aws"},
    Beginning{"il-", "aws"},
    Beginning{"mx-", "aws"},
};

bool word(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool number(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::span<const Region> regions() {
    return table;
}

const Region* find_region(std::string_view name) {
    static_assert(std::is_sorted(table.begin(), table.end(),
                                 [](const Region& a, const Region& b) { return a.name < b.name; }));
    const auto found = std::lower_bound(table.begin(), table.end(), Region{name, {}}, by_name);
    return found != table.end() && found->name == name ? &*found : nullptr;
}

std::string_view partition_of(std::string_view region) {
    const std::size_t last = region.rfind('-');
    if (last == region.npos || !number(region.substr(last + 1))) return {};
    for (const Beginning& beginning : beginnings) {
        if (!region.starts_with(beginning.text)) continue;
        // `eusc-` is followed by a country, then as in all others by where in it.
        std::string_view where = region.substr(0, last);
        where.remove_prefix(std::min(beginning.text.size(), where.size()));
        const std::size_t country = beginning.partition == "aws-eusc" ? where.find('-') : where.npos;
        if (country != where.npos) where.remove_prefix(country + 1);
        return word(where) ? beginning.partition : std::string_view();
    }
    return {};
}

}  // namespace credlint::aws
