// The Go SDK v2's config/internal/ini: lenient and compatible with earlier versions: `:` separates,
// quotes around a whole value are removed, a nested key below a key with a value is a key of its own.
#include <algorithm>
#include <map>
#include <set>

#include "loader/aws/sdk.h"
#include "loader/aws/shared_files.h"
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

// `type name` with one space between, whatever whitespace was there.
std::string section_name(std::string_view text) {
    const std::size_t blank = text.find_first_of(" \t");
    if (blank == text.npos) return std::string(text);
    return std::string(text.substr(0, blank)) + " " + std::string(trim_left(text.substr(blank), is_blank));
}

class Parser {
public:
    explicit Parser(FileRole file) : file_(file) {}

    void read(const Line& line) {
        if (trim(line.text, is_unicode_space).empty()) return;
        const std::string_view text = trim_left(line.text, is_blank);
        if (text.starts_with('#') || text.starts_with(';')) return;
        const std::string_view header = trim(cut_at_any(line.text, {"#", ";"}), is_unicode_space);
        const bool indented = text.size() != line.text.size();
        if (header.starts_with('[') && header.ends_with(']')) {
            begin_section(trim(header.substr(1, header.size() - 2), is_unicode_space));
        } else if (!indented) {
            read_property(trim_right(without_comment(text), is_blank), line);
        } else if (!read_nested(text, line)) {
            go_on(text, line);
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

    void read_property(std::string_view text, const Line& line) {
        std::optional<Assignment> assignment = split_property(text);
        if (!assignment) return;
        assign(std::move(assignment->key), unquoted(assignment->value, line), line);
    }

    void assign(std::string key, std::string_view value, const Line& line) {
        if (section_.empty()) return;
        key_ = key;
        set(sections.find(section_)->second,
            {std::move(key), std::string(value), {file_, line.span}, {place_of(line, value)}});
    }

    // An indented assignment: part of a map if the key above has no value, else an ordinary key.
    bool read_nested(std::string_view text, const Line& line) {
        std::optional<Assignment> assignment = split_property(text);
        if (!assignment) return false;
        const std::string_view value = unquoted(assignment->value, line);
        if (section_.empty()) return true;
        Property* above = current();
        if (above == nullptr || !above->value.empty()) {
            assign(std::move(assignment->key), trim(without_comment(value), is_unicode_space), line);
            return true;
        }
        if (!above->nested) above->nested.emplace();
        above->parts.push_back(place_of(line, value));
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

    void go_on(std::string_view text, const Line& line) {
        Property* above = current();
        if (above == nullptr || above->value.empty() || above->nested) return;
        above->value.append("\n").append(text);
        above->parts.push_back(place_of(line, text));
    }

    std::string_view unquoted(std::string_view value, const Line& line) {
        for (const char quote : {'\'', '"'}) {
            if (!value.starts_with(quote) || !value.ends_with(quote)) continue;
            if (value.size() > 1) return value.substr(1, value.size() - 2);
            if (!refusal) {
                refusal =
                    Refusal{"panic: runtime error: slice bounds out of range [1:0]", {file_, line.span}};
            }
        }
        return value;
    }

    Property* current() {
        if (key_.empty()) return nullptr;
        return sections.find(section_)->second.find(key_);
    }

    FileRole file_;
    std::string section_;  // empty: none so far
    std::string key_;      // that indented lines belong to; empty: none
};

Sections parse(std::string_view bytes, FileRole file, std::optional<Refusal>& refusal) {
    Parser parser(file);
    for (const Line& line : lines_of(bytes, LineEnds::lf)) parser.read(line);
    if (!refusal) refusal = parser.refusal;
    return std::move(parser.sections);
}

// `[profile x]` becomes `x` and replaces a plain `[x]`; of the others only `[default]` in any case and the
// two other types are kept.
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

// What a profile that is also in the config file takes from the credentials file.
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
            set(target, {property->key, property->value, property->origin, property->parts});
        }
    };
    if (source.find("aws_access_key_id") != nullptr && source.find("aws_secret_access_key") != nullptr) {
        for (const char* key : {"aws_access_key_id", "aws_secret_access_key", "aws_session_token"}) take(key);
    }
    for (const std::string_view key : merged_keys) take(key);
}

SharedValues read_files(const SharedFiles& files) {
    SharedValues values;
    Sections sections;
    if (files.config) sections = config_sections(parse(*files.config, FileRole::config, values.refusal));
    if (files.credentials) {
        for (auto& [name, section] : parse(*files.credentials, FileRole::credentials, values.refusal)) {
            if (name.starts_with("profile ")) continue;
            const auto [place, added] = sections.try_emplace(name, section);
            if (!added) merge(section, place->second);
        }
    }
    if (values.refusal) return values;
    for (auto& [name, section] : sections) {
        if (name.starts_with("sso-session ")) {
            values.sso_sessions.push_back({name.substr(12), std::move(section.properties)});
        } else if (name.starts_with("services ")) {
            values.services.push_back({name.substr(9), std::move(section.properties)});
        } else {
            values.profiles.push_back(std::move(section));
        }
    }
    return values;
}

Bindings read(std::span<const Input> files) {
    return read_shared_files(files, read_files);
}

constexpr std::string_view id[] = {"AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY"};
constexpr std::string_view secret[] = {"AWS_SECRET_ACCESS_KEY", "AWS_SECRET_KEY"};
constexpr std::string_view profile[] = {"AWS_PROFILE", "AWS_DEFAULT_PROFILE"};
constexpr SdkVariable variables[] = {{"access-key-id", id},
                                     {"secret-access-key", secret},
                                     {"session-token", aws_variables::token},
                                     {"region", aws_variables::region_or_default},
                                     {"profile", profile}};
constexpr std::string_view programs[] = {"the Go SDK"};
constexpr std::string_view readers[] = {"go"};
constexpr AwsSdk sdk{"Go", readers, variables, 3};

}  // namespace

extern const Loader aws_go;
const Loader aws_go{"aws-go", programs, shared_file_formats, read, shared_file_cascade, &sdk};

}  // namespace credlint::loader
