#include "credential/aws/profile_name.h"

namespace credlint::aws {
namespace {

constexpr std::string_view word = "profile ";

}  // namespace

std::string_view without_profile(std::string_view section_name) {
    if (!section_name.starts_with(word)) return section_name;
    section_name.remove_prefix(word.size());
    const bool quoted = section_name.size() >= 2 && section_name.front() == '"' && section_name.back() == '"';
    return quoted ? section_name.substr(1, section_name.size() - 2) : section_name;
}

std::optional<std::string_view> profile_name(std::string_view section_name, SharedFile file) {
    switch (file) {
        case SharedFile::config:
            if (section_name != "default" && !section_name.starts_with(word)) return std::nullopt;
            return without_profile(section_name);
        case SharedFile::credentials:
            return section_name;
        case SharedFile::none:
            break;
    }
    return std::nullopt;
}

}  // namespace credlint::aws
