#include <algorithm>

#include "cli/commands.h"
#include "cli/shown_word.h"
#include "credential/aws/shared_file.h"
#include "credential/shown_name.h"
#include "document/value.h"
#include "loader/aws_environment.h"
#include "loader/shared_reading.h"
#include "text/line_index.h"
#include "text/mask.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

// What an SDK reads from one file. `kind` is "config", "credentials" or "environment".
struct Seen {
    std::string_view kind;
    loader::SharedReading reading;
    std::vector<std::string_view> settings;  // for an environment: the SDK's setting of each property
};

class ValueFormatter {
public:
    ValueFormatter(const Source& source, bool clear) : lines_(source.bytes()), clear_(clear) {}

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
            const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && std::string_view("_-.").find(c) == std::string_view::npos)
                return std::string(mask);
            word = letter ? word + 1 : 0;
            if (word > 15) return std::string(mask);
        }
        return shown_name(text);
    }
    std::uint32_t line(const loader::Origin& origin) const { return lines_.line_of(origin.offset); }

private:
    LineIndex lines_;
    bool clear_;
};

Seen environment(const Source& source, const Document& document, std::string_view loader) {
    Seen seen{"environment", {}, {}};
    loader::Profile variables;
    for (const loader::EnvironmentSetting& setting : loader::environment_settings(loader)) {
        for (const std::string_view variable : setting.variables) {
            loader::Property found{std::string(variable), {}, {}, {}};
            // The last entry in the file wins.
            for (const Entry& entry : document.entries) {
                if (source.text(entry.key) != variable) continue;
                found.value = read_value(source, document.format, entry).text;
                found.origin.offset = entry.whole.begin;
            }
            if (found.value.empty()) continue;
            variables.properties.push_back(std::move(found));
            seen.settings.push_back(setting.name);
            break;
        }
    }
    seen.reading.profiles.push_back(std::move(variables));
    return seen;
}

Seen shared_file(const Source& source, const Document& document, const loader::SharedLoader& loader) {
    const bool named = source.path() == "config" || source.path().ends_with("/config");
    if (named || aws::shared_file(source, document) == aws::SharedFile::config) {
        return {"config", loader.read({source.bytes(), {}}), {}};
    }
    return {"credentials", loader.read({{}, source.bytes()}), {}};
}

Json json_of(const std::vector<loader::Profile>& profiles, const ValueFormatter& formatter) {
    Json out = Json::array();
    for (const loader::Profile& profile : profiles) {
        Json properties = Json::array();
        for (const loader::Property& property : profile.properties) {
            Json one{{"key", formatter.key(property.key, property.value)},
                     {"line", formatter.line(property.origin)}};
            if (property.nested) {
                Json& nested = (one["nested"] = Json::array());
                for (const loader::SubProperty& sub : *property.nested) {
                    nested.push_back(
                        {{"key", formatter.key(sub.key, sub.value)}, {"value", formatter.value(sub.value)}});
                }
            } else {
                one["value"] = formatter.value(property.value);
            }
            properties.push_back(std::move(one));
        }
        out.push_back({{"name", formatter.section(profile.name)}, {"properties", std::move(properties)}});
    }
    return out;
}

void write_json(const Source& source, const Seen& seen, std::string_view loader,
                const ValueFormatter& formatter, Output& out) {
    Json object{{"version", 1}, {"path", printable(source.path())}, {"as", loader}, {"kind", seen.kind}};
    object["refusal"] = nullptr;
    if (const auto& refusal = seen.reading.refusal) {
        object["refusal"] = {{"line", formatter.line(refusal->origin)}, {"message", refusal->message}};
    }
    if (seen.kind == "environment") {
        Json& variables = (object["variables"] = Json::array());
        const std::vector<loader::Property>& properties = seen.reading.profiles.front().properties;
        for (std::size_t i = 0; i < properties.size(); ++i) {
            variables.push_back({{"setting", seen.settings[i]},
                                 {"key", properties[i].key},
                                 {"line", formatter.line(properties[i].origin)},
                                 {"value", formatter.value(properties[i].value)}});
        }
    } else {
        object["profiles"] = json_of(seen.reading.profiles, formatter);
        object["sso_sessions"] = json_of(seen.reading.sso_sessions, formatter);
        object["services"] = json_of(seen.reading.services, formatter);
    }
    cli::write_json(object, out);
}

// A key at the beginning of a line: CI runners execute lines that begin with `::`.
std::string at_the_front(std::string key) {
    const std::size_t begin = std::min(key.find_first_not_of(' '), key.size());
    if (std::string_view(key).substr(begin).starts_with("::")) key.replace(begin, 1, "\\x3a");
    return key;
}

void write_properties(const loader::Profile& profile, const ValueFormatter& formatter, Output& out) {
    for (const loader::Property& property : profile.properties) {
        const std::string key = at_the_front(formatter.key(property.key, property.value));
        if (!property.nested) {
            out.write(key + " = " + formatter.value(property.value) + "\n");
            continue;
        }
        out.write(key + " =\n");
        for (const loader::SubProperty& sub : *property.nested) {
            out.write("  " + at_the_front(formatter.key(sub.key, sub.value)) + " = " +
                      formatter.value(sub.value) + "\n");
        }
    }
}

void write_full(const Seen& seen, const loader::SharedLoader& loader, const ValueFormatter& formatter,
                Output& out) {
    if (const auto& refusal = seen.reading.refusal) {
        const bool many = loader.name == "boto3";
        out.write(std::string(loader.title) + (many ? " refuse" : " refuses") +
                  " the whole file because of line " + std::to_string(formatter.line(refusal->origin)) +
                  ": " + refusal->message + "\n");
        return;
    }
    if (seen.kind == "environment") return write_properties(seen.reading.profiles.front(), formatter, out);
    bool first = true;
    const auto write = [&](std::string_view type, const std::vector<loader::Profile>& profiles) {
        for (const loader::Profile& profile : profiles) {
            out.write((first ? "[" : "\n[") + std::string(type) + formatter.section(profile.name) + "]\n");
            write_properties(profile, formatter, out);
            first = false;
        }
    };
    write("", seen.reading.profiles);
    write("sso-session ", seen.reading.sso_sessions);
    write("services ", seen.reading.services);
}

// False: there is no profile with that name.
bool keep_only(const std::string& profile, loader::SharedReading& reading) {
    const loader::Profile* found = reading.find(profile);
    if (found == nullptr) return false;
    reading = {{}, {*found}, {}, {}};
    return true;
}

}  // namespace

int show_values_command(const Options& options, const Files& files, Output& out, Output& error) {
    const Result<Source> source = read_source(options.request.paths.front(), options.request, files);
    if (!source) {
        error.write(failure_line(source.failure()));
        return 2;
    }
    const Result<Format> format = format_of(*source, options.request);
    if (!format) {
        error.write(failure_line(format.failure()));
        return 2;
    }
    const loader::SharedLoader& loader = *loader::find_shared_loader(options.as);
    const Document document = parse(*source, *format);
    const bool shared = *format == Format::ini;
    Seen seen = shared ? shared_file(*source, document, loader) : environment(*source, document, loader.name);
    if (!options.profile.empty() && !shared) {
        error.write(failure_line({source->path(), 0, 0, "a .env file has no profiles; leave --profile out"}));
        return 2;
    }
    const ValueFormatter formatter(*source, options.show_values);
    const bool refused = seen.reading.refusal.has_value();
    if (!options.profile.empty() && !refused && !keep_only(options.profile, seen.reading)) {
        error.write(
            failure_line({source->path(), 0, 0,
                          "no profile " + shown_word(options.profile) + " that " + std::string(loader.title) +
                              (loader.name == "boto3" ? " find" : " finds")}));
        return 1;
    }
    if (options.as_json()) {
        write_json(*source, seen, loader.name, formatter, out);
    } else {
        write_full(seen, loader, formatter, out);
    }
    return refused ? 1 : 0;
}

}  // namespace credlint::cli
