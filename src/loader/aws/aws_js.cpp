// The JavaScript SDK's @smithy/shared-ini-file-loader: one line at a time, without errors. Malformed
// lines are skipped, values are never continued, keys keep their case; nested keys are given as `s3.key`.
#include "loader/aws/sdk.h"
#include "loader/aws/shared_files.h"
#include "text/ascii.h"

namespace credlint::loader {
namespace {

constexpr std::string_view types[] = {"profile", "sso-session", "services"};

bool is_type(std::string_view word) {
    for (const std::string_view type : types) {
        if (word == type) return true;
    }
    return false;
}

bool is_word(char c) {
    return is_letter_or_digit(c) || c == '_';
}

// Up to a `#` or `;` at the start of the line or after whitespace, which is also removed.
std::string_view without_comment(std::string_view line) {
    if (line.starts_with('#') || line.starts_with(';')) return {};
    for (std::size_t at = line.find_first_of("#;"); at != line.npos; at = line.find_first_of("#;", at + 1)) {
        const std::string_view before = line.substr(0, at);
        const std::string_view kept = trim_right(before, is_js_space);
        if (kept.size() != before.size()) return kept;
    }
    return line;
}

struct Header {
    std::string_view type;
    std::string_view name;
};

// /^([\w-]+)\s(["'])?([\w-@+.%:\/]+)\2$/: a type, one space, a name with or without quotes.
std::optional<Header> typed(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && (is_word(text[end]) || text[end] == '-')) ++end;
    if (end == 0 || end == text.size()) return std::nullopt;
    const std::size_t blank = space_at(text, end, is_js_space);
    if (blank == 0) return std::nullopt;
    std::string_view name = text.substr(end + blank);
    if (!name.empty() && (name.front() == '"' || name.front() == '\'')) {
        if (name.size() < 2 || name.back() != name.front()) return std::nullopt;
        name = name.substr(1, name.size() - 2);
    }
    for (const char c : name) {
        if (!is_word(c) && std::string_view("-@+.%:/").find(c) == std::string_view::npos) return std::nullopt;
    }
    if (name.empty()) return std::nullopt;
    return Header{text.substr(0, end), name};
}

class Parser {
public:
    explicit Parser(FileRole file) : file_(file) {}

    // False: the whole file is ignored.
    bool read(const Line& raw) {
        const std::string line = with_replacements(raw.text);
        const std::string_view text = trim(without_comment(line), is_js_space);
        if (text.starts_with('[') && text.ends_with(']'))
            return begin_section(text.substr(1, text.size() - 2));
        if (!section_.empty())
            read_property(text, trim_left(line, is_js_space).size() == line.size(), {line, raw.span});
        return true;
    }

    std::vector<Profile> sections;

private:
    bool begin_section(std::string_view name) {
        section_.clear();
        parent_.clear();
        if (const std::optional<Header> header = typed(name)) {
            if (is_type(header->type)) section_ = std::string(header->type) + "." + std::string(header->name);
        } else {
            section_ = name;
        }
        return name != "__proto__" && name != "profile __proto__";
    }

    void read_property(std::string_view text, bool at_margin, const Line& line) {
        const auto halves = split_at(text, '=');
        if (!halves || halves->first.empty()) return;
        std::string key(trim(halves->first, is_js_space));
        const std::string_view value = trim(halves->second, is_js_space);
        if (value.empty()) {
            parent_ = std::move(key);
            return;
        }
        if (at_margin) parent_.clear();
        if (!parent_.empty()) key = parent_ + "." + key;
        set(profile_named(sections, by_name_, section_),
            {std::move(key), std::string(value), {file_, line.span}, {place_of(line, value)}});
    }

    FileRole file_;
    std::string section_;  // `profile.dev`; empty: lines are skipped
    NameIndex by_name_;
    std::string parent_;  // the key without a value that indented ones belong to
};

std::vector<Profile> parse_ini(std::string_view bytes, FileRole file) {
    Parser parser(file);
    for (const Line& line : lines_of(bytes, LineEnds::crlf)) {
        if (!parser.read(line)) return {};
    }
    return std::move(parser.sections);
}

// `[default]`, and names with a type before the first dot; a profile is stored under its bare name.
std::vector<Profile> config_data(const std::vector<Profile>& sections) {
    std::vector<Profile> out;
    NameIndex by_name;
    for (const Profile& section : sections) {
        if (section.name == "default") out.push_back(section);
    }
    for (const Profile& section : sections) {
        const auto halves = split_at(section.name, '.');
        if (!halves || !is_type(halves->first)) continue;
        const std::string_view name = halves->first == "profile" ? halves->second : section.name;
        replace(profile_named(out, by_name, name), section);
    }
    return out;
}

SharedValues read_files(const SharedFiles& files) {
    std::vector<Profile> known;
    if (files.config) known = config_data(parse_ini(*files.config, FileRole::config));
    if (files.credentials) {
        NameIndex by_name;
        for (const Profile& section : parse_ini(*files.credentials, FileRole::credentials)) {
            Profile& profile = profile_named(known, by_name, section.name);
            for (const Property& property : section.properties) set(profile, property);
        }
    }
    SharedValues values;
    for (Profile& profile : known) {
        const auto halves = split_at(profile.name, '.');
        const bool session = halves && halves->first == "sso-session";
        const bool services = halves && halves->first == "services";
        if (session || services) profile.name = std::string(halves->second);
        (session    ? values.sso_sessions
         : services ? values.services
                    : values.profiles)
            .push_back(std::move(profile));
    }
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
constexpr std::string_view programs[] = {"the JavaScript SDK"};
constexpr std::string_view readers[] = {"js"};
constexpr AwsSdk sdk{"JavaScript", readers, variables, 2};

}  // namespace

extern const Loader aws_js;
const Loader aws_js{"aws-js", programs, shared_file_formats, read, shared_file_cascade, &sdk};

}  // namespace credlint::loader
