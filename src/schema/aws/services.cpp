#include "schema/aws/services.h"

#include <algorithm>

#include "rule/packed_settings.h"

namespace credlint::aws {

TextTable services() {
    const PackedSettings packed = packed_aws_settings();
    return {packed.texts, packed.services};
}

bool is_service(std::string_view name) {
    const TextTable all = services();
    const auto found = std::lower_bound(
        all.rows.begin(), all.rows.end(), name,
        [&](PackedText service, std::string_view wanted) { return service.in(all.texts) < wanted; });
    return found != all.rows.end() && found->in(all.texts) == name;
}

std::string_view service_of_alias(std::string_view name) {
    const PackedSettings packed = packed_aws_settings();
    for (const PackedName& alias : packed.service_aliases)
        if (packed.text(alias.name) == name) return packed.text(alias.meant);
    return {};
}

}  // namespace credlint::aws
