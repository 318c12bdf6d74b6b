#include "fix/program_values.h"

#include <string>

#include "credential/aws/shared_file.h"
#include "loader/dotenv/dotenv_loader.h"
#include "loader/shared_reading.h"

namespace credlint {
namespace {

std::string value_of(const loader::Property& property) {
    if (!property.nested) return "=" + property.value;
    std::string out;
    for (const loader::SubProperty& sub : *property.nested) out += sub.key + "=" + sub.value + "\n";
    return out;
}

std::optional<ProgramValues> values_of(const loader::SharedReading& reading) {
    if (reading.refusal) return std::nullopt;
    ProgramValues out;
    const auto add = [&](std::string_view kind, const std::vector<loader::Profile>& profiles) {
        for (const loader::Profile& profile : profiles) {
            const std::string name = std::string(kind) + profile.name;
            out[{name, {}}];
            for (const loader::Property& property : profile.properties)
                out[{name, property.key}] = {value_of(property), property.origin.offset};
        }
    };
    add("profile ", reading.profiles);
    add("sso-session ", reading.sso_sessions);
    add("services ", reading.services);
    return out;
}

std::optional<ProgramValues> values_of(const std::optional<loader::Bindings>& bindings) {
    if (!bindings) return std::nullopt;
    ProgramValues out;
    for (const loader::Binding& binding : *bindings)
        out[{{}, binding.key}] = {binding.value ? "=" + *binding.value : "", {}};
    return out;
}

}  // namespace

std::vector<Program> programs_of(const Source& source, const std::vector<Document>& documents) {
    std::vector<Program> out;
    const Document& document = documents.front();
    if (documents.size() != 1 || document.embedded) return out;
    if (document.format == Format::dotenv) {
        for (const loader::DotenvLoader& each : loader::dotenv_loaders())
            out.push_back([&each](std::string_view bytes) { return values_of(each.read(bytes)); });
        return out;
    }
    const aws::SharedFile kind = aws::shared_file(source, document);
    if (kind == aws::SharedFile::none) return out;
    for (const loader::SharedLoader& each : loader::shared_loaders()) {
        out.push_back([&each, config = kind == aws::SharedFile::config](std::string_view bytes) {
            loader::SharedFiles files;
            (config ? files.config : files.credentials) = bytes;
            return values_of(each.read(files));
        });
    }
    return out;
}

}  // namespace credlint
