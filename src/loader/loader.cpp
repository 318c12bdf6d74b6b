#include "loader/loader.h"

#include <algorithm>

#include "text/list.h"

namespace credlint::loader {

std::string_view to_string(Effect::Kind kind) {
    return kind == Effect::Kind::command ? "command" : "host-variable";
}

std::string Loader::title() const {
    return joined(programs, " and ");
}

bool Loader::reads(Format format) const {
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

const Loader* find_loader(std::string_view name) {
    const auto all = all_loaders();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Loader* loader) { return loader->name == name; });
    return found == all.end() ? nullptr : *found;
}

const Loader* loader_for(Format format, std::span<const std::string_view> names) {
    for (const std::string_view name : names) {
        const Loader* loader = find_loader(name);
        if (loader != nullptr && loader->reads(format)) return name == "plain" ? nullptr : loader;
    }
    return nullptr;
}

}  // namespace credlint::loader
