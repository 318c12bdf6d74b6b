// AWS regions and the partitions that they lie in. Credentials do not cross partitions.
// Source: botocore/data/partitions.json; which regions are opt-in: facts/aws.md, 3.2.
#pragma once

#include <span>
#include <string_view>

namespace credlint::aws {

struct Region {
    std::string_view name;
    std::string_view partition;
    bool opt_in = false;  // launched after 2019-03-20 in the partition `aws`
};

// Every region, sorted by name.
std::span<const Region> regions();

// Null: no region that is known.
const Region* find_region(std::string_view name);

// Of a region, also of one that is too new to be in the table but has a partition's form: `eu-west-9` is
// `aws`. Empty: no region's form.
std::string_view partition_of(std::string_view region);

}  // namespace credlint::aws
