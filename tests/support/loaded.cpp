#include "support/loaded.h"

namespace credlint::test {

using loader::FileRole;
using loader::Input;

loader::Bindings read_as(const loader::Loader& loader, std::string_view bytes, Format format, FileRole role) {
    const Input file{bytes, format, role};
    return loader.read({&file, 1});
}

loader::Bindings read_shared(const loader::Loader& loader, std::optional<std::string_view> config,
                             std::optional<std::string_view> credentials) {
    std::vector<Input> files;
    if (config) files.push_back({*config, Format::ini, FileRole::config});
    if (credentials) files.push_back({*credentials, Format::ini, FileRole::credentials});
    return loader.read(files);
}

std::vector<const loader::Loader*> aws_loaders() {
    std::vector<const loader::Loader*> out;
    for (const loader::Loader* each : loader::all_loaders()) {
        if (each->sdk != nullptr) out.push_back(each);
    }
    return out;
}

std::vector<const loader::Loader*> dotenv_loaders() {
    std::vector<const loader::Loader*> out;
    for (const loader::Loader* each : loader::all_loaders()) {
        if (each->reads(Format::dotenv) && each->name != "plain") out.push_back(each);
    }
    return out;
}

std::optional<std::uint32_t> section_of(const loader::Bindings& bindings, std::string_view kind,
                                        std::string_view name) {
    for (std::uint32_t i = 1; i < bindings.sections.size(); ++i) {
        if (bindings.sections[i].kind == kind && bindings.sections[i].name == name) return i;
    }
    return std::nullopt;
}

const loader::Binding* find_binding(const loader::Bindings& bindings, std::uint32_t section,
                                    std::string_view key) {
    for (auto binding = bindings.all.rbegin(); binding != bindings.all.rend(); ++binding) {
        if (binding->section == section && binding->key == key) return &*binding;
    }
    return nullptr;
}

}  // namespace credlint::test
