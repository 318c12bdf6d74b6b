// The Go SDK v2's config/internal/ini: lenient, with what earlier versions did kept alive: `:` separates,
// quotes round a whole value go, a nested key below a filled one counts as a key.
#include <algorithm>
#include <map>
#include <set>

#include "loader/lines.h"
#include "text/ascii.h"

namespace credlint::loader {
namespace {

using Sections = std::map<std::string, Profile, std::less<>>;

std::string_view without_comment(std::string_view text) {
    return cut_at_any(text, {" #", " ;", "\t#", "\t;"});
}

struct Assignment {
    std::string key;
    std::string_view value;
};

// At the first `=` or `:`.
std::optional<Assignment> split_property(std::string_view text) {
    const std::size_t at = text.find_first_of("=:");
    if (at == text.npos) return std::nullopt;
    return Assignment{folded(trim(text.substr(0, at), is_unicode_space)),
                      trim(text.substr(at + 1), is_unicode_space)};
}

// `type name` with one blank between, whatever stood there.
std::string section_name(std::string_view text) {
    const std::size_t blank = text.find_first_of(" \t");
    if (blank == text.npos) return std::string(text);
    return std::string(text.substr(0, blank)) + " " + std::string(trim_left(text.substr(blank), is_blank));
}

class Parser {
public:
    explicit Parser(SharedKind file) : file_(file) {}

    void read(const Line& line) {
        if (trim(line.text, is_unicode_space).empty()) return;
        const std::string_view text = trim_left(line.text, is_blank);
        if (text.starts_with('#') || text.starts_with(';')) return;
        const std::string_view header = trim(cut_at_any(line.text, {"#", ";"}), is_unicode_space);
        const bool indented = text.size() != line.text.size();
        if (header.starts_with('[') && header.ends_with(']')) {
            begin_section(trim(header.substr(1, header.size() - 2), is_unicode_space));
        } else if (!indented) {
            read_property(trim_right(without_comment(text), is_blank), line.offset);
        } else if (!read_nested(text, line.offset)) {
            go_on(text);
        }
    }

    Sections sections;
    std::optional<Refusal> refusal;

private:
    void begin_section(std::string_view name) {
        key_.clear();
        section_ = section_name(name);
        sections.try_emplace(section_, Profile{section_, {}});
    }

    void read_property(std::string_view text, std::uint32_t offset) {
        std::optional<Assignment> assignment = split_property(text);
        if (!assignment) return;
        assign(std::move(assignment->key), std::string(unquoted(assignment->value, offset)), offset);
    }

    void assign(std::string key, std::string value, std::uint32_t offset) {
        if (section_.empty()) return;
        key_ = key;
        set(sections.find(section_)->second, {std::move(key), std::move(value), {file_, offset}});
    }

    // An indented assignment: part of a map if the key above has no value, else a key like any other.
    bool read_nested(std::string_view text, std::uint32_t offset) {
        std::optional<Assignment> assignment = split_property(text);
        if (!assignment) return false;
        const std::string_view value = unquoted(assignment->value, offset);
        if (section_.empty()) return true;
        Property* above = current();
        if (above == nullptr || !above->value.empty()) {
            assign(std::move(assignment->key), std::string(trim(without_comment(value), is_unicode_space)),
                   offset);
            return true;
        }
        if (!above->nested) above->nested.emplace();
        const auto same =
            std::find_if(above->nested->begin(), above->nested->end(),
                         [&](const SubProperty& other) { return other.key == assignment->key; });
        if (same != above->nested->end()) {
            same->value = value;
        } else {
            above->nested->push_back({std::move(assignment->key), std::string(value)});
        }
        return true;
    }

    void go_on(std::string_view text) {
        Property* above = current();
        if (above != nullptr && !above->value.empty() && !above->nested)
            above->value.append("\n").append(text);
    }

    std::string_view unquoted(std::string_view value, std::uint32_t offset) {
        for (const char quote : {'\'', '"'}) {
            if (!value.starts_with(quote) || !value.ends_with(quote)) continue;
            if (value.size() > 1) return value.substr(1, value.size() - 2);
            if (!refusal) {
                refusal = Refusal{"panic: runtime error: slice bounds out of range [1:0]", {file_, offset}};
            }
        }
        return value;
    }

    Property* current() {
        if (key_.empty()) return nullptr;
        return sections.find(section_)->second.find(key_);
    }

    SharedKind file_;
    std::string section_;  // empty: none yet
    std::string key_;      // that indented lines belong to; empty: none
};

Sections parse(std::string_view bytes, SharedKind file, std::optional<Refusal>& refusal) {
    Parser parser(file);
    for (const Line& line : lines_of(bytes, LineEnds::lf)) parser.read(line);
    if (!refusal) refusal = parser.refusal;
    return std::move(parser.sections);
}

// `[profile x]` becomes `x` and takes the place of a plain `[x]`; of the rest only `[default]` in any case
// and the two other types stay.
Sections config_sections(Sections sections) {
    std::vector<std::string> names;
    for (const auto& [name, section] : sections) names.push_back(name);
    std::set<std::string> renamed;
    for (const std::string& name : names) {
        if (renamed.contains(name)) continue;
        if (name.starts_with("profile ")) {
            auto node = sections.extract(name);
            const std::string bare = name.substr(8);
            node.mapped().name = bare;
            sections.insert_or_assign(bare, std::move(node.mapped()));
            renamed.insert(bare);
        } else if (!name.starts_with("sso-session ") && !name.starts_with("services ") &&
                   folded(name) != "default") {
            sections.erase(name);
        }
    }
    return sections;
}

// What a profile takes over from the credentials file when the config file has it, too.
constexpr std::string_view merged_keys[] = {
    "role_arn",
    "source_profile",
    "credential_source",
    "external_id",
    "mfa_serial",
    "role_session_name",
    "region",
    "endpoint_discovery_enabled",
    "credential_process",
    "web_identity_token_file",
    "s3_use_arn_region",
    "s3_disable_multiregion_access_points",
    "ec2_metadata_service_endpoint_mode",
    "ec2_metadata_service_endpoint",
    "ec2_metadata_v1_disabled",
    "use_dualstack_endpoint",
    "use_fips_endpoint",
    "defaults_mode",
    "retry_mode",
    "ca_bundle",
    "duration_seconds",
    "max_attempts",
    "sso_session",
    "sso_account_id",
    "sso_region",
    "sso_role_name",
    "sso_start_url",
    "auth_scheme_preference",
    "login_session",
};

void merge(const Profile& source, Profile& target) {
    const auto take = [&](std::string_view key) {
        if (const Property* property = source.find(key)) {
            set(target, {property->key, property->value, property->origin});
        }
    };
    if (source.find("aws_access_key_id") != nullptr && source.find("aws_secret_access_key") != nullptr) {
        for (const char* key : {"aws_access_key_id", "aws_secret_access_key", "aws_session_token"}) take(key);
    }
    for (const std::string_view key : merged_keys) take(key);
}

}  // namespace

SharedReading read_as_aws_go(const SharedFiles& files) {
    SharedReading reading;
    Sections sections;
    if (files.config) sections = config_sections(parse(*files.config, SharedKind::config, reading.refusal));
    if (files.credentials) {
        for (auto& [name, section] : parse(*files.credentials, SharedKind::credentials, reading.refusal)) {
            if (name.starts_with("profile ")) continue;
            const auto [place, added] = sections.try_emplace(name, section);
            if (!added) merge(section, place->second);
        }
    }
    if (reading.refusal) return reading;
    for (auto& [name, section] : sections) {
        if (name.starts_with("sso-session ")) {
            reading.sso_sessions.push_back({name.substr(12), std::move(section.properties)});
        } else if (name.starts_with("services ")) {
            reading.services.push_back({name.substr(9), std::move(section.properties)});
        } else {
            reading.profiles.push_back(std::move(section));
        }
    }
    return reading;
}

}  // namespace credlint::loader
