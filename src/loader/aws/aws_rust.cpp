// The Rust SDK's aws-runtime, which follows the AWS specification of the files exactly: a malformed line is
// an error for the whole file, an invalid name is ignored.
#include "loader/aws/sdk.h"
#include "loader/aws/shared_files.h"
#include "text/ascii.h"

namespace credlint::loader {
namespace {

// A comment after a value needs whitespace before it, one after a section header does not.
std::string_view without_comment(std::string_view line, bool needs_space) {
    for (std::size_t at = line.find_first_of("#;"); at != line.npos; at = line.find_first_of("#;", at + 1)) {
        const std::string_view before = line.substr(0, at);
        const bool space = trim_right(before, is_unicode_space).size() != before.size();
        if (space || !needs_space) return trim(before, is_blank);
    }
    return line;
}

struct Assignment {
    std::string key;
    std::string_view value;
};

class Parser {
public:
    explicit Parser(FileRole file) : file_(file) {}

    void read(const Line& line) {
        const std::string_view text = line.text;
        if (trim(text, is_blank).empty() || text.front() == '#' || text.front() == ';') return;
        line_ = line;
        if (text.front() == '[') {
            begin_section(without_comment(trim(text, is_blank), false));
        } else if (is_blank(static_cast<unsigned char>(text.front()))) {
            go_on(trim(text, is_blank));
        } else {
            read_property(trim(text, is_blank));
        }
    }

    std::vector<Profile> sections;
    std::optional<Refusal> refusal;

private:
    void begin_section(std::string_view header) {
        if (header.size() < 2 || !header.ends_with(']'))
            return refuse("Profile definition must end with ']'");
        section_ = header.substr(1, header.size() - 2);
        profile_named(sections, by_name_, *section_);
        key_.clear();
    }

    std::optional<Assignment> split(std::string_view text, std::string_view what) {
        const auto halves = split_at(without_comment(text, true), '=');
        if (!halves) {
            refuse("Expected an '=' sign defining a " + std::string(what));
            return std::nullopt;
        }
        const std::string_view key = trim(halves->first, is_blank);
        if (key.empty()) {
            refuse((what == "property" ? "Property" : "Sub-property") + std::string(" did not have a name"));
            return std::nullopt;
        }
        return Assignment{folded(key), trim(halves->second, is_blank)};
    }

    void read_property(std::string_view text) {
        if (!section_) return refuse("Expected a profile definition");
        const std::optional<Assignment> assignment = split(text, "property");
        if (!assignment) return;
        key_ = assignment->key;
        nested_ = assignment->value.empty();
        set(profile_named(sections, by_name_, *section_), {key_,
                                                           std::string(assignment->value),
                                                           {file_, line_.span},
                                                           {place_of(line_, assignment->value)}});
    }

    void go_on(std::string_view text) {
        if (!section_) return refuse("Expected a profile definition");
        if (key_.empty()) return refuse("Expected a property definition, found continuation");
        if (nested_ && !split(text, "sub-property")) return;
        if (Property* property = profile_named(sections, by_name_, *section_).find(key_)) {
            property->value.append("\n").append(text);
            property->parts.push_back(place_of(line_, text));
        }
    }

    void refuse(std::string message) {
        if (!refusal) refusal = Refusal{std::move(message), {file_, line_.span}};
    }

    FileRole file_;
    Line line_;
    std::optional<std::string> section_;
    NameIndex by_name_;
    std::string key_;      // that indented lines continue; empty: none
    bool nested_ = false;  // they must be assignments
};

struct SectionName {
    std::string_view prefix;
    std::string_view suffix;
};

SectionName split_name(std::string_view text) {
    text = trim(text, is_blank);
    const std::size_t blank = text.find_first_of(" \t");
    if (blank == text.npos) return {{}, trim(text, is_unicode_space)};
    return {trim(text.substr(0, blank), is_unicode_space), trim(text.substr(blank), is_unicode_space)};
}

bool counts(const SectionName& name, FileRole file) {
    if (file == FileRole::credentials) return name.prefix.empty() && is_identifier(name.suffix);
    return name.prefix.empty() ? name.suffix == "default" : is_identifier(name.suffix);
}

void merge(const std::vector<Profile>& sections, FileRole file, SharedValues& values) {
    NameIndex profiles, services, sso_sessions;
    bool prefixed_default = false;
    for (const Profile& section : sections) {
        const SectionName name = split_name(section.name);
        prefixed_default |= file == FileRole::config && name.prefix == "profile" && name.suffix == "default";
    }
    for (const Profile& section : sections) {
        const SectionName name = split_name(section.name);
        if (!counts(name, file)) continue;
        const bool profile = name.prefix.empty() || name.prefix == "profile";
        if (prefixed_default && name.prefix.empty() && name.suffix == "default") continue;
        if (!profile && name.prefix != "sso-session" && name.prefix != "services") continue;
        Profile& target = profile ? profile_named(values.profiles, profiles, name.suffix)
                          : name.prefix == "services"
                              ? profile_named(values.services, services, name.suffix)
                              : profile_named(values.sso_sessions, sso_sessions, name.suffix);
        for (const Property& property : section.properties) {
            if (is_identifier(property.key)) set(target, property);
        }
    }
}

// False: the file is rejected.
bool add(std::string_view bytes, FileRole file, SharedValues& values) {
    // The SDK writes a warning and treats the file as empty.
    if (!is_utf8(bytes)) return true;
    Parser parser(file);
    for (const Line& line : lines_of(bytes, LineEnds::crlf)) {
        parser.read(line);
        if (!parser.refusal) continue;
        values = {std::move(parser.refusal), {}, {}, {}};
        return false;
    }
    merge(parser.sections, file, values);
    return true;
}

SharedValues read_files(const SharedFiles& files) {
    SharedValues values;
    const bool go_on = !files.config || add(*files.config, FileRole::config, values);
    if (go_on && files.credentials) add(*files.credentials, FileRole::credentials, values);
    return values;
}

Bindings read(std::span<const Input> files) {
    return read_shared_files(files, read_files);
}

constexpr std::string_view secret[] = {"AWS_SECRET_ACCESS_KEY", "SECRET_ACCESS_KEY"};
constexpr SdkVariable variables[] = {{"access-key-id", aws_variables::id},
                                     {"secret-access-key", secret},
                                     {"session-token", aws_variables::token},
                                     {"region", aws_variables::region_or_default},
                                     {"profile", aws_variables::profile}};
constexpr std::string_view programs[] = {"the Rust SDK"};
constexpr std::string_view readers[] = {"rust"};
constexpr AwsSdk sdk{"Rust", readers, variables, 4};

}  // namespace

extern const Loader aws_rust;
const Loader aws_rust{"aws-rust", programs, shared_file_formats, read, shared_file_cascade, &sdk};

}  // namespace credlint::loader
