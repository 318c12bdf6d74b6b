#include "credential/aws/shared_file.h"

#include "text/ascii.h"

namespace credlint::aws {
namespace {

// INI files of other programs, which may name their keys and sections as AWS does.
bool of_another_program(std::string_view path) {
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name == ".boto" || name == "boto.cfg" || name == ".s3cfg" || name == "rclone.conf";
}

}  // namespace

std::optional<SharedFile> shared_file_of_path(std::string_view path) {
    if (path.ends_with(".aws/config")) return SharedFile::config;
    if (path.ends_with(".aws/credentials")) return SharedFile::credentials;
    if (of_another_program(path)) return SharedFile::none;
    return std::nullopt;
}

SharedFile shared_file(const Source& source, const Document& document) {
    // A document shows an excerpt: the profile that it refers to may not be in any block.
    if (document.format != Format::ini || document.embedded) return SharedFile::none;
    if (const std::optional<SharedFile> known = shared_file_of_path(source.path())) return *known;
    for (const Section& section : document.sections) {
        const std::string_view name = source.text(section.name);
        // `[app:main]`, `[program:worker]`.
        if (name.find(':') != name.npos) return SharedFile::none;
        if (name.starts_with("profile ") || name.starts_with("sso-session ")) return SharedFile::config;
    }
    for (const Entry& entry : document.entries) {
        // What is nested in `setenv =` or `env =` is for tox or pytest.
        if (!entry.parent.empty()) continue;
        if (!same_word(source.text(entry.key), "aws_access_key_id") &&
            !same_word(source.text(entry.key), "aws_secret_access_key")) {
            continue;
        }
        // boto 2 keeps its keys in a section of this name.
        const std::string_view section = source.text(document.sections[entry.section].name);
        if (!same_word(section, "credentials")) return SharedFile::credentials;
    }
    return SharedFile::none;
}

}  // namespace credlint::aws
