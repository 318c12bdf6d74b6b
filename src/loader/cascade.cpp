#include "loader/cascade.h"

#include <algorithm>

namespace credlint {

std::vector<std::vector<std::string>> load_orders(const std::string& path, const Files& files,
                                                  const loader::Loader* loader) {
    if (loader == nullptr) loader = loader::find_loader("plain");
    if (loader->cascade == nullptr) return {};
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == path.npos ? std::string() : path.substr(0, slash + 1);
    const std::string name = path.substr(folder.size());
    loader::FileNames missing;
    const auto exists = [&](const std::string& sibling) {
        if (sibling == name) return true;
        if (std::find(missing.begin(), missing.end(), sibling) != missing.end()) return false;
        if (files.kind(folder + sibling) == PathKind::file) return true;
        missing.push_back(sibling);
        return false;
    };
    std::vector<loader::FileNames> out;
    for (const loader::FileNames& set : loader->cascade(folder, name)) {
        loader::FileNames there;
        for (const std::string& sibling : set) {
            if (exists(sibling)) there.push_back(folder + sibling);
        }
        // A mode without files of its own has the same set as no mode.
        if (there.size() > 1 && std::find(out.begin(), out.end(), there) == out.end())
            out.push_back(std::move(there));
    }
    return out;
}

}  // namespace credlint
