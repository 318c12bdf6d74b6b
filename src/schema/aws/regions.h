// AWS regions and the partitions that they are in, as rules/aws/regions.toml lists them. Credentials do not
// cross partitions.
#pragma once

#include <span>
#include <string_view>

#include "rule/setting.h"

namespace credlint::aws {

// Every region, sorted by name.
std::span<const Region> regions();

std::span<const Partition> partitions();

// Null: not a known region.
const Region* find_region(std::string_view name);

// Of a region, even of one that is too new to be listed but has a partition's form: `eu-west-9` is in `aws`.
// Empty: not the form of a region.
std::string_view partition_of(std::string_view region);

}  // namespace credlint::aws
