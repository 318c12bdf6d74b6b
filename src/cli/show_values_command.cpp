#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/shown_word.h"
#include "credential/aws/shared_file.h"
#include "credential/shown_name.h"
#include "loader/aws/sdk.h"
#include "loader/loader.h"
#include "text/ascii.h"
#include "text/line_index.h"
#include "text/mask.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

// What a loader reads from one file.
struct Seen {
    const loader::Loader& loader;
    std::string_view kind;  // "config", "credentials", "environment", or the file's format
    loader::Bindings bindings;
    std::vector<loader::TakenVariable> variables = {};  // for an environment: what the SDK reads from it

    bool shared() const { return kind == "config" || kind == "credentials"; }
    bool several() const { return loader.programs.size() > 1; }
};

class ValueFormatter {
public:
    ValueFormatter(const Source& source, bool clear) : lines_(source.bytes()), clear_(clear) {}

    // Shows keys only where the document has an entry with that name that may be shown: a program may read a
    // line of a value as a key.
    void show_only_keys_of(const Source& source, const Document& document) {
        names_.emplace();
        for (const Entry& entry : document.entries) {
            const std::uint32_t begin = entry.key.empty() ? entry.whole.begin : entry.key.begin;
            (*names_)[begin] = {std::string(entry_name(source, entry)), shown_name(source, entry)};
        }
    }

    std::string value(std::string_view text) const { return clear_ ? printable(text) : std::string(mask); }
    // boto3 includes text between two `]` in the name.
    std::string section(std::string_view name) const {
        if (clear_) return printable(name);
        return name.find(']') != name.npos ? std::string(mask) : shown_name(name);
    }
    // A wrapped line may have become a key, and some SDKs convert keys to lowercase, which makes a piece of a
    // secret harder to recognize: only keys that look like names of settings are shown.
    std::string key(std::string_view text, std::string_view value = {}) const {
        if (clear_) return printable(text);
        if (!may_show_name(text, value)) return std::string(mask);
        std::size_t word = 0;
        for (const char c : text) {
            const bool letter = is_letter_or_digit(c);
            if (!letter && std::string_view("_-.").find(c) == std::string_view::npos)
                return std::string(mask);
            word = letter ? word + 1 : 0;
            if (word > 15) return std::string(mask);
        }
        return shown_name(text);
    }
    std::string key(const loader::Binding& binding) const {
        if (!names_ || clear_) return key(binding.key, binding.value.value_or(""));
        const auto name = names_->find(binding.origin.span.begin);
        return name != names_->end() && name->second.written == binding.key ? name->second.shown
                                                                            : std::string(mask);
    }
    std::uint32_t line(const loader::Origin& origin) const { return lines_.line_of(origin.span.begin); }

private:
    struct Name {
        std::string written, shown;
    };

    LineIndex lines_;
    bool clear_;
    std::optional<std::map<std::uint32_t, Name>> names_;  // by the positions of the document's keys
};

// Nullopt: the program does not read such files.
std::optional<Seen> read_as(const loader::Loader& loader, const Source& source, Format format) {
    const auto read = [&](const loader::Loader& by, loader::FileRole role) {
        const loader::Input file{source.bytes(), format, role};
        return by.read({&file, 1});
    };
    if (loader.sdk != nullptr && format != Format::ini)
        return Seen{loader, "environment", read(*loader::find_loader("plain"), loader::FileRole::only)};
    if (!loader.reads(format)) return std::nullopt;
    if (loader.sdk == nullptr) return Seen{loader, to_string(format), read(loader, loader::FileRole::only)};
    const bool named = source.path() == "config" || source.path().ends_with("/config");
    if (named || aws::shared_file(source, parse(source, format)) == aws::SharedFile::config)
        return Seen{loader, "config", read(loader, loader::FileRole::config)};
    return Seen{loader, "credentials", read(loader, loader::FileRole::credentials)};
}

Json value_of(const loader::Binding& binding, const ValueFormatter& formatter) {
    return binding.value ? Json(formatter.value(*binding.value)) : Json(nullptr);
}

// Of one section. What is nested below a key is listed in one object.
Json json_of(const loader::Bindings& bindings, std::uint32_t section, bool with_effects,
             const ValueFormatter& formatter) {
    Json out = Json::array();
    const std::vector<loader::Binding>& all = bindings.all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const loader::Binding& binding = all[i];
        if (binding.section != section) continue;
        const std::string& parent = binding.parent;
        Json one{{"key", parent.empty() ? formatter.key(binding) : formatter.key(parent)},
                 {"line", formatter.line(binding.origin)}};
        if (!parent.empty()) {
            Json& nested = (one["nested"] = Json::array());
            for (; i < all.size() && all[i].section == section && all[i].parent == parent; ++i)
                nested.push_back({{"key", formatter.key(all[i])}, {"value", value_of(all[i], formatter)}});
            --i;
        } else {
            one["value"] = value_of(binding, formatter);
        }
        if (with_effects) {
            Json& effects = (one["effects"] = Json::array());
            for (const loader::Effect& effect : binding.effects) effects.push_back(to_string(effect.kind));
        }
        out.push_back(std::move(one));
    }
    return out;
}

// Of the sections of one kind.
Json json_of(const loader::Bindings& bindings, std::string_view kind, const ValueFormatter& formatter) {
    Json out = Json::array();
    for (std::uint32_t i = 1; i < bindings.sections.size(); ++i) {
        const loader::BoundSection& section = bindings.sections[i];
        if (section.kind != kind) continue;
        out.push_back({{"name", formatter.section(section.name)},
                       {"properties", json_of(bindings, i, false, formatter)}});
    }
    return out;
}

void write_json(const Source& source, const Seen& seen, const ValueFormatter& formatter, Output& out) {
    Json object{{"version", 1},
                {"path", printable(source.path())},
                {"as", seen.loader.name},
                {"kind", seen.kind},
                {"refusal", nullptr}};
    const loader::Bindings& bindings = seen.bindings;
    if (const auto& refusal = bindings.refusal)
        object["refusal"] = {{"line", formatter.line(refusal->origin)}, {"message", refusal->message}};
    if (seen.kind == "environment") {
        Json& variables = (object["variables"] = Json::array());
        for (const loader::TakenVariable& variable : seen.variables) {
            variables.push_back({{"setting", variable.setting},
                                 {"key", variable.binding->key},
                                 {"line", formatter.line(variable.binding->origin)},
                                 {"value", value_of(*variable.binding, formatter)}});
        }
    } else if (seen.shared()) {
        object["profiles"] = json_of(bindings, "profile", formatter);
        object["sso_sessions"] = json_of(bindings, "sso-session", formatter);
        object["services"] = json_of(bindings, "services", formatter);
    } else {
        Json& sections = (object["sections"] = Json::array());
        for (std::uint32_t i = 0; i < bindings.sections.size(); ++i) {
            Json values = json_of(bindings, i, true, formatter);
            if (i == 0 && values.empty() && bindings.sections.size() > 1) continue;
            sections.push_back(
                {{"name", formatter.section(bindings.sections[i].name)}, {"values", std::move(values)}});
        }
    }
    cli::write_json(object, out);
}

// A key at the beginning of a line: CI runners execute lines that begin with `::`.
std::string at_the_front(std::string key) {
    const std::size_t begin = std::min(key.find_first_not_of(' '), key.size());
    if (std::string_view(key).substr(begin).starts_with("::")) key.replace(begin, 1, "\\x3a");
    return key;
}

std::string line_of(const loader::Binding& binding, const ValueFormatter& formatter) {
    const std::string key = at_the_front(formatter.key(binding));
    return binding.value ? key + " = " + formatter.value(*binding.value) + "\n" : key + "\n";
}

void write_properties(const loader::Bindings& bindings, std::uint32_t section,
                      const ValueFormatter& formatter, Output& out) {
    std::string_view parent;
    for (const loader::Binding& binding : bindings.all) {
        if (binding.section != section) continue;
        if (!binding.parent.empty() && binding.parent != parent)
            out.write(at_the_front(formatter.key(binding.parent)) + " =\n");
        parent = binding.parent;
        out.write((parent.empty() ? "" : "  ") + line_of(binding, formatter));
    }
}

void write_full(const Seen& seen, const ValueFormatter& formatter, Output& out) {
    const loader::Bindings& bindings = seen.bindings;
    if (const auto& refusal = bindings.refusal) {
        out.write(seen.loader.title() + (seen.several() ? " reject" : " rejects") +
                  " the whole file because of line " + std::to_string(formatter.line(refusal->origin)) +
                  ": " + refusal->message + "\n");
        return;
    }
    if (seen.kind == "environment") {
        for (const loader::TakenVariable& variable : seen.variables)
            out.write(line_of(*variable.binding, formatter));
        return;
    }
    write_properties(bindings, 0, formatter, out);
    bool first = bindings.all.empty() || bindings.all.front().section != 0;
    for (std::uint32_t i = 1; i < bindings.sections.size(); ++i) {
        const loader::BoundSection& section = bindings.sections[i];
        const bool profile = section.kind.empty() || section.kind == "profile";
        out.write((first ? "[" : "\n[") + (profile ? "" : section.kind + " ") +
                  formatter.section(section.name) + "]\n");
        write_properties(bindings, i, formatter, out);
        first = false;
    }
}

// False: there is no profile with that name.
bool keep_only(const std::string& profile, loader::Bindings& bindings) {
    const auto found = std::find_if(bindings.sections.begin(), bindings.sections.end(),
                                    [&](const loader::BoundSection& section) {
                                        return section.kind == "profile" && section.name == profile;
                                    });
    if (found == bindings.sections.end()) return false;
    const auto index = static_cast<std::uint32_t>(found - bindings.sections.begin());
    std::erase_if(bindings.all, [&](const loader::Binding& binding) { return binding.section != index; });
    for (loader::Binding& binding : bindings.all) binding.section = 1;
    bindings.sections = {{}, *found};
    return true;
}

}  // namespace

int show_values_command(const Options& options, const Files& files, Output& out, Output& error) {
    const auto fail = [&error](const Failure& failure, int exit_code = 2) {
        error.write(failure_line(failure));
        return exit_code;
    };
    const Result<Source> source = read_source(options.request.paths.front(), options.request, files);
    if (!source) return fail(source.failure());
    const Result<Format> format = format_of(*source, options.request);
    if (!format) return fail(format.failure());
    const loader::Loader& loader = *loader::find_loader(options.as);
    std::optional<Seen> seen = read_as(loader, *source, *format);
    if (!seen) {
        const std::string verb = loader.programs.size() > 1 ? " do not read " : " does not read ";
        return fail(
            {source->path(), 0, 0, loader.title() + verb + std::string(to_string(*format)) + " files"});
    }
    if (loader.sdk != nullptr && !seen->shared())
        seen->variables = loader::taken_variables(*loader.sdk, seen->bindings);
    if (!options.profile.empty() && !seen->shared())
        return fail({source->path(), 0, 0, "`--profile` requires an AWS `config` or `credentials` file"});
    const bool refused = seen->bindings.refusal.has_value();
    if (!options.profile.empty() && !refused && !keep_only(options.profile, seen->bindings)) {
        return fail({source->path(), 0, 0,
                     loader.title() + (seen->several() ? " find" : " finds") + " no profile " +
                         shown_word(options.profile)},
                    1);
    }
    ValueFormatter formatter(*source, options.show_values);
    if (loader.sdk == nullptr) formatter.show_only_keys_of(*source, parse(*source, *format));
    if (options.as_json()) {
        write_json(*source, *seen, formatter, out);
    } else {
        write_full(*seen, formatter, out);
    }
    return refused ? 1 : 0;
}

}  // namespace credlint::cli
