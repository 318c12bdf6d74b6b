#include "loader/plain.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <unordered_set>

#include "document/environment.h"
#include "loader/aws/shared_files.h"
#include "loader/dotenv/cascade.h"
#include "loader/loader.h"
#include "text/ascii.h"

namespace credlint::loader {
namespace {

bool name_start(char c) {
    return is_letter(c) || c == '_';
}
bool name_part(char c) {
    return name_start(c) || is_digit(c);
}

// The size of the reference that begins at text[i] == '$'; 0 if it is only a dollar sign.
std::size_t reference_size(std::string_view text, std::size_t i) {
    if (i + 1 >= text.size()) return 0;
    const char next = text[i + 1];
    if (next == '{' || next == '(') {
        const std::size_t close = text.find(next == '{' ? '}' : ')', i);
        return close == text.npos ? 0 : close - i + 1;
    }
    if (!name_start(next)) return 0;
    std::size_t end = i + 2;
    while (end < text.size() && name_part(text[end])) ++end;
    return end - i;
}

void find_references(std::string_view text, Span place, PlainValue& value) {
    for (std::size_t i = text.find('$'); i != text.npos; i = text.find('$', i + 1)) {
        if (i > 0 && text[i - 1] == '\\') continue;
        const std::size_t size = reference_size(text, i);
        if (size == 0) continue;
        const auto begin = place.begin + static_cast<std::uint32_t>(i);
        value.references.push_back({begin, begin + static_cast<std::uint32_t>(size)});
        i += size - 1;
    }
}

std::string unescaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out.push_back(text[i]);
            continue;
        }
        const char next = text[++i];
        switch (next) {
            case 'n':
                out.push_back('\n');
                break;
            case 'r':
                out.push_back('\r');
                break;
            case 't':
                out.push_back('\t');
                break;
            case '"':
            case '$':
            case '\\':
            case '`':
                out.push_back(next);
                break;
            default:
                out.push_back('\\');
                out.push_back(next);
        }
    }
    return out;
}

void append_utf8(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

// The four hexadecimal digits of `\uXXXX` that begin at text[i] == '\\'.
std::optional<std::uint32_t> code_unit(std::string_view text, std::size_t i) {
    if (i + 6 > text.size() || text[i] != '\\' || text[i + 1] != 'u') return std::nullopt;
    std::uint32_t unit = 0;
    const char* const digits = text.data() + i + 2;
    const auto [end, error] = std::from_chars(digits, digits + 4, unit, 16);
    return error == std::errc() && end == digits + 4 ? std::optional(unit) : std::nullopt;
}

// The character of an escape of two, or NUL.
char simple_escape(char c) {
    switch (c) {
        case 'b':
            return '\b';
        case 'f':
            return '\f';
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        case '"':
        case '\'':
        case '\\':
        case '/':
            return c;
        default:
            return '\0';
    }
}

// Of a JSON string; an invalid escape stays as it is, half of a surrogate pair becomes U+FFFD.
std::string json_unescaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char simple = text[i] == '\\' && i + 1 < text.size() ? simple_escape(text[i + 1]) : '\0';
        const std::optional<std::uint32_t> unit = code_unit(text, i);
        if (simple != '\0') {
            out.push_back(simple);
            ++i;
        } else if (unit) {
            std::uint32_t code = *unit;
            i += 5;
            const bool high = code >= 0xD800 && code < 0xDC00;
            const std::optional<std::uint32_t> low = high ? code_unit(text, i + 1) : std::nullopt;
            if (low && *low >= 0xDC00 && *low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (*low - 0xDC00);
                i += 6;
            }
            append_utf8(out, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
        } else {
            out.push_back(text[i]);
        }
    }
    return out;
}

// The first line and its continuation lines, each without indentation, joined by LF.
std::string joined_lines(std::string_view text) {
    std::string out;
    while (true) {
        const std::size_t newline = text.find('\n');
        std::string_view line = text.substr(0, newline);
        const std::size_t begin = line.find_first_not_of(" \t");
        line = begin == line.npos ? std::string_view() : line.substr(begin);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
            line.remove_suffix(1);
        }
        if (!out.empty() && !line.empty()) out.push_back('\n');
        out += line;
        if (newline == text.npos) return out;
        text.remove_prefix(newline + 1);
    }
}

// Where nothing is expanded: a cell, a field, a variable.
std::string literal(std::string_view text, Format format, Quote quote) {
    if (format == Format::environment) return environment_text(text);
    if (quote == Quote::none) return std::string(text);
    std::string out;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        out.push_back(text[i]);
        if (text[i] == '"') ++i;  // a pair is one quote
    }
    return out;
}

}  // namespace

PlainValue read_plain(const Source& source, Format format, const Entry& entry) {
    PlainValue value;
    std::string_view text = source.text(entry.value);
    if (format == Format::ini) {
        value.text = joined_lines(text);
        return value;
    }
    if (format == Format::csv || format == Format::s3fs || format == Format::environment) {
        value.text = literal(text, format, entry.quote);
        return value;
    }
    if (format == Format::json) {
        const bool closed = entry.quote != Quote::none && !entry.unterminated;
        if (closed) {
            value.text = json_unescaped(text.substr(1, text.size() - 2));
        } else if (text != "null") {
            value.text = std::string(text);
        }
        return value;
    }
    Span place = entry.value;
    if (entry.quote != Quote::none && !entry.unterminated) {
        text = text.substr(1, text.size() - 2);
        ++place.begin;
    }
    if (entry.quote == Quote::none || entry.quote == Quote::double_quote) find_references(text, place, value);
    value.text =
        entry.quote == Quote::double_quote && !entry.unterminated ? unescaped(text) : std::string(text);
    return value;
}

namespace {

// `${X:-d}`, `$X`: X. Empty: a command.
std::string_view referenced_name(std::string_view reference) {
    reference.remove_prefix(1);
    if (reference.starts_with('(')) return {};
    if (reference.starts_with('{')) reference.remove_prefix(1);
    std::size_t end = 0;
    while (end < reference.size() && name_part(reference[end])) ++end;
    return reference.substr(0, end);
}

Bindings read(std::span<const Input> files) {
    Bindings out;
    for (const Input& file : files) {
        const Source source({}, std::string(file.bytes));
        const Document document = parse(source, file.format);
        std::unordered_set<std::string_view> keys;
        for (const Entry& entry : document.entries) keys.insert(source.text(entry.key));
        const auto first = static_cast<std::uint32_t>(out.sections.size()) - 1;
        for (std::size_t i = 1; i < document.sections.size(); ++i)
            out.sections.push_back({{}, std::string(source.text(document.sections[i].name))});
        for (const Entry& entry : document.entries) {
            PlainValue value = read_plain(source, file.format, entry);
            Binding binding{std::string(entry_name(source, entry)),
                            std::move(value.text),
                            {file.role, entry.key.empty() ? entry.whole : entry.key},
                            {entry.value},
                            entry.section == 0 ? 0 : first + entry.section,
                            std::string(source.text(entry.parent)),
                            std::move(value.references),
                            {}};
            for (const Span reference : binding.references) {
                const std::string_view name = referenced_name(source.text(reference));
                if (name.empty())
                    binding.effects.push_back({Effect::Kind::command, reference});
                else if (!keys.contains(name))
                    binding.effects.push_back({Effect::Kind::host_variable, reference});
            }
            out.all.push_back(std::move(binding));
        }
    }
    return out;
}

// The file's name decides.
std::vector<FileNames> cascade(std::string_view folder, std::string_view name) {
    std::vector<FileNames> sets = dotenv_cascade(folder, name);
    return sets.empty() ? shared_file_cascade(folder, name) : sets;
}

constexpr std::string_view programs[] = {"no particular program"};
constexpr Format formats[] = {Format::dotenv, Format::ini,  Format::json,
                              Format::csv,    Format::s3fs, Format::environment};

}  // namespace

extern const Loader plain;
const Loader plain{"plain", programs, formats, read, cascade};

}  // namespace credlint::loader
