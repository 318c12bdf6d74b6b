#include "lint/support/sdks.h"

#include <algorithm>
#include <vector>

#include "loader/aws/sdk.h"
#include "text/list.h"

namespace credlint {
namespace {

bool used(const CheckContext& context, std::string_view name) {
    const auto& all = context.file.loaders;
    return all.empty() || std::find(all.begin(), all.end(), name) != all.end();
}

// Sorted as in lists.
std::vector<const loader::Loader*> all_sdks() {
    std::vector<const loader::Loader*> out;
    for (const loader::Loader* each : loader::all_loaders()) {
        if (each->sdk != nullptr) out.push_back(each);
    }
    std::sort(out.begin(), out.end(),
              [](const auto* a, const auto* b) { return a->sdk->rank < b->sdk->rank; });
    return out;
}

}  // namespace

SdkNames sdks_where(std::string_view file, bool (*condition)(const loader::Bindings& read)) {
    SdkNames out;
    const loader::Input input{file, Format::ini, loader::FileRole::credentials};
    for (const loader::Loader* sdk : all_sdks()) {
        if (condition(sdk->read({&input, 1}))) out.push_back(sdk->name);
    }
    return out;
}

bool reads_any(const CheckContext& context, const SdkNames& names) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return used(context, name); });
}

bool reads_only(const CheckContext& context, const SdkNames& names) {
    const auto& all = context.file.loaders;
    return !all.empty() && std::all_of(all.begin(), all.end(), [&](std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    });
}

Sdks readers(const CheckContext& context, const SdkNames& names) {
    std::vector<std::string> words, sdks;
    for (const std::string_view name : names) {
        if (!used(context, name)) continue;
        const loader::Loader& loader = *loader::find_loader(name);
        if (loader.sdk->language.empty()) {
            words.insert(words.end(), loader.programs.begin(), loader.programs.end());
        } else {
            sdks.emplace_back(loader.sdk->language);
        }
    }
    const bool several = words.size() + sdks.size() > 1;
    if (!sdks.empty()) words.push_back("the " + listed(sdks) + (sdks.size() > 1 ? " SDKs" : " SDK"));
    // `a, b, the C and D SDKs` already contains an `and`.
    return {listed(words, sdks.size() > 1 ? ", " : " and "), several};
}

}  // namespace credlint
