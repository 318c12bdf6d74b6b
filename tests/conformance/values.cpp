// Prints how our models read each input of a folder, one JSON object a line, as the drivers of the real
// parsers next to it do: `<id>.config`, `<id>.credentials`, or both. Without arguments, the names of the
// SDKs.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <vector>

#include <nlohmann/json.hpp>

#include "loader/loader.h"

namespace {

namespace fs = std::filesystem;
using namespace credlint;
using namespace credlint::loader;
using Json = nlohmann::json;

std::optional<std::string> content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

Json json_of(const Bindings& bindings, std::string_view kind) {
    Json out = Json::object();
    for (std::uint32_t i = 1; i < bindings.sections.size(); ++i) {
        if (bindings.sections[i].kind != kind) continue;
        Json& properties = out[bindings.sections[i].name] = Json::object();
        for (const Binding& binding : bindings.all) {
            if (binding.section != i) continue;
            Json& parent = binding.parent.empty() ? properties : properties[binding.parent];
            parent[binding.key] = *binding.value;
        }
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 1) {
        for (const Loader* each : all_loaders()) {
            if (each->sdk != nullptr) std::cout << each->name << '\n';
        }
        return 0;
    }
    const Loader* loader = argc == 3 ? find_loader(argv[1]) : nullptr;
    if (loader == nullptr || loader->sdk == nullptr) return 2;
    const fs::path folder = argv[2];
    std::set<std::string> ids;
    for (const auto& entry : fs::directory_iterator(folder)) ids.insert(entry.path().stem().string());
    for (const std::string& id : ids) {
        const std::optional<std::string> config = content(folder / (id + ".config"));
        const std::optional<std::string> credentials = content(folder / (id + ".credentials"));
        std::vector<Input> files;
        if (config) files.push_back({*config, Format::ini, FileRole::config});
        if (credentials) files.push_back({*credentials, Format::ini, FileRole::credentials});
        const Bindings bindings = loader->read(files);
        Json line{{"id", id}, {"error", bindings.refusal.has_value()}};
        line["profiles"] = json_of(bindings, "profile");
        line["sso_sessions"] = json_of(bindings, "sso-session");
        line["services"] = json_of(bindings, "services");
        std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}
