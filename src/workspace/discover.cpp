#include "workspace/discover.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/file_name.h"

namespace credlint {
namespace {

bool name_character(char c) {
    return is_letter_or_digit(c) || c == '_' || c == '-' || c == '.';
}

// `env.example`, `env.local.example`, `prod.env.sample`, `.env-template`.
bool env_template(std::string_view name) {
    const std::string_view stem = name.substr(0, name.find_last_of(".-_"));
    if (stem.starts_with("env.")) return is_template_name(name.substr(stem.size() + 1));
    return (stem == "env" || stem.ends_with(".env")) && is_template_name(name);
}

// `config.ini.example` without its ending.
std::string_view without_template_ending(std::string_view name) {
    for (const std::string_view ending : {".example", ".sample", ".dist", ".template", ".tmpl", ".tpl"}) {
        if (name.ends_with(ending)) return name.substr(0, name.size() - ending.size());
    }
    return {};
}

// The names of the console's downloads: `rootkey.csv`, `dev_accessKeys.csv`, `new_user_credentials.csv`.
bool key_table(std::string_view name) {
    if (!name.ends_with(".csv")) return false;
    return name == "rootkey.csv" || name.find("accessKeys") != name.npos ||
           name.find("credentials") != name.npos;
}

// `AKIA…:SECRET` or `BUCKET:AKIA…:SECRET`, as in s3fs.
bool key_line(std::string_view line) {
    for (int field = 0; field < 2; ++field) {
        const std::size_t colon = line.find(':');
        if (colon == line.npos) return false;
        if (colon == 20 && (line.starts_with("AKIA") || line.starts_with("ASIA"))) return true;
        line.remove_prefix(colon + 1);
    }
    return false;
}

// The header of such a table.
bool table_header(std::string_view line) {
    return line.find("Access key ID") != line.npos && line.find("Secret access key") != line.npos &&
           line.find_first_of(",;\t") != line.npos;
}

// `[name]`, which a JSON list is not.
bool section(std::string_view line) {
    const std::size_t close = line.find(']');
    return line.starts_with('[') && close != line.npos && line.find_first_of("\"{,") > close;
}

// `set -gx NAME value` of fish, `setenv NAME value` of csh.
bool shell_assignment(std::string_view line) {
    for (const std::string_view prefix : {"set -", "setenv "}) {
        if (!line.starts_with(prefix)) continue;
        const auto words = std::count(line.begin(), line.end(), ' ');
        return words >= (prefix == "setenv " ? 2 : 3);
    }
    return false;
}

// A name, perhaps after `export`, `set`, `set "` or `$Env:`, and `=` or `:`.
bool assignment(std::string_view line) {
    if (shell_assignment(line)) return true;
    for (const std::string_view prefix : {"export ", "set \"", "set ", "$Env:", "$env:"}) {
        if (line.starts_with(prefix)) line.remove_prefix(prefix.size());
    }
    std::size_t end = 0;
    while (end < line.size() && name_character(line[end])) ++end;
    const std::size_t separator = line.find_first_not_of(" \t", end);
    return end > 0 && separator != line.npos && (line[separator] == '=' || line[separator] == ':');
}

// `{` or `[{`, with whitespace between, followed by a name or nothing: not a template's `{{`.
bool json(std::string_view text) {
    const auto skip = [&] { text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size())); };
    if (text.starts_with('[')) {
        text.remove_prefix(1);
        skip();
    }
    if (!text.starts_with('{')) return false;
    text.remove_prefix(1);
    skip();
    return text.empty() || text[0] == '"' || text[0] == '\'' || text[0] == '}' || text.starts_with("//") ||
           text.starts_with("/*");
}

// Names of JSON files that contain credentials, including those of AWS, Amplify, .NET and MCP clients. People
// save the output of STS under the name of the command.
bool credential_json(std::string_view folder, std::string_view name) {
    for (const std::string_view part : {"credentials", "session-token", "assume-role", "accessKey"}) {
        if (name.find(part) != name.npos) return true;
    }
    constexpr std::array<std::string_view, 6> names{"local-aws-info.json", "team-provider-info.json",
                                                    "secrets.json",        "mcp.json",
                                                    ".mcp.json",           "claude_desktop_config.json"};
    if (std::find(names.begin(), names.end(), name) != names.end()) return true;
    for (const std::string_view place : {".aws/cli/cache/", ".aws/sso/cache/", ".aws/login/cache/"}) {
        if (folder.ends_with(place)) return true;
    }
    return folder.ends_with(".claude/") && name.starts_with("settings");
}

// What follows `.env.` is the format of the file: `.env.json`, `.env.ts`, `.env.gpg`, `.env.patch`.
bool another_format(std::string_view name) {
    constexpr std::array<std::string_view, 31> endings{
        "7z",  "age",  "asc",   "bz2",  "cjs", "diff", "enc",  "gpg", "gz",  "html", "js",
        "mjs", "orig", "patch", "php",  "pl",  "ps1",  "py",   "rb",  "rej", "sh",   "sops",
        "swo", "swp",  "tar",   "toml", "ts",  "xz",   "yaml", "yml", "zip"};
    const std::string_view ending = name.substr(name.rfind('.') + 1);
    return std::binary_search(endings.begin(), endings.end(), ending);
}

std::optional<Format> format_in(std::string_view folder, std::string_view name) {
    if (another_format(name)) return std::nullopt;
    if (name.starts_with(".env.") && name.ends_with(".json")) return Format::json;
    if (name == ".env" || name.starts_with(".env.")) return Format::dotenv;
    if (name.ends_with(".env") || env_template(name)) return Format::dotenv;
    if (name == ".flaskenv" || name == ".dev.vars" || name.starts_with(".dev.vars.")) return Format::dotenv;
    if (name == "credentials" || name.ends_with(".ini") || name.ends_with(".cfg")) return Format::ini;
    if (name == ".boto" || name == ".s3cfg" || name == "rclone.conf" || name == ".pypirc") return Format::ini;
    if (name == ".passwd-s3fs" || name == "passwd-s3fs") return Format::s3fs;
    for (const std::string_view ending : {".md", ".markdown", ".mdx", ".rst", ".adoc"}) {
        if (name.ends_with(ending)) return Format::markdown;
    }
    if (key_table(name)) return Format::csv;
    for (const std::string_view ending : {".json", ".jsonc", ".json5", ".jsonl", ".ndjson"}) {
        if (name.ends_with(ending)) return Format::json;
    }
    if (name == "config" && (folder.ends_with("/.aws/") || folder == ".aws/")) return Format::ini;
    const std::string_view used = without_template_ending(name);
    return used.empty() ? std::nullopt : format_in(folder, used);
}

}  // namespace

std::optional<Format> format_of_name(std::string_view path) {
    const std::string_view name = base_name(path);
    return format_in(path.substr(0, path.size() - name.size()), name);
}

bool searched_for(std::string_view folder, std::string_view name) {
    const std::optional<Format> format = format_in(folder, name);
    if (const std::string_view used = without_template_ending(name); !used.empty()) name = used;
    return format && (*format != Format::json || credential_json(folder, name));
}

std::optional<Format> format_of_content(std::string_view bytes) {
    // Cannot be read as text here; parse() determines what it is.
    if (bytes.substr(0, 64).find('\0') != bytes.npos || bytes.starts_with("\xff\xfe")) return Format::dotenv;
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    while (!bytes.empty()) {
        const std::size_t newline = std::min(bytes.find('\n'), bytes.size() - 1);
        const std::string_view line = bytes.substr(0, newline + 1);
        const std::size_t begin = line.find_first_not_of(" \t\r\n");
        if (begin != line.npos && line[begin] != '#' && line[begin] != ';') {
            if (json(bytes.substr(begin))) return Format::json;
            if (section(line.substr(begin))) return Format::ini;
            if (key_line(line.substr(begin))) return Format::s3fs;
            if (table_header(line.substr(begin))) return Format::csv;
            return assignment(line.substr(begin)) ? std::optional(Format::dotenv) : std::nullopt;
        }
        bytes.remove_prefix(newline + 1);
    }
    return Format::dotenv;
}

}  // namespace credlint
