// The Java SDK v2's ProfileFileReader: the AWS specification, but keys keep their case, nested keys are also
// given as `s3.key`, and lines in an ignored section may contain anything.
#include <algorithm>

#include "loader/aws/sdk.h"
#include "loader/aws/shared_files.h"

namespace credlint::loader {
namespace {

std::string_view without_comment(std::string_view text) {
    std::size_t end = text.size();
    for (const char* mark : {" #", " ;", "\t#", "\t;"}) end = std::min(end, text.find(mark));
    return text.substr(0, end);
}

bool has_prefix(std::string_view name, std::string_view prefix) {
    return name.size() > prefix.size() && name.starts_with(prefix) &&
           is_blank(static_cast<unsigned char>(name[prefix.size()]));
}

struct Assignment {
    std::string_view key;
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
            begin_section(text);
        } else if (is_blank(static_cast<unsigned char>(text.front()))) {
            go_on(trim(text, is_java_space));
        } else {
            read_property(trim(without_comment(text), is_java_space));
        }
    }

    SharedValues values;

private:
    void begin_section(std::string_view line) {
        const std::string_view text = trim(line.substr(0, line.find_first_of("#;")), is_java_space);
        if (text.size() < 2 || !text.ends_with(']')) return refuse("Profile definition must end with ']'");
        const std::string_view name = trim(text.substr(1, text.size() - 2), is_java_space);
        profile_ = nullptr;
        begun_ = true;
        if (has_prefix(name, "sso-session")) {
            begin(values.sso_sessions, sso_sessions_, file_ == FileRole::config, name.substr(11));
        } else if (has_prefix(name, "services")) {
            begin(values.services, services_, file_ == FileRole::config, name.substr(8));
        } else if (file_ == FileRole::credentials) {
            begin(values.profiles, profiles_, true, name);
        } else if (has_prefix(name, "profile")) {
            begin_profile(trim(name.substr(7), is_java_space), true);
        } else if (name == "default") {
            begin_profile(name, false);
        }
    }

    // `[profile default]` replaces `[default]`, wherever it is.
    void begin_profile(std::string_view name, bool prefixed) {
        if (name == "default") {
            if (prefixed_default_ && !prefixed) return;
            if (!prefixed_default_ && prefixed) {
                std::erase_if(values.profiles,
                              [](const Profile& profile) { return profile.name == "default"; });
                profiles_ = {};
                prefixed_default_ = true;
            }
        }
        begin(values.profiles, profiles_, true, name);
    }

    void begin(std::vector<Profile>& profiles, NameIndex& by_name, bool counts, std::string_view name) {
        name = trim(name, is_java_space);
        if (!counts || !is_identifier(name)) return;
        profile_ = &profile_named(profiles, by_name, name);
        key_.clear();
        ignored_ = false;
    }

    // Nullopt: an error, or a name that is ignored.
    std::optional<Assignment> split(std::string_view text) {
        const auto halves = split_at(text, '=');
        if (!halves) {
            refuse("Expected an '=' sign defining a property");
            return std::nullopt;
        }
        const std::string_view key = trim(halves->first, is_java_space);
        if (key.empty()) refuse("Property did not have a name");
        if (key.empty() || !is_identifier(key)) return std::nullopt;
        return Assignment{key, trim(halves->second, is_java_space)};
    }

    void read_property(std::string_view text) {
        if (!begun_) return refuse("Expected a profile definition");
        if (profile_ == nullptr) return;
        const std::optional<Assignment> assignment = split(text);
        ignored_ = !assignment;
        if (!assignment) return;
        key_ = assignment->key;
        nested_ = assignment->value.empty();
        put(key_, assignment->value);
    }

    void go_on(std::string_view text) {
        if (begun_ && (profile_ == nullptr || ignored_)) return;
        if (profile_ == nullptr || key_.empty()) return refuse("Expected a profile or property definition");
        if (nested_) {
            const std::optional<Assignment> assignment = split(text);
            if (values.refusal) return;
            if (assignment) put(key_ + "." + std::string(assignment->key), assignment->value);
        }
        if (Property* property = profile_->find(key_)) {
            property->value.append("\n").append(text);
            property->parts.push_back(place_of(line_, text));
        }
    }

    void put(std::string key, std::string_view value) {
        set(*profile_, {std::move(key), std::string(value), {file_, line_.span}, {place_of(line_, value)}});
    }

    void refuse(std::string message) {
        if (!values.refusal) values.refusal = Refusal{std::move(message), {file_, line_.span}};
    }

    FileRole file_;
    Line line_;
    bool begun_ = false;          // a section header was seen
    Profile* profile_ = nullptr;  // null: lines are ignored
    NameIndex profiles_, sso_sessions_, services_;
    std::string key_;       // that indented lines continue; empty: none
    bool nested_ = false;   // they must be assignments
    bool ignored_ = false;  // they are ignored with their key
    bool prefixed_default_ = false;
};

SharedValues parse(std::string_view bytes, FileRole file) {
    const std::string text = with_replacements(bytes);
    const std::vector<Line> lines = lines_of(bytes, LineEnds::universal);
    const std::vector<Line> decoded = lines_of(text, LineEnds::universal);
    Parser parser(file);
    for (std::size_t i = 0; i < lines.size() && !parser.values.refusal; ++i) {
        parser.read({decoded[i].text, lines[i].span});
    }
    return std::move(parser.values);
}

SharedValues read_files(const SharedFiles& files) {
    SharedValues values;
    if (files.config) values = parse(*files.config, FileRole::config);
    if (files.credentials) {
        SharedValues more = parse(*files.credentials, FileRole::credentials);
        if (!values.refusal) values.refusal = std::move(more.refusal);
        NameIndex profiles;
        for (const Profile& profile : more.profiles) {
            Profile& target = profile_named(values.profiles, profiles, profile.name);
            for (const Property& property : profile.properties) set(target, property);
        }
    }
    if (values.refusal) return {std::move(values.refusal), {}, {}, {}};
    return values;
}

Bindings read(std::span<const Input> files) {
    return read_shared_files(files, read_files);
}

constexpr SdkVariable variables[] = {{"access-key-id", aws_variables::id},
                                     {"secret-access-key", aws_variables::secret},
                                     {"session-token", aws_variables::token},
                                     {"region", aws_variables::region},
                                     {"profile", aws_variables::profile}};
constexpr std::string_view programs[] = {"the Java SDK"};
constexpr std::string_view readers[] = {"java"};
constexpr AwsSdk sdk{"Java", readers, variables, 5};

}  // namespace

extern const Loader aws_java;
const Loader aws_java{"aws-java", programs, shared_file_formats, read, shared_file_cascade, &sdk};

}  // namespace credlint::loader
