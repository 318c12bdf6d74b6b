#include "loader/aws/sdk.h"

namespace credlint::loader {
namespace {

const Binding* last_named(const Bindings& variables, std::string_view name) {
    for (auto binding = variables.all.rbegin(); binding != variables.all.rend(); ++binding) {
        if (binding->key == name) return &*binding;
    }
    return nullptr;
}

}  // namespace

std::vector<TakenVariable> taken_variables(const AwsSdk& sdk, const Bindings& variables) {
    std::vector<TakenVariable> out;
    for (const SdkVariable& variable : sdk.variables) {
        for (const std::string_view name : variable.names) {
            const Binding* found = last_named(variables, name);
            if (found == nullptr || found->value.value_or("").empty()) continue;
            out.push_back({variable.setting, found});
            break;
        }
    }
    return out;
}

}  // namespace credlint::loader
