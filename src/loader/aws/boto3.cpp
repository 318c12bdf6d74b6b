// botocore's configloader, which the AWS CLI also uses: Python's RawConfigParser in its strict mode; indented
// blocks below an empty value become maps. One broken line is an error for the whole file.
#include <algorithm>

#include "loader/aws/sdk.h"
#include "loader/aws/shared_files.h"
#include "loader/aws/shell_words.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace credlint::loader {
namespace {

// What RawConfigParser collects; a value is a list of lines until the end.
class ConfigParser {
public:
    ConfigParser(std::string_view bytes, FileRole file) : bytes_(bytes), file_(file) {}

    // The sections in order, each with the properties of `[DEFAULT]`; or the error.
    std::vector<Profile> sections() {
        if (!is_utf8(bytes_)) {
            refuse("UnicodeDecodeError: 'utf-8' codec can't decode the file", first_invalid_utf8(bytes_));
            return {};
        }
        for (const Line& line : lines_of(bytes_, LineEnds::universal)) {
            read(line);
            if (refusal && fatal_) return {};
        }
        if (refusal) return {};
        finish();
        return std::move(sections_);
    }

    std::optional<Refusal> refusal;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t defaults = none - 1;

    void read(const Line& line) {
        const std::string_view value = trim(line.text, is_python_space);
        if (value.empty()) {
            if (property_ != none) current().properties[property_].value += '\n';
            return;
        }
        if (value.front() == '#' || value.front() == ';') return;
        const std::uint32_t indentation = depth(line.text);
        if (property_ != none && indentation > indentation_) {
            Property& property = current().properties[property_];
            property.value.append("\n").append(value);
            property.parts.push_back(place_of(line, value));
            return;
        }
        indentation_ = indentation;
        const std::size_t close = value.rfind(']');
        if (value.front() == '[' && close != value.npos && close > 1) {
            begin_section(value.substr(1, close - 1), line.span);
        } else if (section_ == none) {
            fatal("MissingSectionHeaderError: File contains no section headers.", line.span);
        } else {
            read_option(value, line);
        }
    }

    // In characters, as Python counts.
    static std::uint32_t depth(std::string_view line) {
        std::uint32_t count = 0;
        for (std::size_t at = 0; at < line.size(); ++count) {
            const std::size_t size = space_at(line, at, is_python_space);
            if (size == 0) break;
            at += size;
        }
        return count;
    }

    void begin_section(std::string_view name, Span line) {
        property_ = none;
        if (name == "DEFAULT") {
            section_ = defaults;
            return;
        }
        if (by_name_.find(sections_, &Profile::name, name) != sections_.size())
            return fatal("DuplicateSectionError: section already exists", line);
        section_ = sections_.size();
        sections_.push_back({std::string(name), {}});
    }

    void read_option(std::string_view text, const Line& line) {
        const std::size_t separator = text.find_first_of("=:");
        if (separator == text.npos || separator == 0) {
            refuse("ParsingError: Source contains parsing errors", line.span);
            if (separator == text.npos) return;
        }
        const std::string key = folded(trim_right(text.substr(0, separator), is_python_space));
        Profile& section = current();
        if (section.find(key) != nullptr) {
            fatal("DuplicateOptionError: option in section already exists", line.span);
            return;
        }
        property_ = section.properties.size();
        const std::string_view value = trim_left(text.substr(separator + 1), is_python_space);
        section.properties.push_back({key, std::string(value), {file_, line.span}, {place_of(line, value)}});
    }

    void finish() {
        for (Profile& section : sections_) {
            for (const Property& inherited : defaults_.properties) {
                if (section.find(inherited.key) == nullptr) section.properties.push_back(inherited);
            }
            for (Property& property : section.properties) {
                property.value = trim_right(property.value, is_python_space);
                if (property.value.starts_with('\n')) nest(property);
                if (refusal) return;
            }
        }
    }

    // `splitlines` knows more line ends than the file's lines do.
    static bool ends_line(char32_t c) {
        return (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 ||
               c == 0x2029;
    }

    void nest(Property& property) {
        std::vector<SubProperty> nested;
        const std::string_view text = property.value;
        for (std::size_t begin = 0, at = 0; at <= text.size();) {
            const bool end = at == text.size();
            const std::size_t size = end ? 1 : character_at(text, at).length;
            if (end || space_at(text, at, ends_line) != 0) {
                add_nested(trim(text.substr(begin, at - begin), is_python_space), property.origin, nested);
                begin = at + size;
            }
            at += size;
        }
        property.nested = std::move(nested);
        property.value.clear();
    }

    void add_nested(std::string_view line, Origin origin, std::vector<SubProperty>& nested) {
        if (line.empty()) return;
        const auto halves = split_at(line, '=');
        if (!halves) {
            refuse("ValueError: not enough values to unpack (expected 2, got 1)", origin.span);
            return;
        }
        const std::string key(trim(halves->first, is_python_space));
        const std::string value(trim(halves->second, is_python_space));
        const auto same = std::find_if(nested.begin(), nested.end(),
                                       [&](const SubProperty& other) { return other.key == key; });
        if (same != nested.end()) {
            same->value = value;
        } else {
            nested.push_back({key, value});
        }
    }

    Profile& current() { return section_ == defaults ? defaults_ : sections_[section_]; }

    // The first error is reported; reading continues, since a worse one may follow.
    void refuse(std::string message, Span place) {
        if (!refusal)
            refusal = Refusal{"Unable to parse config file (" + std::move(message) + ")", {file_, place}};
    }
    void fatal(std::string message, Span place) {
        refusal.reset();
        refuse(std::move(message), place);
        fatal_ = true;
    }

    std::string_view bytes_;
    FileRole file_;
    std::vector<Profile> sections_;
    NameIndex by_name_;
    Profile defaults_;
    std::size_t section_ = none;
    std::size_t property_ = none;  // that indented lines continue
    std::uint32_t indentation_ = 0;
    bool fatal_ = false;
};

// `profile "a b"`: a word and a name. A later section with the same name replaces the earlier one.
void add_named(const Profile& section, std::vector<Profile>& profiles, NameIndex& by_name) {
    const std::optional<std::vector<std::string>> words = shell_words(section.name);
    if (!words || words->size() != 2) return;
    replace(profile_named(profiles, by_name, words->at(1)), section);
}

void sort_out(const std::vector<Profile>& sections, SharedValues& values) {
    NameIndex profiles, sso_sessions, services;
    for (const Profile& section : sections) {
        if (section.name.starts_with("profile")) {
            add_named(section, values.profiles, profiles);
        } else if (section.name.starts_with("sso-session")) {
            add_named(section, values.sso_sessions, sso_sessions);
        } else if (section.name.starts_with("services")) {
            add_named(section, values.services, services);
        } else if (section.name == "default") {
            replace(profile_named(values.profiles, profiles, section.name), section);
        }
    }
}

SharedValues read_files(const SharedFiles& files) {
    SharedValues values;
    if (files.config) {
        ConfigParser parser(*files.config, FileRole::config);
        const std::vector<Profile> sections = parser.sections();
        if (parser.refusal) return {parser.refusal, {}, {}, {}};
        sort_out(sections, values);
    }
    if (files.credentials) {
        ConfigParser parser(*files.credentials, FileRole::credentials);
        const std::vector<Profile> sections = parser.sections();
        if (parser.refusal) return {parser.refusal, {}, {}, {}};
        NameIndex profiles;
        for (const Profile& section : sections) {
            Profile& profile = profile_named(values.profiles, profiles, section.name);
            for (const Property& property : section.properties) set(profile, property);
        }
    }
    return values;
}

Bindings read(std::span<const Input> files) {
    return read_shared_files(files, read_files);
}

constexpr std::string_view token[] = {"AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"};
constexpr std::string_view region[] = {"AWS_DEFAULT_REGION"};
constexpr std::string_view profile[] = {"AWS_DEFAULT_PROFILE", "AWS_PROFILE"};
constexpr SdkVariable variables[] = {{"access-key-id", aws_variables::id},
                                     {"secret-access-key", aws_variables::secret},
                                     {"session-token", token},
                                     {"region", region},
                                     {"profile", profile}};
constexpr std::string_view programs[] = {"boto3", "the AWS CLI"};
constexpr std::string_view readers[] = {"boto3", "cli"};
constexpr AwsSdk sdk{{}, readers, variables, 1};

}  // namespace

extern const Loader boto3;
const Loader boto3{"boto3", programs, shared_file_formats, read, shared_file_cascade, &sdk};

}  // namespace credlint::loader
