// The Rust SDK's aws-runtime, which follows the AWS specification of the files to the letter: a line that
// does not fit fails everything, a name that does not fit is passed over.
#include "loader/lines.h"
#include "text/ascii.h"

namespace credlint::loader {
namespace {

// A comment behind a value needs white space before it, one behind a section header does not.
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
    explicit Parser(SharedKind file) : file_(file) {}

    void read(const Line& line) {
        const std::string_view text = line.text;
        if (trim(text, is_blank).empty() || text.front() == '#' || text.front() == ';') return;
        offset_ = line.offset;
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
        set(profile_named(sections, by_name_, *section_),
            {key_, std::string(assignment->value), {file_, offset_}});
    }

    void go_on(std::string_view text) {
        if (!section_) return refuse("Expected a profile definition");
        if (key_.empty()) return refuse("Expected a property definition, found continuation");
        if (nested_ && !split(text, "sub-property")) return;
        if (Property* property = profile_named(sections, by_name_, *section_).find(key_))
            property->value.append("\n").append(text);
    }

    void refuse(std::string message) {
        if (!refusal) refusal = Refusal{std::move(message), {file_, offset_}};
    }

    SharedKind file_;
    std::uint32_t offset_ = 0;
    std::optional<std::string> section_;
    NameIndex by_name_;
    std::string key_;      // that indented lines go on with; empty: none
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

bool counts(const SectionName& name, SharedKind file) {
    if (file == SharedKind::credentials) return name.prefix.empty() && is_identifier(name.suffix);
    return name.prefix.empty() ? name.suffix == "default" : is_identifier(name.suffix);
}

void merge(const std::vector<Profile>& sections, SharedKind file, SharedReading& reading) {
    NameIndex profiles, services, sso_sessions;
    bool prefixed_default = false;
    for (const Profile& section : sections) {
        const SectionName name = split_name(section.name);
        prefixed_default |=
            file == SharedKind::config && name.prefix == "profile" && name.suffix == "default";
    }
    for (const Profile& section : sections) {
        const SectionName name = split_name(section.name);
        if (!counts(name, file)) continue;
        const bool profile = name.prefix.empty() || name.prefix == "profile";
        if (prefixed_default && name.prefix.empty() && name.suffix == "default") continue;
        if (!profile && name.prefix != "sso-session" && name.prefix != "services") continue;
        Profile& target = profile ? profile_named(reading.profiles, profiles, name.suffix)
                          : name.prefix == "services"
                              ? profile_named(reading.services, services, name.suffix)
                              : profile_named(reading.sso_sessions, sso_sessions, name.suffix);
        for (const Property& property : section.properties) {
            if (is_identifier(property.key)) set(target, property);
        }
    }
}

// False: the reading is a refusal now.
bool add(std::string_view bytes, SharedKind file, SharedReading& reading) {
    // Said in a warning; then the file counts as empty.
    if (!is_utf8(bytes)) return true;
    Parser parser(file);
    for (const Line& line : lines_of(bytes, LineEnds::crlf)) {
        parser.read(line);
        if (!parser.refusal) continue;
        reading = {std::move(parser.refusal), {}, {}, {}};
        return false;
    }
    merge(parser.sections, file, reading);
    return true;
}

}  // namespace

SharedReading read_as_aws_rust(const SharedFiles& files) {
    SharedReading reading;
    const bool go_on = !files.config || add(*files.config, SharedKind::config, reading);
    if (go_on && files.credentials) add(*files.credentials, SharedKind::credentials, reading);
    return reading;
}

}  // namespace credlint::loader
