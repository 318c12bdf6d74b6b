#include "rule/generator/setting_table.h"

#include "rule/generator/literal.h"
#include "rule/generator/pool.h"

namespace credlint {
namespace {

std::string word(bool flag) {
    return flag ? "true" : "false";
}

std::string rows_of(std::span<const OtherName> names, Pool& pool) {
    std::string rows;
    for (const OtherName& each : names)
        rows += "    {" + pool.packed(each.name) + ", " + pool.packed(each.meant) + "},\n";
    return rows;
}

}  // namespace

std::string setting_table(const SettingLoad& load) {
    Pool pool;
    PooledLists lists;
    std::string settings, partitions, regions, services;
    for (const SettingRule& rule : load.settings) {
        const Type& type = rule.type;
        settings += "    {" + pool.packed(rule.variable) + ", " + pool.packed(rule.property) + ", " +
                    lists.packed(type.values, pool) + ", " + std::to_string(type.minimum) + ", " +
                    std::to_string(type.maximum) + ", Type::Kind(" +
                    std::to_string(static_cast<int>(type.kind)) + "), " + word(rule.each_service) + "},\n";
    }
    for (const Partition& partition : load.partitions)
        partitions +=
            "    {" + pool.packed(partition.name) + ", " + lists.packed(partition.prefixes, pool) + "},\n";
    for (const Region& region : load.regions)
        regions += "    {" + pool.packed(region.name) + ", " + pool.packed(region.partition) + ", " +
                   lists.packed(region.places, pool) + ", " + word(region.opt_in) + "},\n";
    for (const std::string_view service : load.services) services += "    " + pool.packed(service) + ",\n";
    const std::string aliases = rows_of(load.service_aliases, pool);
    const std::string mistaken = rows_of(load.mistaken_names, pool);
    return "// Made by rulegen from rules/aws/*.toml. Do not edit.\n"
           "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n"
           "#include \"rule/packed_settings.h\"\n\nnamespace credlint {\nnamespace {\n\n"
           "constexpr char texts[] =\n" +
           literal(pool.all()) + ";\n\n" + table("PackedText", "lists", lists.rows()) +
           table("PackedSetting", "settings", settings) + table("PackedPartition", "partitions", partitions) +
           table("PackedRegion", "regions", regions) + table("PackedText", "services", services) +
           table("PackedName", "service_aliases", aliases) + table("PackedName", "mistaken_names", mistaken) +
           "}  // namespace\n\nPackedSettings packed_aws_settings() {\n"
           "    return {texts, lists, settings, partitions, regions, services, service_aliases,\n"
           "            mistaken_names};\n}\n\n}  // namespace credlint\n";
}

}  // namespace credlint
