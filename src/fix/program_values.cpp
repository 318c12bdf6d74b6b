#include "fix/program_values.h"

#include <string>

#include "credential/aws/shared_file.h"

namespace credlint {
namespace {

std::optional<ProgramValues> values_of(const loader::Bindings& bindings) {
    if (bindings.refusal) return std::nullopt;
    ProgramValues out;
    std::vector<std::string> profiles;
    for (const loader::BoundSection& section : bindings.sections) {
        profiles.push_back(section.kind.empty() ? section.name : section.kind + " " + section.name);
        if (!profiles.back().empty()) out[{profiles.back(), {}}];
    }
    for (const loader::Binding& binding : bindings.all) {
        const std::string key = binding.parent.empty() ? binding.key : binding.parent + "\n" + binding.key;
        ProgramValue& value = out[{profiles[binding.section], key}];
        value.value = binding.value ? "=" + *binding.value : "";
        if (binding.section != 0) value.line = binding.origin.span.begin;
    }
    return out;
}

Program program(const loader::Loader& loader, Format format, loader::FileRole role) {
    return [&loader, format, role](std::string_view bytes) {
        const loader::Input file{bytes, format, role};
        return values_of(loader.read({&file, 1}));
    };
}

}  // namespace

std::vector<Program> programs_of(const Source& source, const std::vector<Document>& documents) {
    std::vector<Program> out;
    const Document& document = documents.front();
    if (documents.size() != 1 || document.embedded) return out;
    const aws::SharedFile shared = aws::shared_file(source, document);
    const loader::FileRole role = shared == aws::SharedFile::none     ? loader::FileRole::only
                                  : shared == aws::SharedFile::config ? loader::FileRole::config
                                                                      : loader::FileRole::credentials;
    for (const loader::Loader* each : loader::all_loaders()) {
        if (each->name == "plain" || !each->reads(document.format)) continue;
        if (each->sdk != nullptr ? shared == aws::SharedFile::none : !sees_lines(*each, source.bytes()))
            continue;
        out.push_back(program(*each, document.format, role));
    }
    return out;
}

bool sees_lines(const loader::Loader& loader, std::string_view bytes) {
    for (std::size_t at = bytes.find('\r'); at != bytes.npos; at = bytes.find('\r', at + 1)) {
        if (bytes.substr(at + 1).starts_with('\n')) continue;
        const loader::Input two_lines{"A=1\rB=2"};
        return loader.read({&two_lines, 1}).all.size() == 2;
    }
    return true;
}

}  // namespace credlint
