#include "lint/support/aws_keys.h"

namespace credlint {
namespace {

bool real(const Field* field) {
    return field != nullptr && field->real() && !field->hinted();
}

}  // namespace

std::optional<EnvironmentKeys> environment_keys(const CheckContext& context) {
    if (context.document.format != Format::dotenv) return std::nullopt;
    for (const Credential& credential : context.credentials.credentials) {
        if (!credential.is("aws") || !credential.group.empty()) continue;
        const EnvironmentKeys keys{credential.find("access-key-id"), credential.find("secret-access-key")};
        if (real(keys.id) && real(keys.secret)) return keys;
    }
    return std::nullopt;
}

}  // namespace credlint
