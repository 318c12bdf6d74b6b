// The built-in settings as rulegen writes them: without pointers (see text/packed_text.h). Only the generated
// file and the tables of src/schema/aws/ need it.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "rule/setting.h"
#include "text/packed_text.h"

namespace credlint {

// The members are those of the struct of the same name in setting.h.
struct PackedSetting {
    PackedText variable, property;
    PackedList values;
    std::uint32_t minimum, maximum;
    Type::Kind kind;
    bool each_service;
};

struct PackedPartition {
    PackedText name;
    PackedList prefixes;
};

struct PackedRegion {
    PackedText name, partition;
    PackedList places;
    bool opt_in;
};

struct PackedName {
    PackedText name, meant;
};

struct PackedSettings {
    const char* texts;
    std::span<const PackedText> lists;
    std::span<const PackedSetting> settings;
    std::span<const PackedPartition> partitions;
    std::span<const PackedRegion> regions;
    std::span<const PackedText> services;
    std::span<const PackedName> service_aliases, mistaken_names;

    std::string_view text(PackedText from) const { return from.in(texts); }
    OtherName other_name(PackedName from) const { return {text(from.name), text(from.meant)}; }
    // Appends to `store`, which must have room: spans point into it.
    std::span<const std::string_view> list(PackedList from, std::vector<std::string_view>& store) const {
        const std::size_t first = store.size();
        for (const PackedText each : lists.subspan(from.first, from.size)) store.push_back(text(each));
        return std::span(store).subspan(first);
    }
};

PackedSettings packed_aws_settings();

}  // namespace credlint
