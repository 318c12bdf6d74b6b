#include "schema/aws/regions.h"

#include <algorithm>
#include <vector>

#include "rule/packed_settings.h"
#include "text/ascii.h"

namespace credlint::aws {
namespace {

// Made when a file first needs it.
struct Table {
    std::vector<Region> regions;
    std::vector<Partition> partitions;
    std::vector<std::string_view> lists;  // what they refer to

    Table() {
        const PackedSettings packed = packed_aws_settings();
        lists.reserve(packed.lists.size());
        regions.reserve(packed.regions.size());
        partitions.reserve(packed.partitions.size());
        for (const PackedRegion& from : packed.regions)
            regions.push_back({packed.text(from.name), packed.text(from.partition), from.opt_in,
                               packed.list(from.places, lists)});
        for (const PackedPartition& from : packed.partitions)
            partitions.push_back({packed.text(from.name), packed.list(from.prefixes, lists)});
    }
};

const Table& table() {
    static const Table table;
    return table;
}

bool word(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_lower);
}

bool number(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace

std::span<const Region> regions() {
    return table().regions;
}

std::span<const Partition> partitions() {
    return table().partitions;
}

const Region* find_region(std::string_view name) {
    const std::vector<Region>& all = table().regions;
    const auto found =
        std::lower_bound(all.begin(), all.end(), name,
                         [](const Region& region, std::string_view wanted) { return region.name < wanted; });
    return found != all.end() && found->name == name ? &*found : nullptr;
}

std::string_view partition_of(std::string_view region) {
    const std::size_t last = region.rfind('-');
    if (last == region.npos || !number(region.substr(last + 1))) return {};
    // The longest prefix wins: `us-gov-`, not `us-`.
    const Partition* partition = nullptr;
    std::string_view prefix;
    for (const Partition& each : table().partitions) {
        for (const std::string_view candidate : each.prefixes) {
            if (!region.starts_with(candidate) || candidate.size() <= prefix.size()) continue;
            partition = &each;
            prefix = candidate;
        }
    }
    if (partition == nullptr) return {};
    std::string_view where = region.substr(0, last);
    where.remove_prefix(std::min(prefix.size(), where.size()));
    // After `eusc-` comes a country, then the direction as in all others.
    const std::size_t country = partition->name == "aws-eusc" ? where.find('-') : where.npos;
    if (country != where.npos) where.remove_prefix(country + 1);
    return word(where) ? partition->name : std::string_view();
}

}  // namespace credlint::aws
