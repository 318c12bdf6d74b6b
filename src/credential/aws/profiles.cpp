#include "credential/aws/profiles.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>
#include <utility>

#include "text/append.h"
#include "text/ascii.h"
#include "text/nearest.h"

namespace credlint::aws {
namespace {

using Kind = SectionName::Kind;
using Fault = SectionName::Fault;

constexpr std::array<std::string_view, 14> property_names{
    "aws_access_key_id", "aws_secret_access_key",   "credential_process",
    "credential_source", "include_profile",         "login_session",
    "role_arn",          "source_profile",          "sso_account_id",
    "sso_region",        "sso_role_name",           "sso_session",
    "sso_start_url",     "web_identity_token_file",
};
static_assert(std::is_sorted(property_names.begin(), property_names.end()));

constexpr std::array<std::string_view, 3> words{"profile", "sso-session", "services"};

// Index into property_names, or its size.
std::size_t property_of(std::string_view key) {
    constexpr std::size_t shortest = 8, longest = 23;
    if (key.size() < shortest || key.size() > longest) return property_names.size();
    const std::string name = folded(key);
    const auto found = std::lower_bound(property_names.begin(), property_names.end(), name);
    const bool known = found != property_names.end() && *found == name;
    return known ? static_cast<std::size_t>(found - property_names.begin()) : property_names.size();
}

// The characters of a name in SDKs that follow the specification.
bool plain_name(std::string_view name) {
    constexpr std::string_view marks = "_-/.%@:+";
    return std::all_of(name.begin(), name.end(),
                       [&](char c) { return is_letter_or_digit(c) || marks.find(c) != marks.npos; });
}

Kind kind_of(std::string_view word) {
    return word == "profile" ? Kind::profile : word == "sso-session" ? Kind::sso_session : Kind::other;
}

// The same word as a constant; empty: no such word.
std::string_view known_word(std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    return found != words.end() ? *found : std::string_view();
}

// The word that `[profiles dev]` and `[Profile dev]` were meant to begin with; empty: none like it.
std::string_view meant_word(std::string_view word) {
    if (word.size() > 2 * words[1].size()) return {};
    return nearest(folded(word), words);
}

class Header {
public:
    Header(const Source& source, const Section& section) : source_(source), section_(section) {}

    // `has_settings`: whether the section contains something that SDKs would read.
    SectionName in_config(bool has_settings) {
        const std::string_view text = source_.text(section_.name);
        const std::size_t end = std::min(text.find_first_of(" \t"), text.size());
        const std::string_view word = text.substr(0, end);
        out_.name = section_.name;
        if (end == text.size()) return one_word(word, has_settings);

        std::size_t begin = end;
        while (is_space_or_tab(text[begin])) ++begin;
        const std::string_view known = known_word(word);
        out_.word = known.empty() ? meant_word(word) : known;
        if (out_.word.empty()) {
            if (!has_settings) return {};
            named("profile", Fault::space, 0);
            return out_;
        }
        named(out_.word, known.empty() ? Fault::misspelt : Fault::none, begin);
        unquote();
        if (out_.fault == Fault::none) form();
        if (out_.word == "profile" && source_.text(out_.name) == "default") out_.word = {};
        return out_;
    }

    SectionName in_credentials() {
        const std::string_view text = source_.text(section_.name);
        out_.name = section_.name;
        out_.kind = Kind::profile;
        const std::size_t end = text.find_first_of(" \t");
        const std::string_view word = end != text.npos ? known_word(text.substr(0, end)) : "";
        if (word == "profile") {
            out_.fault = Fault::prefix;
            out_.name.begin += static_cast<std::uint32_t>(text.find_first_not_of(" \t", end));
            unquote();
            return out_;
        }
        if (!word.empty()) return {Kind::other, Fault::misplaced, word, section_.name};
        of_default(text);
        if (out_.fault == Fault::none) form();
        return out_;
    }

private:
    SectionName one_word(std::string_view word, bool has_settings) {
        if (word.empty() || word == "plugins" || word == "preview" || word.starts_with("crt")) return {};
        if (folded(word) == "default") {
            out_.kind = Kind::profile;
            of_default(word);
            if (out_.fault == Fault::none) form();
            return out_;
        }
        for (const std::string_view known : words) {
            if (!word.starts_with(known)) continue;
            if (!has_settings) return {};
            const std::size_t rest = word.find_first_not_of("-_:.", known.size());
            const bool name = rest != word.npos && word.substr(known.size()) != "s";
            named(known, name ? Fault::joined : Fault::nameless, name ? rest : 0);
            if (!name) out_.kind = Kind::other;
            unquote();
            return out_;
        }
        if (!has_settings) return {};
        named("profile", plain_name(word) ? Fault::no_prefix : Fault::characters, 0);
        return out_;
    }

    void named(std::string_view word, Fault fault, std::size_t skip) {
        out_.kind = kind_of(word);
        out_.fault = fault;
        out_.word = word;
        out_.name.begin += static_cast<std::uint32_t>(skip);
    }

    void of_default(std::string_view text) {
        if (text == "DEFAULT") {
            out_.fault = Fault::upper_default;
        } else if (text != "default" && folded(text) == "default") {
            out_.fault = Fault::default_case;
        }
    }

    void unquote() {
        const std::string_view name = source_.text(out_.name);
        if (name.size() < 3 || (name[0] != '"' && name[0] != '\'') || name.back() != name[0]) return;
        ++out_.name.begin;
        --out_.name.end;
        const bool inner = name.find_first_of(" \t") != name.npos;
        if (out_.fault == Fault::none) out_.fault = inner ? Fault::quoted_space : Fault::quotes;
    }

    void form() {
        const std::string_view name = source_.text(out_.name);
        if (name.find_first_of(" \t") != name.npos) {
            out_.fault = Fault::space;
        } else if (!plain_name(name)) {
            out_.fault = Fault::characters;
        } else if (section_.name.begin > section_.header.begin + 1 ||
                   (out_.word.empty() && section_.name.end + 1 < section_.header.end)) {
            out_.fault = Fault::spaces_around;
        }
    }

    const Source& source_;
    const Section& section_;
    SectionName out_;
};

// A section that is a profile or an SSO session.
struct Named {
    Kind kind;
    bool is_default;
    std::uint32_t section;
    Span name;
};

class Reader {
public:
    Reader(const Source& source, const Document& document, SharedFile file)
        : source_(source), document_(document) {
        out_.file = file;
        out_.with_settings.resize(document_.sections.size());
    }

    Profiles read(std::span<const SettingField> settings) {
        for (const SettingField& setting : settings) out_.with_settings[setting.entry.section] = true;
        collect();
        group(named_sections());
        return std::move(out_);
    }

private:
    void collect() {
        for (const Entry& entry : document_.entries) {
            if (entry.section == 0 || !entry.parent.empty()) continue;
            const std::size_t property = property_of(source_.text(entry.key));
            if (property == property_names.size()) continue;
            out_.with_settings[entry.section] = true;
            // A key that is set to nothing in a template still says where credentials will come from.
            const auto line = static_cast<Property>(property);
            const bool key = line == Property::access_key_id || line == Property::secret_access_key;
            if (key || !entry.value.empty()) append(out_.lines, {line, entry});
        }
    }

    std::string_view text(const Named& named) const {
        return named.is_default ? "default" : source_.text(named.name);
    }

    SectionName name_of(std::uint32_t section) const {
        return section_name(source_, document_, out_, section);
    }

    // In file order.
    std::vector<Named> named_sections() const {
        const auto end = static_cast<std::uint32_t>(document_.sections.size());
        std::size_t count = 0;
        for (std::uint32_t i = 1; i < end; ++i) count += name_of(i).kind != Kind::other ? 1U : 0U;
        std::vector<Named> all;
        all.reserve(count);
        for (std::uint32_t i = 1; i < end && all.size() < count; ++i) {
            const SectionName section = name_of(i);
            if (section.kind == Kind::other) continue;
            const bool cased = section.fault == Fault::upper_default || section.fault == Fault::default_case;
            const bool is_default = cased || source_.text(section.name) == "default";
            all.push_back({section.kind, is_default, i, section.name});
        }
        return all;
    }

    // Of each section the first one of its kind and name; of others 0. Leaves `named` in file order.
    std::vector<std::uint32_t> first_sections(std::vector<Named>& named) const {
        const auto order = [&](const Named& each) { return std::tuple(each.kind, text(each), each.section); };
        std::sort(named.begin(), named.end(),
                  [&](const Named& a, const Named& b) { return order(a) < order(b); });
        std::vector<std::uint32_t> first(document_.sections.size());
        for (std::size_t i = 0; i < named.size(); ++i) {
            const bool again =
                i > 0 && named[i].kind == named[i - 1].kind && text(named[i]) == text(named[i - 1]);
            first[named[i].section] = again ? first[named[i - 1].section] : named[i].section;
        }
        std::sort(named.begin(), named.end(),
                  [](const Named& a, const Named& b) { return a.section < b.section; });
        return first;
    }

    void group(std::vector<Named> named) {
        const std::vector<std::uint32_t> first = first_sections(named);
        const auto is_first = [&](const Named& each) { return first[each.section] == each.section; };
        out_.all.reserve(static_cast<std::size_t>(std::count_if(named.begin(), named.end(), is_first)));
        for (const Named& each : named) {
            if (is_first(each)) out_.all.push_back({each.kind, each.is_default, each.section, each.name});
        }
        std::vector<Profile::Line>& lines = out_.lines;
        std::erase_if(lines, [&](const auto& line) { return first[line.entry.section] == 0; });
        const auto order = [&](const Profile::Line& line) {
            return std::pair(first[line.entry.section], line.entry.whole.begin);
        };
        std::sort(lines.begin(), lines.end(),
                  [&](const auto& a, const auto& b) { return order(a) < order(b); });
        auto begin = lines.begin();
        for (Profile& profile : out_.all) {
            const auto end = std::find_if(begin, lines.end(), [&](const auto& line) {
                return first[line.entry.section] != profile.section;
            });
            profile.lines = {begin, end};
            begin = end;
        }
    }

    const Source& source_;
    const Document& document_;
    Profiles out_;
};

}  // namespace

std::string_view to_string(Property property) {
    return property_names[static_cast<std::size_t>(property)];
}

const Entry* Profile::find(Property property) const {
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (line->property == property) return &line->entry;
    }
    return nullptr;
}

std::string_view Profile::name_in(const Source& source) const {
    return is_default ? "default" : source.text(name);
}

SectionName section_name(const Source& source, const Document& document, const Profiles& profiles,
                         std::size_t section) {
    const SharedFile file = profiles.file;
    if (section == 0 || file == SharedFile::none) return {};
    const Section& place = document.sections[section];
    // A header without `]` is already a syntax error.
    const std::string_view header = source.text(place.header);
    const bool closed = header.size() >= 2 && header.back() == ']' && !place.name.empty();
    const bool strict = file == SharedFile::config || in_aws_folder(source.path());
    if (!closed || !strict) {
        // Any program may keep AWS keys in an INI file, and name its sections as it likes.
        const Kind kind = file == SharedFile::credentials ? Kind::profile : Kind::other;
        return {kind, Fault::none, {}, place.name};
    }
    Header reader(source, place);
    return file == SharedFile::config ? reader.in_config(profiles.with_settings[section])
                                      : reader.in_credentials();
}

Profiles read_profiles(const Source& source, const Document& document, SharedFile file,
                       std::span<const SettingField> settings) {
    return Reader(source, document, file).read(settings);
}

bool in_aws_folder(std::string_view path) {
    const std::size_t slash = path.rfind('/');
    if (slash == path.npos) return false;
    const std::string_view folder = path.substr(0, slash);
    return folder == ".aws" || folder.ends_with("/.aws");
}

const Profiles& profiles_of(const CredentialSet& credentials) {
    static const Profiles none;
    return credentials.profiles != nullptr ? *credentials.profiles : none;
}

SharedFile shared_file_of(const CredentialSet& credentials) {
    return profiles_of(credentials).file;
}

}  // namespace credlint::aws
