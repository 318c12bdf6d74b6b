// Prints how our models read each input of a folder, one JSON object a line, as the drivers of the real
// parsers next to it do: `<id>.config`, `<id>.credentials`, or both.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>

#include <nlohmann/json.hpp>

#include "loader/shared_reading.h"

namespace {

namespace fs = std::filesystem;
using namespace credlint::loader;
using Json = nlohmann::json;

std::optional<std::string> content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

Json json_of(const std::vector<Profile>& profiles) {
    Json out = Json::object();
    for (const Profile& profile : profiles) {
        Json& properties = out[profile.name] = Json::object();
        for (const Property& property : profile.properties) {
            Json& value = properties[property.key] = property.value;
            if (!property.nested) continue;
            value = Json::object();
            for (const SubProperty& nested : *property.nested) value[nested.key] = nested.value;
        }
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    const SharedLoader* loader = argc == 3 ? find_shared_loader(argv[1]) : nullptr;
    if (loader == nullptr) return 2;
    const fs::path folder = argv[2];
    std::set<std::string> ids;
    for (const auto& entry : fs::directory_iterator(folder)) ids.insert(entry.path().stem().string());
    for (const std::string& id : ids) {
        const std::optional<std::string> config = content(folder / (id + ".config"));
        const std::optional<std::string> credentials = content(folder / (id + ".credentials"));
        const SharedReading reading = loader->read({config, credentials});
        Json line{{"id", id}, {"error", reading.refusal.has_value()}};
        line["profiles"] = json_of(reading.profiles);
        line["sso_sessions"] = json_of(reading.sso_sessions);
        line["services"] = json_of(reading.services);
        std::cout << line.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}
