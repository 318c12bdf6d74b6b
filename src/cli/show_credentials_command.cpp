#include <memory>

#include <nlohmann/json.hpp>

#include "cli/commands.h"
#include "lint/reading.h"
#include "text/line_index.h"
#include "text/printable.h"

namespace credlint::cli {
namespace {

using Json = nlohmann::ordered_json;

struct FieldFacts {
    Position position;
    std::string role;
    std::string key;
    std::string verdict;
    std::string prefix;
};

FieldFacts facts_of(const Source& source, const LineIndex& lines, const Field& field) {
    return {lines.position(field.entry.value.begin), std::string(field.role()),
            printable_key(entry_name(source, field.entry)), std::string(to_string(field.verdict)),
            std::string(field.prefix)};
}

std::string section_of(const Source& source, const Document& document, const Credential& credential) {
    if (credential.section == 0) return {};
    return printable_key(source.text(document.sections[credential.section].name));
}

std::string_view set_of(const Credential& credential) {
    return credential.set != nullptr ? credential.set->id : credential.fields.front().token->meta.id;
}

void list_json(const Source& source, const Part& part, const LineIndex& lines, Json& list) {
    for (const Credential& credential : part.credentials.credentials) {
        Json fields = Json::array();
        for (const Field& field : credential.fields) {
            const FieldFacts facts = facts_of(source, lines, field);
            fields.push_back({{"role", facts.role},
                              {"key", facts.key},
                              {"line", facts.position.line},
                              {"column", facts.position.column},
                              {"verdict", facts.verdict},
                              {"prefix", facts.prefix}});
        }
        list.push_back({{"set", set_of(credential)},
                        {"section", section_of(source, part.document, credential)},
                        {"group", printable_key(credential.group)},
                        {"fields", std::move(fields)}});
    }
}

void write_json(const Reading& reading, Output& out) {
    const Source& source = *reading.source;
    const LineIndex lines(source.bytes());
    Json list = Json::array();
    for (const Part& part : reading.parts) list_json(source, part, lines, list);
    const Json object{{"version", 1}, {"path", printable(source.path())}, {"credentials", std::move(list)}};
    out.write(object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

void write_full(const Source& source, const Part& part, const LineIndex& lines, Output& out) {
    for (const Credential& credential : part.credentials.credentials) {
        std::string head(set_of(credential));
        const std::string section = section_of(source, part.document, credential);
        if (!section.empty()) head += " [" + section + "]";
        if (!credential.group.empty()) head += " " + printable_key(credential.group);
        out.write(head + "\n");
        for (const Field& field : credential.fields) {
            const FieldFacts facts = facts_of(source, lines, field);
            std::string line = "  " + std::to_string(facts.position.line) + ":" +
                               std::to_string(facts.position.column) + "  " + facts.role + "  " + facts.key +
                               ": " + facts.verdict;
            if (!facts.prefix.empty()) line += " (" + facts.prefix + "…)";
            out.write(line + "\n");
        }
    }
}

}  // namespace

int show_credentials_command(const Options& options, const Files& files, Output& out, Output& error) {
    Result<Source> source = read_source(options.paths.front(), options, files);
    if (!source) {
        error.write(failure_line(source.failure()));
        return 2;
    }
    const Result<Format> format = format_of(*source, options);
    if (!format) {
        error.write(failure_line(format.failure()));
        return 2;
    }
    const Reading reading =
        read(std::make_shared<const Source>(std::move(*source)), *format, builtin_rules());
    if (options.output_format == "json") {
        write_json(reading, out);
        return 0;
    }
    const LineIndex lines(reading.source->bytes());
    for (const Part& part : reading.parts) write_full(*reading.source, part, lines, out);
    return 0;
}

}  // namespace credlint::cli
