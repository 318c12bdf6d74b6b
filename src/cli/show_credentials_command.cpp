#include <memory>

#include "cli/commands.h"
#include "credential/shown_name.h"
#include "credential/summary.h"
#include "lint/parsed_file.h"
#include "lint/support/describe_secret.h"
#include "lint/support/message.h"
#include "text/line_index.h"
#include "text/list.h"
#include "text/printable.h"
#include "text/timestamp.h"

namespace credlint::cli {
namespace {

struct FieldFacts {
    Position position;
    std::string role;
    std::string key;
    std::string verdict;
    std::string evidence;  // why it is certain, or what it is instead
    std::string prefix;
};

FieldFacts facts_of(const Source& source, const LineIndex& lines, const Field& field) {
    return {lines.position(place_of(field).begin), std::string(field.role()), shown_name(source, field.entry),
            std::string(to_string(field.verdict)), evidence_of(field),        std::string(field.prefix)};
}

std::string section_of(const Source& source, const Document& document, const Credential& credential) {
    if (credential.section == 0) return {};
    return shown_name(source.text(document.sections[credential.section].name));
}

// What the credential is: a set of several values, or one token.
std::string_view set_of(const Credential& credential) {
    return credential.set != nullptr ? credential.set->id : credential.fields.front().token->name;
}

Json time_of(const std::optional<std::int64_t>& seconds) {
    return seconds ? Json(format_timestamp(*seconds)) : Json();
}

Json text_of(std::string_view text) {
    return text.empty() ? Json() : Json(text);
}

Json json_of(const Summary& summary) {
    return {{"kind", to_string(summary.kind)},
            {"state", to_string(summary.state)},
            {"account", summary.account ? Json(account_number(*summary.account)) : Json()},
            {"token_account", summary.token_account ? Json(account_number(*summary.token_account)) : Json()},
            {"missing", Json(summary.missing)},
            {"token_region", text_of(summary.token_region)},
            {"configured_region", text_of(summary.configured_region)},
            {"issued", time_of(summary.issued)},
            {"expires", time_of(summary.expires)},
            {"readers", Json(summary.readers)},
            {"profile", text_of(shown_name(summary.profile))}};
}

void list_json(const Source& source, const Part& part, const LineIndex& lines, std::int64_t now, Json& list) {
    const std::vector<Summary> summaries =
        summarise(source, part.document, part.values, part.credentials, now);
    auto summary = summaries.begin();
    for (const Credential& credential : part.credentials.credentials) {
        Json fields = Json::array();
        for (const Field& field : credential.fields) {
            const FieldFacts facts = facts_of(source, lines, field);
            fields.push_back({{"role", facts.role},
                              {"key", facts.key},
                              {"line", facts.position.line},
                              {"column", facts.position.column},
                              {"verdict", facts.verdict},
                              {"evidence", text_of(facts.evidence)},
                              {"prefix", facts.prefix}});
        }
        Json object{{"set", set_of(credential)},
                    {"section", section_of(source, part.document, credential)},
                    {"group", shown_name(credential.group)}};
        object.add_members(json_of(*summary++));
        object["fields"] = std::move(fields);
        list.push_back(std::move(object));
    }
}

void write_json(const ParsedFile& parsed, std::int64_t now, Output& out) {
    const Source& source = *parsed.source;
    const LineIndex lines(source.bytes());
    Json list = Json::array(), hidden = Json::array();
    for (const Part& part : parsed.parts) {
        list_json(source, part, lines, now, list);
        for (const Field& field : part.credentials.hidden) {
            const FieldFacts facts = facts_of(source, lines, field);
            hidden.push_back({{"token", field.token->name},
                              {"key", facts.key},
                              {"line", facts.position.line},
                              {"column", facts.position.column},
                              {"verdict", facts.verdict},
                              {"evidence", text_of(facts.evidence)}});
        }
    }
    const Json object{{"version", 1},
                      {"path", printable(source.path())},
                      {"credentials", std::move(list)},
                      {"hidden", std::move(hidden)}};
    cli::write_json(object, out);
}

std::string readers_of(const Summary& summary, const Credential& credential) {
    if (!credential.group.empty())
        return "no SDK by default: its names " + (credential.group.find('*') == std::string::npos
                                                      ? "start with `" + shown_name(credential.group) + "_`"
                                                      : "are like `" + shown_name(credential.group) + "`");
    if (summary.readers.empty()) return "no SDK by default";
    std::string out =
        summary.readers.size() == all_readers().size() ? "all SDKs" : joined(summary.readers, ", ");
    if (summary.profile == "default") return out + ", unless they select another profile";
    if (!summary.profile.empty()) out += " that select the profile `" + shown_name(summary.profile) + "`";
    return out;
}

std::string regions_of(const Summary& summary) {
    std::string out = summary.token_region.empty() ? "" : summary.token_region + " (token)";
    if (summary.configured_region.empty()) return out;
    if (!out.empty()) out += ", ";
    return out.append(summary.configured_region).append(" (configured)");
}

void write_summary(const Summary& summary, const Credential& credential, Output& out) {
    const auto line = [&](std::string_view what, const std::string& text) {
        if (!text.empty())
            out.write("  " + std::string(what) + std::string(11 - what.size(), ' ') + text + "\n");
    };
    std::string account = summary.account ? account_number(*summary.account) : std::string();
    if (summary.token_account) account += ", token: " + account_number(*summary.token_account);
    line("account", account);
    line("region", regions_of(summary));
    line("issued", summary.issued ? date_and_time(*summary.issued) : std::string());
    line(summary.state == Summary::State::expired ? "expired" : "expires",
         summary.expires ? date_and_time(*summary.expires) + " at the latest" : std::string());
    line("missing", joined(summary.missing, ", "));
    if (credential.is("aws")) line("used by", readers_of(summary, credential));
}

void write_full(const Source& source, const Part& part, const LineIndex& lines, std::int64_t now,
                Output& out) {
    const std::vector<Summary> summaries =
        summarise(source, part.document, part.values, part.credentials, now);
    auto summary = summaries.begin();
    for (const Credential& credential : part.credentials.credentials) {
        std::string head(set_of(credential));
        const std::string section = section_of(source, part.document, credential);
        if (!section.empty()) head += " [" + section + "]";
        if (!credential.group.empty()) head += " " + shown_name(credential.group);
        head += ": ";
        if (credential.is("aws")) head.append(to_string(summary->kind)).append(", ");
        head += to_string(summary->state);
        out.write(head + "\n");
        write_summary(*summary++, credential, out);
        for (const Field& field : credential.fields) {
            const FieldFacts facts = facts_of(source, lines, field);
            std::string line = "  " + std::to_string(facts.position.line) + ":" +
                               std::to_string(facts.position.column) + "  " + facts.role + "  " + facts.key +
                               ": " + facts.verdict;
            if (!facts.evidence.empty()) line += ", " + facts.evidence;
            if (!facts.prefix.empty()) line += " (" + facts.prefix + "…)";
            out.write(line + "\n");
        }
    }
    for (const Field& field : part.credentials.hidden) {
        const FieldFacts facts = facts_of(source, lines, field);
        out.write("embedded: " + subject_phrase(source, field) + " " + describe_secret(field) + "\n  " +
                  std::to_string(facts.position.line) + ":" + std::to_string(facts.position.column) + "\n");
    }
}

}  // namespace

int show_credentials_command(const Options& options, const Files& files, Output& out, Output& error) {
    Result<Source> source = read_source(options.request.paths.front(), options.request, files);
    if (!source) {
        error.write(failure_line(source.failure()));
        return 2;
    }
    const Result<Format> format = format_of(*source, options.request);
    if (!format) {
        error.write(failure_line(format.failure()));
        return 2;
    }
    const ParsedFile parsed =
        read(std::make_shared<const Source>(std::move(*source)), *format, builtin_rules());
    if (options.as_json()) {
        write_json(parsed, options.request.now, out);
        return 0;
    }
    const LineIndex lines(parsed.source->bytes());
    for (const Part& part : parsed.parts) write_full(*parsed.source, part, lines, options.request.now, out);
    return 0;
}

}  // namespace credlint::cli
