#include "rule/setting_file.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <tuple>

#include "rule/toml_reader.h"
#include "rule/toml_utf8_workaround.h"
#include "text/ascii.h"

namespace credlint {
namespace {

constexpr std::array<std::string_view, 6> top_keys = {"setting", "mistaken_names", "partition",
                                                      "region",  "services",       "service_aliases"};
constexpr std::array<std::string_view, 7> setting_keys = {"variable", "property", "type",        "values",
                                                          "minimum",  "maximum",  "each_service"};
constexpr std::array<std::string_view, 2> partition_keys = {"name", "prefixes"};
constexpr std::array<std::string_view, 4> region_keys = {"name", "partition", "opt_in", "places"};

bool consists_of(std::string_view text, std::string_view signs, bool (*letter)(char)) {
    return std::all_of(text.begin(), text.end(), [&](char c) {
        return letter(c) || is_digit(c) || signs.find(c) != std::string_view::npos;
    });
}

bool is_variable(std::string_view name) {
    return consists_of(name, "_", is_upper);
}

bool is_property(std::string_view name) {
    return consists_of(name, "_.", is_lower);
}

bool is_region_name(std::string_view name) {
    return consists_of(name, "-", is_lower);
}

class Reader : private TomlReader {
public:
    Reader(RuleStorage& storage, SettingLoad& out)
        : TomlReader(storage, out.failures), storage_(storage), out_(out) {}

    void read(const RuleText& file) {
        begin(file.path);
        const std::size_t first_failure = out_.failures.size();
        if (const auto top = parse_toml(file.path, file.text, out_.failures)) read_top(*top);
        std::stable_sort(out_.failures.begin() + static_cast<std::ptrdiff_t>(first_failure),
                         out_.failures.end(), [](const Failure& a, const Failure& b) {
                             return std::tie(a.line, a.column) < std::tie(b.line, b.column);
                         });
    }

private:
    void read_top(const toml::table& top) {
        only(top, top_keys);
        for (const toml::table* table : tables(top, "setting")) read_setting(*table);
        read_names(top, "mistaken_names", out_.mistaken_names);
        for (const toml::table* table : tables(top, "partition")) read_partition(*table);
        for (const toml::table* table : tables(top, "region")) read_region(*table);
        read_services(top);
    }

    void read_setting(const toml::table& table) {
        only(table, setting_keys);
        SettingRule rule;
        rule.variable = text(table, "variable", Need::optional, Lines::one);
        rule.property = text(table, "property", Need::optional, Lines::one);
        if (!table.contains("variable") && !table.contains("property"))
            fail(table.source(), "missing `variable` or `property`");
        if (!is_variable(rule.variable))
            fail(table.get("variable")->source(), "`variable` must be uppercase letters, digits and `_`");
        if (!is_property(rule.property))
            fail(table.get("property")->source(),
                 "`property` must be lowercase letters, digits, `_` and `.`");
        if (!rule.variable.empty())
            unique(names_, std::string(rule.variable), *table.get("variable"), "variable");
        if (!rule.property.empty())
            unique(names_, std::string(rule.property), *table.get("property"), "property");
        read_type(table, rule.type);
        rule.each_service = flag(table, "each_service", false);
        out_.settings.push_back(rule);
    }

    void read_type(const toml::table& table, Type& type) {
        using Kind = Type::Kind;
        const std::string_view name = text(table, "type", Need::optional, Lines::one);
        if (const auto kind = type_named(name))
            type.kind = *kind;
        else if (!name.empty())
            fail(table.get("type")->source(),
                 "unknown type " + quoted(name) + did_you_mean(name, type_names()));
        const auto only_of = [&](Kind kind, std::initializer_list<std::string_view> keys) {
            for (const std::string_view key : keys)
                if (type.kind != kind && table.contains(key))
                    fail(table.get(key)->source(),
                         quoted(key) + " is only allowed with the type " + quoted(to_string(kind)));
        };
        only_of(Kind::enumeration, {"values"});
        only_of(Kind::integer, {"minimum", "maximum"});
        const Need values = type.kind == Kind::enumeration ? Need::required : Need::optional;
        type.values = texts(table, "values", values, Lines::one, [](auto, const toml::node&) {});
        type.minimum = number(table, "minimum", type.minimum);
        type.maximum = number(table, "maximum", type.maximum);
        if (type.maximum != 0 && type.maximum < type.minimum)
            fail(table.get("maximum")->source(), "`maximum` is less than `minimum`");
    }

    std::uint32_t number(const toml::table& table, std::string_view key, std::uint32_t otherwise) {
        const toml::node* node = table.get(key);
        if (node == nullptr) return otherwise;
        const std::optional<std::int64_t> value = node->value_exact<std::int64_t>();
        if (value && *value >= 0 && *value <= std::numeric_limits<std::uint32_t>::max())
            return static_cast<std::uint32_t>(*value);
        fail(node->source(), quoted(key) + " must be an integer from 0 to 4294967295");
        return otherwise;
    }

    void read_partition(const toml::table& table) {
        only(table, partition_keys);
        Partition partition;
        partition.name = kebab(table, "name");
        partition.prefixes = texts(table, "prefixes", Need::required, Lines::one,
                                   [&](std::string_view prefix, const toml::node& node) {
                                       if (!is_region_name(prefix) || !prefix.ends_with('-'))
                                           fail(node.source(), "a prefix must end in `-`, like `us-gov-`");
                                       unique(prefixes_, std::string(prefix), node, "prefix");
                                   });
        out_.partitions.push_back(partition);
    }

    void read_region(const toml::table& table) {
        only(table, region_keys);
        Region region;
        region.name = kebab(table, "name");
        if (!region.name.empty()) unique(regions_, std::string(region.name), *table.get("name"), "region");
        region.partition = text(table, "partition", Need::required, Lines::one);
        const bool known =
            std::any_of(out_.partitions.begin(), out_.partitions.end(),
                        [&](const Partition& partition) { return partition.name == region.partition; });
        if (!region.partition.empty() && !known)
            fail(table.get("partition")->source(), "unknown partition " + quoted(region.partition));
        region.opt_in = flag(table, "opt_in", false);
        region.places = texts(
            table, "places", Need::optional, Lines::one, [&](std::string_view name, const toml::node& node) {
                if (!std::all_of(name.begin(), name.end(), is_lower))
                    fail(node.source(), "a place must be lowercase letters only, like `frankfurt`");
                unique(places_, std::string(name), node, "place");
            });
        out_.regions.push_back(region);
    }

    void read_services(const toml::table& top) {
        const auto services = texts(
            top, "services", Need::optional, Lines::one, [&](std::string_view name, const toml::node& node) {
                if (!is_variable(name))
                    fail(node.source(), "a service must be uppercase letters, digits and `_`");
                unique(services_, std::string(name), node, "service");
            });
        out_.services.insert(out_.services.end(), services.begin(), services.end());
        read_names(top, "service_aliases", out_.service_aliases,
                   [&](const OtherName& alias, const auto& node) {
                       if (!services_.contains(std::string(alias.meant)))
                           fail(node.source(), "unknown service " + quoted(alias.meant));
                   });
    }

    void read_names(const toml::table& top, std::string_view key, std::vector<OtherName>& out, auto... each) {
        const toml::node* node = top.get(key);
        if (node == nullptr) return;
        if (!node->is_table())
            return fail(node->source(),
                        quoted(key) + " must be a table, not " + std::string(kind_name(*node)));
        for (const auto& [name, value] : *node->as_table()) {
            const std::string other = toml_unshielded(name.str());
            const OtherName pair{storage_.keep(other), text(value, other, Lines::one)};
            (each(pair, value), ...);
            out.push_back(pair);
        }
    }

    RuleStorage& storage_;
    SettingLoad& out_;
    std::map<std::string, RulePlace> names_, prefixes_, regions_, places_, services_;
};

}  // namespace

SettingLoad load_settings(std::span<const RuleText> files) {
    const auto storage = std::make_shared<RuleStorage>();
    SettingLoad load;
    load.storage = storage;
    Reader reader(*storage, load);
    for (const RuleText& file : files) reader.read(file);
    const auto order = [](const SettingRule& rule) {
        return std::tuple(rule.variable.empty(), rule.variable, rule.property);
    };
    const auto by_name = [](const auto& a, const auto& b) { return a.name < b.name; };
    std::sort(load.settings.begin(), load.settings.end(),
              [&](const SettingRule& a, const SettingRule& b) { return order(a) < order(b); });
    std::sort(load.regions.begin(), load.regions.end(), by_name);
    std::sort(load.service_aliases.begin(), load.service_aliases.end(), by_name);
    std::sort(load.services.begin(), load.services.end());
    return load;
}

}  // namespace credlint
